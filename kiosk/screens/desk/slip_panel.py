# SPDX-License-Identifier: EUPL-1.2
"""A referral's slip: seen before, printed once, and what became of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ports import SlipState
from kiosk.domain.referral_slip import CODE_TO_COME, referral_slip
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.preview import picture_address
from kiosk.screens.desk.printing_words import why_not_printed
from kiosk.screens.lane import Done, Failed, Lane

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases, QueuedSlip
    from kiosk.domain.referral import ReferralDraft
    from kiosk.domain.slip import ReferralSlip
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.desk.referral_panel import ReferralPanel
    from kiosk.screens.lane import Executor

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


def what_became_of_slip(slip: QueuedSlip | None, phrases: Phrases) -> tuple[str, str]:
    """How far a slip got: "none", "printing", "printed" or "failed", and that in words."""
    if slip is None:
        return "none", ""
    match slip.state:
        case SlipState.PRINTED:
            return "printed", phrases.translate("Desk", "The slip is printed.")
        case SlipState.FAILED | SlipState.UNKNOWN:
            text = phrases.translate("Desk", "{reason} The visit stays open.")
            return "failed", text.format(reason=why_not_printed(slip, phrases))
        case SlipState.DISMISSED:
            return "failed", phrases.translate("Desk", "The slip was not printed.")
        case _:
            return "printing", phrases.translate("Desk", "The slip is being printed …")


@QmlElement
class SlipPanel(QObject):
    """What SlipSheet.qml shows."""

    shownChanged = Signal()

    def __init__(
        self,
        ports: DeskPorts,
        deeds: Deeds,
        form: ReferralPanel,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        """No slip yet.

        Args:
            ports: everything from outside.
            deeds: says what happened.
            form: what is asked for.
            executor: where slips are rendered for looking at.
        """
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._form = form
        self._lane = Lane(executor, self)
        self._known: Known | None = None
        self._slip_id = ""
        self._picture = ""
        self._seeing = False
        self._shown = ("none", "")
        form.changed.connect(self._forget)

    @Property(str, notify=shownChanged)
    def state(self) -> str:
        """How far the slip got: "none", "printing", "printed" or "failed"."""
        return self._shown[0]

    @Property(str, notify=shownChanged)
    def outcome(self) -> str:
        """The same in words."""
        return self._shown[1]

    @Property(bool, notify=shownChanged)
    def seeing(self) -> bool:
        """Whether the slip is looked at before it is printed."""
        return self._seeing

    @Property(str, notify=shownChanged)
    def picture(self) -> str:
        """The slip as it will be printed; empty until it is rendered."""
        return self._picture

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        if not self._slip_id or not known.readable:
            return
        try:
            queued = self._ports.prints.slip(self._slip_id)
        except StoreTrouble:
            return
        self._become(what_became_of_slip(queued, self._deeds.phrases))

    @Slot()
    def look(self) -> None:
        """See the slip, or go back to the form."""
        draft = self._ready_draft()
        if draft is None:
            return
        self._seeing = not self._seeing
        self._picture = ""
        self.shownChanged.emit()
        if self._seeing:
            slip = self._slip(draft, CODE_TO_COME)
            self._lane.run(lambda: picture_address(self._ports.render(slip)), self._seen)

    @Slot()
    def print(self) -> None:
        """Issue the referral and queue its slip, once."""
        draft = self._ready_draft() if self._shown[0] == "none" else None
        if draft is None:
            return

        def act() -> Deed:
            self._slip_id = self._ports.referrals.issue(
                draft, lambda code: self._slip(draft, code), self._ports.clock.now()
            )
            return Deed(self._deeds.phrases.translate("Desk", "The slip goes to the printer."))

        self._seeing = False
        self._deeds.do(act)

    @Slot()
    def printAgain(self) -> None:
        """The slip did not come out: try once more."""
        slip_id = self._slip_id

        def act() -> Deed:
            self._ports.prints.print_again(slip_id)
            return Deed(self._deeds.phrases.translate("Desk", "The slip goes to the printer."))

        if self._shown[0] == "failed":
            self._deeds.do(act)

    @Slot()
    def another(self) -> None:
        """Begin a new slip for the same visit."""
        self._form.clear()

    def _ready_draft(self) -> ReferralDraft | None:
        draft = self._form.draft()
        if draft is not None and draft.services:
            return draft
        self._deeds.refuse(self._deeds.phrases.translate("Desk", "Choose a place first."))
        return None

    def _slip(self, draft: ReferralDraft, code: str) -> ReferralSlip:
        known = self._known
        if known is None:
            raise StoreTrouble("the directory has not been read yet")
        ports = self._ports
        return referral_slip(draft, code, known.directory, ports.profile, known.wall.date())

    def _seen(self, outcome: Done | Failed) -> None:
        match outcome:
            case Done(picture):
                self._picture = picture if self._seeing else ""
            case Failed():
                self._seeing = False
                self._deeds.refuse(
                    self._deeds.phrases.translate("Desk", "The slip cannot be shown.")
                )
        self.shownChanged.emit()

    def _forget(self) -> None:
        self._slip_id = ""
        self._picture = ""
        self._seeing = False
        self._become(("none", ""))
        self.shownChanged.emit()

    def _become(self, shown: tuple[str, str]) -> None:
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()
