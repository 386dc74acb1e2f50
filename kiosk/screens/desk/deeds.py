# SPDX-License-Identifier: EUPL-1.2
"""Does what staff ask, says what happened, and takes it back for ten seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.counter import UNDOABLE_FOR
from kiosk.domain.trouble import (
    DeskBusy,
    NoNumberFree,
    NoSuchReferral,
    NotUndoable,
    StaleVisit,
    StoreTrouble,
    Trouble,
    UnlawfulMove,
    VisitsAtDesk,
)
from kiosk.screens.desk.moves import what_became_of

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.language import Speech

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done.

    Attributes:
        words: what happened.
        take_back: undoes it, where that can be.
    """

    words: str
    take_back: Callable[[], object] | None = None


@QmlElement
class Deeds(QObject):
    """The desk's last deed, or why it could not be done.

    `did` starts the ten seconds; `done` asks for the store to be read again, after
    refusals too.
    """

    changed = Signal()
    did = Signal()
    done = Signal()

    def __init__(self, ports: DeskPorts, speech: Speech, parent: QObject | None = None) -> None:
        """Nothing has been done yet."""
        super().__init__(parent)
        self._ports = ports
        self._speech = speech
        self._words = ""
        self._refused = False
        self._take_back: Callable[[], object] | None = None
        self._until: datetime | None = None

    @property
    def phrases(self) -> Phrases:
        """The desk's own language."""
        return self._speech.spoken

    @Property(str, notify=changed)
    def words(self) -> str:
        """What happened last."""
        return self._words

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether it could not be done."""
        return self._refused

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether it can still be taken back."""
        return self._take_back is not None

    @Property(int, constant=True)
    def undoMs(self) -> int:
        """How long a deed may be taken back, in milliseconds."""
        return int(UNDOABLE_FOR.total_seconds() * 1000)

    def do(self, act: Callable[[], Deed]) -> bool:
        """Do it, or say in one sentence why not; whether it was done."""
        try:
            deed = act()
        except (StaleVisit, UnlawfulMove) as trouble:
            self._refuse(self._became_of(trouble.number))
        except DeskBusy as trouble:
            sentence = self.phrases.translate("Desk", "Finish {number} first.")
            self._refuse(sentence.format(number=trouble.number))
        except NoNumberFree:
            self._refuse(
                self.phrases.translate("Desk", "Every number is in use. Close some first.")
            )
        except NoSuchReferral:
            self._refuse(self.phrases.translate("Desk", "No slip of this site has this code."))
        except NotUndoable:
            self._refuse(self.phrases.translate("Desk", "Too late to undo."))
        except VisitsAtDesk as trouble:
            sentence = self.phrases.translate("Desk", "Still at a desk: {numbers}. Finish first.")
            self._refuse(sentence.format(numbers=", ".join(map(str, trouble.numbers))))
        except Trouble as trouble:
            self._refuse(
                self.phrases.translate("Desk", "Not done: {reason}").format(reason=trouble)
            )
        else:
            self._say(deed.words, take_back=deed.take_back)
            return True
        return False

    @Slot()
    def undo(self) -> None:
        """Take the last deed back."""
        take_back, words = self._take_back, self._words
        if take_back is None:
            return
        if self._is_over():
            self._refuse(self.phrases.translate("Desk", "Too late to undo."))
            return

        def act() -> Deed:
            take_back()
            return Deed(self.phrases.translate("Desk", "Undone: {deed}").format(deed=words))

        self.do(act)

    def refuse(self, words: str) -> None:
        """Say why something was not even tried."""
        self._refuse(words)

    def tick(self) -> None:
        """Time goes on: after ten seconds there is no way back, and a deed is no longer news.

        A refusal stays until something else is done.
        """
        if self._words and not self._refused and self._is_over():
            self._words, self._take_back = "", None
            self.changed.emit()

    def forget(self) -> None:
        """Say nothing any more, such as when another person sits down."""
        self._say("")

    def _is_over(self) -> bool:
        return self._until is not None and self._ports.clock.now() > self._until

    def _became_of(self, number: int) -> str:
        try:
            visit = self._ports.visits.numbered(number)
        except StoreTrouble as trouble:
            return str(trouble)
        return what_became_of(visit, number, self._ports.profile, self.phrases)

    def _say(self, words: str, take_back: Callable[[], object] | None = None) -> None:
        self._words, self._refused, self._take_back = words, False, take_back
        self._until = self._ports.clock.now() + UNDOABLE_FOR
        self.changed.emit()
        self.did.emit()
        self.done.emit()

    def _refuse(self, words: str) -> None:
        self._words, self._refused, self._take_back = words, True, None
        self.changed.emit()
        self.done.emit()
