# SPDX-License-Identifier: EUPL-1.2
"""A sheet for each language: every text with its translation and the picture of its place.

A spreadsheet, as everybody who speaks a language can open one, write in it and send it back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.worksheet.worksheet import Worksheet

from devtools.plurals import examples
from devtools.translations import Message

if TYPE_CHECKING:
    from devtools.places_seen import Place

HEAD = ("No.", "English", "Note", "German", "Translation", "Right? x", "key")
TRANSLATION, READ, KEY = 5, 6, 7
NOWHERE = "Not on a picture"
_WIDTHS = (6, 42, 34, 42, 52, 9, 3)
_POINTS_PER_PIXEL = 0.75
_TO_WRITE_IN = PatternFill("solid", fgColor="FFFBC1")
_GROUP = PatternFill("solid", fgColor="E5EBF7")
_HOW = (
    "Write in the yellow column only. Leave {name}, %1 and %n as they stand: numbers and names go"
    " there. Put an x behind what is right as it is. / Bitte nur in die gelbe Spalte schreiben."
    " {name}, %1 und %n bleiben stehen: Dort kommen Zahlen und Namen hin. Was stimmt: ein x."
)


@dataclass(frozen=True, slots=True)
class Line:
    """One text to be read; a plural has a line for each of its forms."""

    message: Message
    form: int
    note: str

    @property
    def key(self) -> str:
        """What finds it again, and what it said: only a reader's own changes are taken over."""
        was = self.message.forms[self.form]
        return json.dumps([*self.message.key[:3], self.form, was], ensure_ascii=False)


def lines(messages: list[Message], locale: str) -> Iterator[Line]:
    """Each text of a catalogue, in its order."""
    for message in messages:
        if not message.plural:
            yield Line(message, 0, message.note)
            continue
        told = examples(locale, len(message.forms))
        for form, numbers in enumerate(told):
            note = f"for {', '.join(map(str, numbers))}"
            yield Line(message, form, f"{message.note} {note}".strip())


def write(
    sheet: Path,
    messages: list[Message],
    german: dict[tuple[str, str, str, bool], str],
    places: list[Place],
    *,
    locale: str,
    right_to_left: bool,
) -> None:
    """Write one language's sheet, its texts in the order of the places where they are seen."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = sheet.stem
    page.append([_HOW])
    page.merge_cells("A1:F1")
    page["A1"].alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[1].height = 48
    page.append(HEAD)
    page.freeze_panes = "A3"
    for column, width in zip("ABCDEFG", _WIDTHS, strict=True):
        page.column_dimensions[column].width = width
    page.column_dimensions["G"].hidden = True
    for cell in page[2]:
        cell.font = Font(bold=True)
    number = 0
    for name, picture, group in _groups(list(lines(messages, locale)), places):
        numbers: dict[str, int] = {}
        for line in group:
            numbers.setdefault(line.message.source, number + len(numbers) + 1)
        _head(page, name, picture, numbers)
        for line in group:
            _row(page, numbers[line.message.source], line, german, right_to_left=right_to_left)
        number += len(numbers)
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = False
    sheet.parent.mkdir(parents=True, exist_ok=True)
    book.save(sheet)


def _groups(
    waiting: list[Line], places: list[Place]
) -> Iterator[tuple[str, Place | None, list[Line]]]:
    for place in places:
        order = {text: at for at, text in enumerate(place.texts)}
        group = [line for line in waiting if line.message.source in order]
        if group:
            waiting = [line for line in waiting if line.message.source not in order]
            yield place.name, place, sorted(group, key=lambda line: order[line.message.source])
    if waiting:
        yield NOWHERE, None, waiting


def _head(page: Worksheet, name: str, place: Place | None, numbers: dict[str, int]) -> None:
    page.append([name])
    for cell in page[page.max_row][:READ]:
        cell.fill = _GROUP
    page.cell(page.max_row, 1).font = Font(bold=True)
    if place is None:
        return
    picture, file = place.numbered(numbers), BytesIO()
    picture.quantize(64).save(file, "PNG", optimize=True)
    file.seek(0)
    page.append([" "])
    page.row_dimensions[page.max_row].height = (picture.height + 8) * _POINTS_PER_PIXEL
    page.add_image(Image(file), f"B{page.max_row}")


def _row(
    page: Worksheet,
    number: int,
    line: Line,
    german: dict[tuple[str, str, str, bool], str],
    *,
    right_to_left: bool,
) -> None:
    message = line.message
    texts = (message.source, line.note, german.get(message.key, ""), message.forms[line.form])
    page.append([number])
    row = page.max_row
    for column, text in enumerate((*texts, "x" if message.read else "", line.key), start=2):
        cell = page.cell(row, column, text)
        cell.data_type = "s"  # a text that begins with "=" is no sum
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    written = page.cell(row, TRANSLATION)
    written.fill = _TO_WRITE_IN
    written.alignment = Alignment(
        wrap_text=True, vertical="top", readingOrder=2 if right_to_left else 1
    )
    written.protection = page.cell(row, READ).protection = Protection(locked=False)
