# SPDX-License-Identifier: EUPL-1.2
"""The way to another place: searched and ticked; no word about a person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.referral import Request, Thing
from kiosk.domain.referral_choice import (
    ReferralChoice,
    drafted,
    moved,
    with_appointment,
    with_service,
)
from kiosk.screens.desk.places_panel import PlacesPanel
from kiosk.screens.desk.referral_shown import (
    ReferralInputs,
    ReferralShown,
    show_referral,
)
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.referral import ReferralDraft
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.lane import Executor

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReferralPanel(QObject):
    """What ReferralForm.qml shows; everything is forgotten with the visit.

    `changed` says that another slip would be printed than before.
    """

    shownChanged = Signal()
    changed = Signal()

    def __init__(
        self, ports: DeskPorts, deeds: Deeds, executor: Executor, parent: QObject | None = None
    ) -> None:
        """Be an empty form."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._for: str | None = None
        self._choice = ReferralChoice()
        self._language = "de"
        self._places = PlacesPanel(ports, deeds, executor, self)
        self._places.toggled.connect(self._toggle_place)
        self._ticks = {
            name: Rows(TickRow, lambda row: row.key, self)
            for name in ("requests", "things", "languages", "deadlines")
        }
        self._shown = ReferralShown()

    @Property(PlacesPanel, constant=True)
    def places(self) -> PlacesPanel:
        """Where to go."""
        return self._places

    @Property(QObject, constant=True)
    def requests(self) -> QObject:
        """What to ask for."""
        return self._ticks["requests"]

    @Property(QObject, constant=True)
    def things(self) -> QObject:
        """What to bring."""
        return self._ticks["things"]

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """In which language beside German."""
        return self._ticks["languages"]

    @Property(QObject, constant=True)
    def deadlines(self) -> QObject:
        """By when to go."""
        return self._ticks["deadlines"]

    @Property(str, notify=shownChanged)
    def pair(self) -> str:
        """The slip's languages."""
        return self._shown.pair

    @Property(bool, notify=shownChanged)
    def appointment(self) -> bool:
        """Whether there is an appointment."""
        return self._shown.appointment

    @Property(str, notify=shownChanged)
    def day(self) -> str:
        """Its day."""
        return self._shown.day

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """Its time."""
        return self._shown.time

    @Property(bool, notify=shownChanged)
    def interpreter(self) -> bool:
        """Whether somebody must interpret there."""
        return self._shown.interpreter

    @Property(str, notify=shownChanged)
    def interpreterWords(self) -> str:
        """Which language that would be."""
        return self._shown.interpreter_words

    @Property(bool, notify=shownChanged)
    def sensitive(self) -> bool:
        """Whether a chosen place is sensitive."""
        return self._shown.sensitive

    @Property(bool, notify=shownChanged)
    def ready(self) -> bool:
        """Whether it can be printed."""
        return self._shown.ready

    def draft(self) -> ReferralDraft | None:
        """What is asked for now, or None before anything is known."""
        known = self._known
        if known is None:
            return None
        return drafted(
            self._choice,
            known.directory,
            visit=known.line.current,
            language=self._language,
            today=known.wall.date(),
        )

    def show(self, known: Known) -> None:
        """Show what is known now; another visit begins with an empty form."""
        self._known = known
        visit = known.line.current
        if (visit.id if visit else None) != self._for:
            self._for = visit.id if visit else None
            self.clear()
        else:
            self._show()

    @Slot()
    def clear(self) -> None:
        """Forget everything ticked and searched."""
        visit = self._known.line.current if self._known else None
        self._language = visit.screen_language if visit else "de"
        self._places.clear()
        self._become(ReferralChoice(interpreter=bool(visit and visit.interpreter)))

    @Slot(str)
    def toggleRequest(self, request: str) -> None:
        """Tick a wish or not."""
        ticked = self._choice.requests ^ {Request(request)}
        self._become(replace(self._choice, requests=ticked))

    @Slot(str)
    def toggleThing(self, thing: str) -> None:
        """Tick a thing to bring or not."""
        self._become(replace(self._choice, bring=self._choice.bring ^ {Thing(thing)}))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """In which language beside German."""
        self._language = language
        self._become(self._choice)

    @Slot(str)
    def chooseDeadline(self, days: str) -> None:
        """By when to go; "0" for no date."""
        self._become(replace(self._choice, act_by_days=int(days) or None))

    @Slot()
    def toggleInterpreter(self) -> None:
        """Somebody must interpret there, or not."""
        self._become(replace(self._choice, interpreter=not self._choice.interpreter))

    @Slot()
    def toggleAppointment(self) -> None:
        """There is an appointment, or not."""
        if self._known is not None:
            self._become(with_appointment(self._choice, self._known.wall))

    @Slot(int, int)
    def moveAppointment(self, days: int, steps: int) -> None:
        """Some days and steps of five minutes later."""
        if self._known is not None:
            self._become(moved(self._choice, self._known.wall, days=days, steps=steps))

    def _toggle_place(self, service: str) -> None:
        self._become(with_service(self._choice, service))

    def _become(self, choice: ReferralChoice) -> None:
        self._choice = choice
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        known = self._known
        if known is None:
            return
        self._places.show(known, self._choice.services, self._language)
        inputs = ReferralInputs(known, self._choice, self._language)
        shown = show_referral(inputs, self._ports, self._deeds.phrases)
        if shown == self._shown:
            return
        self._shown = shown
        for name, rows in self._ticks.items():
            rows.show(getattr(shown, name))
        self.shownChanged.emit()
