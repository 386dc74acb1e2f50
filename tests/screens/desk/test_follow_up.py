# SPDX-License-Identifier: EUPL-1.2
"""Somebody comes back with a slip, or its place calls and names the code."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.referral import spaced
from kiosk.domain.referral_move import Became
from kiosk.screens.hand import accessible_name, plain
from kiosk.store.opening import open_visits, write
from tests.screens.desk.test_focus import focus_of
from tests.screens.desk_robot import Desk, Office
from tests.screens.desk_slips import hands_out
from tests.screens.geometry import seen

K = Qt.Key
PLACE = "find-flat"
QUESTION = "What became of it?"
SHELTER = "haus-linde"


def heard(desk: Desk, code: str) -> set[Became]:
    """What the store knows."""
    return set(desk.books.referral_moves.said([code]).get(code, ()))


def at_today(desk: Desk) -> None:
    """The day's page, as it stands now."""
    desk.hears()
    desk.touches("Today")


def line(desk: Desk, code: str) -> str:
    """What the line of a slip is called."""
    [row] = [row for row in desk.screen.today.followUp.slips if row.key == code]
    return ", ".join(filter(None, (plain(row.code), row.when, row.place, row.became)))


def field(desk: Desk) -> Any:
    """Where a code is typed."""
    return next(
        item
        for item in seen(desk.window.root.contentItem())
        if accessible_name(item) == "Code on a slip" and item.property("placeholderText")
    )


def days_later(desk: Desk, days: int) -> None:
    """The desk is opened on another day."""
    desk.office.clock.forward(timedelta(days=days))
    desk.hears()
    desk.screen.office.openDesk()
    at_today(desk)


def reads_out(desk: Desk, code: str) -> None:
    """R, and the code as it is told over the telephone."""
    desk.presses(K.Key_R)
    desk.types(code)


def test_one_touch_says_what_became_of_a_slip_of_today(desk: Desk) -> None:
    """The line opens with a touch; it says what was said, and so does the bar below."""
    code = hands_out(desk, PLACE)
    at_today(desk)
    desk.touches(line(desk, code))
    assert desk.shows(QUESTION)
    desk.touches("Was there")
    assert desk.shows(f"{spaced(code)}: Was there")
    assert not desk.shows(QUESTION)
    assert line(desk, code).endswith("Hilfe bei der Wohnungssuche, Was there")
    assert heard(desk, code) == {Became.VISITED}


def test_it_is_undone_for_ten_seconds(desk: Desk, office: Office) -> None:
    """As everything here."""
    code = hands_out(desk, PLACE)
    at_today(desk)
    desk.touches(line(desk, code))
    desk.touches("Issued by mistake")
    desk.undoes()
    assert desk.shows(f"Undone: {spaced(code)}: Issued by mistake")
    assert heard(desk, code) == set()
    desk.touches(line(desk, code))
    desk.touches("Cancelled")
    office.clock.forward(timedelta(seconds=11))
    desk.hears()
    desk.undoes()
    assert heard(desk, code) == {Became.CANCELLED}


def test_what_was_ticked_can_be_unticked_until_the_city_is_told(desk: Desk, office: Office) -> None:
    """A mistake that is noticed in the afternoon; the next day it stands."""
    code = hands_out(desk, PLACE)
    desk.books.referral_moves.say(code, Became.COMPLETED)
    at_today(desk)
    desk.touches(line(desk, code))
    assert not desk.offers("Cancelled"), "it leads no further"
    desk.touches("Done")
    assert heard(desk, code) == set()
    desk.undoes()
    assert heard(desk, code) == {Became.COMPLETED}
    with closing(open_visits(office.folder)) as store, write(store):
        store.execute("UPDATE referral_move SET settled = 1")
    desk.touches(line(desk, code))
    desk.touches("Done")
    assert desk.shows("Too late to undo.")
    assert heard(desk, code) == {Became.COMPLETED}


def test_an_older_slip_is_found_by_its_code(desk: Desk) -> None:
    """However it is written; what was typed is gone when the slip stands there."""
    code = hands_out(desk, PLACE)
    days_later(desk, 9)
    reads_out(desk, f" {spaced(code).replace('-', ' ').replace('0', 'o')}")
    assert field(desk).property("text") == ""
    assert desk.shows(QUESTION)
    assert desk.shows(spaced(code))
    assert desk.shows("Mo 2/3")
    desk.touches("Done")
    assert desk.shows(f"{spaced(code)}: Done")
    assert line(desk, code).endswith("Done")
    assert heard(desk, code) == {Became.COMPLETED}
    desk.undoes()
    assert line(desk, code).endswith("Hilfe bei der Wohnungssuche")


