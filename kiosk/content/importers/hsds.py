# SPDX-License-Identifier: EUPL-1.2
"""Open Referral HSDS: 3.x as JSON or tables, 1.x (and 2.x, which is built alike) as tables."""

from __future__ import annotations

import json
import re
from itertools import chain
from typing import Any, Final

from kiosk.content.csv_rows import csv_rows
from kiosk.content.importers.hsds_records import HsdsRecords
from kiosk.content.importers.hsds_tables import MAIN, Tables, table_named
from kiosk.content.importers.importer import Source
from kiosk.content.loaded import text_of
from kiosk.content.row import Problems
from kiosk.domain.batch import Batch, Format

_SAMPLE: Final = 50
_TABLE_SUFFIXES: Final = (".csv", ".tsv")
_OLD: Final = {
    "physical_addresses", "postal_addresses", "regular_schedules", "holiday_schedules", "taxonomy",
    "services_at_location", "services_taxonomy", "accessibility_for_disabilities", "eligibility",
    "payments_accepted", "service_taxonomy", "mail_addresses",
}  # fmt: skip
_NEW: Final = {
    "attributes", "taxonomies", "cost_options", "organization_identifiers", "service_capacities",
    "units", "urls", "service_at_location", "service_at_locations",
}  # fmt: skip
_OLD_COLUMNS: Final = {"taxonomy_ids", "weekday", "licenses", "taxonomy_id", "vocabulary", "tax_id"}
_NEW_COLUMNS: Final = {"location_type", "assured_date", "address_type", "freq", "fees_description"}
_REFERENCES: Final = {
    "organization_id", "service_id", "location_id", "service_at_location_id", "program_id",
    "link_id", "resource_id", "location_type", "legal_status", "tax_status", "taxonomy_ids",
    "alternate_name",
}  # fmt: skip
_MARKS: Final[tuple[tuple[str, tuple[set[str], ...]], ...]] = (
    ("locations", ({"location_type"}, {"addresses", "latitude"})),
    (
        "service_at_locations",
        ({"location", "service"}, {"location", "service_id"}, {"location_id", "service_id"}),
    ),
    (
        "services",
        (
            {"service_at_locations"},
            {"application_process"},
            {"interpretation_services"},
            {"eligibility_description"},
            {"assured_date"},
            {"fees_description"},
            {"minimum_age"},
            {"organization", "status"},
            {"organization_id", "status"},
            {"organization", "name"},
            {"name", "status"},
        ),
    ),
    ("taxonomy_terms", ({"taxonomy_id"}, {"term_uri"}, {"parent_id", "code"})),
    ("taxonomies", ({"name", "description", "version"},)),
    (
        "organizations",
        (
            {"services"},
            {"legal_status"},
            {"tax_status"},
            {"year_incorporated"},
            {"organization_identifiers"},
            {"parent_organization_id"},
            {"name", "website"},
        ),
    ),
)
"""Fields by which a JSON record is known, the surest first."""

_HINTS: Final = (
    "service_at_location",
    "taxonomy_term",
    "taxonom",
    "organization",
    "service",
    "location",
)
_EMPTY_PAGE: Final = {"contents", "total_items"}
_IGNORED: Final = {"metadata", "meta_table_descriptions", "funding", "funding_sources"}


class HsdsImporter:
    """Implements `Importer`."""

    def detect(self, source: Source) -> Format | None:
        """By the names of tables and columns, or the fields of JSON records."""
        loaded = source.loaded
        if loaded.tables is not None:
            return _tables_format(_files(loaded.tables))
        if loaded.name.lower().endswith(_TABLE_SUFFIXES):
            return _tables_format({_table_in(loaded.stem): loaded.raw})
        found = source.json
        if found is None:
            return None
        whole = found.whole
        if isinstance(whole, dict) and (_by_table(whole) or whole.keys() >= _EMPTY_PAGE):
            return Format.HSDS_3
        if isinstance(whole, dict) and "resources" in whole:
            return None  # it describes tables and holds none
        shapes = [_shape(row, loaded.stem) for _, row in found.records[:_SAMPLE]]
        return Format.HSDS_3 if any(shapes) else None

    def read(self, source: Source, form: Format) -> Batch:
        """The records of a file, folder or archive."""
        tables = Tables(source.problems)
        loaded = source.loaded
        if loaded.tables is not None:
            _read_tables(_files(loaded.tables), tables)
        elif loaded.name.lower().endswith(_TABLE_SUFFIXES):
            _read_tables({_table_in(loaded.stem): loaded.raw}, tables)
        elif source.json:
            _read_json(source, tables)
        return HsdsRecords(tables, source.language, source.zone).batch(form)


