# SPDX-License-Identifier: EUPL-1.2
"""Opening hours, dates and districts as other programs ask for them."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.resources import resource
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory

COURSE = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270504T100000Z\nSUMMARY:German A1\n"
    "END:VEVENT\n"
    "BEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR\n"
)
SQUARE = {"type": "Polygon", "coordinates": [[[6, 51], [7, 51], [7, 52], [6, 52], [6, 51]]]}


def kiosk(*arguments: str | Path, stdin: bytes = b"") -> Result:
    """Run a command."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def quarters(tmp_path: Path) -> Path:
    """Boundaries of one quarter."""
    path = tmp_path / "quarters.geojson"
    one = {"type": "Feature", "geometry": SQUARE, "properties": {"name": "Bilk"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [one]}), "utf-8")
    return path


def test_hours_are_answered_line_by_line_in_order() -> None:
    """A good question, a bad line, a good question."""
    question = b'{"expr": "Mo-Fr 09:00-17:00; PH off", "at": ["2027-11-01T10:00"]}\n'
    told = kiosk("hours", "--jsonl", stdin=question + b"?\n" + question)
    assert told.exit_code == 0
    states = [json.loads(line).get("state") for line in told.stdout.splitlines()]
    assert states == [["closed"], None, ["closed"]]


def test_dates_go_out_and_what_was_refused_is_named_beside_them(tmp_path: Path) -> None:
    """The list on standard output, one sentence for the event without a date on the other."""
    (tmp_path / "a.ics").write_text(COURSE, "utf-8")
    window = ("--from", "2027-05-01", "--to", "2027-06-01")
    told = kiosk("occurrences", tmp_path / "a.ics", *window, "--json")
    assert told.exit_code == 0
    assert [one["uid"] for one in json.loads(told.stdout)] == ["1"]
    assert "2: DTSTART is missing; left out" in told.stderr
    assert "German A1" in kiosk("occurrences", tmp_path / "a.ics", *window).stdout


def test_a_file_of_which_nothing_is_understood_fails(tmp_path: Path) -> None:
    """Exit code 1; an empty calendar is no failure; a window the wrong way round is bad use."""
    window = ("--from", "2027-05-01", "--to", "2027-06-01", "--json")
    (tmp_path / "bad.ics").write_text("BEGIN:VEVENT\nUID:2\nEND:VEVENT", "utf-8")
    assert kiosk("occurrences", tmp_path / "bad.ics", *window).exit_code == 1
    (tmp_path / "empty.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR", "utf-8")
    assert kiosk("occurrences", tmp_path / "empty.ics", *window).exit_code == 0
    backwards = ("--from", "2027-06-01", "--to", "2027-05-01")
    assert kiosk("occurrences", tmp_path / "empty.ics", *backwards).exit_code == 2
    assert kiosk("occurrences", tmp_path / "none.ics", *window).exit_code == 2


def test_a_point_is_placed_in_its_district(quarters: Path) -> None:
    """Inside; outside, swapped, zero and negative: null; in words with whom to name."""
    inside = kiosk("district", "51.5", "6.5", "--districts", quarters, "--json")
    assert json.loads(inside.stdout) == {
        "district": "03",
        "district_name": "Stadtbezirk 3",
        "quarter": "Bilk",
    }
    for point in (("51.5", "7.5"), ("6.5", "51.5"), ("0", "0"), ("51.5", "-6.5"), ("-51.5", "6")):
        outside = kiosk("district", *point, "--districts", quarters, "--json")
        assert json.loads(outside.stdout) == {"district": None}
    assert "OpenStreetMap" in kiosk("district", "51.5", "6.5", "--districts", quarters).stdout


def test_the_site_names_its_boundaries(tmp_path: Path, quarters: Path) -> None:
    """A file beside site.toml; without one, the command says what to do."""
    profile = resource("demo", "site.toml").read_text("utf-8")
    (tmp_path / "site.toml").write_text(profile, "utf-8")
    point = ("district", "51.5", "6.5", "--site", tmp_path, "--json")
    missing = kiosk(*point)
    assert missing.exit_code == 2
    assert "--districts" in missing.stderr
    named = f'{profile}\n[districts]\nfile = "{quarters.name}"\n'
    (tmp_path / "site.toml").write_text(named, "utf-8")
    assert json.loads(kiosk(*point).stdout)["quarter"] == "Bilk"


def test_an_edition_names_whose_boundaries_its_districts_come_from(
    tmp_path: Path, quarters: Path
) -> None:
    """Without boundaries nobody is named."""
    profile = resource("demo", "site.toml").read_text("utf-8")
    (tmp_path / "a.ics").write_text(COURSE, "utf-8")
    for districts, named in (("", False), (f'\n[districts]\nfile = "{quarters.name}"\n', True)):
        (tmp_path / "site.toml").write_text(profile + districts, "utf-8")
        assert kiosk("content", "import", tmp_path / "a.ics", "--site", tmp_path).exit_code == 0
        with closing(open_directory(tmp_path)) as store:
            edition = StoredDirectoryShelf(store).directory()
        assert ("OpenStreetMap" in edition.attribution) is named


@pytest.mark.parametrize("command", ["hours", "occurrences", "district"])
def test_each_command_shows_an_example(command: str) -> None:
    """In its help."""
    assert f"kiosk {command}" in kiosk(command, "--help").stdout.partition("Example:")[2]
