# SPDX-License-Identifier: EUPL-1.2
"""Who sits here, whether this desk is open, and how the office day stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import OPEN_STATES
from kiosk.screens.desk.city_panel import CityPanel
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.sound_panel import SoundPanel
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody of the staff."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeShown:
    """The day's face.

    Attributes:
        page: "sign_in", "closed" or "open".
        still_here: whose numbers closing the day would settle; empty when nobody's.
    """

    page: str = "sign_in"
    numbers_stopped: bool = False
    still_here: str = ""


def show_office(known: Known, desk: str, person: str, phrases: Phrases) -> OfficeShown:
    """Which page stands, and what closing the day would mean."""
    still = [str(visit.number) for visit in known.visits if visit.state in OPEN_STATES]
    text = phrases.translate(
        "Desk", "%n still here, they will be noted as left: {numbers}", "", len(still)
    )
    page = "open" if desk in known.day.open_desks else "closed"
    return OfficeShown(
        page=page if person else "sign_in",
        numbers_stopped=known.day.numbers_stopped,
        still_here=text.format(numbers=", ".join(still)) if still else "",
    )


@QmlElement
class OfficePanel(QObject):
    """What SignIn.qml and DayPanel.qml show.

    The person's name lives here and nowhere else: it is neither stored nor logged.
    """

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Nobody sits here."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._staff = Rows(PersonRow, lambda row: row.name, self)
        self._staff.show([PersonRow(name) for name in ports.profile.staff])
        self._sound = SoundPanel(ports, deeds, self)
        self._city = CityPanel(ports, self)
        self._person = ""
        self._closing = False
        self._shown = OfficeShown()

    @Property(QObject, constant=True)
    def staff(self) -> QObject:
        """Who may sit here."""
        return self._staff

    @Property(SoundPanel, constant=True)
    def sound(self) -> SoundPanel:
        """The waiting room's sound."""
        return self._sound

    @property
    def taken(self) -> bool:
        """Whether somebody sits here."""
        return bool(self._person)

    @Property(CityPanel, constant=True)
    def city(self) -> CityPanel:
        """How the site and its city stand."""
        return self._city

    @Property(str, notify=shownChanged)
    def person(self) -> str:
        """Who sits here."""
        return self._person

    @Property(str, notify=shownChanged)
    def page(self) -> str:
        """Which page stands."""
        return self._shown.page

    @Property(bool, notify=shownChanged)
    def numbersStopped(self) -> bool:
        """Whether no numbers are given today."""
        return self._shown.numbers_stopped

    @Property(str, notify=shownChanged)
    def stillHere(self) -> str:
        """Who is settled when the day is closed."""
        return self._shown.still_here

    @Property(bool, notify=shownChanged)
    def closing(self) -> bool:
        """Whether closing the day waits for its second click."""
        return self._closing

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        self._sound.show(known)
        self._city.show(known, self._deeds.phrases)
        shown = show_office(known, self._ports.desk, self._person, self._deeds.phrases)
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    @Slot(str)
    def signIn(self, person: str) -> None:
        """Somebody of the staff sits down. A PIN will be asked for here."""
        if person in self._ports.profile.staff:
            self._sit(person)

    @Slot(int, result=bool)
    def signInAt(self, place: int) -> bool:
        """Whoever stands at this place of the list sits down; whether there is somebody."""
        staff = self._ports.profile.staff
        if place < len(staff):
            self._sit(staff[place])
        return place < len(staff)

    @Slot()
    def signOut(self) -> None:
        """They get up; the desk stays as it is."""
        self._sit("")

    @Slot()
    def openDesk(self) -> None:
        """Begin; the first desk opens the day."""
        self._deeds.do(self._open)

    @Slot()
    def closeDesk(self) -> None:
        """Go; whoever waits stays in the queue."""
        self._deeds.do(self._close)

    @Slot()
    def stopNumbers(self) -> None:
        """Give no more numbers today, or give them again."""
        self._deeds.do(lambda: self._stop(stopped=not self._shown.numbers_stopped))

    @Slot()
    def closeDay(self) -> None:
        """Ask once, then close every desk and settle who still waits."""
        if not self._closing:
            self._closing = True
            self.shownChanged.emit()
            return
        self._closing = False
        self._deeds.do(self._end_day)
        self.shownChanged.emit()

    @Slot()
    def keepDay(self) -> None:
        """Do not close the day after all."""
        self._closing = False
        self.shownChanged.emit()

    def _sit(self, person: str) -> None:
        self._person = person
        self._closing = False
        self._deeds.forget()
        self.shownChanged.emit()

    def _open(self) -> Deed:
        self._ports.days.open_desk(self._ports.desk, self._ports.clock.now())
        return Deed(self._deeds.phrases.translate("Desk", "The desk is open."))

    def _close(self) -> Deed:
        self._ports.days.close_desk(self._ports.desk, self._ports.clock.now())
        return Deed(self._deeds.phrases.translate("Desk", "The desk is closed."))

    def _stop(self, *, stopped: bool) -> Deed:
        days, clock = self._ports.days, self._ports.clock
        days.stop_numbers(stopped=stopped, at=clock.now())
        words = (
            self._deeds.phrases.translate("Desk", "No more numbers today.")
            if stopped
            else self._deeds.phrases.translate("Desk", "Numbers are given again.")
        )
        return Deed(words, lambda: days.stop_numbers(stopped=not stopped, at=clock.now()))

    def _end_day(self) -> Deed:
        self._ports.days.close_day(self._ports.clock.now())
        return Deed(self._deeds.phrases.translate("Desk", "The day is closed."))
