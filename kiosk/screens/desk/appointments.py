# SPDX-License-Identifier: EUPL-1.2
"""Appointments: a time, a desk, a language, a slip; no name."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.appointment import Appointment
from kiosk.domain.appointment_slip import appointment_slip
from kiosk.domain.clock import wall_clock
from kiosk.domain.referral import Thing
from kiosk.domain.saying import short_day
from kiosk.screens.desk.appointment_shown import (
    AppointmentRow,
    appointment_rows,
    day_stepped,
    desk_rows,
    first_offer,
    said_of,
    stepped,
    thing_rows,
    topic_rows,
)
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.sign_up_panel import SignUpPanel
from kiosk.screens.desk.slip_preview import SlipPreview
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.appointment_slip import AppointmentSlip
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.lane import Executor

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppointmentPanel(QObject):
    """What AppointmentsPage.qml shows."""

    shownChanged = Signal()

    def __init__(
        self, ports: DeskPorts, deeds: Deeds, executor: Executor, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._rows = Rows(AppointmentRow, lambda row: row.key, self)
        names = ("desks", "topics", "things")
        self._ticks = {name: Rows(TickRow, lambda row: row.key, self) for name in names}
        self._preview = SlipPreview(ports, deeds, executor, self)
        self._meetings = SignUpPanel(ports, deeds, executor, self)
        self._draft = self._blank()

    @Property(SignUpPanel, constant=True)
    def meetings(self) -> SignUpPanel:
        """The site's own meetings, to sign up for."""
        return self._meetings

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Today's appointments and later ones, by time."""
        return self._rows

    @Property(QObject, constant=True)
    def desks(self) -> QObject:
        """The desks to choose from."""
        return self._ticks["desks"]

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        """What it may be about."""
        return self._ticks["topics"]

    @Property(QObject, constant=True)
    def things(self) -> QObject:
        """What to bring."""
        return self._ticks["things"]

    @Property(SlipPreview, constant=True)
    def preview(self) -> SlipPreview:
        """Its slip, seen before it is printed."""
        return self._preview

    @Property(str, notify=shownChanged)
    def day(self) -> str:
        """On which day the new one is."""
        return short_day(self._draft.at.date(), self._deeds.phrases)

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """When the new one is."""
        return self._deeds.phrases.time(self._draft.at.time())

    @Property(str, notify=shownChanged)
    def language(self) -> str:
        """Tag of the language of the new one."""
        return self._draft.language

    @Property(str, notify=shownChanged)
    def languageName(self) -> str:
        """That language by its name at the desk."""
        return self._deeds.phrases.language_name(self._draft.language)

    @Property(bool, notify=shownChanged)
    def interpreter(self) -> bool:
        """Whether the new one needs an interpreter."""
        return self._draft.interpreter

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        self._meetings.show(known)
        self._rows.show(appointment_rows(known, self._ports.profile, self._deeds.phrases))
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

    @Slot(int)
    def stepDay(self, days: int) -> None:
        """Earlier or later."""
        if self._known is not None:
            at = day_stepped(self._draft.at, days, self._known.wall)
            self._become(replace(self._draft, at=at))

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        """What it is about, or not said."""
        chosen = None if topic == self._draft.topic else topic
        self._become(replace(self._draft, topic=chosen))

    @Slot(str)
    def toggleThing(self, key: str) -> None:
        """To be brought, or not."""
        chosen = set(self._draft.bring) ^ {key}
        bring = tuple(thing.value for thing in Thing if thing.value in chosen)
        self._become(replace(self._draft, bring=bring))

    @Slot()
    def look(self) -> None:
        """See the slip as it will be printed, or go back to the form."""
        self._preview.look(self._slip(self._draft))

    @Slot()
    @Slot(bool)
    def add(self, printed: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of QML
        """Keep the new one, with its slip where that is wanted."""
        appointment, ports = self._draft, self._ports

        def act() -> Deed:
            ports.appointments.add(appointment)
            slip_id = ""
            if printed:
                slip_id = ports.prints.add(self._slip(appointment), ports.clock.now())

            def take_back() -> None:
                ports.appointments.remove(appointment.id)
                if slip_id:
                    ports.prints.dismiss(slip_id)

            return Deed(said_of(appointment.at, "kept", self._deeds.phrases), take_back)

        if self._deeds.do(act):
            self._preview.close()
            self._become(self._blank())

    @Slot(str)
    def print(self, key: str) -> None:
        """The slip of one that is kept, as often as it is wanted."""
        appointment = self._kept(key)
        if appointment is None:
            return
        ports, phrases = self._ports, self._deeds.phrases

        def act() -> Deed:
            slip_id = ports.prints.add(self._slip(appointment), ports.clock.now())
            words = phrases.translate("Desk", "The slip goes to the printer.")
            return Deed(words, lambda: ports.prints.dismiss(slip_id))

        self._deeds.do(act)

    @Slot(str)
    def remove(self, key: str) -> None:
        """Drop one whose visitor has not come."""
        appointment = self._kept(key)
        if appointment is None:
            return
        book, phrases = self._ports.appointments, self._deeds.phrases

        def act() -> Deed:
            book.remove(key)
            return Deed(said_of(appointment.at, "dropped", phrases), lambda: book.add(appointment))

        self._deeds.do(act)

    def _kept(self, key: str) -> Appointment | None:
        kept = self._known.appointments if self._known else ()
        return next((known for known in kept if known.id == key), None)

    def _slip(self, appointment: Appointment) -> AppointmentSlip:
        ports = self._ports
        return appointment_slip(appointment, ports.profile, ports.languages, ports.clock.now())

    def _become(self, draft: Appointment) -> None:
        self._draft = draft
        self._show_draft()

    def _show_draft(self) -> None:
        phrases, draft = self._deeds.phrases, self._draft
        self._ticks["desks"].show(desk_rows(draft.desk, self._ports.profile, phrases))
        self._ticks["topics"].show(topic_rows(draft.topic, phrases))
        self._ticks["things"].show(thing_rows(draft.bring, phrases))
        self.shownChanged.emit()

    def _blank(self) -> Appointment:
        ports = self._ports
        at = first_offer(wall_clock(ports.clock.now(), ports.profile.zone))
        return Appointment(id=uuid.uuid4().hex, at=at, desk=ports.desk, language="de")
