# SPDX-License-Identifier: EUPL-1.2
"""The words of an edition: every language a source has, and how its text was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from kiosk.content.joined import R
from kiosk.domain.details import Wording
from kiosk.domain.language import GERMAN
from kiosk.domain.records import EventRecord, Texts, TranslationRecord

_LATE: Final = timedelta(days=1)
"""A translation that follows its source within a day belongs to it."""


class EditionWords:
    """Texts of records, with the translations that stand apart from them."""

    def __init__(self, translations: Mapping[str, Sequence[TranslationRecord]]) -> None:
        """By the record they belong to."""
        self._translations = translations

    def texts(self, record: R, name: str) -> Texts:
        """One text of a record in every language."""
        found = dict(getattr(record, name, {}))
        for one in self._translations.get(record.id, ()):
            if one.field == name:
                found[one.language] = one.text
        return found

    def wording(self, record: R, original: str) -> Wording:
        """How its texts were made, and which are older than the German ones."""
        added = self._translations.get(record.id, ())
        origins = {**record.origins, **{one.language: one.origin for one in added}}
        german = record.updated.get(GERMAN)
        stale = {
            tag
            for tag, at in record.updated.items()
            if german and tag != GERMAN and at + _LATE < german
        }
        stale |= {
            one.language
            for one in added
            if one.translated_from and one.field == "title" and one.translated_from != original
        }
        return Wording(origins=origins, stale=tuple(sorted(stale)))

    def together(self, series: Sequence[EventRecord]) -> dict[str, Texts]:
        """The texts of a series: its records may be dates of it, each in another language."""
        found: dict[str, dict[str, str]] = {"title": {}, "description": {}}
        for name, texts in found.items():
            for record in series:
                texts |= {
                    tag: said for tag, said in self.texts(record, name).items() if tag not in texts
                }
        return {**found}
