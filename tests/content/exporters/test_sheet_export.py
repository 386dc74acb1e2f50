# SPDX-License-Identifier: EUPL-1.2
"""The directory as sheets: read back, it is the same directory."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.dates import Horizon
from kiosk.content.edition import directory_of
from kiosk.content.exporters.spreadsheet import sheet_files
from kiosk.content.importers.layout import SHEETS
from kiosk.content.sheets import guarded, unguarded
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.details import TextOrigin
from kiosk.domain.directory import Location
from kiosk.domain.opening_times import Timetable
from kiosk.domain.published import published
from kiosk.resources import resource
from tests.content.exporters.meetings import EVENTS
from tests.content.exporters.town import MADE_AT, TODAY, TOWN, ZONE, read_back
from tests.content.importers.reading import read_each
from tests.content.shared_data import shared


def known(place: Location | None) -> Location | None:
    """A place but for its id, which each source chooses."""
    return place and replace(place, id="")


def test_services_come_back_as_they_were(tmp_path: Path) -> None:
    """Words in every language, places, hours, and whose they are."""
    told = published(TOWN)
    back = read_back(sheet_files(told), tmp_path / "out")
    assert back.problems == ()
    assert len(back.directory.services) == len(told.services)
    for before, after in zip(told.services, back.directory.services, strict=True):
        assert after.id.endswith(f":{before.id}")
        same = ("title", "summary", "description", "fields", "topics", "languages", "phone", "url",
                "by_appointment", "cost", "bring")  # fmt: skip
        for name in same:
            assert getattr(after, name) == getattr(before, name), name
        assert after.organization.name == before.organization.name
        assert known(after.location) == known(before.location)
        assert list(map(known, after.elsewhere)) == list(map(known, before.elsewhere))
    advice, was = back.directory.services[0].details, told.services[0].details
    told_too = ("status", "minimum_age", "maximum_age", "timetable", "email", "eligibility",
                "application", "cost_note", "interpretation", "alert", "hours_note", "capacities",
                "freshness")  # fmt: skip
    for name in told_too:
        assert getattr(advice, name) == getattr(was, name), name
    assert advice.wording.stale == ("uk",)
    assert advice.wording.origins["uk"] is TextOrigin.MACHINE
    covered = back.directory.services[2]
    assert covered.details.timetable == Timetable(hours="Mo 09:00-12:00")
    assert covered.hours == told.services[2].hours


def test_a_real_directory_comes_back(tmp_path: Path) -> None:
    """Somebody else's, with whatever is in its words and hours."""
    source = shared("hsds", "ohana", "data", "sample-csv")
    read = [(one.address, one.batch) for one in read_each(source) if one.batch]
    taxonomy = read_taxonomy(resource("taxonomy", "mapping.toml"))
    told = published(directory_of(read, taxonomy, Horizon.after(TODAY, ZONE), MADE_AT))
    back = read_back(sheet_files(told), tmp_path / "out")
    assert back.problems == ()
    assert len(told.services) == len(back.directory.services) > 20
    for before, after in zip(told.services, back.directory.services, strict=True):
        for name in ("title", "description", "phone", "url", "languages", "cost", "bring"):
            assert getattr(after, name) == getattr(before, name), (before.id, name)
        assert known(after.location) == known(before.location and _told(before.location))
        was, now = before.details, after.details
        assert (was.timetable and was.timetable.expression) == (
            now.timetable and now.timetable.expression
        )
        assert [now.hours_note, now.application] == [was.hours_note, was.application]


def _told(place: Location) -> Location:
    """A place without its own hours, which its services have."""
    return replace(place, details=replace(place.details, timetable=None))


def test_events_come_back_with_the_same_dates(tmp_path: Path) -> None:
    """And with the facts that newcomers need."""
    back = read_back(sheet_files(TOWN), tmp_path / "out")
    for before, after in zip(EVENTS, back.directory.events, strict=True):
        assert after.occurrences == before.occurrences, before.id
        for name in ("title", "description", "field", "languages", "registration", "cost",
                     "audience"):  # fmt: skip
            assert getattr(after, name) == getattr(before, name)
        assert replace(after.details, wording=before.details.wording) == before.details


def test_opportunities_come_back(tmp_path: Path) -> None:
    """Rooms, initiatives, needs."""
    back = read_back(sheet_files(TOWN), tmp_path / "out")
    [before], [after] = TOWN.opportunities, back.directory.opportunities
    for name in ("kind", "title", "summary", "field", "phone", "hours"):
        assert getattr(after, name) == getattr(before, name)


def test_exporting_what_was_imported_gives_the_same_sheets(tmp_path: Path) -> None:
    """Nothing wears off from site to site."""
    back = read_back(sheet_files(published(TOWN)), tmp_path / "one")
    again = read_back(sheet_files(back.directory), tmp_path / "two")
    assert len(again.directory.services) == len(back.directory.services)
    for before, after in zip(back.directory.services, again.directory.services, strict=True):
        assert [after.title, after.details.timetable, after.bring] == [
            before.title,
            before.details.timetable,
            before.bring,
        ]


def test_every_heading_is_one_of_the_layout() -> None:
    """In the order of the template, so that rows can be pasted into it."""
    by_name = {sheet.name: sheet.names for sheet in SHEETS}
    for file in sheet_files(TOWN):
        rows = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig")), delimiter=";"))
        assert tuple(rows[0]) == by_name[file.name.removesuffix(".csv")]
        assert len(rows) == file.records + 1


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "-2+cmd|' /C calc'!A0", "+a", "# x", "\t="])
def test_no_cell_is_a_formula(cell: str) -> None:
    """A spreadsheet program shows it; it does not reckon with it."""
    assert guarded(cell) == f"'{cell}"
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["+49 211 200", "-3", "Verein", "'s Café", ""])
def test_plain_cells_stay_plain(cell: str) -> None:
    """Numbers of telephones too."""
    assert guarded(cell) == cell
    assert unguarded(cell) == cell
