# SPDX-License-Identifier: EUPL-1.2
"""Every importer, and reading a source with the one that knows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.content.importers.hsds import HsdsImporter
from kiosk.content.importers.icalendar import ICalendarImporter
from kiosk.content.importers.importer import Importer, Source
from kiosk.content.importers.integreat import IntegreatImporter, codes_of
from kiosk.content.importers.spreadsheet import SpreadsheetImporter
from kiosk.content.loaded import Loaded
from kiosk.domain.batch import Batch, Format, Problem

IMPORTERS: tuple[Importer, ...] = (
    IntegreatImporter(),
    HsdsImporter(),
    SpreadsheetImporter(),
    ICalendarImporter(),
)
"""In the order they are asked: those who look closest come first."""


@dataclass(frozen=True, slots=True)
class ReadSource:
    """What became of a source.

    Attributes:
        batch: None where nobody knows what it is.
    """

    address: str
    batch: Batch | None
    problems: tuple[Problem, ...]


def read_source(loaded: Loaded, language: str, zone: str, codes: Mapping[str, str]) -> ReadSource:
    """Read a source with the importer that knows it."""
    source = Source(loaded, language, zone, codes)
    for importer in IMPORTERS:
        if form := importer.detect(source):
            batch = importer.read(source, form)
            return ReadSource(loaded.address, batch, tuple(dict.fromkeys(source.problems.noted)))
    return ReadSource(loaded.address, None, _unknown(source))


def language_codes(sources: Iterable[Loaded]) -> dict[str, str]:
    """Tags by code, out of the files of languages among the sources."""
    codes: dict[str, str] = {}
    for loaded in sources:
        if "lang" in loaded.stem:
            source = Source(loaded)
            if IntegreatImporter().detect(source) is Format.INTEGREAT_LANGUAGES:
                codes |= codes_of(source)
    return codes


def _unknown(source: Source) -> tuple[Problem, ...]:
    name = source.loaded.name
    found = source.json
    if found is not None:
        if isinstance(found.whole, dict) and isinstance(found.whole.get("error"), str):
            words = f"the server answered with an error: {found.whole['error']}"[:300]
            return (Problem(name, "error", "error-reply", words),)
        if found.problems:
            return tuple(found.problems)
    return (Problem(name, "", "unknown-format", "this is none of the formats known here"),)
