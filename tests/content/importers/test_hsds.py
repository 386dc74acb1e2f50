# SPDX-License-Identifier: EUPL-1.2
"""Open Referral HSDS in every shape it comes in."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.batch import Format
from kiosk.domain.records import ServiceRecord
from tests.content.importers.examples import as_json, service, tables
from tests.content.importers.reading import batch_at, codes, read_one


def written(folder: Path, name: str, value: Any) -> Path:
    """A JSON file."""
    path = folder / name
    path.write_bytes(as_json(value))
    return path


def only(folder: Path, **more: Any) -> ServiceRecord:
    """The one service of a file."""
    [found] = batch_at(written(folder, "service.json", service("a", **more))).services
    return found


def test_one_service_in_every_shape_is_the_same_service(tmp_path: Path) -> None:
    """Page, list, single record, a line of many, packed or not, inside its organization."""
    one = service("a")
    lines = tmp_path / "lines.ndjson.gz"
    lines.write_bytes(gzip.compress(as_json(one) + b"\n"))
    bare = {key: value for key, value in one.items() if key != "organization"}
    shapes = [
        written(tmp_path, "page.json", {"total_items": 1, "contents": [one]}),
        written(tmp_path, "list.json", [one]),
        written(tmp_path, "single.json", one),
        written(tmp_path, "organization.json", one["organization"] | {"services": [bare]}),
        lines,
    ]
    batches = [batch_at(path) for path in shapes]
    assert all(batch == batches[0] for batch in batches)
    assert batches[0].services[0].organization == "o-1"
    assert batches[0].services[0].places[0].location == "l-1"
    assert batches[0].locations[0].street == "Weg 1"


def test_tables_of_both_versions_are_told_apart(tmp_path: Path) -> None:
    """By what only one of them has."""
    old = tables("1,1,Beratung,Hilfe,active")
    new = {
        "organizations.csv": b"id,name,description\no,Verein,x\n",
        "services.csv": b"id,organization_id,name,status,assured_date\ns,o,Rat,active,2026-01-01\n",
        "service_at_location.csv": b"id,service_id,location_id\nx,s,l\n",
        "locations.csv": b"id,location_type,name\nl,physical,Haus\n",
        "schedules.csv": (
            b"id,service_id,freq,byday,opens_at,closes_at\n"
            b'1,s,WEEKLY,"MO,WE",09:00:00Z,12:00:00Z\n2,s,MONTHLY,1SA,10:00,12:00\n'
        ),
    }
    for name, files in (("old", old), ("new", new)):
        (tmp_path / name).mkdir()
        for file, raw in files.items():
            (tmp_path / name / file).write_bytes(raw)
    assert batch_at(tmp_path / "old").format is Format.HSDS_1
    batch = batch_at(tmp_path / "new")
    assert batch.format is Format.HSDS_3
    [found] = batch.services
    assert found.timetable is not None
    assert found.timetable.hours == "Mo 09:00-12:00; We 09:00-12:00; Sa[1] 10:00-12:00"
    assert str(found.freshness.assured_on) == "2026-01-01"


def test_older_tables_are_joined_as_they_are_meant(tmp_path: Path) -> None:
    """A service lies where its join says, and is open when its rows say."""
    for file, raw in tables("1,1,Beratung,Hilfe,active").items():
        (tmp_path / file).write_bytes(raw)
    batch = batch_at(tmp_path)
    [found] = batch.services
    assert [place.location for place in found.places] == ["5"]
    assert found.timetable is not None
    assert found.timetable.hours == "Mo-Tu 09:00-17:00"
    assert codes(tmp_path) == {"unknown-reference"}, "the join of a service that is not there"


def test_references_that_lead_nowhere_are_told_and_cost_nothing(tmp_path: Path) -> None:
    """The service stays, without its organization."""
    path = written(tmp_path, "s.json", service("a", organization=None, organization_id="nobody"))
    [found] = batch_at(path).services
    assert found.organization is None
    assert "unknown-reference" in codes(path)


@pytest.mark.parametrize(
    ("schedule", "hours"),
    [
        (
            {"freq": "WEEKLY", "byday": "FR", "opens_at": "22:00", "closes_at": "02:00"},
            "Fr 22:00-02:00",
        ),
        (
            {"freq": "WEEKLY", "byday": "SU", "opens_at": "00:00", "closes_at": "23:59"},
            "Su 00:00-24:00",
        ),
        ({"weekday": "3", "opens_at": "9 AM", "closes_at": "5:30 pm"}, "We 09:00-17:30"),
        (
            {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00"}
            | {"valid_from": "2027-01-01", "valid_to": "2027-03-31"},
            "2027 Jan 01-2027 Mar 31 Mo 09:00-10:00",
        ),
    ],
)
def test_schedules_are_opening_hours(tmp_path: Path, schedule: dict[str, str], hours: str) -> None:
    """Past midnight, around the clock, in other notations, for a season."""
    timetable = only(tmp_path, schedules=[schedule]).timetable
    assert timetable is not None
    assert timetable.hours == hours


def test_hours_as_openstreetmap_has_them_are_taken_whole(tmp_path: Path) -> None:
    """As an export writes them beside the rows of a week; what only looks so is told."""
    row = {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}
    value = "Mo 09:00-12:00; We[1] 14:00-16:00; PH off"
    told = only(tmp_path, schedules=[row, {"id": "x", "notes": f"opening_hours={value}"}])
    assert told.timetable is not None
    assert told.timetable.hours == value
    broken = only(tmp_path, schedules=[row, {"id": "x", "notes": "opening_hours=often"}])
    assert broken.timetable is not None
    assert broken.timetable.hours == "Mo 09:00-12:00"
    assert codes(tmp_path / "service.json") == {"no-hours"}


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Wheelchair accessible", "yes"),
        ("No wheelchair access", "no"),
        ("nicht stufenlos", "no"),
        ("teilweise rollstuhlgerecht", "partly"),
        ("Ramp at the side, no lift", "yes"),
        ("Hearing loop", "unknown"),
    ],
)
def test_no_steps_are_only_where_somebody_says_so(words: str, state: str, tmp_path: Path) -> None:
    """A word for wheels in a sentence that denies it is no promise."""
    place = {"id": "l-2", "location_type": "physical", "accessibility": [{"description": words}]}
    only(tmp_path, service_at_locations=[{"id": "x", "location": place}])
    [found] = batch_at(tmp_path / "service.json").locations
    assert found.step_free == state
    assert found.access == ((words,) if words != "nicht stufenlos" else ())


def test_hours_in_words_stay_words(tmp_path: Path) -> None:
    """What cannot be reckoned with is shown as it is, never guessed."""
    found = only(tmp_path, schedules=[{"description": "nach den Ferien"}])
    assert found.timetable is None
    assert found.hours_note == "nach den Ferien"


def test_a_confidential_address_is_marked(tmp_path: Path) -> None:
    """Whichever way its source says so."""
    for address in ({"address_1": "Confidential"}, {"address_1": "Weg 1", "confidential": "yes"}):
        inside = {"id": "l", "location_type": "physical", "addresses": [address]}
        at = [{"id": "x", "location": inside}]
        path = written(tmp_path, "s.json", service("a", service_at_locations=at))
        assert batch_at(path).locations[0].confidential


def test_what_a_service_costs_and_asks_for_is_kept(tmp_path: Path) -> None:
    """Free, documents, languages, capacity with its date."""
    found = only(
        tmp_path,
        fees_description="Free of charge",
        required_documents=[{"document": "Ausweis"}],
        languages=[{"code": "ara"}, {"name": "Ukrainian"}, {"name": "Klingon"}],
        capacities=[{"unit": {"name": "bed"}, "available": 3, "updated": "2026-11-01"}],
        attributes=[
            {"id": "1", "taxonomy_term": {"id": "t", "code": "BH-1800", "name": "Shelter"}}
        ],
        url="javascript:alert(1)",
    )
    assert found.cost == "free"
    assert list(found.bring.values()) == [("Ausweis",)]
    assert found.languages == ("ar", "uk")
    assert (found.capacities[0].unit, found.capacities[0].available) == ("bed", 3)
    assert str(found.capacities[0].as_of) == "2026-11-01"
    assert [term.code for term in found.terms] == ["BH-1800"]
    assert found.url == ""


def test_texts_say_which_language_they_are_in(tmp_path: Path) -> None:
    """HSDS does not, so the source is read for its smallest words."""
    assert set(only(tmp_path).title) == {"de"}
    english = "We help with letters and forms for the whole of the family and for you."
    assert set(only(tmp_path, description=english).title) == {"en"}


def test_placeholders_are_no_names(tmp_path: Path) -> None:
    """`UNKNOWN ORGANIZATION` is told and not shown."""
    organization = {"id": "o", "name": "UNKNOWN ORGANIZATION", "description": "x"}
    path = written(tmp_path, "s.json", service("a", organization=organization))
    assert batch_at(path).organizations[0].name == ""
    assert codes(path) == {"placeholder"}


def test_every_problem_names_the_record(tmp_path: Path) -> None:
    """By table and id, so that the office finds it in its own system."""
    raw = json.dumps({"contents": [service("a", minimum_age="viele"), service("b", status="neu")]})
    path = tmp_path / "p.json"
    path.write_text(raw, "utf-8")
    found = {(p.record, p.field, p.code) for p in read_one(path).problems}
    assert found == {
        ("services/a", "minimum_age", "no-number"),
        ("services/b", "status", "unknown-word"),
    }


def test_lines_of_which_the_first_is_broken_are_lines(tmp_path: Path) -> None:
    """By the file's name."""
    path = tmp_path / "services.ndjson"
    path.write_bytes(b"garbage\n" + as_json(service("a")) + b"\n")
    assert len(batch_at(path).services) == 1
    assert codes(path) == {"broken-json"}


def test_an_empty_page_is_a_page(tmp_path: Path) -> None:
    """There is nothing in it, and nothing wrong with it."""
    page = written(tmp_path, "p.json", {"total_items": 0, "empty": True, "contents": []})
    assert read_one(page).batch is not None
    assert codes(page) == set()
