# SPDX-License-Identifier: EUPL-1.2
"""The inbox: stored once, never overwritten, and a bad record costs nobody else."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

import pytest
from sqlalchemy import Engine, select

from kiosk.city.inbox import contiguous_up_to, take
from kiosk.city.tables import quarantine, record
from kiosk.domain.outbox import Answer
from kiosk.sync.contract import Erase, Unmet, written
from tests.city.records import EPOCH, body, fields, raw

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
STORED, DUPLICATE, CONFLICT, QUARANTINED, MISNUMBERED = Answer
FORMED = ("id", "epoch", "digest")
DEEP = b'{"kind": ' + b"[" * 5_000 + b"]" * 5_000 + b"}"


def push(city: Engine, *records: bytes, site: str = "AB") -> tuple[list[Answer], int]:
    """Push records; what became of each, and how far the epoch is without a gap."""
    with city.begin() as connection:
        pushed = take(connection, site, records, NOW)
    return [taken.state for taken in pushed.taken], pushed.contiguous_up_to.get(EPOCH, 0)


def bodies(city: Engine, site: str = "AB") -> list[str | None]:
    """What the city has of a site."""
    ours = select(record.c.body).where(record.c.site == site).order_by(record.c.sequence)
    with city.connect() as connection:
        return list(connection.execute(ours).scalars())


def test_a_lost_answer_costs_nothing(city: Engine) -> None:
    """The same push again: everything is a duplicate, nothing is there twice."""
    assert push(city, raw(1), raw(2)) == ([STORED, STORED], 2)
    assert push(city, raw(1), raw(2), raw(3)) == ([DUPLICATE, DUPLICATE, STORED], 3)
    assert bodies(city) == [body(1), body(2), body(3)]


def test_a_gap_is_told(city: Engine) -> None:
    """Up to which number everything is there; once it is filled, all that came after counts."""
    assert push(city, raw(1), raw(3), raw(4)) == ([STORED] * 3, 1)
    assert push(city, raw(2)) == ([STORED], 4)


def test_of_many_only_those_that_collide_are_held_up(city: Engine) -> None:
    """A known one, a known number and a changed one among a full message cost no neighbour."""
    push(city, raw(10), raw(20), raw(30))
    many = [raw(number) for number in range(1, 41)]
    many[19], many[29] = raw(20, id=f"{99:032x}"), raw(30, body=body(99))
    what, up_to = push(city, *many)
    assert (what[9], what[19], what[29], up_to) == (DUPLICATE, MISNUMBERED, CONFLICT, 40)
    assert what.count(STORED) == 37
    assert bodies(city) == [body(number) for number in range(1, 41)]


def test_an_id_with_another_body_is_never_overwritten(city: Engine) -> None:
    """It is kept beside, byte for byte, and the site need not wait for it."""
    push(city, raw(1))
    other = raw(1, body=body(99))
    assert push(city, other) == ([CONFLICT], 1)
    assert bodies(city) == [body(1)]
    with city.connect() as connection:
        [kept] = connection.execute(select(quarantine.c.raw, quarantine.c.reason)).all()
    assert (kept.raw, kept.reason) == (other, "another record has this id")


def test_of_counts_cut_a_second_time_nothing_is_kept(city: Engine) -> None:
    """Two cuts of one month would tell more than either; that there were two is known."""
    first, second = (
        written("unmet", Unmet(week="2027-W08", topic="papers", times=times)) for times in (5, 10)
    )
    push(city, raw(1, kind="unmet", body=first))
    assert push(city, raw(1, kind="unmet", body=second)) == ([CONFLICT], 1)
    assert bodies(city) == [first]
    with city.connect() as connection:
        [kept] = connection.execute(select(quarantine)).all()
    assert (kept.raw, kept.reason) == (b"", "another record has this id")
    assert kept.digest != sha256(raw(1, kind="unmet", body=second)).hexdigest()


def test_a_number_is_given_once(city: Engine) -> None:
    """Another record under the same number has to come again under another one."""
    push(city, raw(1))
    assert push(city, raw(1, id=f"{77:032x}")) == ([MISNUMBERED], 1)
    assert push(city, raw(2, id=f"{77:032x}")) == ([STORED], 2)
    assert bodies(city) == [body(1), body(2)]


def test_the_same_twice_in_one_push_is_stored_once(city: Engine) -> None:
    """The second is a duplicate, one with another body a conflict."""
    assert push(city, raw(1), raw(1), raw(1, body=body(5)))[0] == [STORED, DUPLICATE, CONFLICT]
    assert bodies(city) == [body(1)]


def test_what_came_under_an_old_number_counts_under_its_new_one(city: Engine) -> None:
    """After a restore the kiosk numbers anew what it believes unanswered."""
    push(city, raw(1), raw(2))
    later = "00000000000000bb"
    with city.begin() as connection:
        pushed = take(connection, "AB", [raw(2, epoch=later, sequence=1)], NOW)
        state = contiguous_up_to(connection, "AB")
    assert pushed.taken[0].state is DUPLICATE
    assert state == {EPOCH: 2, later: 1}


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b'{"id": "\xff"}', "the record cannot be read"),
        (b'{"id": "\\ud800"}', "the record cannot be read"),
        (b"17", "the record cannot be read"),
        (raw(2, sequence=2**53), "the record cannot be read at `$.sequence`"),
        (raw(2).replace(b'"sequence":2', b'"sequence":1180591620717411303424'), "`$.sequence`"),
        (raw(2, site="ZZ"), "the record cannot be read"),
        *((raw(2, **{name: f"{fields(2)[name]}\n"}), f"`$.{name}`") for name in FORMED),
        (raw(2, supersedes="a" * 32 + "\n"), "`$.supersedes`"),
        (DEEP, "the record cannot be read"),
        (raw(2, kind="diary"), "unknown kind"),
        (raw(2, body='{"entry":"x","edition":1,"what":"mood"}'), "not as agreed at `$.what`"),
        (raw(2, body='{"entry":"x","edition":1,"what":"hours","name":"A"}'), "not as agreed"),
        (raw(2, body=f'{{"entry":"x","edition":{2**70},"what":"hours"}}'), "at `$.edition`"),
        (raw(2, body="{"), "no JSON"),
        (raw(2, body='{"entry":"\x00","edition":1,"what":"hours"}'), "NUL"),
        (raw(2, digest="0" * 64), "the digest is not the body's"),
    ],
)
def test_a_bad_record_is_kept_and_its_neighbours_are_stored(
    city: Engine, bad: bytes, reason: str
) -> None:
    """With its bytes and the reason; sent again, it is there once."""
    for _ in range(2):
        states, _ = push(city, raw(1), bad, raw(3))
        assert states[1] is QUARANTINED
    assert bodies(city) == [body(1), body(3)]
    with city.connect() as connection:
        [kept] = connection.execute(select(quarantine.c.raw, quarantine.c.reason)).all()
    assert kept.raw == bad
    assert reason in kept.reason


def test_a_bad_record_that_says_its_number_holds_nothing_up(city: Engine) -> None:
    """What follows it counts."""
    assert push(city, raw(1), raw(2, kind="diary"), raw(3))[1] == 3
    half = raw(4).replace(b"hours", b"\\ud800")
    assert push(city, half, raw(5)) == ([QUARANTINED, STORED], 5)


def test_sites_never_meet(city: Engine) -> None:
    """The same ids and numbers of two sites are two records."""
    assert push(city, raw(1), site="AB") == ([STORED], 1)
    assert push(city, raw(1, body=body(7)), site="CD") == ([STORED], 1)
    assert bodies(city, "CD") == [body(7)]


def test_what_is_erased_stays_erased(city: Engine) -> None:
    """The body goes, the row stays: the same record sent again does not bring it back."""
    push(city, raw(1), raw(2))
    erase = written("erase", Erase(record=fields(1)["id"]))
    assert push(city, raw(3, kind="erase", body=erase)) == ([STORED], 3)
    assert push(city, raw(1))[0] == [DUPLICATE]
    assert bodies(city) == [None, body(2), erase]


def test_what_comes_of_an_erased_record_later_is_not_kept(city: Engine) -> None:
    """A kiosk that was asked to forget it before it had sent it; a stick brings the old words."""
    erase = written("erase", Erase(record=fields(1)["id"]))
    push(city, raw(1, kind="erase", body=erase))
    assert push(city, raw(1)) == ([DUPLICATE], 1)
    assert bodies(city) == [None]
    with city.connect() as connection:
        assert connection.execute(select(quarantine)).all() == []


def test_what_is_to_be_erased_may_come_later(city: Engine) -> None:
    """An old message brings a record after the one that wants it to be forgotten."""
    erase = written("erase", Erase(record=fields(1)["id"]))
    push(city, raw(2, kind="erase", body=erase))
    assert push(city, raw(1), raw(3)) == ([STORED, STORED], 3)
    assert bodies(city) == [None, erase, body(3)]


def test_what_was_set_aside_is_erased_too(city: Engine) -> None:
    """Its bytes go with it."""
    push(city, raw(1, kind="diary"))
    erase = written("erase", Erase(record=fields(1)["id"]))
    push(city, raw(2, kind="erase", body=erase))
    with city.connect() as connection:
        assert connection.execute(select(quarantine.c.raw)).all() == []
