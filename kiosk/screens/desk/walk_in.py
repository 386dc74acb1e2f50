# SPDX-License-Identifier: EUPL-1.2
"""A number for somebody who stands at the desk: ticked, never typed."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.books import VisitDraft
from kiosk.domain.language import GERMAN
from kiosk.domain.topic import MOST_TOPICS, TOPICS, topic_name
from kiosk.domain.visit import Need
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.desk.words import HUES, NEED_SYMBOLS, need_name
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.counter import Counter
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST_PARTY = 9


def toggled_topics(draft: VisitDraft, topic: str) -> VisitDraft:
    """The topic ticked or unticked; the fourth takes the third's place."""
    if topic in draft.topics:
        return replace(draft, topics=tuple(kept for kept in draft.topics if kept != topic))
    return replace(draft, topics=(*draft.topics[: MOST_TOPICS - 1], topic))


def speaking(draft: VisitDraft, language: str, screens: tuple[str, ...]) -> VisitDraft:
    """The language chosen: one that the screens lack needs somebody to interpret."""
    on_paper = language if language in screens else GERMAN
    needs_interpreter = language not in screens
    return replace(
        draft, spoken_language=language, screen_language=on_paper, interpreter=needs_interpreter
    )


def topic_rows(draft: VisitDraft, phrases: Phrases) -> tuple[TickRow, ...]:
    """Every topic, ticked or not."""
    return tuple(
        TickRow(
            topic.id,
            topic_name(topic.id, phrases.translate),
            f"topic/{topic.id}",
            HUES[topic.id],
            topic.id in draft.topics,
        )
        for topic in TOPICS
    )


def need_rows(draft: VisitDraft, phrases: Phrases) -> tuple[TickRow, ...]:
    """Every quiet need, ticked or not."""
    return tuple(
        TickRow(need, need_name(need, phrases), NEED_SYMBOLS[need], "", need in draft.needs)
        for need in Need
    )


@QmlElement
class WalkInPanel(QObject):
    """What WalkInForm.qml shows: one form, one key, one number."""

    shownChanged = Signal()

    def __init__(
        self, ports: DeskPorts, counter: Counter, deeds: Deeds, parent: QObject | None = None
    ) -> None:
        """Be closed."""
        super().__init__(parent)
        self._ports = ports
        self._counter = counter
        self._deeds = deeds
        self._open = False
        self._topics = Rows(TickRow, lambda row: row.key, self)
        self._needs = Rows(TickRow, lambda row: row.key, self)
        self._draft = self._blank()

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        """What it can be about."""
        return self._topics

    @Property(QObject, constant=True)
    def needs(self) -> QObject:
        """Quiet needs."""
        return self._needs

    @Property(bool, notify=shownChanged)
    def open(self) -> bool:
        """Whether the form stands in place of the list."""
        return self._open

    @Property(str, notify=shownChanged)
    def language(self) -> str:
        """The tag of the language to be spoken."""
        return self._draft.spoken_language

    @Property(str, notify=shownChanged)
    def languageName(self) -> str:
        """That language by its name at the desk."""
        return self._deeds.phrases.language_name(self._draft.spoken_language)

    @Property(bool, notify=shownChanged)
    def interpreter(self) -> bool:
        """Whether somebody must interpret."""
        return self._draft.interpreter

    @Property(int, notify=shownChanged)
    def partySize(self) -> int:
        """How many come together."""
        return self._draft.party_size

    @Property(bool, notify=shownChanged)
    def deadline(self) -> bool:
        """Whether there is a letter with a date to keep."""
        return self._draft.deadline

    @Property(bool, notify=shownChanged)
    def ready(self) -> bool:
        """Whether a topic is ticked."""
        return bool(self._draft.topics)

    @Slot()
    def begin(self) -> None:
        """Open the form, empty."""
        self._open = True
        self._become(self._blank())

    @Slot()
    def cancel(self) -> None:
        """Close the form; nothing of it remains."""
        self._open = False
        self._become(self._blank())

    @Slot(str)
    def toggleTopic(self, topic: str) -> None:
        """Tick a topic or not."""
        self._become(toggled_topics(self._draft, topic))

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        """Tick a need or not."""
        self._become(replace(self._draft, needs=self._draft.needs ^ {Need(need)}))

    @Slot(str)
    def speak(self, language: str) -> None:
        """The language to be spoken."""
        self._become(speaking(self._draft, language, self._ports.profile.languages))

    @Slot()
    def toggleInterpreter(self) -> None:
        """Somebody must interpret, or not."""
        self._become(replace(self._draft, interpreter=not self._draft.interpreter))

    @Slot()
    def toggleDeadline(self) -> None:
        """There is a letter with a date to keep, or not."""
        self._become(replace(self._draft, deadline=not self._draft.deadline))

    @Slot(int)
    def growParty(self, by: int) -> None:
        """More or fewer people."""
        size = min(max(self._draft.party_size + by, 1), LARGEST_PARTY)
        self._become(replace(self._draft, party_size=size))

    @Slot()
    def give(self) -> None:
        """Give the number and print its slip."""
        draft = self._draft
        if not self._open or not draft.topics:
            return

        def act() -> Deed:
            visit = self._counter.add_walk_in(draft, self._ports.walk_in_paper)
            words = self._deeds.phrases.translate("Desk", "{number} is in the queue.")
            return Deed(words.format(number=visit.number), lambda: self._counter.left(visit))

        if self._deeds.do(act):
            self.cancel()

    def retranslate(self) -> None:
        """Say it in the desk's language."""
        self._become(self._draft)

    def _become(self, draft: VisitDraft) -> None:
        self._draft = draft
        self._topics.show(topic_rows(draft, self._deeds.phrases))
        self._needs.show(need_rows(draft, self._deeds.phrases))
        self.shownChanged.emit()

    def _blank(self) -> VisitDraft:
        return VisitDraft(
            key=uuid.uuid4().hex, topics=(), screen_language=GERMAN, spoken_language=GERMAN
        )
