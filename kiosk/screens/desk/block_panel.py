# SPDX-License-Identifier: EUPL-1.2
"""Numbers for a rush: printed in one go, in the line when they are handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.number_block import FEWEST, MOST
from kiosk.screens.desk.block_shown import (
    BlockRow,
    BlockShown,
    reaching,
    show_blocks,
    span_of,
)
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.number_block import NumberBlock
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 5
USUAL = 20


@QmlElement
class BlockPanel(QObject):
    """What BlockForm.qml and PaperStrip.qml show."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Be closed."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._rows = Rows(BlockRow, lambda row: row.key, self)
        self._shown = BlockShown()
        self._chosen: dict[str, int] = {}
        self._size = USUAL
        self._open = False

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Today's blocks with numbers left."""
        return self._rows

    @Property(bool, notify=shownChanged)
    def open(self) -> bool:
        """Whether the form stands in place of the list."""
        return self._open

    @Property(int, notify=shownChanged)
    def size(self) -> int:
        """How many numbers the next block has."""
        return self._size

    @Property(str, notify=shownChanged)
    def nextNumber(self) -> str:
        """The number to hand out next; empty where none is on paper."""
        return self._shown.next_number

    @Property(str, notify=shownChanged)
    def remark(self) -> str:
        """How many are on paper and not handed out."""
        return self._shown.remark

    @Property(bool, notify=shownChanged)
    def mayPrint(self) -> bool:
        """Whether numbers are given at all now."""
        return self._shown.may_print

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        left = {block.id: len(block.left) for block in known.blocks}
        self._chosen = {
            key: min(count, left[key]) for key, count in self._chosen.items() if left.get(key)
        }
        shown = show_blocks(known, self._chosen, self._deeds.phrases)
        if shown != self._shown:
            self._shown = shown
            self._rows.show(shown.rows)
            self.shownChanged.emit()

    @Slot()
    def begin(self) -> None:
        """Open the form."""
        self._become(open_=True, size=USUAL)

    @Slot()
    def cancel(self) -> None:
        """Close the form; what is on paper stays."""
        self._become(open_=False, size=USUAL)

    @Slot(int)
    def grow(self, by: int) -> None:
        """Five more or fewer."""
        self._become(open_=self._open, size=min(max(self._size + by * STEP, FEWEST), MOST))

    @Slot()
    def print(self) -> None:
        """Set the numbers aside and send their slips to the printer."""
        if not self._open or not self._shown.may_print:
            return
        size = self._size

        def act() -> Deed:
            ports = self._ports
            block = ports.blocks.keep(size, ports.clock.now(), ports.block_paper)
            words = self._deeds.phrases.translate(
                "Desk", "%n numbers go to the printer: {numbers}", "", size
            )
            return Deed(words.format(numbers=span_of(block.numbers)))

        self._deeds.do(act)

    @Slot(str, int)
    def step(self, key: str, by: int) -> None:
        """Hand out more or fewer of a block at once."""
        block = self._block(key)
        if block is not None and self._known is not None:
            count = self._chosen.get(key, 1) + by
            self._chosen[key] = min(max(count, 1), len(block.left))
            self.show(self._known)

    @Slot(str)
    def handOut(self, key: str) -> None:
        """Put a block's next numbers into the line."""
        block = self._block(key)
        if block is not None:
            self._hand_out(block, self._chosen.pop(key, 1))

    @Slot()
    def handOutNext(self) -> None:
        """Put the next number on paper into the line."""
        blocks = self._known.blocks if self._known else ()
        block = next((block for block in blocks if block.left), None)
        if block is not None:
            self._hand_out(block, 1)

    def _hand_out(self, block: NumberBlock, count: int) -> None:
        def act() -> Deed:
            ports, phrases = self._ports, self._deeds.phrases
            numbers = ports.blocks.hand_out(block.id, reaching(block, count), ports.clock.now())
            if not numbers:
                return Deed(phrases.translate("Desk", "These numbers are in the line already."))
            words = phrases.translate("Desk", "In the line: {numbers}")
            return Deed(
                words.format(numbers=span_of(numbers)),
                lambda: ports.blocks.take_back(block.id, numbers, ports.clock.now()),
            )

        self._deeds.do(act)

    def _block(self, key: str) -> NumberBlock | None:
        blocks = self._known.blocks if self._known else ()
        return next((block for block in blocks if block.id == key and block.left), None)

    def _become(self, *, open_: bool, size: int) -> None:
        self._open, self._size = open_, size
        self.shownChanged.emit()
