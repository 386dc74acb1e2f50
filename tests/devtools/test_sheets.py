# SPDX-License-Identifier: EUPL-1.2
"""Sheets go out to native speakers and come back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image

from devtools import sheet_back, sheets, translations
from devtools.places_seen import Place
from devtools.plurals import examples
from devtools.translations import read

AHEAD = "%n number(s) ahead of you."
PLACE = Place("The slip", Image.new("RGB", (400, 800), "white"), {AHEAD: (10, 20), "Back": None})


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Ukrainian catalogue, up to date, where a test may write in it."""
    monkeypatch.setattr(sheet_back, "CATALOGS", tmp_path)
    copy = tmp_path / "kiosk_uk.ts"
    shutil.copy(translations.CATALOGS / copy.name, copy)
    translations.bring_up_to_date(copy, "-no-obsolete", plural_only=False)
    return copy


@pytest.fixture
def sheet(catalog: Path, tmp_path: Path) -> Path:
    """Its sheet, fresh from the press."""
    file = tmp_path / "sheets" / "kiosk_uk.xlsx"
    messages = list(read(catalog))
    sheets.write(file, messages, {}, [PLACE], locale="uk-UA", right_to_left=False)
    return file


def opened(sheet: Path) -> tuple[Workbook, Worksheet]:
    """A sheet as a spreadsheet program has it."""
    book = load_workbook(sheet)
    page = book.worksheets[0]
    assert isinstance(page, Worksheet)
    return book, page


def line_of(page: Worksheet, english: str) -> int:
    """The first line of a text."""
    lines = range(3, page.max_row + 1)
    return next(line for line in lines if page.cell(line, 2).value == english)


def translation(catalog: Path, english: str) -> tuple[str, ...]:
    """What a catalogue says."""
    return next(message.forms for message in read(catalog) if message.source == english)


def test_a_sheet_begins_with_the_picture_of_a_place_and_its_texts(sheet: Path) -> None:
    """Three lines for the three forms of a Ukrainian plural, each with its numbers."""
    page = opened(sheet)[1]
    assert page["A3"].value == "The slip"
    assert [picture.anchor._from.row + 1 for picture in page._images] == [4]  # type: ignore[attr-defined]
    notes = [str(page.cell(line, 3).value) for line in (5, 6, 7)]
    assert [note.rpartition("for ")[2] for note in notes] == [
        "1, 21, 31, 41",
        "2, 3, 4, 22",
        "0, 5, 6, 7",
    ]


def test_every_text_has_a_line(sheet: Path, catalog: Path) -> None:
    """What no picture shows stands at the end."""
    page = opened(sheet)[1]
    written = {row[1] for row in page.iter_rows(min_row=3, values_only=True) if row[1]}
    assert written == {message.source for message in read(catalog)}


def test_a_sheet_that_nobody_touched_changes_nothing(sheet: Path, catalog: Path) -> None:
    """Out and back is the same catalogue, byte for byte."""
    before = catalog.read_bytes()
    taken, refused = sheet_back.read_back(sheet)
    assert taken == 0
    assert [reason for reason in refused if "no translation" not in reason] == []
    assert catalog.read_bytes() == before


def test_corrections_and_ticks_come_back(sheet: Path, catalog: Path) -> None:
    """A corrected text is taken over; a ticked one is marked as read; the rest stays."""
    book, page = opened(sheet)
    page.cell(line_of(page, "Back"), sheets.TRANSLATION, "=Назад&назад")
    page.cell(line_of(page, "Back"), sheets.TRANSLATION).data_type = "s"
    page.cell(line_of(page, AHEAD), sheets.READ, "x")
    book.save(sheet)
    before = {message.key: message.forms for message in read(catalog)}
    taken, refused = sheet_back.read_back(sheet)
    assert (taken, refused) == (2, [])
    after = {message.key: message for message in read(catalog)}
    assert translation(catalog, "Back") == ("=Назад&назад",)
    assert {message.source for message in after.values() if message.read} == {"Back", AHEAD}
    changed = {key for key, message in after.items() if message.forms != before[key]}
    assert {key[1] for key in changed} == {"Back"}


def test_a_lost_place_is_refused_with_its_line_and_the_rest_is_taken(
    sheet: Path, catalog: Path
) -> None:
    """A number that would vanish from a sentence stays; the good lines beside it count."""
    source = "Today {hours}"
    before = translation(catalog, source)
    book, page = opened(sheet)
    line = line_of(page, source)
    page.cell(line, sheets.TRANSLATION, "Сьогодні")
    page.cell(line_of(page, "Back"), sheets.READ, "x")
    book.save(sheet)
    taken, refused = sheet_back.read_back(sheet)
    assert taken == 1
    assert refused == [f"line {line}: 'Today {{hours}}' lost or gained {{hours}}"]
    assert translation(catalog, source) == before


def test_an_old_sheet_takes_no_newer_text_back(sheet: Path, catalog: Path) -> None:
    """What was changed here meanwhile stays; a reader who changed it too is told."""
    catalog.write_text(catalog.read_text("utf-8").replace(">Назад<", ">Повернутися<"), "utf-8")
    assert sheet_back.read_back(sheet) == (0, [])
    book, page = opened(sheet)
    line = line_of(page, "Back")
    page.cell(line, sheets.TRANSLATION, "Вернутись")
    book.save(sheet)
    reason = "has been changed since the sheet was written"
    assert sheet_back.read_back(sheet) == (0, [f"line {line}: 'Back' {reason}"])
    assert translation(catalog, "Back") == ("Повернутися",)


def test_another_file_is_no_sheet(tmp_path: Path) -> None:
    """One sentence says so."""
    other = tmp_path / "kiosk_uk.xlsx"
    other.write_text("hello")
    with pytest.raises(sheet_back.SheetError, match="cannot be read"):
        sheet_back.read_back(other)


def test_the_examples_of_arabic_name_all_six_forms() -> None:
    """Zero, one, two, few, many, and the hundreds."""
    assert [numbers[0] for numbers in examples("ar-AE", 6)] == [0, 1, 2, 3, 11, 100]
