# SPDX-License-Identifier: EUPL-1.2
"""A site without a network: a stick goes to the city and comes back."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.compose import producers
from kiosk.compose.city_stick import Carried, collect_stick
from kiosk.compose.stick import from_stick, to_stick
from kiosk.sync.edition_entities import state_of
from kiosk.sync.stick_wire import StickDamaged
from kiosk.sync.tuf_tree import StickTrouble
from kiosk.sync.tuf_words import TreeExpired, TreeRefused
from tests.city.kiosk_side import bodies
from tests.city.records import body
from tests.compose.pulling import in_use, standing
from tests.compose.whole_city import WholeCity, whole_city


@pytest.fixture
def city(tmp_path: Path) -> Iterator[WholeCity]:
    """A city whose network ends before the site."""
    with whole_city(tmp_path) as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty one."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


def collected(city: WholeCity, stick: Path) -> Carried:
    """What the city does with a stick."""
    office = city.office
    return collect_stick(stick, city.database, office.tree.folder, office.keys, city.clock)


def test_a_stick_carries_facts_up_and_the_directory_down(city: WholeCity, stick: Path) -> None:
    """More than fits into one request; everything is there once, and the site knows it."""
    city.has_to_say(1203)
    there = to_stick(city.site, stick).records
    assert there == city.waiting() >= 1203
    collected(city, stick)
    taken = from_stick(city.site, stick)
    assert taken.troubles == []
    assert (taken.pushed, taken.edition) == (there, 1)
    assert city.waiting() == 0
    assert set(bodies(city.service)) >= {body(number) for number in range(1203)}
    assert in_use(city.site).origin == "city"
    assert standing(city.site).checked_at == city.clock.now()
    assert not list(stick.glob("up/*/*"))
    assert from_stick(city.site, stick).troubles == []


def test_by_a_clock_that_the_city_has_not_confirmed_nothing_is_over(
    city: WholeCity, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is due waits until a stick brought a directory that is valid now; a month is enough."""
    days = []
    produces = {"months": lambda ours, _store: days.append(ours.today())}
    monkeypatch.setattr(producers, "PRODUCERS", produces)
    to_stick(city.site, stick)
    assert days == []
    collected(city, stick)
    from_stick(city.site, stick)
    to_stick(city.site, stick)
    assert days == [city.site.today()]
    city.clock.forward(timedelta(days=31))
    to_stick(city.site, stick)
    assert len(days) == 1


def test_a_stick_that_never_came_back_costs_nothing(city: WholeCity, stick: Path) -> None:
    """The next one says the same, and the city has it once."""
    city.has_to_say(3)
    there = to_stick(city.site, stick).records
    collected(city, stick)
    shutil.rmtree(stick)
    stick.mkdir()
    to_stick(city.site, stick)
    collected(city, stick)
    taken = from_stick(city.site, stick)
    assert (taken.pushed, taken.duplicates) == (0, there)
    assert len(bodies(city.service)) == there
    assert city.waiting() == 0


def test_nobody_can_answer_for_the_city(city: WholeCity, stick: Path) -> None:
    """Whoever found the stick changed an answer: what it was about waits on."""
    city.has_to_say(1)
    to_stick(city.site, stick)
    collected(city, stick)
    [answer] = stick.glob("down/*/*.answer")
    told = json.loads(answer.read_bytes())
    answer.write_text(json.dumps(told | {"status": 201}))
    taken = from_stick(city.site, stick)
    assert [str(trouble) for trouble in taken.troubles] == ["the answer is not the city's"]
    assert taken.edition == 1
    assert city.waiting() > 0


