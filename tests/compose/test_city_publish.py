# SPDX-License-Identifier: EUPL-1.2
"""Publishing as an office does it: from a sources file, with what is wrong in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from tuf.api.metadata import Targets

from kiosk.city.keys import make_keys, root_files
from kiosk.city.publisher import Held, last_edition
from kiosk.city.tree import Tree
from kiosk.compose import city_publish
from kiosk.compose.city_publish import Outcome
from kiosk.compose.city_sources import horizon_of
from kiosk.compose.sources_file import read_plan
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.sync.bulletin_wire import read_bulletin
from kiosk.sync.edition_entities import directory_of
from tests.fakes import FixedClock

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//office//
{events}
END:VCALENDAR
"""
EVENT = """BEGIN:VEVENT
UID:{name}@office.example
DTSTAMP:20260101T000000Z
DTSTART:20260310T090000Z
DTEND:20260310T100000Z
RRULE:FREQ=WEEKLY
SUMMARY:Treffen {name}
END:VEVENT"""


@dataclass(frozen=True, slots=True)
class Desk:
    """An office's folder, in which everything lies."""

    folder: Path
    clock: FixedClock

    @property
    def tree(self) -> Tree:
        """Where it publishes."""
        return Tree(self.folder / "editions")

    def calendar(self, name: str, *events: str) -> None:
        """A calendar with these events."""
        text = CALENDAR.format(events="\n".join(EVENT.format(name=event) for event in events))
        (self.folder / name).write_text(text.replace("\n", "\r\n"), "utf-8")

    def asks_for(self, text: str) -> Path:
        """The sources file."""
        file = self.folder / "SOURCES.toml"
        file.write_text(text, "utf-8")
        return file

    def publishes(self, *, accept_loss: bool = False) -> Outcome:
        """`kiosk city publish`."""
        return city_publish.publish(
            self.folder / "SOURCES.toml",
            self.tree.folder,
            self.folder / "keys",
            self.clock,
            accept_loss=accept_loss,
        )

    def titles(self) -> set[str]:
        """German titles of the newest edition's events."""
        targets = self.tree.newest(Targets)
        assert targets is not None
        last = last_edition(self.tree, targets.signed.targets)
        assert last.state is not None
        found = directory_of(last.state, last.number, self.clock.now())
        return {event.title["de"] for event in found.events}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An office with keys and one calendar."""
    clock = FixedClock()
    make_keys(tmp_path / "keys", 3, 2, clock.now())
    desk = Desk(tmp_path, clock)
    desk.calendar("a.ics", "eins", "zwei")
    desk.asks_for('sources = ["a.ics"]')
    return desk


def test_the_demo_is_published_by_its_name(desk: Desk) -> None:
    """Or as a file in the same form; it says what there is."""
    desk.asks_for('sources = ["demo"]')
    said = desk.publishes().sentence()
    assert re.fullmatch(r"\+\d+ services, \+\d+ events, .*; edition 1", said)
    (desk.folder / "own.json").write_bytes(resource("demo", "directory.json").read_bytes())
    desk.asks_for('sources = ["own.json"]')
    assert desk.publishes().sentence() == "nothing changed; edition 1"


def test_another_day_makes_no_edition_another_month_does(desk: Desk) -> None:
    """Dates are reckoned from the first of the month, thirteen months ahead."""
    desk.publishes()
    desk.clock.forward(timedelta(days=20))
    assert desk.publishes().sentence() == "nothing changed; edition 1"
    desk.clock.forward(timedelta(days=15))
    assert desk.publishes().sentence() == "2 events changed; edition 2"


@pytest.mark.parametrize(
    ("today", "first", "end"),
    [
        (datetime(2026, 11, 22, tzinfo=UTC), "2026-11-01", "2027-12-01"),
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), "2026-12-01", "2028-01-01"),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), "2027-01-01", "2028-02-01"),
    ],
)
def test_the_horizon_is_thirteen_whole_months(
    desk: Desk, today: datetime, first: str, end: str
) -> None:
    """By the calendar of the city's own zone."""
    horizon = horizon_of(today, read_plan(desk.folder / "SOURCES.toml").zone)
    assert (str(horizon.first), str(horizon.end)) == (first, end)


