# SPDX-License-Identifier: EUPL-1.2
"""The desk's screen: one reading of the store, shown by small panels."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.clock import wall_clock
from kiosk.domain.counter import Counter
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.desk.appointments import AppointmentPanel
from kiosk.screens.desk.block_panel import BlockPanel
from kiosk.screens.desk.deeds import Deeds
from kiosk.screens.desk.known import Known, edition_of, nothing_known, read
from kiosk.screens.desk.language_list import LanguageChoice
from kiosk.screens.desk.notices import NoticesPanel
from kiosk.screens.desk.office import OfficePanel
from kiosk.screens.desk.queue_panel import QueuePanel
from kiosk.screens.desk.referral_panel import ReferralPanel
from kiosk.screens.desk.site_notices import SiteNoticePanel
from kiosk.screens.desk.slip_panel import SlipPanel
from kiosk.screens.desk.today_panel import TodayPanel
from kiosk.screens.desk.visit_panel import VisitPanel
from kiosk.screens.desk.walk_in import WalkInPanel

if TYPE_CHECKING:
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.lane import Executor
    from kiosk.screens.language import Speech
    from kiosk.screens.watch import Pulse

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskScreen(QObject):
    """What DeskWindow.qml shows: the frame; each panel has its own object."""

    shownChanged = Signal()

    def __init__(
        self,
        ports: DeskPorts,
        speech: Speech,
        pulse: Pulse,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        """Read the store once and follow it; the executor searches and renders previews."""
        super().__init__(parent)
        self._ports = ports
        self._speech = speech
        counter = Counter(ports.desk, ports.profile, ports.visits, ports.clock)
        self._deeds = Deeds(ports, speech, self)
        self._office = OfficePanel(ports, self._deeds, self)
        self._queue = QueuePanel(ports, counter, self._deeds, self)
        self._visit = VisitPanel(ports, counter, self._deeds, self)
        self._walk_in = WalkInPanel(ports, counter, self._deeds, self)
        self._notices = NoticesPanel(ports, self._deeds, self)
        self._referral = ReferralPanel(ports, self._deeds, executor, self)
        self._slip = SlipPanel(ports, self._deeds, self._referral, executor, self)
        self._appointments = AppointmentPanel(ports, self._deeds, executor, self)
        self._today = TodayPanel(ports, self._deeds, self)
        self._site_notices = SiteNoticePanel(ports, self._deeds, self)
        self._blocks = BlockPanel(ports, self._deeds, self)
        self._panels = (
            self._blocks,
            self._office,
            self._queue,
            self._visit,
            self._notices,
            self._referral,
            self._slip,
            self._appointments,
            self._today,
            self._site_notices,
        )
        self._languages = LanguageChoice(ports, self)
        self._known = nothing_known(ports, "")
        self._keys = True
        speech.speak("de")
        speech.changed.connect(self._retranslate)
        self._deeds.done.connect(self.read)
        pulse.changed.connect(self.read)
        pulse.ticked.connect(self._tick)
        pulse.lost.connect(self._lost)
        self.read()
        self._retranslate()

    @property
    def at_rest(self) -> bool:
        """Whether nobody sits here."""
        return not self._office.taken

    @Property(Deeds, constant=True)
    def deeds(self) -> Deeds:
        """What happened last."""
        return self._deeds

    @Property(OfficePanel, constant=True)
    def office(self) -> OfficePanel:
        """Who sits here and how the day stands."""
        return self._office

    @Property(QueuePanel, constant=True)
    def queue(self) -> QueuePanel:
        """The waiting list."""
        return self._queue

    @Property(VisitPanel, constant=True)
    def visit(self) -> VisitPanel:
        """The visit at this desk."""
        return self._visit

    @Property(WalkInPanel, constant=True)
    def walkIn(self) -> WalkInPanel:
        """The form for a new number."""
        return self._walk_in

    @Property(BlockPanel, constant=True)
    def blocks(self) -> BlockPanel:
        """Numbers for a rush."""
        return self._blocks

    @Property(NoticesPanel, constant=True)
    def notices(self) -> NoticesPanel:
        """What needs a hand."""
        return self._notices

    @Property(ReferralPanel, constant=True)
    def referral(self) -> ReferralPanel:
        """The way to another place."""
        return self._referral

    @Property(SlipPanel, constant=True)
    def slip(self) -> SlipPanel:
        """Its slip: seen, printed, or not."""
        return self._slip

    @Property(AppointmentPanel, constant=True)
    def appointments(self) -> AppointmentPanel:
        """Today's appointments."""
        return self._appointments

    @Property(TodayPanel, constant=True)
    def today(self) -> TodayPanel:
        """The day in numbers."""
        return self._today

    @Property(SiteNoticePanel, constant=True)
    def siteNotices(self) -> SiteNoticePanel:
        """What the site says of itself."""
        return self._site_notices

    @Property(LanguageChoice, constant=True)
    def languages(self) -> LanguageChoice:
        """Languages to tick."""
        return self._languages

    @Property(str, constant=True)
    def siteName(self) -> str:
        """The site's name."""
        return self._ports.profile.name

    @Property(bool, constant=True)
    def demo(self) -> bool:
        """Whether this is a demo site; it says so."""
        return self._ports.profile.demo

    @Property(str, notify=shownChanged)
    def deskName(self) -> str:
        """This desk's name."""
        return self._ports.profile.desk_name(self._ports.desk, self._speech.spoken.language)

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """The site's clock."""
        return self._speech.spoken.time(self._known.wall.time())

    @Property(str, notify=shownChanged)
    def edition(self) -> str:
        """From when the directory is."""
        return edition_of(self._known, self._ports.profile.zone, self._speech.spoken)

    @Property(bool, notify=shownChanged)
    def readable(self) -> bool:
        """Whether the store can be read; nothing can be done while it cannot."""
        return self._known.readable

    @Property(str, notify=shownChanged)
    def language(self) -> str:
        """The desk's own language."""
        return self._speech.spoken.language

    @Property(bool, notify=shownChanged)
    def keys(self) -> bool:
        """Whether single keys act (WCAG 2.1.4: they can be turned off)."""
        return self._keys

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak German or English."""
        self._speech.speak(language)

    @Slot()
    def toggleKeys(self) -> None:
        """Let single keys act, or not."""
        self._keys = not self._keys
        self.shownChanged.emit()

    @Slot()
    def read(self) -> None:
        """Read the store; what cannot be read stays as it was, with its time."""
        try:
            self._know(read(self._ports))
        except StoreTrouble as trouble:
            self._lost(str(trouble))

    def _tick(self) -> None:
        self._deeds.tick()
        now = self._ports.clock.now()
        minute = now.timestamp() // 60 != self._known.now.timestamp() // 60
        if minute or not self._known.readable or self._notices.due(now):
            self.read()

    def _lost(self, why: str) -> None:
        now = self._ports.clock.now()
        wall = wall_clock(now, self._ports.profile.zone)
        self._know(replace(self._known, trouble=why, now=now, wall=wall))

    def _retranslate(self) -> None:
        self._languages.show(self._speech.spoken)
        self._walk_in.retranslate()
        self._deeds.forget()

    def _know(self, known: Known) -> None:
        self._known = known
        for panel in self._panels:
            panel.show(known)
        self.shownChanged.emit()
