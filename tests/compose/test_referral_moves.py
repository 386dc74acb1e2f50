# SPDX-License-Identifier: EUPL-1.2
"""From what a desk hears of a slip to the outbox: once, late enough, and of no secret place."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.compose.outgoing import erase_body, forget_code
from kiosk.domain.contact import Way
from kiosk.domain.referral_move import SILENCE, TICKED, Became, ReferralMoveBook
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import Store
from kiosk.store.outbox_book import StoredOutbox
from kiosk.store.outgoing_book import StoredOutgoingBook
from tests.compose.telling_site import DAY, Site, produce_all

MOVED = "referral_moved"
ACT_BY = 14 * DAY
"""What the form of a referral begins with."""


def test_what_is_heard_goes_when_the_week_is_over(site: Site) -> None:
    """In the order of the codes, after the slips themselves, under the week of issue."""
    book: ReferralMoveBook = site.books.referral_moves
    site.enrols()
    codes = [site.refers() for _ in range(6)]
    for code in codes:
        book.say(code, Became.VISITED)
    site.clock.forward(6 * DAY)
    assert site.waits(MOVED) == []
    site.clock.forward(DAY)
    assert site.waits(MOVED) == [
        {"code": code, "status": "visited", "week": "2026-W10"} for code in sorted(codes)
    ]
    kinds = [record.kind for record in site.outbox.unanswered(-1)]
    assert kinds.index(MOVED) == len(codes)


def test_each_thing_is_told_once(site: Site) -> None:
    """What is said of an older slip goes the week after; said again it is no news."""
    site.enrols()
    code = site.refers()
    for became in (Became.VISITED, Became.VISITED, Became.COMPLETED, Became.VISITED):
        site.books.referral_moves.say(code, became)
        site.clock.forward(7 * DAY)
        site.due()
    assert [one["status"] for one in site.waits(MOVED)] == ["visited", "completed"]
    assert site.books.referral_moves.said([code]) == {code: {Became.VISITED, Became.COMPLETED}}


def test_silence_is_told_once_and_ends_with_the_next_word(site: Site) -> None:
    """Not on a day that gives away the last one a slip names; who comes later was there."""
    site.enrols()
    silent, late, cancelled = (site.refers() for _ in range(3))
    site.books.referral_moves.say(cancelled, Became.CANCELLED)
    site.clock.forward(ACT_BY + SILENCE + 6 * DAY)
    assert [one["code"] for one in site.waits(MOVED)] == [cancelled]
    site.clock.forward(DAY)
    for _ in range(2):
        told = {(one["code"], one["status"]) for one in site.waits(MOVED)}
        assert told == {(cancelled, "cancelled"), (silent, "no_response"), (late, "no_response")}
        site.clock.forward(30 * DAY)
    site.books.referral_moves.say(late, Became.VISITED)
    site.clock.forward(7 * DAY)
    assert site.waits(MOVED)[-1] == {"code": late, "status": "visited", "week": "2026-W10"}


def test_nothing_is_told_of_a_slip_whose_code_the_city_keeps_no_longer(site: Site) -> None:
    """Whatever is said of it: codes expire."""
    site.enrols()
    codes = [site.refers() for _ in range(2)]
    site.clock.forward(DAY)
    assert len(site.waits()) == len(codes)
    site.clock.forward(180 * DAY)
    site.books.referral_moves.say(codes[0], Became.VISITED)
    site.clock.forward(7 * DAY)
    assert site.waits(MOVED) == []


def test_of_a_sensitive_slip_nothing_is_told(site: Site) -> None:
    """Nor that nothing was heard of it; staff may still note it for themselves."""
    site.enrols()
    noted = site.refers(site.place(), site.place(sensitive=True))
    site.refers(site.place(sensitive=True))
    site.books.referral_moves.say(noted, Became.COMPLETED)
    site.clock.forward(60 * DAY)
    assert site.waits(MOVED) == []
    assert site.books.referral_moves.said([noted]) == {noted: {Became.COMPLETED}}


def test_of_a_slip_that_was_not_told_nothing_is(site: Site) -> None:
    """From before the enrolment, or of a place that was gone when its day was over."""
    before = site.refers()
    site.clock.forward(timedelta(minutes=1))
    site.enrols()
    gone = site.refers()
    site.store.execute("UPDATE referral_target SET service = 'gone' WHERE code = ?", [gone])
    for code in (before, gone):
        site.books.referral_moves.say(code, Became.VISITED)
    site.clock.forward(60 * DAY)
    assert site.waits(MOVED) == site.waits() == []


def test_while_the_clock_is_in_doubt_nothing_is_told(site: Site) -> None:
    """Set right, it is."""
    site.enrols()
    site.books.referral_moves.say(site.refers(), Became.VISITED)
    site.clock.forward(7 * DAY)
    contacts = StoredContactBook(site.store)
    contacts.keep(Way.UP, site.clock.now(), None, -DAY)
    assert site.waits(MOVED) == []
    contacts.keep(Way.UP, site.clock.now(), None, timedelta())
    assert len(site.waits(MOVED)) == 1


def test_a_site_restored_from_a_backup_tells_the_same_under_the_same_ids(site: Site) -> None:
    """Also where staff say it again in another week; no id can be worked out from a code."""
    site.enrols()
    code, silent = site.refers(site.place(), site.place(number=1)), site.refers()
    backup = site.site.folder / "backup.db"
    site.store.execute("VACUUM INTO ?", [str(backup)])
    site.books.referral_moves.say(code, Became.VISITED)
    site.clock.forward(60 * DAY)
    told = {(record.id, record.body) for record in site.due() if record.kind == MOVED}
    assert {code in body or silent in body for _, body in told} == {True}
    with closing(Store(backup)) as restored:
        StoredOutbox(restored).begin_epoch(site.clock.now())
        restored.execute(
            "INSERT INTO referral_move (code, status, day) VALUES (?, 'visited', '2026-04-20')",
            [code],
        )
        produce_all(site.site, restored)
        again = StoredOutbox(restored).unanswered(-1)
    assert {(record.id, record.body) for record in again if record.kind == MOVED} == told
    assert len(told) == 2


def test_a_slip_that_is_forgotten_takes_its_news_along(site: Site) -> None:
    """The city is asked to blank each record, and each that may come; what waited never goes."""
    site.enrols()
    code, other = site.refers(site.place(), site.place(number=1)), site.refers()
    for one in (code, other):
        site.books.referral_moves.say(one, Became.VISITED)
    site.clock.forward(7 * DAY)
    told = {record.id for record in site.due() if code in record.body}
    assert len(told) == 3
    site.books.referral_moves.say(code, Became.COMPLETED)
    wished = forget_code(site.site, code)
    site.clock.forward(60 * DAY)
    assert {one["record"] for one in site.waits("erase")} > told
    assert [one["code"] for one in site.waits(MOVED)] == [other]
    wishes = Counter(record.kind for record in site.outbox.unanswered(-1))["erase"]
    assert wishes == wished + len(told)
    site.store.execute("VACUUM INTO ?", [str(site.site.folder / "all.db")])
    assert code.encode() not in (site.site.folder / "all.db").read_bytes()


@pytest.mark.parametrize("told_since", [False, True])
def test_an_older_copy_asks_for_all_that_the_city_may_have(site: Site, *, told_since: bool) -> None:
    """Also for the slip, where the copy is from its day; a slip of today was never told."""
    site.enrols()
    code = site.refers(site.place(), site.place(number=1))
    backup = site.site.folder / "backup.db"
    if not told_since:
        site.clock.forward(DAY)
        site.due()
    site.store.execute("VACUUM INTO ?", [str(backup)])
    for became in TICKED:
        site.books.referral_moves.say(code, became)
        site.clock.forward(7 * DAY)
        site.due()
    told = {record.id for record in site.due() if code in record.body}
    assert len(told) == 2 + len(TICKED)
    with closing(Store(backup)) as restored:
        book = StoredOutgoingBook(restored, site.site.today, site.site.profile.zone)
        book.forget(code, erase_body, site.clock.now())
        wished = StoredOutbox(restored).unanswered(-1)
    assert {json.loads(record.body).get("record") for record in wished} >= told


def test_of_a_sensitive_slip_nobody_is_asked_to_forget_anything(site: Site) -> None:
    """The wish would say that there was one."""
    site.enrols()
    code = site.refers(site.place(sensitive=True))
    site.clock.forward(DAY)
    assert forget_code(site.site, code) == 0
