# SPDX-License-Identifier: EUPL-1.2
"""A record of the directory on paper: the wish for it, and what became of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ports import PrinterState, SlipState
from kiosk.domain.touch import Failed
from kiosk.domain.trouble import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.clock import Clock
    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrases, PrintBook, QueuedSlip
    from kiosk.domain.slip import ListSlip, PlaceSlip
    from kiosk.domain.touch import Touch

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

_TROUBLED = frozenset({SlipState.FAILED, SlipState.UNKNOWN, SlipState.DISMISSED})


def outcome(slip: QueuedSlip, phrases: Phrases) -> str:
    """What became of the paper, in one sentence."""
    say = phrases.translate
    match slip.state:
        case SlipState.WAITING | SlipState.CLAIMED | SlipState.SUBMITTED:
            return say("VisitorNumber", "Your slip is being printed.")
        case SlipState.PRINTED:
            return say("VisitorNumber", "Take your slip.")
        case SlipState.UNKNOWN:
            return say("VisitorBrowse", "Please look in the tray, or ask us.")
        case SlipState.FAILED | SlipState.DISMISSED:
            if slip.reason == PrinterState.NO_PAPER:
                return say("VisitorBrowse", "No paper. You can take a photo instead.")
            return say("VisitorBrowse", "Not printed. You can take a photo.")
        case _:
            assert_never(slip.state)


@QmlElement
class PaperPart(QObject):
    """The button that prints the record on the screen; each record once for one visitor."""

    shownChanged = Signal()

    def __init__(
        self,
        prints: PrintBook,
        clock: Clock,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Queue slips in a site's print book."""
        super().__init__(parent)
        self._prints = prints
        self._clock = clock
        self._touch = touch
        self._visitor = ""
        self._ids: dict[PlaceSlip | ListSlip, str] = {}
        self._slip: PlaceSlip | ListSlip | None = None
        self._queued: QueuedSlip | None = None
        self._phrases: Phrases | None = None

    def show(self, flow: Flow, slip: PlaceSlip | ListSlip | None, phrases: Phrases) -> None:
        """Show how far the paper of a record got; another visitor's are forgotten.

        Raises:
            StoreTrouble: it cannot be read.
        """
        if flow.key != self._visitor:
            self._visitor = flow.key
            self._ids.clear()
        self._slip = slip
        self._phrases = phrases
        self._read()

    def _read(self) -> None:
        slip_id = self._ids.get(self._slip) if self._slip else None
        self._queued = self._prints.slip(slip_id) if slip_id else None
        self.shownChanged.emit()

    @Property(bool, notify=shownChanged)
    def wanted(self) -> bool:
        """Whether the visitor has asked for the paper of this record."""
        return self._queued is not None

    @Property(str, notify=shownChanged)
    def words(self) -> str:
        """What became of the paper; nothing before it is wanted."""
        return outcome(self._queued, self._phrases) if self._queued and self._phrases else ""

    @Property(bool, notify=shownChanged)
    def inHand(self) -> bool:
        """Whether the paper came out."""
        return self._queued is not None and self._queued.state is SlipState.PRINTED

    @Property(bool, notify=shownChanged)
    def troubled(self) -> bool:
        """Whether the paper did not come out, or nobody knows."""
        return self._queued is not None and self._queued.state in _TROUBLED

    @Slot()
    def printPage(self) -> None:
        """Queue the record's slip, unless this visitor has done so already."""
        if self._slip is None or self._slip in self._ids:
            return
        try:
            self._ids[self._slip] = self._prints.add(self._slip, self._clock.now())
            self._read()
        except StoreTrouble as trouble:
            log.warning("place.not_queued %s", trouble)
            self._touch(Failed())
