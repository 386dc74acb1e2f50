# SPDX-License-Identifier: EUPL-1.2
"""Meetings and courses as a visitor's list shows them. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.finding import Days
from kiosk.domain.isolate import isolated
from kiosk.screens.visitor.different import marked
from kiosk.screens.visitor.facts import foreign, languages, place
from kiosk.screens.visitor.meeting_words import is_here, is_online, marks, remark, then, when

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.meeting_days import Agenda, Meeting
    from kiosk.domain.ports import Phrases


@dataclass(frozen=True, slots=True)
class DaysRow:
    """A span of days to choose."""

    days: str
    name: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A meeting or course in a list.

    Attributes:
        remark: what is not as usual, else empty.
        foreign: the language of its text where that is not the visitor's, else empty.
        then: its further dates.
        place: empty where it is here in the house or online; then the marks say so.
        marks, words: pictures and words of what decides whether somebody can come, in pairs.
    """

    record: str
    title: str
    when: str
    then: str
    place: str
    languages: str
    remark: str
    foreign: str
    held: bool
    marks: tuple[str, ...]
    words: tuple[str, ...]


def days_rows(agenda: Agenda, chosen: Days | None, phrases: Phrases) -> tuple[DaysRow, ...]:
    """The three spans, each with how much there is."""
    say = phrases.translate
    names = {
        Days.TODAY: say("Saying", "Today"),
        Days.WEEK: say("VisitorMeetings", "This week", "The next seven days"),
        Days.MONTH: say("VisitorMeetings", "This month", "The next thirty days"),
    }
    return tuple(
        DaysRow(days.value, names[days], isolated(str(agenda.counts[days])), days is chosen)
        for days in Days
    )


def nothing(agenda: Agenda, days: Days, phrases: Phrases) -> str:
    """That there is nothing in the span, and that the next follow; else nothing."""
    if not agenda.later or not agenda.meetings:
        return ""
    say = phrases.translate
    return {
        Days.TODAY: say("VisitorMeetings", "Nothing today. These come next:"),
        Days.WEEK: say("VisitorMeetings", "Nothing this week. These come next:"),
        Days.MONTH: say("VisitorMeetings", "Nothing this month. These come next:"),
    }[days]


def meeting_row(meeting: Meeting, wall: datetime, phrases: Phrases) -> MeetingRow:
    """One meeting or course on the date to show."""
    event, known = meeting.event, marks(meeting, phrases)
    return MeetingRow(
        record=event.id,
        title=said(event.title, phrases.language).text,
        when=marked(when(meeting.date, wall, phrases), meeting.date, phrases),
        then=then(meeting, phrases),
        place=_where(meeting),
        languages=languages(event.languages, phrases),
        remark=remark(meeting, phrases),
        foreign=foreign(event.title, phrases),
        held=meeting.held,
        marks=tuple(f"ui/{mark.symbol}" for mark in known),
        words=tuple(mark.words for mark in known),
    )


def _where(meeting: Meeting) -> str:
    if is_here(meeting) or is_online(meeting.event):
        return ""
    event, moved = meeting.event, meeting.date.moved_to
    return place(event.organization.name if moved is None else moved.name, moved or event.location)