def test_it_says_what_changed(desk: Desk) -> None:
    """New, changed, gone, bulletins; the edition's number last."""
    many = [f"e{number}" for number in range(30)]
    desk.calendar("a.ics", *many)
    desk.publishes()
    desk.calendar("a.ics", *many[1:], "neu", "noch eins")
    desk.asks_for('sources = ["a.ics"]\n[sites.AB]\nbulletin = "ab.toml"')
    (desk.folder / "ab.toml").write_text('site = "AB"\n[pause]\nfrom = 2026-03-02\n', "utf-8")
    assert desk.publishes().sentence() == "+2 events, 1 gone, 1 bulletin; edition 2"
    assert desk.publishes().as_json()["changes"] == {}


def test_a_silent_source_keeps_what_it_said(desk: Desk) -> None:
    """It is told; nothing of it is lost, and the others are read."""
    desk.calendar("b.ics", "drei")
    desk.asks_for('sources = ["a.ics", "b.ics"]')
    desk.publishes()
    (desk.folder / "b.ics").unlink()
    desk.calendar("a.ics", "eins", "zwei", "vier")
    done = desk.publishes()
    assert any("b.ics" in line for line in done.problems())
    assert desk.titles() == {"Treffen eins", "Treffen zwei", "Treffen drei", "Treffen vier"}


def test_a_folder_that_is_not_there_keeps_all_of_its_files(desk: Desk) -> None:
    """A share that is not mounted is no empty directory."""
    (desk.folder / "share").mkdir()
    desk.calendar("share/c.ics", "drei")
    desk.calendar("share/d.ics", "vier")
    desk.asks_for('sources = ["a.ics", "share"]')
    desk.publishes()
    (desk.folder / "share").rename(desk.folder / "elsewhere")
    assert desk.publishes().sentence() == "nothing changed; edition 1"


def test_a_source_that_is_no_longer_named_goes(desk: Desk) -> None:
    """If it was large, somebody has to say that this is right."""
    desk.calendar("b.ics", "drei")
    desk.asks_for('sources = ["a.ics", "b.ics"]')
    desk.publishes()
    desk.asks_for('sources = ["a.ics"]')
    with pytest.raises(Held):
        desk.publishes()
    desk.publishes(accept_loss=True)
    assert desk.titles() == {"Treffen eins", "Treffen zwei"}


def test_a_source_that_lost_much_is_held_alone(desk: Desk) -> None:
    """The others are published; the next time it is held again, until somebody agrees."""
    desk.calendar("b.ics", "drei")
    desk.asks_for('sources = ["a.ics", "b.ics"]')
    desk.publishes()
    desk.calendar("a.ics", "eins")
    desk.calendar("b.ics", "drei", "vier")
    for _ in range(2):
        done = desk.publishes()
        assert any("held" in line for line in done.problems())
        assert "Treffen zwei" in desk.titles()
        assert "Treffen vier" in desk.titles()
    desk.publishes(accept_loss=True)
    assert "Treffen zwei" not in desk.titles()


def test_ids_stay_when_the_office_moves(desk: Desk, tmp_path: Path) -> None:
    """Sources are known by their path from the sources file."""
    sheet = "id;name;description;street;phone;hours\n1;Beratung;Wir beraten;;;\n"
    (desk.folder / "services.csv").write_text(sheet, "utf-8")
    desk.asks_for('sources = ["a.ics", "services.csv"]')
    assert "+1 service" in desk.publishes().sentence()
    moved = desk.folder.rename(tmp_path.with_name(f"{tmp_path.name}-moved"))
    assert Desk(moved, desk.clock).publishes().sentence() == "nothing changed; edition 1"


