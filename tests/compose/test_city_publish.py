# SPDX-License-Identifier: EUPL-1.2
"""Publishing as an office does it: what it says, bulletins, keys in two places."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from tuf.api.metadata import Targets

from kiosk.compose import city_publish
from kiosk.resources import resource
from kiosk.sync.bulletin_wire import read_bulletin
from kiosk.sync.edition_wire import MOST_OF_A_MEDIUM, RELEASE, Release
from tests.compose.city_desk import Desk, new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An office with keys and one calendar."""
    return new_desk(tmp_path)


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


def test_a_notice_about_an_entry_that_is_not_there_is_told(desk: Desk) -> None:
    """A slip of the pen in an id would show nowhere, and nobody would know."""
    (desk.folder / "AB.toml").write_text(
        'site = "AB"\n[[notices]]\nkind = "hidden"\nfrom = 2026-12-24\nentry = "brekfast"\n'
    )
    desk.asks_for('sources = ["a.ics"]\n[sites.AB]\nbulletin = "AB.toml"')
    done = desk.publishes()
    assert done.as_json()["bulletins"] == ["AB"]
    assert any("the directory has no 'brekfast'" in line for line in done.problems())


def test_a_medium_that_no_kiosk_would_take_is_left_out(desk: Desk) -> None:
    """It is told; everything else is published, and can be read."""
    media = desk.folder / "media"
    media.mkdir()
    (media / "house.png").write_bytes(b"house")
    with (media / "film.mp4").open("wb") as film:
        film.truncate(MOST_OF_A_MEDIUM + 1)
    desk.asks_for('sources = ["a.ics"]\nmedia = "media"')
    assert any("film.mp4: not published" in line for line in desk.publishes().problems())
    targets = desk.tree.newest(Targets)
    assert targets is not None
    release = desk.tree.read(targets.signed.targets[RELEASE])
    assert [medium.name for medium in msgspec.json.decode(release, type=Release).media] == [
        "house.png"
    ]


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
    desk.clock.forward(timedelta(days=30))
    [over] = desk.publishes().problems()
    assert over.startswith("the root signature ended on")
    assert "kiosks take nothing new until `kiosk city keys --renew-root`" in over
