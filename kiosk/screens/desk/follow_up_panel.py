# SPDX-License-Identifier: EUPL-1.2
"""What became of a slip: somebody comes back, or its place calls and names the code."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.isolate import isolated
from kiosk.domain.referral import read_code, spaced
from kiosk.domain.referral_move import Became
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.follow_up_shown import (
    SlipRow,
    became_words,
    news_rows,
    slip_row,
    why_no_code,
    why_not_found,
)
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from kiosk.domain.referral import Referral
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FollowUpPanel(QObject):
    """What IssuedList.qml and FollowUp.qml show; of what is typed nothing stays here.

    `wanted` says that somebody is about to type a code, also where slips have the page already.
    """

    shownChanged = Signal()
    wanted = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Ask about no slip yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._found: Referral | None = None
        self._heard: dict[str, AbstractSet[Became]] = {}
        self._open = False
        self._asked = ""
        self._answer = ""
        self._slips = Rows(SlipRow, lambda row: row.key, self)
        self._news = Rows(TickRow, lambda row: row.key, self)

    @Property(QObject, constant=True)
    def slips(self) -> QObject:
        """Today's slips, the latest first; before them one of an earlier day that was found."""
        return self._slips

    @Property(QObject, constant=True)
    def news(self) -> QObject:
        """What can be said of the slip that is asked about."""
        return self._news

    @Property(bool, notify=shownChanged)
    def open(self) -> bool:
        """Whether slips have the page."""
        return self._open

    @Property(str, notify=shownChanged)
    def asked(self) -> str:
        """The slip that is asked about; empty for none."""
        return self._asked

    @Property(str, notify=shownChanged)
    def answer(self) -> str:
        """Why no slip was found; empty where one was, or none was looked for."""
        return self._answer

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        if known.readable:
            self._hear()
        self._show()

    @Slot()
    def begin(self) -> None:
        """Give slips the page."""
        self._open = True
        self._show()
        self.wanted.emit()

    @Slot()
    def leave(self) -> None:
        """Give it back, and forget which slip was looked for."""
        self._open, self._asked, self._answer, self._found = False, "", "", None
        self._show()

    @Slot(str)
    def ask(self, slip: str) -> None:
        """Ask what became of a slip; the second time no longer."""
        self._asked = "" if self._open and slip == self._asked else slip
        self._open, self._answer = True, ""
        self._show()

    @Slot(str, result=bool)
    def look(self, typed: str) -> bool:
        """Look for the slip with this code, as it is typed; whether there is one."""
        return self._look(typed, finished=False)

    @Slot(str, result=bool)
    def finish(self, typed: str) -> bool:
        """The same once all of it is typed."""
        return self._look(typed, finished=True)

    @Slot(str)
    def say(self, news: str) -> None:
        """Say what became of it; what was said already is taken back."""
        became, code = Became(news), self._asked
        book, phrases = self._ports.referral_moves, self._deeds.phrases
        words = f"{isolated(spaced(code))}: {became_words(became, phrases)}"

        def act() -> Deed:
            if became in self._heard.get(code, ()):
                taken = book.take_back(code, became)
                undone = phrases.translate("Desk", "Undone: {deed}").format(deed=words)
                return Deed(undone, partial(book.say, code, became) if taken else None)
            said = book.say(code, became)
            return Deed(words, partial(book.take_back, code, became) if said else None)

        if code and self._deeds.do(act):
            self._asked = ""
            self._show()

    def _look(self, typed: str, *, finished: bool) -> bool:
        code = read_code(typed)
        self._found, self._asked = None, ""
        if code is None:
            self._answer = why_no_code(typed, self._deeds.phrases, finished=finished)
        else:
            self._answer = self._why_not_found(code)
        self._show()
        return code is not None and not self._answer

    def _why_not_found(self, code: str) -> str:
        try:
            found = self._ports.referrals.referral(code)
        except StoreTrouble as trouble:
            return str(trouble)
        if found is None:
            return why_not_found(code, self._known, self._deeds.phrases)
        self._found, self._asked = found, code
        self._hear()
        return ""

    def _hear(self) -> None:
        """What was said of the slips of today, and of the one that was found."""
        known, found = self._known, self._found
        if known is None:
            return
        self._heard = dict(known.heard)
        if found is None or found.code in self._heard:
            return
        with suppress(StoreTrouble):  # the screen says itself that the store cannot be read
            self._heard |= self._ports.referral_moves.said([found.code])

    def _listed(self, known: Known) -> list[Referral]:
        today = {slip.code for slip in known.issued}
        found = [self._found] if self._found and self._found.code not in today else []
        return [*found, *known.issued]

    def _show(self) -> None:
        known, phrases = self._known, self._deeds.phrases
        if known is None:
            return
        self._slips.show(
            [
                slip_row(
                    slip, self._heard.get(slip.code, frozenset()), known,
                    self._ports.profile, phrases,
                )
                for slip in self._listed(known)
            ]
        )  # fmt: skip
        if self._asked not in {row.key for row in self._slips}:
            self._asked = ""
        heard = self._heard.get(self._asked, frozenset())
        self._news.show(news_rows(heard, phrases) if self._asked else [])
        self.shownChanged.emit()
