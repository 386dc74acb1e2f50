# SPDX-License-Identifier: EUPL-1.2
"""Editions as an office publishes them and a kiosk verifies them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.city.publisher import Content, Held
from kiosk.city.tree import SomebodyPublishes
from kiosk.sync.edition_wire import (
    MOST_DELTAS,
    bulletin_name,
    delta_name,
    digest_of,
    full_name,
    read_delta,
)
from tests.city.office import Office, Reader, state


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office with fresh keys."""
    return Office(tmp_path / "office")


def test_a_first_edition_is_whole(office: Office, tmp_path: Path) -> None:
    """A kiosk that trusts the root finds every entity, and the digest of all."""
    done = office.publishes(state("a", "b"))
    assert (done.edition, done.new, done.in_use) == (1, True, True)
    reader = Reader(tmp_path / "kiosk", office.tree)
    release = reader.release()
    assert (release.edition, release.deltas_from, release.entities) == (1, 1, 2)
    assert release.digest == digest_of(reader.state()) == digest_of(state("a", "b"))


def test_nothing_new_makes_no_edition(office: Office) -> None:
    """Nothing is written at all while the signatures are young."""
    office.publishes(state("a"))
    before = {file: file.read_bytes() for file in office.tree.metadata.iterdir()}
    office.waits(timedelta(minutes=5))
    done = office.publishes(state("a"))
    assert (done.edition, done.new, done.signed) == (1, False, False)
    assert {file: file.read_bytes() for file in office.tree.metadata.iterdir()} == before


def test_the_next_edition_is_a_delta_too(office: Office, tmp_path: Path) -> None:
    """What is new, what changed and what is gone, and nothing else."""
    many = [f"s{number}" for number in range(40)]
    office.publishes(state(*many))
    later = state(*many[1:], "new") | state("s7", word="changed")
    office.publishes(later)
    reader = Reader(tmp_path / "kiosk", office.tree)
    assert (reader.release().edition, reader.release().deltas_from) == (2, 1)
    changes = read_delta(reader.reads(delta_name(2)), 2)
    assert set(changes) == {("service", "new"), ("service", "s0"), ("service", "s7")}
    assert changes["service", "s0"] is None
    assert reader.state() == later


def test_too_much_gone_is_held(office: Office) -> None:
    """One of ten would vanish; somebody has to say that this is right."""
    many = [f"s{number}" for number in range(10)]
    office.publishes(state(*many))
    with pytest.raises(Held, match=r"10% of edition 1 would vanish.*--accept-loss"):
        office.publishes(state(*many[1:]))
    assert office.publishes(state(*many)).edition == 1
    assert office.publishes(state(*many[1:]), accept_loss=True).edition == 2


def test_old_deltas_and_wholes_leave(office: Office, tmp_path: Path) -> None:
    """Fifty deltas and two whole editions stay."""
    for number in range(1, MOST_DELTAS + 5):
        office.publishes(state("a", word=str(number)))
    reader = Reader(tmp_path / "kiosk", office.tree)
    updater = reader.updater()
    newest = MOST_DELTAS + 4
    assert reader.release().deltas_from == newest - MOST_DELTAS
    there = [n for n in range(1, newest + 1) if updater.get_targetinfo(delta_name(n))]
    assert there == list(range(newest - MOST_DELTAS + 1, newest + 1))
    there = [n for n in range(1, newest + 1) if updater.get_targetinfo(full_name(n))]
    assert there == [newest - 1, newest]


def test_a_bulletin_makes_no_edition(office: Office, tmp_path: Path) -> None:
    """It is signed beside the edition; what one site is told changes nothing for the others."""
    office.publishes(Content(state=state("a"), bulletins={"AB": b"1", "CD": b"1"}))
    done = office.publishes(Content(state=state("a"), bulletins={"AB": b"2", "CD": b"1"}))
    assert (done.edition, done.new, done.bulletins) == (1, False, ("AB",))
    assert Reader(tmp_path / "kiosk", office.tree).reads(bulletin_name("AB")) == b"2"


def test_media_travel_with_the_edition(office: Office, tmp_path: Path) -> None:
    """Another picture is another edition, although no entity changed."""
    picture = tmp_path / "house.png"
    picture.write_bytes(b"one")
    content = Content(state=state("a"), media={"house.png": picture})
    office.publishes(content)
    assert office.publishes(content).edition == 1
    picture.write_bytes(b"two")
    assert office.publishes(content).edition == 2
    reader = Reader(tmp_path / "kiosk", office.tree)
    [medium] = reader.release().media
    assert (medium.name, medium.length) == ("house.png", 3)
    assert reader.reads("media/house.png") == b"two"


def test_one_publishes_at_a_time(office: Office) -> None:
    """The second is told so at once."""
    with office.tree.publishing(), pytest.raises(SomebodyPublishes, match="publishing"):
        office.publishes(state("a"))
    assert office.publishes(state("a")).edition == 1


def test_a_tree_that_was_lost_goes_on_above_what_kiosks_have(
    office: Office, tmp_path: Path
) -> None:
    """Nobody is offered a delta to it, and the edition after it is an ordinary one."""
    office.publishes(state("a"))
    office.publishes(state("a", "b"))
    done = office.publishes(state("a", "b"), above=400)
    assert (done.edition, done.new, done.skips, done.changes) == (401, True, True, {})
    reader = Reader(tmp_path / "kiosk", office.tree)
    assert (reader.release().deltas_from, reader.state()) == (401, state("a", "b"))
    assert not any(name.startswith("delta-") for name in office.files())
    assert not office.publishes(state("a", "b"), above=400).new
    office.waits(timedelta(minutes=2))
    done = office.publishes(state("a", "b", "c"), above=400)
    assert (done.edition, done.skips) == (402, False)
    assert reader.release().deltas_from == 401
    assert reader.state() == state("a", "b", "c")
