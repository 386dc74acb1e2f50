# SPDX-License-Identifier: EUPL-1.2
"""What the city tells one site, as bytes."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import msgspec
import pytest

from kiosk.domain.contact import Obstacle
from kiosk.sync.bulletin_wire import (
    Bulletin,
    BulletinDamaged,
    DatedProfile,
    ToldHalt,
    ToldNotice,
    ToldPlace,
    bulletin_bytes,
    read_bulletin,
)
from kiosk.sync.city import failure_of

BULLETIN = Bulletin(
    site="D03",
    number=202611220800,
    made_at=datetime(2026, 11, 22, 8, tzinfo=UTC),
    profiles=(DatedProfile(starts=date(2027, 1, 1), profile="[site]\n"),),
    notices=(
        ToldNotice(
            id="a",
            kind="closed",
            starts=datetime(2026, 12, 24, 12),  # noqa: DTZ001 - a wall clock
            ends=datetime(2026, 12, 27),  # noqa: DTZ001 - a wall clock
        ),
    ),
    pause=ToldHalt(
        starts=datetime(2026, 11, 22, 9),  # noqa: DTZ001 - a wall clock
        why={"de": "Wasserschaden."},
        instead=(ToldPlace(name="Welcome Point 05", street="Allee 5"),),
    ),
)


def test_a_bulletin_comes_back_as_it_went() -> None:
    """Every fact survives the way, and equal bulletins are equal bytes."""
    content = bulletin_bytes(BULLETIN)
    assert read_bulletin(content) == BULLETIN
    assert bulletin_bytes(read_bulletin(content)) == content


def test_facts_of_a_later_program_are_passed_over() -> None:
    """An old kiosk understands the rest of what a newer city says."""
    told = json.loads(bulletin_bytes(BULLETIN))
    told["weather"] = "rain"
    told["notices"][0] |= {"kind": "singing", "loudness": 3}
    read = read_bulletin(json.dumps(told).encode())
    assert read.pause == BULLETIN.pause
    assert read.notices[0].kind == "singing"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": 2}, "the bulletin is for a later program: update this one"),
        ({"number": 0}, "the bulletin cannot be read: Expected `int` >= 1"),
        ({"site": "../x"}, "the bulletin cannot be read: Expected `str` matching"),
        ({"made_at": "2026-11-22T08:00:00"}, "the bulletin cannot be read: Expected `datetime`"),
    ],
)
def test_a_wrong_bulletin_is_refused_with_a_sentence(
    change: dict[str, object], sentence: str
) -> None:
    """Whoever looks into it learns what is wrong."""
    told = json.loads(bulletin_bytes(BULLETIN)) | change
    with pytest.raises(BulletinDamaged) as refused:
        read_bulletin(json.dumps(told).encode())
    assert str(refused.value).startswith(sentence)


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff\xfe", b" " * 1_000_001])
def test_what_is_no_bulletin_at_all_is_refused(content: bytes) -> None:
    """A portal's page, an empty file, noise, a flood."""
    with pytest.raises(BulletinDamaged):
        read_bulletin(content)


@pytest.mark.parametrize(
    ("content", "obstacle"),
    [
        (b"{", Obstacle.REFUSED),
        (bulletin_bytes(msgspec.structs.replace(BULLETIN, format=2)), Obstacle.PROGRAM_OLD),
    ],
    ids=["damaged", "later"],
)
def test_staff_are_not_sent_to_their_own_disk(content: bytes, obstacle: Obstacle) -> None:
    """What the city said wrongly is for the city's office, or for an update."""
    with pytest.raises(BulletinDamaged) as raised:
        read_bulletin(content)
    assert failure_of(raised.value).obstacle is obstacle