def _table_in(stem: str) -> str:
    """The table a file alone is named after, as `2026-services (1)` is after services."""
    plain = re.sub(r"[^a-z]+", " ", stem).split()
    return next((name for name in MAIN if name in plain), stem)


def _files(tables: Any) -> dict[str, bytes]:
    """The tables of a data package, by the names its description gives them."""
    named = {name: name.rpartition(".")[0] for name in tables if name.endswith(_TABLE_SUFFIXES)}
    try:
        package = json.loads(text_of(tables.get("datapackage.json", b"{}"))[0])
        for one in package.get("resources", ()):
            path = str(one.get("path") or "").rpartition("/")[2].lower()
            if path in named and one.get("name"):
                named[path] = str(one["name"]).lower()
    except (ValueError, AttributeError, TypeError, RecursionError):
        pass  # file names say the same
    return {name: tables[file] for file, name in named.items()}


def _tables_format(files: dict[str, bytes]) -> Format | None:
    names = set(files)
    silent = Problems()
    columns = {column for raw in files.values() for column in csv_rows(raw[:20_000], "", silent)[0]}
    if not {"id", "name"} & columns or not columns & _REFERENCES:
        return None
    if not {table_named(name) for name in names} & {"organizations", "services", "locations"}:
        return None
    old = len(names & _OLD) + len(columns & _OLD_COLUMNS)
    new = len(names & _NEW) + 2 * len(columns & _NEW_COLUMNS)
    return Format.HSDS_3 if new > old else Format.HSDS_1


def _read_tables(files: dict[str, bytes], tables: Tables) -> None:
    for name, raw in sorted(files.items()):
        table = table_named(name)
        if table in _IGNORED:
            continue
        header, rows = csv_rows(raw, name, tables.problems)
        if (
            "id" not in header
            and "taxonomy_id" not in header
            and table in {"services", "locations"}
        ):
            tables.problems.note(name, "id", "missing", "the table has no column id")
        for number, row in enumerate(rows, 2):
            tables.add(table, dict(row), f"{name} row {number}")


def _by_table(whole: dict[str, Any]) -> list[tuple[str, list[Any]]]:
    """The tables of a JSON document that has them by name, as the tabular example does."""
    named = [(table_named(name.removesuffix(".csv")), rows) for name, rows in whole.items()]
    lists = [(table, rows) for table, rows in named if isinstance(rows, list)]
    tabular = {table for table, _ in lists} & {"organizations", "services", "locations"}
    return lists if tabular and "id" not in whole else []


def _read_json(source: Source, tables: Tables) -> None:
    found = source.json
    if found is None:
        return
    source.problems.noted.extend(found.problems)
    if isinstance(found.whole, dict) and (lists := _by_table(found.whole)):
        for table, rows in lists:
            for number, row in enumerate(rows, 1):
                if isinstance(row, dict) and table not in _IGNORED:
                    tables.nested(table, row, f"{table}[{number}]")
        return
    for place, row in found.records:
        shape = _shape(row, source.loaded.stem)
        if shape is None:
            words = "it is neither service, organization nor location"
            source.problems.note(place, "", "unknown-record", words)
        else:
            tables.nested(shape, row, place)


def _shape(row: dict[str, Any], stem: str) -> str | None:
    """Which table a JSON record belongs to; None if it is none of HSDS."""
    keys = row.keys()
    if "id" not in keys and "name" not in keys:
        return None
    marked = (table for table, marks in _MARKS if any(mark <= keys for mark in marks))
    hinted = (table_named(hint) for hint in _HINTS if hint in stem and "id" in keys)
    return next(chain(marked, hinted), None)
