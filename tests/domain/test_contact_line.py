# SPDX-License-Identifier: EUPL-1.2
"""One line about the city for every case there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.contact import CityLink, Contact, Failure, Obstacle
from kiosk.domain.contact_line import BETWEEN, ContactLine, contact_line
from kiosk.screens.hand import plain
from tests.printing.phrases import PHRASES

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = "Directory of today, 06:00"
HINDERING = (
    Obstacle.LOGIN_PAGE,
    Obstacle.NOT_SAFE,
    Obstacle.NOT_THE_CITY,
    Obstacle.KEY,
    Obstacle.CLOCK,
    Obstacle.REFUSED,
    Obstacle.THIS_MACHINE,
)
CALL = "Please call your administrator."


def ago(**time: float) -> datetime:
    """An instant before now."""
    return NOW - timedelta(**time)


def failed(obstacle: Obstacle, reached_at: datetime | None) -> Contact:
    """The latest attempt did not come through."""
    return Contact(tried_at=NOW, reached_at=reached_at, failure=Failure(obstacle, "for the log"))


WELL = Contact(tried_at=NOW, reached_at=NOW)


def line(link: CityLink) -> ContactLine:
    """The line without the signs that keep facts apart, and without the directory's day."""
    said = contact_line(link, TODAY, NOW, ZONE, PHRASES["en"])
    text, _, day = plain(said.text).partition(BETWEEN)
    assert day == TODAY
    return replace(said, text=text)


@pytest.mark.parametrize(
    ("link", "text", "online"),
    [
        (CityLink(sending=WELL), "Online, all sent.", True),
        (CityLink(sending=WELL, waiting=12), "Online. 12 notes wait.", True),
        (CityLink(), "Connecting to the city…", False),
        (
            CityLink(sending=failed(Obstacle.NO_ANSWER, ago(minutes=20)), waiting=12),
            "Offline since 09:40. 12 notes wait. Everything here works.",
            False,
        ),
        (
            CityLink(sending=failed(Obstacle.NO_ANSWER, ago(days=2))),
            "Offline since Sat, 28 February 2026. Everything here works.",
            False,
        ),
        (
            CityLink(sending=failed(Obstacle.NO_ANSWER, None)),
            "Offline: the city was not reached yet. Everything here works.",
            False,
        ),
        (
            CityLink(sending=Contact(tried_at=ago(hours=14), reached_at=ago(hours=14))),
            "Offline since Sun, 1 March 2026. Everything here works.",
            False,
        ),
        (
            CityLink(sending=WELL, fetching=failed(Obstacle.NO_ANSWER, ago(hours=1))),
            "Online, all sent. The directory cannot be brought up to date now.",
            True,
        ),
    ],
)
def test_what_mends_itself_is_said_quietly(link: CityLink, text: str, *, online: bool) -> None:
    """How it stands; nobody has to do anything."""
    assert line(link) == ContactLine(text, online=online, wants_somebody=False)


@pytest.mark.parametrize("obstacle", HINDERING)
def test_what_does_not_mend_itself_has_a_next_step(obstacle: Obstacle) -> None:
    """What it is, that the day goes on, and whom to call; each in its own words."""
    said = line(CityLink(sending=failed(obstacle, ago(minutes=5)), waiting=1))
    assert said.wants_somebody
    assert said.text.startswith("Not connected: ")
    assert said.text.endswith(f"1 notes wait. Everything here works. {CALL}")


def test_every_obstacle_has_its_own_words() -> None:
    """Whoever is told on the phone knows which it is."""
    told = {line(CityLink(sending=failed(obstacle, None))).text for obstacle in HINDERING}
    assert len(told) == len(HINDERING)


def test_three_days_offline_are_nothing_and_then_somebody_is_called() -> None:
    """An office without a line goes on for a weekend without a word of alarm."""
    assert not line(CityLink(sending=failed(Obstacle.NO_ANSWER, ago(days=3)))).wants_somebody
    said = line(CityLink(sending=failed(Obstacle.NO_ANSWER, ago(days=3, minutes=1))))
    assert said.text == f"Offline since Fri, 27 February 2026. Everything here works. {CALL}"


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        (timedelta(hours=-2), "wrong by 2 hours."),
        (timedelta(minutes=40), "wrong by 40 minutes."),
        (timedelta(days=-400), "wrong by 400 days."),
    ],
)
def test_a_wrong_clock_is_said_although_the_sync_works(apart: timedelta, words: str) -> None:
    """The city told its time and was believed; numbers and opening hours here are still wrong."""
    said = line(CityLink(sending=replace(WELL, apart=apart)))
    assert said.text == f"Online, all sent. The clock of this machine is {words} {CALL}"
    assert (said.online, said.wants_somebody) == (True, True)


def test_a_clock_that_is_wrong_by_little_is_nobodys_business() -> None:
    """The city does not mind either."""
    assert not line(CityLink(sending=replace(WELL, apart=timedelta(minutes=4)))).wants_somebody


@pytest.mark.parametrize(
    ("obstacle", "words"),
    [
        (Obstacle.HELD, "A new directory waits: much is missing in it."),
        (
            Obstacle.NOT_BELIEVED,
            "A new directory is not used: nobody can be sure that it is the city's.",
        ),
        (Obstacle.PROGRAM_OLD, "A new directory needs a later version of this program."),
    ],
)
def test_a_directory_that_is_not_taken_wants_somebody(obstacle: Obstacle, words: str) -> None:
    """Somebody has to look; records go up all the while."""
    said = line(CityLink(sending=WELL, fetching=failed(obstacle, ago(hours=1))))
    assert said == ContactLine(
        f"Online, all sent. {words} {CALL}", online=True, wants_somebody=True
    )


def test_a_city_that_does_not_confirm_its_directory_is_given_time() -> None:
    """Its office forgot to sign: that is said, and after days somebody is called."""
    words = "Online, all sent. The city has not confirmed its directory for long."
    link = CityLink(sending=WELL, fetching=failed(Obstacle.EXPIRED, ago(hours=1)))
    assert line(link) == ContactLine(words)
    link = CityLink(sending=WELL, fetching=failed(Obstacle.EXPIRED, ago(days=4)))
    assert line(link).text == f"{words} {CALL}"


def test_a_directory_that_was_not_fetched_for_days_wants_somebody() -> None:
    """Records go up all the while: somebody has to look what is wrong on the way down."""
    said = line(CityLink(sending=WELL, fetching=failed(Obstacle.NO_ANSWER, ago(days=4))))
    assert said.text.endswith(f"cannot be brought up to date now. {CALL}")
    assert (said.online, said.wants_somebody) == (True, True)


def test_times_keep_their_direction() -> None:
    """A time in a line from right to left reads as a time."""
    link = CityLink(sending=failed(Obstacle.NO_ANSWER, ago(minutes=20)))
    said = contact_line(link, TODAY, NOW, ZONE, PHRASES["en"]).text
    assert "\u206609:40\u2069" in said
