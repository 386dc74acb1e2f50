# SPDX-License-Identifier: EUPL-1.2
"""A city's sources: silent, shrunken, moved, and wrong ones."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tuf.api.metadata import Targets

from kiosk.city.keys import root_files
from kiosk.city.publisher import Held
from kiosk.compose.city_sources import horizon_of
from kiosk.compose.sources_file import read_plan
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from tests.compose.city_desk import Desk, new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An office with keys and one calendar."""
    return new_desk(tmp_path)


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


def test_a_silent_source_keeps_what_it_said(desk: Desk) -> None:
    """It is told; nothing of it is lost, and the others are read."""
    desk.calendar("b.ics", "drei")
    desk.asks_for('sources = ["a.ics", "b.ics"]')
    desk.publishes()
    (desk.folder / "b.ics").unlink()
    desk.calendar("a.ics", "eins", "zwei", "vier")
    done = desk.publishes()
    assert "  b.ics: what it said before stays (kept)" in done.problems()
    assert desk.titles() == {"Treffen eins", "Treffen zwei", "Treffen drei", "Treffen vier"}


def test_a_directory_in_the_demos_form_is_never_lost_in_silence(desk: Desk) -> None:
    """Nothing is kept of what it said: where it cannot be read, nothing is published."""
    own = desk.folder / "own.json"
    own.write_bytes(resource("demo", "directory.json").read_bytes())
    desk.asks_for('sources = ["a.ics", "own.json"]')
    desk.publishes()
    own.write_bytes(own.read_bytes()[:-9])
    with pytest.raises(Held, match=r"own\.json.*nothing is published"):
        desk.publishes(accept_loss=True)
    own.unlink()
    with pytest.raises(Held, match=r"own\.json.*nothing is published"):
        desk.publishes(accept_loss=True)


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
        ('sources = ["a.ics"]\n[sites.a]\nbulletin = "x"', "`sites`: write two to eight capitals"),
        (
            '[[integreat]]\nurl = "cms.example"\nregion = "a"',
            r"`integreat\[0\]\.url`: write an address",
        ),
        ('sources = ["a.ics"]\nlanguage = "german"', "`language`: write a language tag"),
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
