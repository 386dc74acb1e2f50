# SPDX-License-Identifier: EUPL-1.2
"""Today's appointments: a time, a desk, a language; no name."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import Appointment
from kiosk.domain.clock import wall_clock
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1

STEP = timedelta(minutes=5)
LEAD = timedelta(minutes=30)
"""How far ahead the form starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentRow:
    """One appointment."""

    key: str
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


def _last(wall: datetime) -> datetime:
    return datetime.combine(wall.date(), time(23, 55))


def appointment_rows(
    known: Known, ports: DeskPorts, phrases: Phrases
) -> tuple[AppointmentRow, ...]:
    """Today's appointments by time."""
    return tuple(_row(appointment, ports, phrases) for appointment in known.appointments)


def _row(appointment: Appointment, ports: DeskPorts, phrases: Phrases) -> AppointmentRow:
    language = phrases.language_name(appointment.language)
    if appointment.interpreter:
        language += " · " + phrases.translate("Desk", "interpreter needed")
    at = phrases.time(appointment.at.time())
    desk = ports.profile.desk_name(appointment.desk, phrases.language)
    here = phrases.translate("Desk", "is here") if appointment.arrived else ""
    return AppointmentRow(
        key=appointment.id,
        time=at,
        desk=desk,
        language=language,
        arrived=appointment.arrived,
        spoken=", ".join(filter(None, (at, desk, language, here))),
    )


@QmlElement
class AppointmentPanel(QObject):
    """What AppointmentsPage.qml shows."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._rows = Rows(AppointmentRow, lambda row: row.key, self)
        self._desks = Rows(TickRow, lambda row: row.key, self)
        self._draft = self._blank()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Today's appointments by time."""
        return self._rows

    @Property(QObject, constant=True)
    def desks(self) -> QObject:
        """The desks to choose from."""
        return self._desks

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """When the new one is."""
        return self._deeds.phrases.time(self._draft.at.time())

    @Property(str, notify=shownChanged)
    def language(self) -> str:
        """Tag of the language of the new one."""
        return self._draft.language

    @Property(bool, notify=shownChanged)
    def interpreter(self) -> bool:
        """Whether the new one needs an interpreter."""
        return self._draft.interpreter

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        phrases = self._deeds.phrases
        self._rows.show(appointment_rows(known, self._ports, phrases))
        if self._draft.at <= known.wall:
            self._draft = replace(self._draft, at=first_offer(known.wall))
        self._show_draft()

    @Slot(int)
    def stepTime(self, steps: int) -> None:
        """Five minutes earlier or later."""
        self._become(replace(self._draft, at=stepped(self._draft.at, steps)))

    @Slot(str)
    def chooseDesk(self, desk: str) -> None:
        """At which desk."""
        self._become(replace(self._draft, desk=desk))

    @Slot(str)
    def speak(self, language: str) -> None:
        """In which language."""
        self._become(replace(self._draft, language=language))

    @Slot()
    def toggleInterpreter(self) -> None:
        """Somebody must interpret, or not."""
        self._become(replace(self._draft, interpreter=not self._draft.interpreter))

    @Slot()
    def add(self) -> None:
        """Keep the new one."""
        appointment = self._draft
        book = self._ports.appointments

        def act() -> Deed:
            book.add(appointment)
            return Deed(self._said(appointment, "kept"), lambda: book.remove(appointment.id))

        if self._deeds.do(act):
            self._become(self._blank())

    @Slot(str)
    def remove(self, key: str) -> None:
        """Drop one whose visitor has not come."""
        kept = self._known.appointments if self._known else ()
        appointment = next((known for known in kept if known.id == key), None)
        if appointment is None:
            return
        book = self._ports.appointments

        def act() -> Deed:
            book.remove(key)
            return Deed(self._said(appointment, "dropped"), lambda: book.add(appointment))

        self._deeds.do(act)

    def _said(self, appointment: Appointment, how: str) -> str:
        phrases = self._deeds.phrases
        text = {
            "kept": phrases.translate("Desk", "Appointment at {time} is kept."),
            "dropped": phrases.translate("Desk", "Appointment at {time} is dropped."),
        }[how]
        return text.format(time=phrases.time(appointment.at.time()))

    def _become(self, draft: Appointment) -> None:
        self._draft = draft
        self._show_draft()

    def _show_draft(self) -> None:
        language = self._deeds.phrases.language
        self._desks.show(
            [
                TickRow(
                    desk.id,
                    self._ports.profile.desk_name(desk.id, language),
                    "",
                    "",
                    desk.id == self._draft.desk,
                )
                for desk in self._ports.profile.desks
            ]
        )
        self.shownChanged.emit()

    def _blank(self) -> Appointment:
        wall = wall_clock(self._ports.clock.now(), self._ports.profile.zone)
        return Appointment(
            id=uuid.uuid4().hex, at=first_offer(wall), desk=self._ports.desk, language="de"
        )
