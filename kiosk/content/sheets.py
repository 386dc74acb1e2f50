# SPDX-License-Identifier: EUPL-1.2
"""Sheets of spreadsheets as rows of text, and the template that people fill in."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from kiosk.content.csv_rows import CsvRow, csv_rows
from kiosk.content.importers.layout import SHEETS, Sheet
from kiosk.content.loaded import MOST_BYTES, Loaded
from kiosk.content.ods import ods_sheets
from kiosk.content.row import Problems

MOST_ROWS: Final = 100_000
_MOST_EMPTY: Final = 1_000
_HELP: Final = "# "
_FORMULA: Final = re.compile(r"[=+\-@#\t\r]")
_NUMBER: Final = re.compile(r"[+-][\d ()/.,-]*")

SheetRows = list[tuple[str, CsvRow]]
"""Each row under a name for problems."""


def sheets_of(source: Loaded, problems: Problems) -> dict[str, SheetRows]:
    """The rows of every sheet of our layout, by its name; other sheets are left out."""
    if source.raw.startswith(b"PK"):
        return _workbook(source, problems)
    files: Mapping[str, bytes] = source.tables or {source.name.lower(): source.raw}
    found: dict[str, SheetRows] = {}
    for name, raw in files.items():
        if name.endswith((".csv", ".tsv")):
            header, rows = csv_rows(raw, name, problems)
            if sheet := _sheet(name.rpartition(".")[0], header):
                numbered = ((f"{name} row {n}", row) for n, row in enumerate(rows, 2))
                found[sheet.name] = list(_without_help(numbered))
    return found


def _sheet(name: str, header: Iterable[str]) -> Sheet | None:
    """Our sheet of a name, if its headings are there; else one that they fit alone."""
    columns = set(header)
    fitting = [sheet for sheet in SHEETS if sheet.required <= columns]
    plain = name.strip().lower().replace(" ", "_")
    named = [sheet for sheet in fitting if sheet.name == plain]
    if named or not fitting:
        return next(iter(named), None)
    strange = [one for one in columns if one.endswith("_id")]
    return None if strange else max(fitting, key=lambda sheet: len(columns & set(sheet.names)))


def _without_help(rows: Iterable[tuple[str, CsvRow]]) -> Iterator[tuple[str, CsvRow]]:
    for place, row in rows:
        if not str(next(iter(row.values()), "")).startswith("#"):
            yield place, {name: unguarded(cell) for name, cell in row.items()}


def guarded(cell: str) -> str:
    """A cell that no spreadsheet program takes for a formula, and no reader for an explanation."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """What was meant by a cell that `guarded` has written."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def _workbook(source: Loaded, problems: Problems) -> dict[str, SheetRows]:
    found: dict[str, SheetRows] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(source.raw)) as archive:
            if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
                problems.note(source.name, "", "too-large", "it unpacks to more than 256 MB")
                return {}
            open_document = "content.xml" in archive.namelist()
            content = archive.read("content.xml") if open_document else b""
        tabs = ods_sheets(content) if open_document else _excel_sheets(source.raw)
        for title, lines in tabs:
            header, rows = _cells(title, lines, source.name, problems)
            if sheet := _sheet(title, header):
                found[sheet.name] = list(_without_help(rows))
    except Exception as error:  # noqa: BLE001 - libraries raise whatever a broken file leads to
        words = " ".join(str(error).split())[:200] or type(error).__name__
        problems.note(source.name, "", "broken-workbook", f"the workbook is damaged: {words}")
    return found


def _excel_sheets(raw: bytes) -> Iterator[tuple[str, Iterator[list[str]]]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - off the start path

    for tab in load_workbook(io.BytesIO(raw), read_only=True, data_only=True).worksheets:
        yield tab.title, ([_cell(cell) for cell in row] for row in tab.iter_rows(values_only=True))


def _cells(
    title: str, lines: Iterable[list[str]], name: str, problems: Problems
) -> tuple[list[str], SheetRows]:
    header: list[str] = []
    rows: SheetRows = []
    empty = 0
    for number, texts in enumerate(lines, 1):
        if not any(texts):
            empty += 1
            if empty > _MOST_EMPTY:
                break
        elif not header:
            header = [text.strip().lower() for text in texts]
        elif len(rows) >= MOST_ROWS:
            words = f"only the first {MOST_ROWS} rows are read"
            problems.note(f"{name} {title}", "", "too-large", words)
            break
        else:
            empty = 0
            row = {key: text for key, text in zip(header, texts, strict=False) if key}
            rows.append((f"{title} row {number}", row))
    return header, rows


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            midnight = value.time() == time()
            return value.date().isoformat() if midnight else value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def write_template(folder: Path, *, as_csv: bool) -> list[Path]:
    """Write the template: one workbook, or one CSV file for each sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    return _csv_template(folder) if as_csv else [_workbook_template(folder)]


def _lines(sheet: Sheet) -> list[list[str]]:
    meanings = [f"{c.meaning}{' (Pflicht)' if c.required else ''}" for c in sheet.columns]
    meanings[0] = _HELP + meanings[0]
    return [list(sheet.names), meanings, [column.example for column in sheet.columns]]


def _csv_template(folder: Path) -> list[Path]:
    written = []
    for sheet in SHEETS:
        file = folder / f"{sheet.name}.csv"
        with file.open("w", encoding="utf-8-sig", newline="") as out:
            csv.writer(out, delimiter=";").writerows(_lines(sheet))
        written.append(file)
    return written


def _workbook_template(folder: Path) -> Path:
    from openpyxl import Workbook  # noqa: PLC0415 - off the start path
    from openpyxl.styles import Font  # noqa: PLC0415 - as above

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in SHEETS:
        tab = book.create_sheet(sheet.name)
        for line in _lines(sheet):
            tab.append(line)
        for cell in tab[1]:
            cell.font = Font(bold=True)
            tab.column_dimensions[cell.column_letter].width = 24
        for cell in tab[2]:
            cell.font = Font(italic=True, color="555555")
        tab.freeze_panes = "B3"
    file = folder / "welcome-point.xlsx"
    book.save(file)
    return file
