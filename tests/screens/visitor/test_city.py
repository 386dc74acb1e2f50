# SPDX-License-Identifier: EUPL-1.2
"""The city stops the numbers of a site, or knows nothing newer: visitors read it at once."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from tests.bulletins import CLOSED, GIVEN_UP, PAUSE, comes_from_the_city, tells
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.meeting_scenes import meeting_detail

NO_NUMBERS = "No new numbers until 18:00."
INSTEAD = "Please go here: Welcome Point 05."


def test_a_pause_reaches_a_running_window_within_a_beat_and_ends_by_itself(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """On the page of ways on, with where to go; at six it is as if nothing had been."""
    visitor.screen.languages.read("en")
    visitor.looks()
    assert not visitor.sees(f"{NO_NUMBERS} {INSTEAD}")
    tells(foyer.site, pause=PAUSE)
    visitor.hears()
    assert visitor.sees(f"{NO_NUMBERS} {INSTEAD}")
    visitor.touch("Talk to us")
    assert visitor.screen.page == "no_number"
    visitor.screen.back()
    foyer.clock.forward(timedelta(hours=9))
    visitor.hears()
    assert not visitor.sees(f"{NO_NUMBERS} {INSTEAD}")


def test_whoever_wants_a_number_reads_why_there_is_none_and_where_to_go(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """In the city's words where it has some in that language; addresses can still be found."""
    tells(foyer.site, pause=PAUSE)
    visitor.screen.languages.read("en")
    visitor.touch("Talk to us")
    told = visitor.screen.number.meanwhile
    assert visitor.screen.number.refusal == "No new numbers until \u206618:00\u2069."
    for words in ("There is water damage", "Welcome Point 05", "0211 4710 55", "Lindenplatz 8"):
        assert words in told
    visitor.touch("Find addresses")
    assert visitor.screen.page == "fields"


def test_the_greeting_says_it_before_anybody_has_chosen_a_language(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """In each language of the greeting in turn."""
    tells(foyer.site, pause=msgspec.structs.replace(PAUSE, ends=None))
    visitor.hears()
    assert visitor.sees(f"At the moment we give no numbers. {INSTEAD}")


def test_a_number_taken_before_the_pause_still_counts(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Whoever waits is still called."""
    visitor.screen.languages.read("en")
    visitor.screen.open("topics")
    visitor.screen.checkIn.touchTopic("housing")
    visitor.screen.checkIn.getNumber()
    number = visitor.screen.number.number
    tells(foyer.site, pause=PAUSE)
    visitor.hears()
    assert visitor.screen.number.number == number
    assert foyer.desk("1").call_next() is not None


def test_a_pause_that_comes_while_somebody_answers_is_said_instead_of_a_number(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Nothing is stored, and nothing pretends."""
    visitor.screen.languages.read("en")
    visitor.screen.open("topics")
    visitor.screen.checkIn.touchTopic("housing")
    tells(foyer.site, pause=PAUSE)
    visitor.screen.checkIn.getNumber()
    assert visitor.screen.page == "no_number"
    assert foyer.books.visits.open_visits() == ()


def test_a_site_that_was_given_up_says_so_and_where_to_go(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """By its name, for good; it is not open today."""
    tells(foyer.site, closed=GIVEN_UP)
    visitor.screen.languages.read("en")
    visitor.touch("Talk to us")
    assert visitor.sees("Welcome Point 03 has closed for good.")
    assert "Welcome Point 05" in visitor.screen.number.meanwhile
    assert "We open again" not in visitor.screen.number.meanwhile


def test_the_end_is_announced_before_it_comes(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Numbers are given until then."""
    later = msgspec.structs.replace(GIVEN_UP, starts=GIVEN_UP.starts + timedelta(days=7))
    tells(foyer.site, closed=later)
    visitor.screen.languages.read("en")
    visitor.looks()
    place = "Please go here: Welcome Point 05."
    assert visitor.sees(f"Welcome Point 03 closes for good on Mon 9/3. {place}")
    visitor.touch("Talk to us")
    assert visitor.screen.page == "topics"


def test_a_notice_of_the_city_stands_like_the_sites_own(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """And goes when the city no longer says it."""
    visitor.screen.languages.read("en")
    tells(foyer.site, notices=(CLOSED,))
    visitor.hears()
    assert visitor.sees("Closed today from 09:00.")
    tells(foyer.site)
    visitor.hears()
    assert not visitor.sees("Closed today from 09:00.")


def test_dates_that_nobody_has_confirmed_for_two_days_ask_to_be_asked(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """On the page of the meeting and on its slip; nothing is hidden."""
    visitor.screen.languages.read("en")
    comes_from_the_city(foyer.site, timedelta(hours=47))
    meeting_detail(visitor)
    words = "These facts are from Saturday, 28 February 2026. Please ask first."
    assert not visitor.sees(words)
    foyer.clock.forward(timedelta(hours=2))
    visitor.hears()
    assert visitor.sees(words)
    assert visitor.screen.find.detail.headline.startswith("Wednesday, 11 March 2026")
    visitor.screen.find.detail.paper.printPage()
    [slip] = [queued.slip for queued in [foyer.books.prints.claim()] if queued]
    assert str(slip.unsure_since) == "2026-02-28"  # type: ignore[union-attr]