def test_an_answer_to_other_words_is_passed_over(city: WholeCity, stick: Path) -> None:
    """The request beside it is not the one that was answered."""
    city.has_to_say(1)
    to_stick(city.site, stick)
    collected(city, stick)
    [request] = stick.glob("up/*/*.request")
    request.write_bytes(request.read_bytes() + b" ")
    [trouble] = from_stick(city.site, stick).troubles
    assert isinstance(trouble, StickDamaged)
    assert city.waiting() > 0


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the stick is full"),
        (errno.EROFS, "the stick cannot be written, it is read-only"),
        (errno.EIO, "the stick cannot be written: Input/output error"),
        (errno.ENOENT, "the stick cannot be written: No such file or directory"),
    ],
    ids=["full", "read-only", "broken", "pulled-out"],
)
def test_a_stick_that_cannot_be_written_is_told(
    city: WholeCity, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    """In its words and with a code; nothing is lost, and no half file stays."""
    city.has_to_say(1)
    before = city.waiting()

    def fails(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.sync.whole_file.os.fsync", fails)
        words = ["sync", "to-stick", str(stick), "--site", str(city.site.folder)]
        done = CliRunner().invoke(main, words)
    assert done.exit_code == 1
    assert sentence in done.output
    assert city.waiting() >= before
    assert [file for file in stick.rglob("*") if file.is_file()] == []
    to_stick(city.site, stick)
    collected(city, stick)
    assert from_stick(city.site, stick).troubles == []


@pytest.mark.parametrize("place", ["editions", "editions/metadata", "up", "up/ZZ", "down/ZZ"])
def test_a_stick_with_a_link_is_left_as_it_is(
    city: WholeCity, stick: Path, tmp_path: Path, place: str
) -> None:
    """Whoever prepared it can neither take nor change anything of the city's, or of a site's."""
    keys = tmp_path / "precious"
    keys.mkdir()
    (keys / "1.request").write_bytes(b"mine")
    (stick / place).parent.mkdir(exist_ok=True)
    (stick / place).symlink_to(keys, target_is_directory=True)
    before = set(stick.rglob("*"))
    for carrying in (
        lambda: collected(city, stick),
        lambda: to_stick(city.site, stick),
        lambda: from_stick(city.site, stick),
    ):
        with pytest.raises(StickDamaged, match=f"{place}: is neither a plain file"):
            carrying()
    assert [(file.name, file.read_bytes()) for file in keys.iterdir()] == [("1.request", b"mine")]
    assert set(stick.rglob("*")) == before


def test_an_answer_that_is_a_link_overwrites_nothing(
    city: WholeCity, stick: Path, tmp_path: Path
) -> None:
    """Nor does one that leads nowhere yet, nor a pipe that would make everybody wait."""
    city.has_to_say(1)
    to_stick(city.site, stick)
    [request] = stick.glob("up/*/*.request")
    reply = stick / "down" / request.parent.name / f"{request.stem}.answer"
    reply.parent.mkdir(parents=True)
    reply.symlink_to(tmp_path / "new")
    with pytest.raises(StickDamaged, match="link"):
        collected(city, stick)
    assert not (tmp_path / "new").exists()
    reply.unlink()
    os.mkfifo(stick / "up" / request.parent.name / "0.request")
    with pytest.raises(StickDamaged, match=r"0\.request"):
        collected(city, stick)


def test_an_empty_stick_is_told(city: WholeCity, stick: Path) -> None:
    """There is nothing on it."""
    with pytest.raises(StickTrouble, match="nothing of the city's for this site"):
        from_stick(city.site, stick)


@pytest.mark.parametrize("missing", ["snapshot", "targets", "full"])
def test_a_tree_that_was_copied_halfway_changes_nothing(
    city: WholeCity, stick: Path, missing: str
) -> None:
    """The stick was pulled out too early."""
    collected(city, stick)
    for file in stick.rglob(f"*.{missing}*"):
        file.unlink()
    before = in_use(city.site)
    [trouble] = from_stick(city.site, stick).troubles
    assert isinstance(trouble, TreeRefused)
    assert "is missing" in str(trouble)
    assert in_use(city.site) == before


def test_an_old_stick_changes_nothing(city: WholeCity, stick: Path) -> None:
    """The network was faster, or it lay in a drawer."""
    collected(city, stick)
    city.office.waits(timedelta(minutes=5))
    city.office.publishes(state_of(replace(city.demo, services=city.demo.services[1:])))
    newer = stick.with_name("newer")
    newer.mkdir()
    collected(city, newer)
    from_stick(city.site, newer)
    [trouble] = from_stick(city.site, stick).troubles
    assert "an older state" in str(trouble)
    city.clock.forward(timedelta(days=2))
    [trouble] = from_stick(city.site, newer).troubles
    assert isinstance(trouble, TreeExpired)
    assert in_use(city.site).edition == 2
