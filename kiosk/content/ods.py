# SPDX-License-Identifier: EUPL-1.2
"""Sheets of OpenDocument spreadsheets (.ods), as LibreOffice writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CLOCK: Final = re.compile(r"PT(\d+)H(\d+)M.*")
_MOST_COLUMNS: Final = 200
_MOST_REPEATED: Final = 1_000
"""Rows and cells a file may stand for by a number; blank rest of a sheet is a million."""


def ods_sheets(content: bytes) -> Iterator[tuple[str, Iterator[list[str]]]]:
    """The name and rows of every sheet in a `content.xml`.

    Raises:
        ET.ParseError: it is no XML.
        ValueError: it declares entities, which no spreadsheet does and which may grow without end.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError("it declares entities of its own")
    for table in ET.fromstring(content).iter(f"{_TABLE}table"):  # noqa: S314 - see above
        yield table.get(f"{_TABLE}name", ""), _rows(table)


def _rows(table: ET.Element) -> Iterator[list[str]]:
    for row in table.iter(f"{_TABLE}table-row"):
        cells = [
            text
            for cell in row
            if cell.tag in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}
            for text in [_cell(cell)] * _times(cell, "columns")
        ][:_MOST_COLUMNS]
        for _ in range(_times(row, "rows")):
            yield cells


def _times(element: ET.Element, what: str) -> int:
    said = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return min(int(said), _MOST_REPEATED) if said.isdecimal() else 1


def _cell(cell: ET.Element) -> str:
    match cell.get(f"{_OFFICE}value-type"):
        case "date":
            return cell.get(f"{_OFFICE}date-value", "").removesuffix("T00:00:00")
        case "time":
            clock = _CLOCK.fullmatch(cell.get(f"{_OFFICE}time-value", ""))
            return f"{int(clock[1]):02}:{int(clock[2]):02}" if clock else ""
        case "float" | "percentage" | "currency":
            return cell.get(f"{_OFFICE}value", "").removesuffix(".0")
        case "boolean":
            return cell.get(f"{_OFFICE}boolean-value", "")
        case _:
            return "\n".join(_words(line) for line in cell.iter(f"{_TEXT}p"))


def _words(line: ET.Element) -> str:
    """A paragraph; blanks and breaks are elements of their own."""
    pieces = [line.text or ""]
    for inside in line:
        match inside.tag.removeprefix(_TEXT):
            case "line-break":
                pieces.append("\n")
            case "tab":
                pieces.append("\t")
            case "s":
                pieces.append(" ")
            case _:
                pieces.append(_words(inside))
        pieces.append(inside.tail or "")
    return "".join(pieces)
