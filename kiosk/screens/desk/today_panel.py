# SPDX-License-Identifier: EUPL-1.2
"""The day in numbers, one more without a number, and a file to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.today_shown import CountRow, TodayShown, as_csv, as_slip, show_today
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TodayPanel(QObject):
    """What TodayPage.qml shows."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._totals = Rows(CountRow, lambda row: row.key, self)
        self._topics = Rows(CountRow, lambda row: row.key, self)
        self._outcomes = Rows(CountRow, lambda row: row.key, self)
        self._languages = Rows(CountRow, lambda row: row.key, self)
        self._shown = TodayShown()

    @Property(QObject, constant=True)
    def totals(self) -> QObject:
        """Numbers, people, who left, referrals."""
        return self._totals

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        """Counts by topic."""
        return self._topics

    @Property(QObject, constant=True)
    def outcomes(self) -> QObject:
        """Counts by outcome."""
        return self._outcomes

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """Counts by spoken language."""
        return self._languages

    @Property(str, notify=shownChanged)
    def medianWait(self) -> str:
        """The wait that half did not exceed."""
        return self._shown.median_wait

    @Property(str, notify=shownChanged)
    def longestWait(self) -> str:
        """The longest wait."""
        return self._shown.longest_wait

    @Property(int, notify=shownChanged)
    def tally(self) -> int:
        """Visitors who needed no number."""
        return self._shown.tally

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        shown = show_today(known.figures, self._deeds.phrases)
        if shown != self._shown:
            self._shown = shown
            self._totals.show(shown.totals)
            self._topics.show(shown.topics)
            self._outcomes.show(shown.outcomes)
            self._languages.show(shown.languages)
            self.shownChanged.emit()

    @Slot()
    def countOne(self) -> None:
        """One more who needed no number."""

        def act() -> Deed:
            self._ports.visits.tally(self._ports.clock.now())
            return Deed(self._deeds.phrases.translate("Desk", "Counted without a number."))

        self._deeds.do(act)

    @Slot()
    def print(self) -> None:
        """Put the counts on paper."""
        known = self._known
        if known is None:
            return

        def act() -> Deed:
            phrases = self._deeds.phrases
            slip = as_slip(known.figures, known.wall.date(), self._ports.profile, phrases)
            self._ports.prints.add(slip, self._ports.clock.now())
            return Deed(phrases.translate("Desk", "The slip goes to the printer."))

        self._deeds.do(act)

    @Slot()
    def export(self) -> None:
        """Write the counts into the site's folder and say where."""
        known = self._known
        if known is None:
            return
        day = known.wall.date()

        def act() -> Deed:
            try:
                path = self._ports.save(
                    f"figures-{day.isoformat()}.csv", as_csv(known.figures, day)
                )
            except OSError as error:
                text = self._deeds.phrases.translate("Desk", "Not saved: {reason}")
                return Deed(text.format(reason=error))
            text = self._deeds.phrases.translate("Desk", "Saved as {path}")
            return Deed(text.format(path=path))

        self._deeds.do(act)