def test_a_wrong_bulletin_stays_as_it_was(desk: Desk) -> None:
    """The others are published; numbers rise only when something new is said."""
    for site in ("AB", "CD"):
        (desk.folder / f"{site}.toml").write_text(
            f'site = "{site}"\n[pause]\nfrom = 2026-03-02\n', "utf-8"
        )
    desk.asks_for(
        'sources = ["a.ics"]\n[sites.AB]\nbulletin = "AB.toml"\n[sites.CD]\nbulletin = "CD.toml"'
    )
    assert desk.publishes().as_json()["bulletins"] == ["AB", "CD"]
    assert desk.publishes().as_json()["bulletins"] == []
    (desk.folder / "AB.toml").write_text('site = "AB"\n[pause]\n', "utf-8")
    (desk.folder / "CD.toml").write_text('site = "CD"\n', "utf-8")
    done = desk.publishes()
    assert done.as_json()["bulletins"] == ["CD"]
    assert any("AB.toml" in line and "stays as it was" in line for line in done.problems())
    targets = desk.tree.newest(Targets)
    assert targets is not None
    bulletin = read_bulletin(desk.tree.read(targets.signed.targets["bulletins/CD.json"]))
    assert bulletin.pause is None


def test_nothing_at_all_is_no_edition(desk: Desk) -> None:
    """No source could be read: it says which, and why."""
    desk.asks_for('sources = ["nowhere.ics"]')
    with pytest.raises(SettingsTrouble, match=r"no source can be read\n.*nowhere\.ics"):
        desk.publishes()
    assert not root_files(desk.tree.metadata) or desk.tree.newest(Targets) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "`sources` is missing"),
        ('sources = ["a.ics"]\nzone = "Berlin"', "`zone`"),
        ('sources = ["a.ics"]\nsource = 1', "`source` is not a setting"),
        ('sources = ["a.ics"]\n[expiry]\ntimestamp_days = 0', "expiry"),
        ('sources = ["a.ics"]\n[sites.a]\nbulletin = "x"', "sites"),
        ('sources = ["a.ics"]\nmedia = "none"', "no such folder of media"),
        ('sources = ["a.ics"]\nmapping = "none.toml"', r"none\.toml"),
        ('sources = ["a.ics"', "TOML"),
    ],
)
def test_a_fault_of_the_sources_file_is_one_sentence(desk: Desk, text: str, fault: str) -> None:
    """With the file, the key, and what to do."""
    desk.asks_for(text)
    with pytest.raises(SettingsTrouble, match=fault):
        desk.publishes()


def test_two_stages_with_keys_in_two_places(desk: Desk) -> None:
    """The office signs the edition, the service puts it in use an hour later at most."""
    online = desk.folder / "online"
    online.mkdir()
    move: Callable[[Path], Path] = lambda file: file.rename(online / file.name)  # noqa: E731
    for role in ("snapshot", "timestamp"):
        for file in (desk.folder / "keys").glob(f"{role}-*"):
            move(file)
    done = desk.publishes()
    assert done.published is not None
    assert not done.published.in_use
    assert any("not in use yet" in line for line in done.problems())
    again = city_publish.refresh(desk.tree.folder, online, desk.clock)
    assert again.signed
    assert not city_publish.refresh(desk.tree.folder, online, desk.clock).signed
    assert msgspec.json.encode(again.as_json())


def test_it_says_when_somebody_has_to_come(desk: Desk) -> None:
    """A month before the root's signature ends, and the office's."""
    desk.publishes()
    desk.clock.forward(timedelta(days=61))
    done = city_publish.refresh(desk.tree.folder, desk.folder / "keys", desk.clock)
    assert [line.split()[1] for line in done.problems()] == ["targets"]
    desk.publishes()
    desk.clock.forward(timedelta(days=650))
    assert "--renew-root" in next(iter(desk.publishes().problems()))
