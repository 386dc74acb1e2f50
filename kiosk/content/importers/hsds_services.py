# SPDX-License-Identifier: EUPL-1.2
"""What HSDS says about a service beside its name, its places and its hours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from kiosk.content.importers.hsds_tables import Tables, Values
from kiosk.content.importers.own_terms import OWN_TERMS
from kiosk.content.row import Row
from kiosk.content.tongues import language_named
from kiosk.domain.details import Capacity, Contact, Freshness
from kiosk.domain.records import Texts
from kiosk.domain.taxonomy import Term

_STATUS: Final = {
    "": "active",
    "active": "active",
    "inactive": "ended",
    "defunct": "ended",
    "temporarily closed": "paused",
}
_FREE: Final = re.compile(
    r"\s*(?:free\b|none\b|no (?:fee|cost|charge)|kostenlos|kostenfrei)", re.IGNORECASE
)
COSTS: Final = frozenset({"free", "low", "varies", "paid"})
"""How the layout of sheets, and an export, says what it costs."""

_WEB: Final = re.compile(
    r"https?://[^\s/]+\.[^\s]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?", re.IGNORECASE
)
_AIRS: Final = re.compile(r"[A-Z]{1,2}(?:-[0-9.-]+)?")
_SHORT: Final = 160


class ServiceFacts:
    """The tables around services, looked up once."""

    def __init__(self, tables: Tables, language: str) -> None:
        """Index them by service."""
        self._tables = tables
        self._language = language
        self._of = {
            name: tables.by(name, "service_id")
            for name in ("languages", "contacts", "required_documents", "cost_options",
                         "capacities", "eligibility", "attributes", "phones")
        }  # fmt: skip
        self._linked = tables.by("attributes", "link_id")

    def of(self, row: Row, key: str) -> dict[str, Any]:
        """The fields of a service record."""
        status = row.text("status").casefold()
        if status not in _STATUS:
            row.note("status", "unknown-word", f"{status[:40]!r} is no status of a service")
        description = row.prose("description")
        if not description.text:
            row.note("description", "missing", "there is no description")
        fees = row.prose("fees_description", "fees").text or "; ".join(self._costs(row, key))
        documents = [one.text("document") for one in self._rows("required_documents", key, row)]
        documents.extend(part.strip() for part in row.text("required_documents").split(","))
        asked = [one.text("eligibility") for one in self._rows("eligibility", key, row)]
        return {
            "summary": self._in(_short(row.text("short_desc") or description.text)),
            "description": self._in(description.text),
            "facts": description.facts,
            "status": _STATUS.get(status, "active"),
            "terms": tuple(dict.fromkeys(self._terms(row, key))),
            "languages": tuple(dict.fromkeys(self._languages(row, key))),
            "email": row.text("email"),
            "url": address_of_web(row, "url", "website"),
            "cost": self._cost(row, key, fees),
            "cost_note": self._in(fees),
            "bring": {self._language: tuple(filter(None, documents))} if any(documents) else {},
            "minimum_age": row.number("minimum_age"),
            "maximum_age": row.number("maximum_age"),
            "eligibility": self._in(
                row.prose("eligibility_description", "eligibility").text
                or "; ".join(filter(None, asked))
            ),
            "application": self._in(row.prose("application_process").text),
            "interpretation": self._in(row.text("interpretation_services")),
            "alert": self._in(row.prose("alert").text),
            "contacts": tuple(self._contacts(row, key)),
            "capacities": tuple(self._capacities(row, key)),
            "freshness": Freshness(
                assured_on=row.day("assured_date"), assured_by=row.text("assurer_email")
            ),
        }

    def _in(self, text: str) -> Texts:
        return {self._language: text} if text else {}

    def _rows(self, table: str, key: str, like: Row) -> Iterator[Row]:
        for one in self._of[table].get(key, ()):
            yield Row(one, like.record, like.problems)

    def _cost(self, row: Row, key: str, fees: str) -> str:
        """Free, or one of our own words for it; else whatever it costs varies."""
        said = [one.text("option") for one in self._rows("cost_options", key, row)]
        known = next((word for word in said if word in COSTS), "")
        return known or ("free" if _FREE.match(fees) else "varies" if fees else "unknown")

    def _costs(self, row: Row, key: str) -> Iterator[str]:
        for one in self._rows("cost_options", key, row):
            if one.text("option") in COSTS:
                continue
            amount = one.number("amount")
            price = "" if amount is None else f"{amount:g} {one.text('currency').upper()}"
            words = (one.text("option"), price, one.text("amount_description"))
            yield " ".join(filter(None, words))

    def _languages(self, row: Row, key: str) -> Iterator[str]:
        named = [one.text("code", "language", "name") for one in self._rows("languages", key, row)]
        listed = (part.strip() for text in named for part in text.split(","))
        column = row.values.get("languages")
        extra = column.split(",") if isinstance(column, str) else ()
        for name in filter(None, (*listed, *(part.strip() for part in extra))):
            if tag := language_named(name):
                yield tag
            else:
                row.note(
                    "languages", "unknown-language", f"{name[:40]!r} is no language known here"
                )

    def _contacts(self, row: Row, key: str) -> Iterator[Contact]:
        phones = self._tables.by_contact()
        for one in self._rows("contacts", key, row):
            numbers = phones.get(one.text("id"), [])
            number = Row(numbers[0], row.record, row.problems).text("number") if numbers else ""
            contact = Contact(
                name=one.text("name"),
                role=one.text("title") or one.text("department"),
                email=one.text("email"),
                phone=number,
            )
            if contact != Contact():
                yield contact

    def _capacities(self, row: Row, key: str) -> Iterator[Capacity]:
        for one in self._rows("capacities", key, row):
            unit = one.inner("unit") if isinstance(one.values.get("unit"), dict) else None
            yield Capacity(
                unit=unit.text("name") if unit else one.text("unit") or "place",
                available=one.number("available"),
                maximum=one.number("maximum"),
                note=one.text("description"),
                as_of=one.day("updated"),
            )

    def _terms(self, row: Row, key: str) -> Iterator[Term]:
        attributes: list[Values] = [
            *self._linked.get(key, ()),
            *self._of["attributes"].get(key, ()),
        ]
        known = self._tables.records["taxonomy_terms"]
        keys = [
            str(one.get("taxonomy_term_id") or one.get("taxonomy_id") or "") for one in attributes
        ]
        keys.extend(part.strip() for part in row.text("taxonomy_ids").split(","))
        for term_key in dict.fromkeys(filter(None, keys)):
            if term_key not in known:
                row.note("attributes", "unknown-reference", f"there is no term {term_key[:60]}")
                continue
            term = Row(known[term_key], row.record, row.problems)
            code = term.text("code") or (term_key if _AIRS.fullmatch(term_key) else "")
            own = Term("field", code) if code in OWN_TERMS else None
            yield own or Term("hsds", code, term.text("name", "term"))


def address_of_web(row: Row, *names: str) -> str:
    """A web address that can be opened; others are told."""
    found = row.text(*names)
    if not found:
        return ""
    if not _WEB.fullmatch(found):
        row.note(names[0], "no-url", f"{found[:80]!r} is no web address")
        return ""
    return found if found.lower().startswith("http") else f"http://{found}"


def _short(text: str) -> str:
    """The first sentence or so, for lists."""
    first = text.partition("\n")[0]
    if len(first) <= _SHORT:
        return first
    sentence = first[:_SHORT].rpartition(". ")[0]
    return (
        f"{sentence}." if len(sentence) > _SHORT // 3 else f"{first[:_SHORT].rpartition(' ')[0]}…"
    )
