# SPDX-License-Identifier: EUPL-1.2
"""The site's meetings and who is expected there, as a desk reads them. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.meeting_days import is_all_day
from kiosk.domain.referral import spaced
from kiosk.domain.saying import opening_times, short_day

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.sign_up import Expected

_ASKS = ("required", "recommended")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A meeting that people can sign up for.

    Attributes:
        detail: when it is, and what is special about it.
        people: how many are expected; empty while nobody is.
        held: whether it takes place.
        spoken: all of it.
    """

    key: str
    title: str
    detail: str
    people: str
    held: bool
    chosen: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpRow:
    """Some people who are expected."""

    key: str
    code: str
    people: str


def meeting_rows(
    meetings: tuple[Expected, ...], chosen: str, phrases: Phrases
) -> tuple[MeetingRow, ...]:
    """The site's meetings, soonest first."""
    return tuple(_row(one, chosen, phrases) for one in meetings)


def sign_up_rows(meeting: Expected, phrases: Phrases) -> tuple[SignUpRow, ...]:
    """Who is expected, the latest sign-up first."""
    return tuple(
        SignUpRow(
            key=one.code,
            code=isolated(spaced(one.code)),
            people=people_said(one.people, phrases),
        )
        for one in reversed(meeting.sign_ups)
    )


def title_of(meeting: Expected, phrases: Phrases) -> str:
    """What it is called at the desk."""
    if meeting.meeting is None:
        return phrases.translate("Desk", "No longer in the directory")
    return said(meeting.meeting.event.title, phrases.language).text


def when(meeting: Expected, phrases: Phrases) -> str:
    """Its day, and its hours where it has any."""
    day = short_day(meeting.starts.date(), phrases)
    if meeting.meeting is None or is_all_day(meeting.meeting.date):
        return day
    date = meeting.meeting.date
    return f"{day} · {opening_times([(date.starts.time(), date.ends.time())], phrases)}"


def people_said(count: int, phrases: Phrases) -> str:
    """How many people."""
    return phrases.translate("Desk", "%n people", "German: %n Personen", count)


def how_many(meeting: Expected, phrases: Phrases) -> str:
    """How many are expected, in a sentence."""
    if meeting.meeting is not None and not meeting.held:
        return phrases.translate("Desk", "This meeting does not take place.")
    if not meeting.people:
        return phrases.translate("Desk", "Nobody is signed up here yet.")
    return phrases.translate(
        "Desk", "%n people are signed up here.", "For a meeting", meeting.people
    )


def _row(one: Expected, chosen: str, phrases: Phrases) -> MeetingRow:
    title, people = title_of(one, phrases), people_said(one.people, phrases) if one.people else ""
    detail = " · ".join(filter(None, (when(one, phrases), _mark(one, phrases))))
    return MeetingRow(
        key=one.key,
        title=title,
        detail=detail,
        people=people,
        held=one.held,
        chosen=one.key == chosen,
        spoken=", ".join(filter(None, (isolated_name(title), detail, people))),
    )


def _mark(one: Expected, phrases: Phrases) -> str:
    """What is special about it."""
    if one.meeting is None:
        return ""
    if not one.held:
        return phrases.translate("Desk", "does not take place")
    if one.meeting.event.registration in _ASKS:
        return phrases.translate("Desk", "sign-up wanted", "German: mit Anmeldung")
    return ""
