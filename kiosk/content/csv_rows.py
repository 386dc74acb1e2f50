# SPDX-License-Identifier: EUPL-1.2
"""Rows of CSV files as people make them: any separator, any encoding, ragged lines."""

from __future__ import annotations

import csv
import io
from typing import Final

from kiosk.content.loaded import text_of
from kiosk.content.row import Problems

CsvRow = dict[str, str]
_LONGEST_CELL: Final = 1_000_000


def csv_rows(raw: bytes, name: str, problems: Problems) -> tuple[list[str], list[CsvRow]]:
    """The column names, in small letters, and the rows by column; empty rows are left out."""
    text, today = text_of(raw)
    if not today:
        problems.note(name, "", "encoding", "the file is not UTF-8: letters may be wrong")
    if "\x00" in text:
        problems.note(name, "", "nul", "the file holds NUL bytes: they are left out")
        text = text.replace("\x00", "")
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    header: list[str] = []
    rows: list[CsvRow] = []
    try:
        for cells in reader:
            if not header:
                header = [cell.strip().lower() for cell in cells]
            elif any(cell.strip() for cell in cells):
                if len(cells) > len(header):
                    place = f"{name} line {reader.line_num}"
                    words = f"{len(cells)} cells under {len(header)} headings"
                    problems.note(place, "", "too-many-cells", words)
                rows.append(dict(zip(header, cells, strict=False)))
    except csv.Error as error:
        problems.note(f"{name} line {reader.line_num}", "", "broken-csv", str(error))
    return header, rows


def _separator(text: str) -> str:
    first = text[:100_000].lstrip().partition("\n")[0]
    return max(",;\t", key=first.count)
