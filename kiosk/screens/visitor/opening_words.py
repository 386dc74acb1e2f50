# SPDX-License-Identifier: EUPL-1.2
"""When a service is open, as visitors read it: now in one line, and the week. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.hours_table import hours_table, timetable_of
from kiosk.domain.isolate import isolated_name
from kiosk.domain.opening_times import Opening, OpenState, opening
from kiosk.domain.saying import opening_time, opening_times, short_day
from kiosk.screens.visitor.facts import FactRow, hours

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.directory import Service
    from kiosk.domain.hours_table import DayHours
    from kiosk.domain.opening_times import OpenSpan, ReadOpeningTimes
    from kiosk.domain.ports import Phrases

_NIGHT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Headline:
    """Whether it is open now, in words and in a colour; empty where there is nothing to say."""

    text: str = ""
    hue: str = "neutral"


def headline(
    service: Service, read: ReadOpeningTimes, wall: datetime, phrases: Phrases
) -> Headline:
    """Whether a service is open and what comes next; unknown is never said to be closed."""
    say = phrases.translate
    if shut := _shut(service, phrases):
        return Headline(shut, "orange")
    timetable = timetable_of(service)
    now = opening(timetable, read, wall) if timetable else Opening(state=OpenState.UNKNOWN)
    ask_first = service.by_appointment or now.by_appointment
    told = _state(now, wall, phrases)
    appointment = say("VisitorBrowse", "Please make an appointment first.")
    if told:
        hue = "turquois" if now.state is OpenState.OPEN and not ask_first else "neutral"
        return Headline(f"{told} {appointment}" if ask_first else told, hue)
    if ask_first:
        return Headline(appointment)
    if service.phone and not service.details.hours_note:
        return Headline(say("VisitorBrowse", "Please ask when it is open."))
    return Headline()


def hours_facts(
    service: Service, read: ReadOpeningTimes, wall: datetime, phrases: Phrases
) -> Iterator[FactRow]:
    """The usual week and the days ahead that differ from it; without one, the days ahead."""
    table = hours_table(service, read, wall.date())
    if table is None:
        return
    say = phrases.translate
    yield from hours(table.week, phrases)
    lines = "\n".join(_day(day, phrases) for day in table.days)
    if table.week is None:
        closed = say("VisitorBrowse", "Closed")
        label = say("VisitorBrowse", "Open in the next 7 days")
        yield FactRow("schedule", label, lines or closed)
    elif lines:
        yield FactRow("today", say("VisitorBrowse", "Other hours on these days"), lines)


def _shut(service: Service, phrases: Phrases) -> str:
    """That it is not there at all for now, whatever its hours say."""
    if service.details.status == "ended":
        return phrases.translate("VisitorBrowse", "This is not offered any more.")
    if service.for_now_closed:
        return phrases.translate("VisitorBrowse", "Closed for some time.")
    return ""


def _state(now: Opening, wall: datetime, phrases: Phrases) -> str:
    match now.state:
        case OpenState.OPEN:
            return _open(now.until, wall, phrases)
        case OpenState.CLOSED if now.opens is not None:
            return _opens(now.opens, wall, phrases)
        case OpenState.CLOSED if now.closed_today(wall.date()):
            return phrases.translate("VisitorBrowse", "Closed today.")
        case OpenState.CLOSED:
            return phrases.translate("VisitorBrowse", "Closed now.")
        case OpenState.UNKNOWN:
            return ""
        case _:
            assert_never(now.state)


def _open(until: datetime | None, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    if until is None:
        return say("VisitorBrowse", "Open day and night.")
    if until - wall > _NIGHT:
        return say("VisitorBrowse", "Open now.")
    at = opening_time(until.time(), phrases)
    return say("VisitorBrowse", "Open until {time}.").format(time=at)


def _opens(at: datetime, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    days = (at.date() - wall.date()).days
    clock = opening_time(at.time(), phrases)
    if days == 0:
        return say("VisitorBrowse", "Closed now. Opens at {time}.").format(time=clock)
    if days == 1:
        return say("VisitorBrowse", "Closed now. Opens tomorrow at {time}.").format(time=clock)
    day = isolated_name(short_day(at.date(), phrases))
    sentence = say("VisitorBrowse", "Closed now. Opens on {day} at {time}.")
    return sentence.format(day=day, time=clock)


def _day(told: DayHours, phrases: Phrases) -> str:
    day = isolated_name(short_day(told.day, phrases))
    closed = phrases.translate("VisitorBrowse", "Closed")
    return f"{day}  {phrases.listed(_span(span, phrases) for span in told.spans) or closed}"


def _span(span: OpenSpan, phrases: Phrases) -> str:
    say = phrases.translate
    whole = span.ends - span.starts >= _NIGHT
    times = opening_times([(span.starts.time(), span.ends.time())], phrases)
    if span.state is OpenState.OPEN:
        told = say("VisitorBrowse", "Day and night") if whole else times
        note = isolated_name(span.note) if span.note else ""
    else:
        told = "" if whole else times
        note = isolated_name(span.note) if span.note else say("VisitorBrowse", "Please ask")
    return " ".join(filter(None, (told, note)))
