# SPDX-License-Identifier: EUPL-1.2
"""Columns that several sheets have: texts, place, fields of action, languages, hours."""

from __future__ import annotations

from typing import Any

from kiosk.content.importers.own_terms import OWN_TERMS
from kiosk.content.opening_hours import OpeningHoursValue
from kiosk.content.row import Row
from kiosk.content.tongues import language_named
from kiosk.domain.details import TextOrigin
from kiosk.domain.opening_times import HoursNotUnderstood, Timetable
from kiosk.domain.records import LocationRecord, Texts
from kiosk.domain.taxonomy import Term


class SheetFields:
    """Reads them; places that are written alike are one place."""

    def __init__(self, language: str) -> None:
        """Texts are in this language, where a row does not say."""
        self._language = language
        self.known: set[str] = set()
        self.places: dict[str, LocationRecord] = {}

    def text(self, row: Row, name: str) -> Texts:
        """One line."""
        words = row.text(name)
        return {self.language(row): words} if words else {}

    def prose(self, row: Row, name: str) -> Texts:
        """Paragraphs."""
        words = row.prose(name).text
        return {self.language(row): words} if words else {}

    def language(self, row: Row) -> str:
        """What the texts of a row are written in."""
        named = row.text("written_in")
        return (self.language_of(row, named) if named else "") or self._language

    def common(self, row: Row) -> dict[str, Any]:
        """What every entry has.

        Raises:
            Refused: it has no id or no name.
        """
        owner = row.text("organization")
        if owner and owner not in self.known:
            words = f"there is no organization {owner[:60]!r} in the sheet organizations"
            row.note("organization", "unknown-reference", words)
        return {
            "id": row.required("id"),
            "title": {self.language(row): row.required("name")},
            "organization": owner if owner in self.known else None,
            "description": self.prose(row, "description"),
            "terms": tuple(_term(part) for part in _parts(row, "fields")),
            "origins": {self.language(row): TextOrigin.HUMAN},
        }

    def place(self, row: Row, entry: str) -> str | None:
        """The id of the place, which is kept; a secret one is known by its entry alone."""
        written = [row.text(name) for name in ("place", "street", "postcode", "city")]
        confidential = bool(row.flag("confidential"))
        if not any(written) and not confidential:
            return None
        spelt = "|".join(" ".join(part.casefold().split()) for part in written)
        key = f"place:of:{entry}" if confidential else f"place:{spelt}"
        transit = self.text(row, "transit")
        name, street, postcode, city = written
        self.places.setdefault(
            key,
            LocationRecord(
                id=key,
                name=name,
                street=street,
                postcode=postcode,
                city=city,
                district=row.text("district").zfill(2) if row.text("district") else "",
                latitude=row.number("latitude"),
                longitude=row.number("longitude"),
                step_free=row.text("step_free") or "unknown",
                access=tuple(filter(None, map(str.strip, row.text("access").split(";")))),
                confidential=confidential,
                transit=transit,
            ),
        )
        return key

    def languages(self, row: Row) -> tuple[str, ...]:
        """Languages spoken there."""
        tags = (self.language_of(row, part) for part in _parts(row, "languages"))
        return tuple(dict.fromkeys(filter(None, tags)))

    def language_of(self, row: Row, name: str) -> str:
        """The tag of a language; nothing, and a problem, for an unknown one."""
        if not (tag := language_named(name)):
            row.note("languages", "unknown-language", f"{name[:40]!r} is no language known here")
        return tag

    def timetable(self, row: Row) -> Timetable | None:
        """The hours; a text that is no `opening_hours` value is kept to be shown as it is."""
        hours = row.text("hours")
        by_appointment = row.flag("by_appointment") or False
        if not hours and not by_appointment:
            return None
        try:
            OpeningHoursValue(hours or "off")
        except HoursNotUnderstood as trouble:
            row.note("hours", "no-hours", f"{hours[:80]!r}: {trouble}")
        return Timetable(hours=hours or None, by_appointment=by_appointment)


def _parts(row: Row, name: str) -> list[str]:
    return [part.strip() for part in row.text(name).replace(";", ",").split(",") if part.strip()]


def _term(word: str) -> Term:
    plain = word.strip().lower().replace(" ", "_")
    return Term("field", plain) if plain in OWN_TERMS else Term("sheet", name=word)
