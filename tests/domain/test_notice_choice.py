# SPDX-License-Identifier: EUPL-1.2
"""From what a desk has chosen to a notice, or to none while something is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.notice import Notice, NoticeKind, end_of
from kiosk.domain.notice_choice import (
    NoticeChoice,
    blank,
    day_moved,
    drafted,
    last_moved,
    time_moved,
)
from tests.domain.test_notice import BREAKFAST, DAY, DIRECTORY, at

NOW = at(10, 7)
MEETING = BREAKFAST.occurrences[1]


def notice(choice: NoticeChoice, wall: datetime = NOW) -> Notice | None:
    """What the form asks for."""
    return drafted(choice, "n", DIRECTORY, wall)


def test_closing_begins_with_the_next_quarter_of_an_hour() -> None:
    """Today, until the end of the day."""
    made = notice(blank(NoticeKind.CLOSED, NOW))
    assert made is not None
    assert (made.starts, made.ends) == (at(10, 15), end_of(DAY))


def test_opening_later_must_still_lie_ahead() -> None:
    """A time that has passed makes no notice."""
    choice = blank(NoticeKind.LATER, NOW)
    made = notice(choice)
    assert made is not None
    assert (made.starts, made.ends) == (at(0), at(10, 15))
    assert notice(replace(choice, at=time(9))) is None


@pytest.mark.parametrize(
    ("kind", "facts", "span"),
    [
        (NoticeKind.ABSENT, {"topic": "papers"}, (at(0), end_of(DAY))),
        (NoticeKind.HIDDEN, {"entry": "advice"}, (NOW, end_of(DAY))),
        (NoticeKind.MOVED, {"entry": "advice", "place": "room"}, (NOW, end_of(DAY))),
        (
            NoticeKind.CANCELLED,
            {"entry": "breakfast", "starts": MEETING.starts},
            (MEETING.starts, MEETING.ends),
        ),
        (
            NoticeKind.MOVED,
            {"entry": "breakfast", "starts": MEETING.starts, "place": "hall"},
            (MEETING.starts, MEETING.ends),
        ),
    ],
)
def test_nothing_is_put_up_before_its_facts_are_chosen(
    kind: NoticeKind, facts: dict[str, str], span: tuple[datetime, datetime]
) -> None:
    """Without any of its facts there is no notice, with all of them there is."""
    choice = replace(blank(kind, NOW), **facts)  # type: ignore[arg-type]
    made = notice(choice)
    assert made is not None
    assert (made.starts, made.ends) == span
    for fact in facts:
        if fact != "starts":
            assert notice(replace(choice, **{fact: None})) is None  # type: ignore[arg-type]


def test_a_date_that_the_edition_no_longer_has_cannot_be_cancelled() -> None:
    """The meeting was taken out while the form stood open."""
    gone = replace(blank(NoticeKind.CANCELLED, NOW), entry="breakfast", starts=at(3))
    assert notice(gone) is None


def test_days_stay_in_order_and_never_lie_behind() -> None:
    """The last day follows the first, neither can be yesterday."""
    today: date = DAY
    choice = blank(NoticeKind.CLOSED, NOW)
    assert day_moved(choice, -1, today) == choice
    assert last_moved(choice, -1, today) == choice
    later = day_moved(choice, 3, today)
    assert (later.day, later.last) == (today + timedelta(days=3),) * 2
    assert last_moved(later, -1, today) == later
    assert last_moved(later, 4, today).last == today + timedelta(days=7)


def test_the_time_stays_within_its_day() -> None:
    """Before midnight it stops, and midnight itself stands for the whole day."""
    late = replace(blank(NoticeKind.CLOSED, NOW), at=time(23, 45))
    assert time_moved(late, 1) == late
    early = replace(late, at=time(0, 15))
    assert time_moved(early, -1).at == time()
    assert time_moved(replace(early, at=time()), -1).at == time()
