# SPDX-License-Identifier: EUPL-1.2
"""A receipt printer: asked before and after where it answers, taken at its bytes where not."""

from __future__ import annotations

import errno
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.escpos.commands import (
    ASK_STATUS,
    ASK_WHEN_DONE,
    DOTS_PER_INCH,
    TOPICS,
    WIDTH,
    says_done,
    slip_commands,
    state_of,
    statuses,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.printing.escpos.line import Line
    from kiosk.printing.patience import Patience

_PATIENCE = 20.0
_PAUSE = 0.5
_TO_ANSWER = 0.7
"""Seconds; DLE EOT is answered within a tenth of one."""
_PIECES = 16
"""Read at most, of one that does not stop talking."""
_WITHOUT_MARK = 4
"""Rounds after which a printer that is well has printed, although it does not say when."""


class EscposPrinter:
    """Prints slips as pictures."""

    def __init__(self, line: Callable[[], Line], patience: Patience) -> None:
        """Take what opens the line to the printer."""
        self._line = line
        self._patience = patience

    def state(self) -> PrinterState:
        """What it says; one that never answers is ready when it can be reached."""
        try:
            with closing(self._open()) as line:
                return _Talk(line).state() or PrinterState.READY
        except PrinterTrouble as trouble:
            return trouble.state

    def print(self, pdf: bytes, title: str) -> None:  # noqa: ARG002 - paper has no title
        """Print one slip; return when it is out, or taken by a printer that says nothing.

        Raises:
            PrinterTrouble: it is not, or nobody knows.
        """
        from kiosk.printing.bitmap import bitmaps  # noqa: PLC0415 - state needs no painter

        pages = bitmaps(pdf, DOTS_PER_INCH)
        if any(page.width > WIDTH for page in pages):
            raise PrinterTrouble(PrinterState.WRONG_PAPER, submitted=False)
        with closing(self._open()) as line:
            talk = _Talk(line)
            before = talk.state()
            if before not in {None, PrinterState.READY}:
                raise PrinterTrouble(before, submitted=False)
            marks = before is not None and talk.marks()
            self._send(line, slip_commands(pages))
            if before is not None:
                self._wait_until_done(talk, marks=marks)

    def _open(self) -> Line:
        try:
            return self._line()
        except OSError as error:
            busy = error.errno == errno.EBUSY
            state = PrinterState.BUSY if busy else PrinterState.GONE
            raise PrinterTrouble(state, submitted=False) from error

    def _send(self, line: Line, content: bytes) -> None:
        """All of it, and acknowledged: what stays on the way is on no paper yet."""
        sent = line.send(content, _PATIENCE)
        if sent < len(content):
            state = PrinterState.UNKNOWN if sent else PrinterState.BUSY
            raise PrinterTrouble(state, submitted=sent > 0)
        for _ in self._patience.rounds(_PATIENCE, _PAUSE):
            if not line.on_the_way():
                return
        raise PrinterTrouble(PrinterState.UNKNOWN, submitted=True)

    def _wait_until_done(self, talk: _Talk, *, marks: bool) -> None:
        talk.ask_when_done()
        state = PrinterState.UNKNOWN
        for count, _ in enumerate(self._patience.rounds(_PATIENCE, _PAUSE)):
            state = talk.state() or PrinterState.UNKNOWN
            well = state is PrinterState.READY and count >= _WITHOUT_MARK
            if talk.done if marks else well:
                return
        raise PrinterTrouble(state, submitted=True)


class _Talk:
    """What a printer says, over one line."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.done = False

    def state(self) -> PrinterState | None:
        """What it says of itself; None where it says nothing, or nothing to be understood."""
        self._line.send(ASK_STATUS, _TO_ANSWER)
        answer = b""
        for _ in range(_PIECES):
            piece = self._receive()
            answer += statuses(piece)
            if len(answer) >= TOPICS:
                return state_of(answer[-TOPICS:])
            if not piece:
                break
        return None

    def marks(self) -> bool:
        """Whether it answers when all before a question is done: it has nothing to do yet."""
        self.ask_when_done()
        self._receive()
        return self.done

    def ask_when_done(self) -> None:
        """From now on `done` becomes true once all that was sent is on paper."""
        self.done = False
        self._line.send(ASK_WHEN_DONE, _TO_ANSWER)

    def _receive(self) -> bytes:
        try:
            piece = self._line.receive(_TO_ANSWER)
        except OSError:
            return b""
        self.done = self.done or says_done(piece)
        return piece
