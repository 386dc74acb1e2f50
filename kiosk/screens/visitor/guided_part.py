# SPDX-License-Identifier: EUPL-1.2
"""Finding by pictures: for whom, what about, where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.guided import Answer, Guide, Question
from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.topic import FIELDS
from kiosk.domain.touch import Filtered, Opened
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.browse import ACROSS
from kiosk.screens.visitor.guided_words import answer_row, question_words
from kiosk.screens.visitor.questions import TopicRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.domain.service_list import KeptList
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GuidedPart(QObject):
    """One question of at most three, with pictures to touch."""

    shownChanged = Signal()

    def __init__(
        self,
        services: KeptList,
        district: str,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            services: of the edition in use.
            district: the site's own.
            touch: is told each touch.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._services = services
        self._district = district
        self._touch = touch
        self._guide: Guide | None = None
        self._question = Question.WHO
        self._answers: tuple[Answer, ...] = ()
        self._words = ""
        self._rows = Rows(TopicRow, lambda row: row.topic, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show the question that a flow is at.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        if flow.page is not Page.GUIDED:
            self._answers = ()
            self._rows.show(())
            return
        services = self._services()
        guide = Guide(
            topics=(*FIELDS, *ACROSS),
            district=self._district,
            count=lambda filters: services.count(filters, wall),
        )
        self._guide = guide
        self._question = Question(flow.subject) if flow.subject else guide.first()
        self._answers = guide.answers(self._question, flow.filters)
        self._words = question_words(self._question, phrases)
        self._rows.show([answer_row(answer.id, phrases) for answer in self._answers])
        self.shownChanged.emit()

    @Property(str, notify=shownChanged)
    def question(self) -> str:
        """What is asked."""
        return self._words

    @Property(int, notify=shownChanged)
    def step(self) -> int:
        """Which question it is, 0 is the first."""
        return tuple(Question).index(self._question)

    @Property(QObject, constant=True)
    def answers(self) -> QObject:
        """What can be touched."""
        return self._rows

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Answer; the next question follows, or the list."""
        chosen = next((one for one in self._answers if one.id == answer), None)
        if chosen is None or self._guide is None:
            return
        following = self._guide.after(self._question, chosen.filters)
        self._touch(Filtered(chosen.filters))
        if following is None:
            self._touch(Opened(Page.RESULTS, chosen.filters.field, Shelf.ADDRESSES))
        else:
            self._touch(Opened(Page.GUIDED, following.value))
