# SPDX-License-Identifier: EUPL-1.2
"""Meetings and courses at the touchscreen: what is on, and whether one can come."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.notice import Notice, NoticeKind
from tests.screens.robots import Foyer, VisitorRobot


def looks_at(visitor: VisitorRobot, *names: str) -> None:
    """Somebody who reads English looks at meetings and courses."""
    visitor.touch("English", "Meetings & courses", *names)


def test_today_is_one_touch_away(visitor: VisitorRobot) -> None:
    """Of all fields together, soonest first, with how much more there is this week."""
    looks_at(visitor, "Today: 3")
    titles = [row.title for row in visitor.screen.find.meetings.rows]
    assert titles == ["Open breakfast", "Chess and tea", "Choir of many voices"]
    assert visitor.sees("Today · 09:30–11:30")  # noqa: RUF001
    assert visitor.sees("Here in the house")
    assert visitor.sees("Just come")


def test_the_days_stay_in_sight_and_stay_chosen(visitor: VisitorRobot) -> None:
    """A week of one field; the next field shows a week too."""
    looks_at(visitor, "Culture")
    today = {row.record for row in visitor.screen.find.meetings.rows}
    visitor.touch("This week: 2")
    assert today < {row.record for row in visitor.screen.find.meetings.rows}
    visitor.touch("Back", "Health & sport")
    chosen = [row.days for row in visitor.screen.find.meetings.days if row.chosen]
    assert chosen == ["week"]


def test_where_today_has_nothing_the_next_stand_there(visitor: VisitorRobot) -> None:
    """The page says so in words; nobody faces an empty page."""
    looks_at(visitor, "Housing")
    assert visitor.sees("Nothing today. These come next:")
    assert visitor.sees("Understanding your heating bill")
    assert visitor.sees("Thursday, 12 March 2026 · 18:30–20:00")  # noqa: RUF001


def test_a_cancelled_date_stays_in_the_list_and_says_so(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Who came for it reads that it does not take place, and when the next one does."""
    breakfast = next(e for e in foyer.books.shelf.published().events if e.id == "open-breakfast")
    date = breakfast.occurrences[0]
    foyer.books.notices.put_up(
        Notice(
            id="n",
            kind=NoticeKind.CANCELLED,
            starts=date.starts,
            ends=date.ends,
            entry="open-breakfast",
        )
    )
    looks_at(visitor, "Volunteering & clubs")
    said = visitor.reads()
    assert "Mon 2/3 cancelled, Open breakfast, Monday, 9 March 2026" in said


def test_a_list_says_who_may_come(visitor: VisitorRobot) -> None:
    """Women only, childcare, interpreter, online: in words, for ears too."""
    looks_at(visitor, "This month: 25")
    rows = {row.record: row for row in visitor.screen.find.meetings.rows}
    assert {"Women only", "Childcare", "Here in the house"} <= set(rows["mothers-group"].words)
    assert "Interpreter" in rows["parents-evening-school"].words
    assert rows["online-speaking"].words == ("Online", "Free")
    assert rows["street-festival"].when == "Saturday, 14 March 2026"
    assert rows["application-days"].when.endswith("to Friday, 13 March 2026 · \u206616:00\u2069")


def test_an_evening_is_over_when_it_is_over(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The list is of now, not of this morning."""
    foyer.clock.forward(timedelta(hours=3))
    looks_at(visitor, "Today: 2")
    assert not visitor.sees("Open breakfast")


def test_a_meetings_page_says_everything_before_somebody_sets_out(visitor: VisitorRobot) -> None:
    """When, where, in which language, with children, for whom, how to register, and to whom."""
    looks_at(visitor, "This month: 25")
    visitor.screen.find.browse.openRecord("application-days")
    visitor.looks()
    facts = {row.label: row.text for row in visitor.screen.find.detail.facts}
    assert facts["Childcare"] == "Your children are looked after."
    assert facts["Interpreter"] == "If you need an interpreter, ask us."
    assert "mappe@demo.invalid" in facts["Registration"]
    assert facts["For whom"] == "For everybody"
    assert facts["Cost"] == "Free of charge"
    assert visitor.screen.find.detail.headline.startswith("Wednesday, 11 March 2026")


def test_a_meeting_whose_next_date_is_cancelled_says_so_first(visitor: VisitorRobot) -> None:
    """Before anything else, and with the date on which it takes place again."""
    looks_at(visitor, "This month: 25")
    visitor.screen.find.browse.openRecord("garden-day")
    visitor.looks()
    assert visitor.sees("Sat 21/3 cancelled")
    assert "18 April" in visitor.screen.find.detail.headline


def test_an_online_meeting_tells_its_address(visitor: VisitorRobot) -> None:
    """And no place to go to."""
    looks_at(visitor, "This week: 21")
    visitor.screen.find.browse.openRecord("online-speaking")
    facts = {row.label: row.text for row in visitor.screen.find.detail.facts}
    assert "https://demo.invalid/deutsch" in facts["Online"]
    assert "Address" not in facts
