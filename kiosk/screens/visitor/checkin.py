# SPDX-License-Identifier: EUPL-1.2
"""Topics and the few questions before a number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Answers, Flow, Page
from kiosk.domain.touch import (
    Answered,
    AppointmentChosen,
    Opened,
    TopicDropped,
    TopicTouched,
)
from kiosk.domain.visit import Need
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.questions import AppointmentRow, Shown, TopicRow, show

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.front_door import FrontDoor
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.sound import SoundBook
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE = 9
_PAGES = frozenset({Page.TOPICS, Page.QUESTIONS, Page.APPOINTMENT})


@QmlElement
class CheckInPart(QObject):
    """What is asked before a number; `confirmed` when the visitor wants it."""

    shownChanged = Signal()
    confirmed = Signal()

    def __init__(
        self,
        door: FrontDoor,
        profile: Profile,
        sound: SoundBook,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Belong to a screen that is told each touch."""
        super().__init__(parent)
        self._door = door
        self._profile = profile
        self._sound = sound
        self._touch = touch
        self._answers = Answers()
        self._shown = Shown()
        self._topics = Rows(TopicRow, lambda row: row.topic, self)
        self._chips = Rows(TopicRow, lambda row: row.topic, self)
        self._appointments = Rows(AppointmentRow, lambda row: row.appointment, self)

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show topics and questions as a flow has answered them.

        Raises:
            StoreTrouble: the appointments cannot be read.
        """
        kept = self._door.appointments() if flow.page in _PAGES else ()
        self._answers = flow.answers
        voices = self._sound.sound().voices if flow.page in _PAGES else frozenset[str]()
        shown = show(flow.answers, kept, self._profile, phrases, voices)
        if shown != self._shown:
            self._shown = shown
            self._topics.show(shown.topics)
            self._chips.show(shown.chips)
            self._appointments.show(shown.appointments)
            self.shownChanged.emit()

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        """The twelve topics."""
        return self._topics

    @Property(QObject, constant=True)
    def chips(self) -> QObject:
        """The topics chosen."""
        return self._chips

    @Property(QObject, constant=True)
    def appointments(self) -> QObject:
        """Today's appointments whose visitors have not arrived."""
        return self._appointments

    @Property(bool, notify=shownChanged)
    def mayAddTopic(self) -> bool:
        """Whether one more topic can be chosen."""
        return self._shown.may_add_topic

    @Property(bool, notify=shownChanged)
    def letter(self) -> bool:
        """Whether the visitor brings a letter."""
        return self._shown.letter

    @Property(bool, notify=shownChanged)
    def deadline(self) -> bool:
        """Whether the letter has a date to keep."""
        return self._answers.deadline is True

    @Property(bool, notify=shownChanged)
    def noDeadline(self) -> bool:
        """Whether the visitor said that it has none."""
        return self._answers.deadline is False

    @Property(bool, notify=shownChanged)
    def appointmentsKept(self) -> bool:
        """Whether there is any appointment to choose from."""
        return bool(self._shown.appointments)

    @Property(str, notify=shownChanged)
    def appointment(self) -> str:
        """The time of the appointment chosen, or nothing."""
        return self._shown.appointment

    @Property(str, notify=shownChanged)
    def interpreter(self) -> str:
        """The language that an interpreter shall speak, or nothing."""
        return self._shown.interpreter

    @Property(bool, notify=shownChanged)
    def withChildren(self) -> bool:
        """Whether children are with the visitor."""
        return Need.CHILDREN in self._answers.needs

    @Property(bool, notify=shownChanged)
    def quiet(self) -> bool:
        """Whether the visitor needs a quiet place."""
        return Need.QUIET in self._answers.needs

    @Property(bool, notify=shownChanged)
    def seat(self) -> bool:
        """Whether the visitor cannot stand long."""
        return Need.SEAT in self._answers.needs

    @Property(int, notify=shownChanged)
    def people(self) -> int:
        """How many people share the number."""
        return self._answers.party_size

    @Property(bool, notify=shownChanged)
    def ownCallOffered(self) -> bool:
        """Whether the site can call in the visitor's language besides German."""
        return self._shown.own_call_offered

    @Property(bool, notify=shownChanged)
    def ownCall(self) -> bool:
        """Whether the visitor wants that."""
        return self._answers.own_language_call

    @Property(str, notify=shownChanged)
    def promise(self) -> str:
        """What this machine promises, in the operator's words."""
        return self._shown.promise

    @Slot(str)
    def touchTopic(self, topic: str) -> None:
        """The visitor comes for this."""
        self._touch(TopicTouched(topic))

    @Slot(str)
    def dropTopic(self, topic: str) -> None:
        """The visitor does not come for this after all."""
        self._touch(TopicDropped(topic))

    @Slot()
    def addTopic(self) -> None:
        """The visitor comes for something else too."""
        self._touch(Opened(Page.TOPICS))

    @Slot(bool)
    def answerDeadline(self, deadline: bool) -> None:  # noqa: FBT001 - QML passes by position
        """The letter has a date to keep, or not; the same answer again takes it back."""
        said = None if self._answers.deadline is deadline else deadline
        self._answer(deadline=said)

    @Slot(str)
    def chooseAppointment(self, appointment: str) -> None:
        """This is the visitor's appointment; nothing: there is none."""
        self._touch(AppointmentChosen(appointment or None))

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        """A need of "children", "quiet", "seat" is there, or not."""
        self._answer(needs=self._answers.needs ^ {Need(need)})

    @Slot(int)
    def changePeople(self, by: int) -> None:
        """One more or one fewer."""
        people = self._answers.party_size + by
        self._answer(party_size=min(MOST_PEOPLE, max(1, people)))

    @Slot()
    def toggleOwnCall(self) -> None:
        """Call in the visitor's language too, or not."""
        self._answer(own_language_call=not self._answers.own_language_call)

    @Slot()
    def getNumber(self) -> None:
        """The visitor wants the number now."""
        self.confirmed.emit()

    def _answer(self, **said: object) -> None:
        self._touch(Answered(replace(self._answers, **said)))  # type: ignore[arg-type]
