# SPDX-License-Identifier: EUPL-1.2
"""From the sign-ups of a day to the outbox, and out of the city again."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.compose.outgoing import forget_code
from kiosk.domain.contact import Way
from kiosk.domain.referral import spaced
from kiosk.domain.sign_up import SignUpBook
from kiosk.domain.trouble import SettingsTrouble
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.compose.telling_site import DAY, Site

THURSDAY = datetime(2026, 3, 5, 10)  # noqa: DTZ001 - a wall clock
TEN_SECONDS = timedelta(seconds=10)


def signs_up(site: Site, people: int = 3, event: str = "open-breakfast") -> str:
    """Somebody comes to the desk; their code."""
    book: SignUpBook = site.books.sign_ups
    return book.sign_up(event, THURSDAY, people, site.clock.now())


def test_sign_ups_wait_for_the_end_of_their_day(site: Site) -> None:
    """Then they go in the order of their codes, once: a code, an event, a day, how many."""
    site.enrols()
    codes = [signs_up(site, people) for people in (3, 1, 20)]
    assert site.waits("sign_up") == []
    site.clock.forward(DAY)
    signs_up(site)
    told = site.waits("sign_up")
    assert [one["code"] for one in told] == sorted(codes)
    first = next(one for one in told if one["code"] == codes[0])
    assert first == {
        "code": codes[0],
        "event": "open-breakfast",
        "starts": "2026-03-05",
        "people": 3,
    }
    assert site.waits("sign_up") == told


def test_what_was_before_the_enrolment_stays_here(site: Site) -> None:
    """Nobody had agreed to anything then."""
    signs_up(site)
    site.clock.forward(DAY)
    site.enrols()
    site.clock.forward(DAY)
    assert site.waits("sign_up") == []


def test_what_is_taken_back_is_never_told(site: Site) -> None:
    """And is gone from the file."""
    site.enrols()
    site.books.sign_ups.cancel(signs_up(site), site.clock.now())
    site.clock.forward(DAY)
    assert site.waits("sign_up") == site.waits("erase") == []
    assert site.store.read("SELECT 1 FROM sign_up") == []


def test_a_later_cancellation_has_the_city_forget_it(site: Site) -> None:
    """When it can no longer be taken back; the others stand."""
    site.enrols()
    code, other = signs_up(site), signs_up(site)
    site.clock.forward(DAY)
    assert len(site.waits("sign_up")) == 2
    [record] = [one.id for one in site.outbox.unanswered(-1) if code in one.body]
    site.books.sign_ups.cancel(code, site.clock.now())
    assert site.waits("erase") == []
    site.clock.forward(TEN_SECONDS)
    assert {one["record"] for one in site.waits("erase")} == {record}
    assert [one["code"] for one in site.waits("sign_up")] == [other]


def test_the_city_is_not_told_of_a_meeting_that_is_over(site: Site) -> None:
    """Nobody can take a seat there any more; it is settled all the same."""
    site.enrols()
    signs_up(site)
    site.clock.forward(4 * DAY)
    assert site.waits("sign_up") == []
    assert site.store.read("SELECT record, settled FROM sign_up") == [
        {"record": None, "settled": 1}
    ]


@pytest.mark.parametrize("days", [0, 1, 9])
def test_it_is_forgotten_by_its_code(site: Site, days: int) -> None:
    """On its day, on a later one, and when the meeting is over and the site no longer has it."""
    site.enrols()
    code = signs_up(site)
    site.clock.forward(min(days, 1) * DAY)
    told = len(site.waits("sign_up"))
    site.clock.forward(max(days - 1, 0) * DAY)
    site.books.days.open_desk("1", site.clock.now())
    assert forget_code(site.site, spaced(code).lower()) == told == min(days, 1)
    assert all(code not in record.body for record in site.due())
    assert len(site.waits("erase")) == 2 * told
    with pytest.raises(SettingsTrouble, match="has this code"):
        forget_code(site.site, code)


def test_an_event_that_must_not_or_cannot_be_named_is_not_told_of(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    """One that the directory no longer has, or never had; it is settled all the same."""
    site.enrols()
    signs_up(site, event="wer@example.org")
    site.clock.forward(DAY)
    assert site.waits("sign_up") == []
    assert site.store.read("SELECT record, settled FROM sign_up") == [
        {"record": None, "settled": 1}
    ]
    assert "wer@" not in caplog.text


def test_an_event_whose_id_is_no_mere_name_is_left_out(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    """Such as a calendar's id that is an address; the log does not repeat it."""
    site.enrols()
    directory = site.books.shelf.published()
    renamed = (replace(directory.events[0], id="wer@example.org"), *directory.events[1:])
    with closing(open_directory(site.site.folder)) as shelf:
        StoredDirectoryShelf(shelf).stage(replace(directory, edition=0, events=renamed))
    signs_up(site, event="wer@example.org")
    site.clock.forward(DAY)
    assert site.waits("sign_up") == []
    assert "outgoing.left_out kind=sign_up" in caplog.text
    assert "wer@" not in caplog.text


def test_while_the_clock_is_in_doubt_no_day_is_over(site: Site) -> None:
    """Set right, the sign-ups are told."""
    site.enrols()
    signs_up(site)
    site.clock.forward(2 * DAY)
    contacts = StoredContactBook(site.store)
    contacts.keep(Way.UP, site.clock.now(), None, timedelta(days=-2))
    assert site.waits("sign_up") == []
    contacts.keep(Way.UP, site.clock.now(), None, timedelta())
    assert len(site.waits("sign_up")) == 1


def test_what_was_cancelled_is_forgotten_also_while_the_clock_is_in_doubt(site: Site) -> None:
    """The wish does not wait for a clock."""
    site.enrols()
    code, never_told = signs_up(site), signs_up(site, event="gone")
    site.clock.forward(DAY)
    assert len(site.waits("sign_up")) == 1
    for one in (code, never_told):
        site.books.sign_ups.cancel(one, site.clock.now())
    site.clock.forward(TEN_SECONDS)
    StoredContactBook(site.store).keep(Way.UP, site.clock.now(), None, timedelta(days=-2))
    assert len(site.waits("erase")) == 2
    assert site.store.read("SELECT 1 FROM sign_up") == []
