# SPDX-License-Identifier: EUPL-1.2
"""Dates of meetings and courses, and what decides whether somebody can come, in a few words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.domain.meeting_days import is_all_day, last_day
from kiosk.domain.saying import opening_time, opening_times, short_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from kiosk.domain.directory import Event, Occurrence
    from kiosk.domain.meeting_days import Meeting
    from kiosk.domain.ports import Phrases

_DAY = timedelta(days=1)
MOST_THEN = 2
"""Further dates in a list."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A picture of `icons/ui` and a word or two beside it."""

    symbol: str
    words: str


def day_name(day: date, today: date, phrases: Phrases) -> str:
    """Today, tomorrow, or weekday and date."""
    if day == today:
        return phrases.translate("Saying", "Today")
    if day == today + _DAY:
        return phrases.translate("Saying", "Tomorrow")
    return phrases.date(day)


def when(date: Occurrence, wall: datetime, phrases: Phrases) -> str:
    """The day and the hours of a date, with its last day where that is another one."""
    today, first, last = wall.date(), date.starts.date(), last_day(date)
    whole, length = is_all_day(date), date.ends - date.starts
    if first < today:
        ends = opening_time(date.ends.time(), phrases)
        until = ends if last == today and not whole else day_name(last, today, phrases)
        return phrases.translate(
            "Saying", "Until {end}", "A day, 'Today', or a time. German: 'Bis {end}'"
        ).format(end=until)
    begins = day_name(first, today, phrases)
    if last > first and length >= _DAY:
        ends = day_name(last, today, phrases)
        if not whole:
            begins = f"{begins} · {opening_time(date.starts.time(), phrases)}"
            ends = f"{ends} · {opening_time(date.ends.time(), phrases)}"
        pattern = phrases.translate("Saying", "{first} to {last}", "Two days")
        return pattern.format(first=begins, last=ends)
    if whole:
        return begins
    span = (date.starts.time(), date.ends.time())
    hours = opening_times([span], phrases) if length else opening_time(span[0], phrases)
    return f"{begins} · {hours}"


def then(meeting: Meeting, phrases: Phrases) -> str:
    """The next dates after the first; nothing where there are none."""
    days = [isolated_name(short_day(date.starts.date(), phrases)) for date in _few(meeting)]
    if not days:
        return ""
    return phrases.translate(
        "VisitorMeetings", "Then: {days}", "Further dates. German: 'Danach: {days}'"
    ).format(days=phrases.listed(days))


def _few(meeting: Meeting) -> Iterator[Occurrence]:
    return islice(meeting.then(), MOST_THEN)


def remark(meeting: Meeting, phrases: Phrases) -> str:
    """What is not as usual, in a word or two; mostly nothing."""
    event, say = meeting.event, phrases.translate
    if event.details.status == "postponed":
        return say("VisitorMeetings", "Put off", "A meeting without a new date. German: Verschoben")
    if not meeting.held:
        return say("VisitorMeetings", "Cancelled", "A meeting. German: Fällt aus")
    if meeting.dropped:
        day = short_day(meeting.dropped[0].starts.date(), phrases)
        return say("VisitorBrowse", "{day} cancelled").format(day=isolated_name(day))
    if meeting.date.moved_to is not None:
        return say("VisitorBrowse", "Other place")
    if event.details.status == "moved":
        return say("VisitorMeetings", "Moved", "A meeting, to another day or place")
    return ""


def for_women(event: Event) -> bool:
    """Whether only women are welcome."""
    return event.details.women_only or event.audience == "women"


def is_online(event: Event) -> bool:
    """Whether it is nowhere but in the internet."""
    return bool(event.details.online_url) and event.location is None and not event.at_site


def is_here(meeting: Meeting) -> bool:
    """Whether it takes place in this house."""
    return meeting.event.at_site and meeting.date.moved_to is None


def marks(meeting: Meeting, phrases: Phrases) -> tuple[Mark, ...]:
    """What newcomers ask first, as far as it is sure."""
    event, say = meeting.event, phrases.translate
    details = event.details
    known = (
        (
            is_here(meeting),
            "home_pin",
            say("VisitorMeetings", "Here in the house", "In this very building"),
        ),
        (is_online(event), "videocam", say("VisitorMeetings", "Online")),
        (for_women(event), "woman", say("VisitorMeetings", "Women only")),
        (details.childcare == "yes", "child_care", say("VisitorMeetings", "Childcare")),
        (event.cost == "free", "redeem", say("VisitorMeetings", "Free", "Costs nothing")),
        (
            event.registration == "none",
            "door_open",
            say("VisitorMeetings", "Just come", "No registration. German: Einfach kommen"),
        ),
        (details.interpreter == "yes", "interpreter_mode", say("VisitorMeetings", "Interpreter")),
    )
    return tuple(Mark(symbol, words) for so, symbol, words in known if so)
