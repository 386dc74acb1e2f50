# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets: the template is filled in and read back."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from openpyxl import Workbook, load_workbook

from kiosk.content.dates import Horizon, dates_of
from kiosk.content.importers.layout import SHEETS
from kiosk.content.sheets import write_template
from kiosk.domain.batch import Format
from kiosk.domain.details import TextOrigin
from tests.content.importers.reading import batch_at, codes, read_one

HORIZON = Horizon(date(2026, 8, 1), date(2026, 10, 1), ZoneInfo("Europe/Berlin"))


def book(folder: Path, **sheets: list[list[object]]) -> Path:
    """A workbook."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        tab = made.create_sheet(name)
        for row in rows:
            tab.append(row)
    path = folder / "sheets.xlsx"
    made.save(path)
    return path


def test_the_template_can_be_imported_as_it_is(tmp_path: Path) -> None:
    """Each example of it becomes a record, as workbook and as files, with nothing wrong."""
    [workbook] = write_template(tmp_path / "x", as_csv=False)
    write_template(tmp_path / "csv", as_csv=True)
    for path in (workbook, tmp_path / "csv"):
        batch = batch_at(path)
        assert batch.format is Format.SPREADSHEET
        counts = [len(batch.organizations), len(batch.services), len(batch.events)]
        assert counts == [1, 1, 1]
        assert [one.kind for one in batch.opportunities] == ["initiative", "volunteer_need", "room"]
        assert len(batch.locations) == 1, "five lines at one place"
        assert codes(path) == set()
    assert load_workbook(workbook).sheetnames == [sheet.name for sheet in SHEETS]


def test_events_repeat_as_the_sheet_says(tmp_path: Path) -> None:
    """Dates and times as Excel keeps them; a holiday left out."""
    rows: list[list[object]] = [
        ["id", "name", "date", "start", "end", "repeats", "until", "except"],
        [
            "a",
            "Chor",
            datetime.fromisoformat("2026-08-31"),
            time(18),
            time(20),
            "weekly",
            "2026-09-21",
            "07.09.2026",
        ],
        ["b", "Markt", "02.08.2026", None, None, "monthly", None, None],
    ]
    choir, market = batch_at(book(tmp_path, events=rows)).events
    assert [one.starts for one in dates_of([choir], HORIZON)] == [
        datetime.fromisoformat("2026-08-31T18:00"),
        datetime.fromisoformat("2026-09-14T18:00"),
        datetime.fromisoformat("2026-09-21T18:00"),
    ]
    assert [one.starts.date() for one in dates_of([market], HORIZON)] == [
        date(2026, 8, 2),
        date(2026, 9, 6),
    ]


def test_translations_stand_apart_and_know_what_they_were_made_from(tmp_path: Path) -> None:
    """So that an old one can be told."""
    path = book(
        tmp_path,
        services=[["id", "name"], ["s", "Beratung"]],
        translations=[
            ["record", "field", "language", "text", "origin", "translated_from"],
            ["s", "title", "Arabisch", "استشارة", "machine", "Rat"],
            ["s", "colour", "en", "blue", "", ""],
            ["s", "title", "Klingonisch", "x", "", ""],
        ],
    )
    batch = batch_at(path)
    [one] = batch.translations
    assert (one.language, one.origin, one.translated_from) == ("ar", TextOrigin.MACHINE, "Rat")
    assert codes(path) == {"unknown-word", "unknown-language"}


def test_mistakes_are_named_by_sheet_and_row(tmp_path: Path) -> None:
    """And cost only their own field or line."""
    path = book(
        tmp_path,
        services=[
            ["id", "name", "organization", "hours", "languages"],
            ["# Kürzel", "Titel", "", "", ""],
            ["a", "Beratung", "fehlt", "immer mal", "de"],
            ["", "ohne Kürzel", "", "", ""],
            ["a", "doppelt", "", "", ""],
        ],
    )
    found = {(p.record, p.field, p.code) for p in read_one(path).problems}
    assert found == {
        ("services row 3 a", "organization", "unknown-reference"),
        ("services row 3 a", "hours", "no-hours"),
        ("services row 4", "id", "missing"),
        ("services row 5 a", "id", "duplicate"),
    }
    assert len(batch_at(path).services) == 1


def test_sheets_in_another_layout_are_told(tmp_path: Path) -> None:
    """Instead of an empty import."""
    path = book(tmp_path, Tabelle1=[["Name", "Telefon"], ["Verein", "0211"]])
    assert codes(path) == {"no-sheet"}
    damaged = tmp_path / "damaged.xlsx"
    damaged.write_bytes(path.read_bytes()[:500])
    assert codes(damaged) == {"broken-workbook"}
