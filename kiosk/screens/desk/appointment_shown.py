# SPDX-License-Identifier: EUPL-1.2
"""What the desk's page of appointments shows, derived from what is known. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from kiosk.domain.referral import Thing, thing_phrase
from kiosk.domain.saying import short_day
from kiosk.domain.topic import TOPICS, topic_name
from kiosk.screens.desk.ticks import TickRow

if TYPE_CHECKING:
    from kiosk.domain.appointment import Appointment
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.screens.desk.known import Known

STEP = timedelta(minutes=5)
LEAD = timedelta(minutes=30)
"""How far ahead the form starts."""
LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentRow:
    """One appointment.

    Attributes:
        day: on which day, where that is not today.
    """

    key: str
    day: str
    time: str
    desk: str
    language: str
    arrived: bool
    spoken: str


def first_offer(wall: datetime) -> datetime:
    """A time to start stepping from: half an hour ahead, on five minutes, still today."""
    ahead = wall + LEAD
    rounded = ahead.replace(second=0, microsecond=0) - timedelta(minutes=ahead.minute % 5)
    return rounded if rounded.date() == wall.date() else _last(wall)


def stepped(at: datetime, steps: int) -> datetime:
    """Some steps of five minutes later, within the same day."""
    moved = at + steps * STEP
    return moved if moved.date() == at.date() else at


def day_stepped(at: datetime, days: int, wall: datetime) -> datetime:
    """Some days later at the same time; never past, never beyond a year."""
    moved = at + timedelta(days=days)
    return moved if wall < moved <= wall + LONGEST else at


def _last(wall: datetime) -> datetime:
    return datetime.combine(wall.date(), time(23, 55))


def appointment_rows(
    known: Known, profile: Profile, phrases: Phrases
) -> tuple[AppointmentRow, ...]:
    """Today's appointments and later ones, by time."""
    return tuple(_row(one, profile, known.wall, phrases) for one in known.appointments)


def said_of(at: datetime, how: Literal["kept", "dropped"], phrases: Phrases) -> str:
    """What happened to an appointment."""
    text = {
        "kept": phrases.translate("Desk", "Appointment at {time} is kept."),
        "dropped": phrases.translate("Desk", "Appointment at {time} is dropped."),
    }[how]
    return text.format(time=phrases.time(at.time()))


def desk_rows(chosen: str, profile: Profile, phrases: Phrases) -> list[TickRow]:
    """The desks to choose from."""
    language = phrases.language
    return [
        TickRow(desk.id, profile.desk_name(desk.id, language), "", "", desk.id == chosen)
        for desk in profile.desks
    ]


def topic_rows(chosen: str | None, phrases: Phrases) -> list[TickRow]:
    """What it may be about."""
    say = phrases.translate
    return [
        TickRow(
            topic.id, topic_name(topic.id, say), f"topic/{topic.id}", topic.hue, topic.id == chosen
        )
        for topic in TOPICS
        if topic.id != "unsure"
    ]


def thing_rows(chosen: tuple[str, ...], phrases: Phrases) -> list[TickRow]:
    """What to bring."""
    return [
        TickRow(thing.value, thing_phrase(thing, phrases.translate), "", "", thing.value in chosen)
        for thing in Thing
    ]


def _row(
    appointment: Appointment, profile: Profile, wall: datetime, phrases: Phrases
) -> AppointmentRow:
    language = phrases.language_name(appointment.language)
    if appointment.interpreter:
        language += " · " + phrases.translate("Desk", "interpreter needed")
    at = phrases.time(appointment.at.time())
    today = appointment.at.date() == wall.date()
    day = "" if today else short_day(appointment.at.date(), phrases)
    desk = profile.desk_name(appointment.desk, phrases.language)
    here = phrases.translate("Desk", "is here") if appointment.arrived else ""
    return AppointmentRow(
        key=appointment.id,
        day=day,
        time=at,
        desk=desk,
        language=language,
        arrived=appointment.arrived,
        spoken=", ".join(filter(None, (day, at, desk, language, here))),
    )