def test_a_slip_of_today_is_found_among_todays(desk: Desk) -> None:
    """It stands there once."""
    codes = [hands_out(desk, PLACE) for _ in range(3)]
    at_today(desk)
    reads_out(desk, codes[0])
    assert desk.screen.today.followUp.asked == codes[0]
    assert [row.key for row in desk.screen.today.followUp.slips] == codes[::-1]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("3F7-K2M-9Q", ""),
        ("3F7-K2M-9Q5", "Not quite: please compare each character with the slip."),
        ("3F7-K2M-9U4", "Not quite: please compare each character with the slip."),
        ("3F7-K2M-9Q44", "A code has nine letters and digits."),
        ("3F7-K2M-9QR", "No slip of this site has this code."),
    ],
)
def test_a_code_that_leads_nowhere_is_answered_in_one_sentence(
    desk: Desk, typed: str, answer: str
) -> None:
    """Misread, too long, or of another site; while somebody types they are left in peace."""
    at_today(desk)
    reads_out(desk, typed)
    assert desk.screen.today.followUp.answer == answer
    assert desk.shows(answer or "Of any day, with or without dashes.")
    desk.presses(K.Key_Return)
    assert desk.shows(answer or "A code has nine letters and digits.")
    desk.presses(K.Key_Escape)
    assert field(desk).property("text") == ""
    assert desk.shows("Of any day, with or without dashes.")


def test_the_code_of_a_sign_up_leads_to_where_it_stands(desk: Desk, office: Office) -> None:
    """Both are slips with a code, to whoever holds one."""
    wall = office.site.wall()
    code = desk.books.sign_ups.sign_up("breakfast", wall, 2, office.clock.now())
    at_today(desk)
    reads_out(desk, code)
    assert desk.shows("This is a sign-up: it stands under Appointments.")


def test_what_was_typed_is_forgotten_with_the_page(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Undone it does not come back, and no line of a log has it; nor who was found."""
    code = hands_out(desk, PLACE)
    days_later(desk, 2)
    reads_out(desk, code)
    reads_out(desk, "3F7K2M9Q5")
    desk.presses(K.Key_F2, K.Key_F4)
    assert not desk.screen.today.followUp.open
    assert list(desk.screen.today.followUp.slips) == []
    desk.presses(K.Key_R)
    QTest.keyClick(desk.window.root, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(desk).property("text") == ""
    assert code not in caplog.text
    assert "3F7K2M9Q5" not in caplog.text


def test_all_of_it_goes_without_a_pointer(desk: Desk) -> None:
    """F4, R, the code, Tab to the word, Space; U takes it back; Esc leads back step by step."""
    code = hands_out(desk, PLACE)
    days_later(desk, 2)
    desk.presses(K.Key_F4)
    reads_out(desk, code)
    assert plain(accessible_name(focus_of(desk))).startswith(spaced(code))
    desk.presses(K.Key_Tab, K.Key_Space)
    assert heard(desk, code) == {Became.VISITED}
    assert plain(accessible_name(focus_of(desk))).startswith(spaced(code))
    desk.undoes()
    assert heard(desk, code) == set()
    desk.presses(K.Key_Escape)
    assert not desk.screen.today.followUp.open
    assert desk.window.root.property("page") == "today"
    desk.presses(K.Key_Escape)
    assert desk.window.root.property("page") == "queue"


def test_silence_is_seen_after_a_while(desk: Desk) -> None:
    """Three weeks later, with two weeks to go there and one to come back."""
    code = hands_out(desk, PLACE)
    days_later(desk, 21)
    desk.screen.today.followUp.look(code)
    assert line(desk, code).endswith("Hilfe bei der Wohnungssuche")
    days_later(desk, 1)
    desk.screen.today.followUp.look(code)
    assert line(desk, code).endswith("No answer")


def test_a_sensitive_slip_does_not_say_where_to(desk: Desk) -> None:
    """What became of it may be noted all the same; it stays at the site."""
    code = hands_out(desk, SHELTER)
    at_today(desk)
    assert line(desk, code).endswith("confidential")
    desk.touches(line(desk, code))
    desk.touches("Done")
    assert heard(desk, code) == {Became.COMPLETED}


def test_a_slip_that_was_forgotten_meanwhile_is_refused(desk: Desk, office: Office) -> None:
    """In a sentence; nothing is kept."""
    code = hands_out(desk, PLACE)
    at_today(desk)
    desk.touches(line(desk, code))
    desk.looks()
    with closing(open_visits(office.folder)) as store, write(store):
        store.execute("DELETE FROM referral")
    desk.screen.today.followUp.say("visited")
    assert desk.shows("No slip of this site has this code.")
    assert heard(desk, code) == set()
