# SPDX-License-Identifier: EUPL-1.2
"""Staff find out that an entry is wrong: two touches, and its editors hear of it."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.wrong_entry import Wrong
from tests.screens.desk_city import enrolled
from tests.screens.desk_robot import Desk, Office

PLACE = "Hilfe bei der Wohnungssuche"
FLAG = f"Something is wrong with this entry: {PLACE}"
THANKS = "Thank you. The editors will look at it."


def looks_at(desk: Desk) -> str:
    """The place is in the list; its id."""
    desk.screen.referral.places.search("wohnungssuche")
    desk.hears()
    rows = desk.screen.referral.places.rows
    return next(str(row.key) for row in rows if row.title == PLACE)


def said(desk: Desk) -> set[tuple[str, Wrong]]:
    """What the store knows."""
    return set(desk.books.wrong_entries.said(1))


def test_two_touches_tell_what_is_wrong(desk: Desk, office: Office) -> None:
    """The place, then what; thanks, and the question is gone."""
    enrolled(office)
    place = looks_at(desk)
    desk.touches(FLAG)
    assert desk.shows("What is wrong with this entry?")
    desk.touches("Opening hours")
    assert desk.shows(THANKS)
    assert not desk.offers("Opening hours")
    assert said(desk) == {(place, Wrong.HOURS)}
    assert not any(row.ticked for row in desk.screen.referral.places.rows)


def test_a_mistake_is_taken_back(desk: Desk, office: Office) -> None:
    """For ten seconds, as everything here."""
    enrolled(office)
    looks_at(desk)
    desk.touches(FLAG)
    desk.touches("Closed for good")
    desk.undoes()
    assert desk.shows(f"Undone: {THANKS}")
    assert said(desk) == set()
    desk.touches(FLAG)
    desk.touches("Has moved")
    office.clock.forward(timedelta(seconds=11))
    desk.hears()
    desk.undoes()
    assert len(said(desk)) == 1


def test_what_was_said_is_ticked_and_not_said_twice(desk: Desk, office: Office) -> None:
    """Whoever asks again sees it; there is nothing new to take back."""
    enrolled(office)
    looks_at(desk)
    for _ in range(2):
        desk.touches(FLAG)
        desk.touches("Telephone number")
    assert desk.shows(THANKS)
    assert not desk.screen.deeds.undoable
    desk.touches(FLAG)
    ticked = [row.key for row in desk.screen.referral.places.wrong.rows if row.ticked]
    assert ticked == ["telephone"]


def test_a_second_touch_or_another_visit_asks_no_longer(desk: Desk, office: Office) -> None:
    """Nothing is said by accident."""
    enrolled(office)
    looks_at(desk)
    desk.touches(FLAG)
    desk.touches(FLAG)
    assert not desk.offers("Other details")
    desk.touches(FLAG)
    office.takes_a_number()
    desk.hears()
    desk.serves_next()
    assert not desk.offers("Other details")
    assert said(desk) == set()


def test_without_a_city_nobody_would_hear_it(desk: Desk) -> None:
    """So there is nothing to touch."""
    looks_at(desk)
    desk.looks()
    assert not desk.offers(FLAG)
