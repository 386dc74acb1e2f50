# SPDX-License-Identifier: EUPL-1.2
"""Sources in the shapes that programs and people give them."""

from __future__ import annotations

import json
import zipfile
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.dates import Horizon, dates_of
from kiosk.content.edition import directory_of
from kiosk.content.importers.layout import SHEETS
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.batch import Format
from kiosk.resources import resource
from tests.content.importers.examples import as_json, calendar, service, vevent
from tests.content.importers.reading import batch_at, codes, read_each, read_one

HORIZON = Horizon(date(2027, 3, 1), date(2027, 6, 1), ZoneInfo("Europe/Berlin"))
TWO = [json.dumps(service(key), ensure_ascii=False) for key in "ab"]
PRETTY = [json.dumps(service(key), indent=1) for key in "ab"]
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lines.ndjson", "\r\n\r\n".join(TWO) + "\r\n"),
        ("lines.jsonl", "\n".join(TWO)),
        ("lines.json", "\n".join(TWO)),
        ("commas.ndjson", ",\n".join(TWO)),
        ("after-each-other.json", "\n".join(PRETTY)),
        ("sequence.json", "".join(f"\x1e{one}\n" for one in TWO)),
        ("bom.ndjson", "\ufeff" + "\n".join(TWO)),
    ],
)
def test_records_one_after_another_are_records(name: str, text: str, tmp_path: Path) -> None:
    """One a line, spread over many, with commas or marks in between."""
    path = tmp_path / name
    path.write_text(text, "utf-8", newline="")
    found = read_one(path)
    assert found.problems == ()
    assert found.batch is not None
    assert [one.id for one in found.batch.services] == ["a", "b"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_tables_in_any_letters_and_with_any_separator(
    encoding: str, separator: str, tmp_path: Path
) -> None:
    """As Excel, LibreOffice and databases save them."""
    rows = {
        "organizations": ["id,name,description", "o,Für alle,Verein"],
        "services": ["id,organization_id,name,description,status", "s,o,Übung,Hilfe,active"],
    }
    for name, lines in rows.items():
        text = "\r\n".join(lines).replace(",", separator)
        (tmp_path / f"{name}.csv").write_bytes(text.encode(encoding))
    found = read_one(tmp_path)
    assert found.problems == ()
    assert found.batch is not None
    assert [one.title for one in found.batch.services] == [{"de": "Übung"}]


@pytest.mark.parametrize("name", ["services", "2026-services (1)", "stadt_services_export"])
def test_a_table_alone_is_known_by_its_name(name: str, tmp_path: Path) -> None:
    """However the download folder has called it."""
    path = tmp_path / f"{name}.csv"
    path.write_text("id,organization_id,name,description,status\ns,,Kurs,Deutsch,active\n")
    assert len(batch_at(path).services) == 1


def test_an_archive_without_tables_is_one_source_for_each_file(tmp_path: Path) -> None:
    """Calendars of several associations, a page of services."""
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a.ics", calendar(vevent("a")))
        packed.writestr("deep/b.ics", calendar(vevent("b")))
        packed.writestr("services.ndjson", "\n".join(TWO))
        packed.writestr("read me.txt", "hello")
    found = read_each(path)
    assert [one.address.rpartition("/")[2] for one in found] == [
        "a.ics",
        "b.ics",
        "services.ndjson",
    ]
    assert [len(one.batch.keys) for one in found if one.batch] == [1, 1, 4]


def test_a_description_of_tables_is_no_source(tmp_path: Path) -> None:
    """It holds nothing."""
    path = tmp_path / "datapackage.json"
    path.write_bytes(as_json({"name": "hsds", "description": "x", "version": "1", "resources": []}))
    assert codes(path) == {"unknown-format"}


def test_events_of_a_service_are_events(tmp_path: Path) -> None:
    """HSDS 3.2: hours are for opening, dates are for meeting."""
    told = service(
        "a",
        schedules=[],
        operating_hours=[
            {"id": "h", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}
        ],
        events=[
            {
                "id": "e",
                "dtstart": "2027-03-05",
                "freq": "WEEKLY",
                "byday": "FR",
                "until": "2027-04-02",
                "opens_at": "18:00",
                "closes_at": "20:00",
                "description": "Yoga für alle",
            },
            {"id": "day", "name": "Fest", "dtstart": "2027-05-01"},
            {"id": "never", "opens_at": "18:00"},
        ],
    )
    path = tmp_path / "services.json"
    path.write_bytes(as_json([told]))
    batch = batch_at(path)
    assert [one.title["de"] for one in batch.events] == ["Beratung a", "Fest"]
    yoga, fest = ([one.starts for one in dates_of([event], HORIZON)] for event in batch.events)
    assert yoga == [datetime.fromisoformat(f"2027-{day}T18:00") for day in
                    ("03-05", "03-12", "03-19", "03-26", "04-02")]  # fmt: skip
    assert fest == [datetime.fromisoformat("2027-05-01")]
    assert codes(path) == {"missing"}
    taxonomy = read_taxonomy(resource("taxonomy", "mapping.toml"))
    made = directory_of([("x", batch)], taxonomy, HORIZON, datetime.now(HORIZON.zone))
    assert made.services[0].hours is not None
    assert made.events[0].organization.name == "Verein"
    assert made.events[0].location is not None
    assert made.events[0].location.name == "Haus"


def ods(path: Path, *sheets: tuple[str, list[list[str]]], extra: str = "") -> Path:
    """An OpenDocument spreadsheet, as LibreOffice writes one."""
    parts = []
    for name, rows in sheets:
        lines = "".join(
            f"<table:table-row>{''.join(rows_of)}</table:table-row>" for rows_of in rows
        )
        blank = (
            '<table:table-row table:number-rows-repeated="1048000">'
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        )
        parts.append(f'<table:table table:name="{name}">{lines}{blank}</table:table>')
    spaces = " ".join(f'xmlns:{n}="{OFFICE}{n}:1.0"' for n in ("office", "table", "text"))
    body = f"<office:body><office:spreadsheet>{''.join(parts)}</office:spreadsheet></office:body>"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        content = f"<office:document-content {spaces}>{body}</office:document-content>"
        packed.writestr("content.xml", f'<?xml version="1.0" encoding="UTF-8"?>{extra}{content}')
    return path


def text(*words: str) -> list[str]:
    """Cells with text."""
    return [f"<table:table-cell><text:p>{word}</text:p></table:table-cell>" for word in words]


def test_a_sheet_of_libreoffice_is_read(tmp_path: Path) -> None:
    """Dates, times and numbers are what they are, not how they look; lines stay lines."""
    day = '<table:table-cell office:value-type="date" office:date-value="2027-03-02"/>'
    start = '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>'
    lines = "<text:p>Erst<text:s/>dies</text:p><text:p>dann das</text:p>"
    two = f"<table:table-cell>{lines}</table:table-cell>"
    path = ods(
        tmp_path / "verein.ods",
        (
            "events",
            [
                text("id", "name", "date", "start", "description"),
                [*text("a", "Chor"), day, start, two],
            ],
        ),
    )
    batch = batch_at(path)
    assert batch.format is Format.SPREADSHEET
    [event] = batch.events
    assert event.description == {"de": "Erst dies\ndann das"}
    assert [one.starts for one in dates_of([event], HORIZON)] == [
        datetime.fromisoformat("2027-03-02T09:30")
    ]
    assert codes(path) == set()


def test_a_sheet_that_grows_without_end_is_told(tmp_path: Path) -> None:
    """Entities of entities of entities."""
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    path = ods(tmp_path / "bomb.ods", ("events", [text("id", "&c;")]), extra=bomb)
    assert codes(path) == {"broken-workbook"}


def test_every_sheet_of_the_layout_has_a_heading_of_its_own() -> None:
    """So that a sheet is known by its headings."""
    assert len({sheet.name for sheet in SHEETS}) == len(SHEETS)
