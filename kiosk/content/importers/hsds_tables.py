# SPDX-License-Identifier: EUPL-1.2
"""HSDS as tables, whichever of its shapes it came in: nested JSON, or CSV of any version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.content.row import Problems, Row

Values = dict[str, Any]

MAIN: Final = ("organizations", "services", "locations")
"""Tables whose rows become records and must have an id."""

_TABLE_NAMES: Final = {
    "service_at_location": "service_at_locations",
    "services_at_location": "service_at_locations",
    "services_at_locations": "service_at_locations",
    "physical_address": "addresses",
    "physical_addresses": "addresses",
    "address": "addresses",
    "postal_address": "postal_addresses",
    "mail_addresses": "postal_addresses",
    "mail_address": "postal_addresses",
    "regular_schedule": "schedules",
    "regular_schedules": "schedules",
    "operating_hours": "schedules",
    "holiday_schedule": "holiday_schedules",
    "accessibility_for_disability": "accessibility",
    "accessibility_for_disabilities": "accessibility",
    "taxonomy": "taxonomy_terms",
    "taxonomy_term": "taxonomy_terms",
    "services_taxonomy": "attributes",
    "services_taxonomies": "attributes",
    "service_taxonomy": "attributes",
    "service_taxonomies": "attributes",
    "service_taxonomys": "attributes",
    "service_attribute": "attributes",
    "service_attributes": "attributes",
    "other_attributes": "attributes",
    "eligibilities": "eligibility",
    "eligibilitys": "eligibility",
    "service_capacities": "capacities",
    "service_capacity": "capacities",
    "organisations": "organizations",
    "accessibility": "accessibility",
    "eligibility": "eligibility",
    "metadata": "metadata",
}
_INSIDE: Final[Mapping[str, str]] = {
    "organization": "organizations",
    "service": "services",
    "location": "locations",
    "taxonomy_term": "taxonomy_terms",
    "taxonomy": "taxonomy_terms",
}
_OWN_KEY: Final = {
    "organizations": "organization_id",
    "services": "service_id",
    "locations": "location_id",
    "service_at_locations": "service_at_location_id",
    "contacts": "contact_id",
    "phones": "phone_id",
    "taxonomy_terms": "taxonomy_term_id",
}


def table_named(name: str) -> str:
    """The table that a file or a list of this name holds."""
    plain = name.lower().replace("-", "_").replace(" ", "_")
    if plain in _TABLE_NAMES:
        return _TABLE_NAMES[plain]
    return plain if plain.endswith("s") else f"{plain}s"


@dataclass(slots=True)
class Tables:
    """Rows by table, joined by `<table>_id`.

    Attributes:
        records: rows of the tables of MAIN and of terms and contacts, by id.
        rows: those of every other table, and of services at locations, in order.
    """

    problems: Problems
    records: dict[str, dict[str, Values]] = field(default_factory=lambda: defaultdict(dict))
    rows: dict[str, list[Values]] = field(default_factory=lambda: defaultdict(list))
    _kept: dict[str, dict[str, list[Values]]] = field(default_factory=dict)

    def add(self, table: str, values: Values, place: str, *, nested: bool = False) -> None:
        """Take a row of a table."""
        if table not in {*MAIN, "taxonomy_terms", "contacts"}:
            self.rows[table].append(values)
            return
        key = Row(values, place, self.problems).text("id", "taxonomy_id")
        if not key:
            if table in MAIN:
                self.problems.note(place, "id", "missing", "it has no id; the record is left out")
            return
        known = self.records[table].get(key)
        if known is None:
            self.records[table][key] = dict(values)
        elif nested:  # seen from elsewhere: one may say more than the other
            known |= {name: value for name, value in values.items() if value not in (None, "")}
        elif known != values:
            words = f"the id {key} is there twice; the first one counts"
            self.problems.note(f"{table}/{key}", "id", "duplicate", words)

    def nested(self, table: str, entity: Values, place: str) -> None:
        """Take an entity of a JSON file with everything inside it."""
        values: Values = {}
        own = _OWN_KEY.get(table)
        for name, value in entity.items():
            if isinstance(value, dict) and name in _INSIDE:
                inside = _INSIDE[name]
                if key := value.get("id"):
                    values[f"{name}_id"] = key
                self.nested(inside, value, f"{place}.{name}")
            elif isinstance(value, list) and own:
                self._list(table_named(name), value, {own: entity.get("id")}, f"{place}.{name}")
            else:
                values[name] = value
        self.add(table, values, place, nested=True)

    def _list(self, table: str, entities: list[Any], owner: Values, place: str) -> None:
        for position, entity in enumerate(entities, 1):
            if isinstance(entity, dict):
                belonging = {name: key for name, key in owner.items() if key is not None}
                self.nested(table, entity | belonging, f"{place}[{position}]")
            elif not isinstance(entity, str):
                words = "a record is expected here"
                self.problems.note(place, str(position), "wrong-type", words)

    def by(self, table: str, reference: str) -> dict[str, list[Values]]:
        """The rows of a table by what they belong to."""
        found: dict[str, list[Values]] = defaultdict(list)
        source: Iterable[Values] = self.rows.get(table, ())
        if table in self.records:
            source = self.records[table].values()
        for values in source:
            if key := str(values.get(reference) or "").strip():
                found[key].append(values)
        return found

    def by_location(self, table: str) -> dict[str, list[Values]]:
        """The rows of a table by location."""
        if table not in self._kept:
            self._kept[table] = self.by(table, "location_id")
        return self._kept[table]

    def by_contact(self) -> dict[str, list[Values]]:
        """The phones by contact."""
        if "" not in self._kept:
            self._kept[""] = self.by("phones", "contact_id")
        return self._kept[""]
