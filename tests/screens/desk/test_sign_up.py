# SPDX-License-Identifier: EUPL-1.2
"""Somebody says at the desk that they will come to a meeting of the site."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.notice import Notice, NoticeKind
from kiosk.domain.referral import spaced
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.screens.hand import plain, settle
from tests.screens.desk_robot import Desk, Office


def opens_page(desk: Desk) -> None:
    """Turn to the appointments."""
    desk.screen.speak("en")
    desk.window.root.setProperty("page", "appointments")
    settle()


def lines(desk: Desk) -> list[str]:
    """What a screen reader says of each meeting."""
    return [plain(row.spoken) for row in desk.screen.appointments.meetings.rows]


def first(desk: Desk) -> str:
    """The next meeting."""
    return lines(desk)[0]


def chooses(desk: Desk, more: int = 0) -> None:
    """The next meeting's form, for some people more than one."""
    opens_page(desk)
    desk.touches(first(desk))
    for _ in range(more):
        desk.touches("More: People")


def test_three_people_come_to_the_breakfast(desk: Desk, office: Office) -> None:
    """They are counted, and go home with the meeting, day, hour and code in their language."""
    chooses(desk, more=2)
    desk.screen.appointments.meetings.speak("ar")
    desk.touches("Sign up and print")
    (kept,) = office.books.sign_ups.coming()
    assert (kept.event, kept.people) == ("open-breakfast", 3)
    queued = office.books.prints.claim()
    assert queued is not None
    slip = queued.slip
    assert isinstance(slip, SignUpSlip)
    assert (slip.language, slip.people, slip.code) == ("ar", 3, kept.code)
    assert (slip.title, slip.title_german) == ("فطور مفتوح للجميع", "Offenes Frühstück")
    assert slip.place == ("Welcome Point 03", "Fährglockenplatz 2", "40223 Düsseldorf")
    assert first(desk).endswith("3 people")
    assert desk.shows(spaced(kept.code))


def test_one_tap_too_many_signs_nobody_up(desk: Desk, office: Office) -> None:
    """The form has closed by then; the code stands below, the number of people on the line."""
    chooses(desk, more=2)
    panel = desk.screen.appointments.meetings
    panel.signUp(False)
    panel.signUp(False)
    (kept,) = office.books.sign_ups.coming()
    assert kept.people == 3
    assert not panel.open
    assert desk.shows(spaced(kept.code))
    assert first(desk).endswith("3 people")


def test_the_form_begins_anew_for_the_next_ones(desk: Desk, office: Office) -> None:
    """One person, German; never fewer than one nor more than twenty."""
    chooses(desk, more=2)
    panel = desk.screen.appointments.meetings
    panel.speak("ar")
    desk.touches("Sign up")
    desk.touches(first(desk))
    assert (panel.people, panel.language) == ("1", "de")
    panel.step(-1)
    assert panel.people == "1"
    for _ in range(30):
        panel.step(1)
    assert panel.people == "20"
    assert office.books.prints.claim() is None


def test_undo_takes_back_sign_up_and_paper(desk: Desk, office: Office) -> None:
    """Within ten seconds nothing of it is left."""
    chooses(desk)
    desk.touches("Sign up and print")
    desk.undoes()
    assert office.books.sign_ups.coming() == ()
    assert office.books.prints.claim() is None
    assert "people" not in first(desk)


def test_who_cannot_come_is_found_by_the_code(desk: Desk, office: Office) -> None:
    """One touch drops it, another takes that back."""
    chooses(desk)
    panel = desk.screen.appointments.meetings
    for _ in range(2):
        panel.signUp(False)
        panel.choose(next(iter(panel.rows)).key)
    kept, other = office.books.sign_ups.coming()
    desk.touches(f"Drop: {spaced(kept.code)}, 1 people")
    assert office.books.sign_ups.coming() == (other,)
    desk.undoes()
    assert office.books.sign_ups.coming() == (kept, other)


def test_a_meeting_that_is_cancelled_says_so_to_those_who_count_on_it(
    desk: Desk, office: Office
) -> None:
    """Nobody else is signed up for it."""
    chooses(desk)
    panel = desk.screen.appointments.meetings
    panel.signUp(False)
    (kept,) = office.books.sign_ups.coming()
    panel.choose(next(iter(panel.rows)).key)
    off = Notice(
        id="off",
        kind=NoticeKind.CANCELLED,
        starts=kept.starts,
        ends=kept.starts + timedelta(hours=2),
        entry="open-breakfast",
    )
    office.books.notices.put_up(off)
    desk.hears()
    assert "does not take place, 1 people" in first(desk)
    assert desk.shows("This meeting does not take place.")
    assert not desk.offers("Sign up")
    panel.signUp(False)
    assert len(office.books.sign_ups.coming()) == 1


def test_a_meeting_that_is_over_closes_its_form(desk: Desk, office: Office) -> None:
    """The form for an appointment stands there again."""
    chooses(desk)
    assert not desk.offers("Keep and print")
    office.clock.forward(timedelta(hours=3))
    desk.hears()
    assert not desk.screen.appointments.meetings.open
    assert desk.offers("Keep and print")


def test_the_slip_is_seen_before_it_is_printed(desk: Desk) -> None:
    """It is the paper but for its code, and another touch leads back to the form."""
    chooses(desk)
    desk.touches("See the slip")
    (seen,) = desk.rendered
    assert isinstance(seen, SignUpSlip)
    assert seen.code == "0" * 9
    desk.touches("Back to the form")
    desk.touches("Back to appointments")
    assert desk.offers("Keep and print")


def test_a_slip_is_printed_again(desk: Desk, office: Office) -> None:
    """As often as it is wanted, under its code, in the language that is chosen."""
    chooses(desk, more=2)
    desk.touches("Sign up")
    (kept,) = office.books.sign_ups.coming()
    desk.touches(first(desk))
    desk.screen.appointments.meetings.speak("ar")
    desk.touches(f"Print the slip: {spaced(kept.code)}, 3 people")
    queued = office.books.prints.claim()
    assert queued is not None
    slip = queued.slip
    assert isinstance(slip, SignUpSlip)
    assert (slip.language, slip.people, slip.code) == ("ar", 3, kept.code)


def test_a_slip_without_paper_is_named_by_its_code(desk: Desk, office: Office) -> None:
    """Staff know which one to print again."""
    office.paper_is_out()
    chooses(desk)
    desk.touches("Sign up and print")
    office.prints()
    desk.hears()
    (kept,) = office.books.sign_ups.coming()
    assert any(spaced(kept.code) in row.text for row in desk.screen.notices.rows)


def test_who_counts_on_a_meeting_that_is_gone_can_still_be_dropped(
    desk: Desk, office: Office
) -> None:
    """Its day and the codes are all that is left of it; nobody else is signed up there."""
    tomorrow = office.site.wall() + timedelta(days=1)
    code = office.books.sign_ups.sign_up("gone", tomorrow, 4, office.clock.now())
    opens_page(desk)
    lost = next(line for line in lines(desk) if "No longer in the directory" in line)
    assert lost.endswith("4 people")
    desk.touches(lost)
    assert desk.shows("4 people are signed up here.")
    assert not any(map(desk.offers, ("See the slip", "Sign up", "Sign up and print")))
    desk.touches(f"Drop: {spaced(code)}, 4 people")
    assert office.books.sign_ups.coming() == ()
    assert not any("No longer" in line for line in lines(desk))
