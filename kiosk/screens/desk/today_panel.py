# SPDX-License-Identifier: EUPL-1.2
"""The day in numbers, one more without a number, and a file to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.follow_up_panel import FollowUpPanel
from kiosk.screens.desk.known import edition_of, entries_of
from kiosk.screens.desk.promise_shown import PromiseRow, promise_rows
from kiosk.screens.desk.today_shown import (
    CountRow,
    TodayShown,
    as_csv,
    as_slip,
    show_today,
    unmet_rows,
)
from kiosk.screens.desk.words import BETWEEN
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
        self._unmet = Rows(CountRow, lambda row: row.key, self)
        self._promises = Rows(PromiseRow, lambda row: row.key, self)
        self._follow_up = FollowUpPanel(ports, deeds, self)
        self._shown = TodayShown()
        self._directory = ""
        self._saved = ""

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

    @Property(QObject, constant=True)
    def unmet(self) -> QObject:
        """What visitors looked for in vain this week, by topic."""
        return self._unmet

    @Property(QObject, constant=True)
    def promises(self) -> QObject:
        """Promised waits and how they came out."""
        return self._promises

    @Property(FollowUpPanel, constant=True)
    def followUp(self) -> FollowUpPanel:
        """Today's referrals, and what became of them and of older ones."""
        return self._follow_up

    @Property(str, notify=shownChanged)
    def saved(self) -> str:
        """Where today's file is; empty where none was written yet."""
        return self._saved

    @Property(str, notify=shownChanged)
    def medianWait(self) -> str:
        """The wait that half did not exceed."""
        return self._shown.median_wait

    @Property(str, notify=shownChanged)
    def longestWait(self) -> str:
        """The longest wait."""
        return self._shown.longest_wait

    @Property(str, notify=shownChanged)
    def directory(self) -> str:
        """From when the directory is, and how much is in it."""
        return self._directory

    @Property(int, notify=shownChanged)
    def tally(self) -> int:
        """Visitors who needed no number."""
        return self._shown.tally

    def show(self, known: Known) -> None:
        """Show what is known now."""
        if self._known is not None and known.wall.date() != self._known.wall.date():
            self._keep_in_sight("")
        self._known = known
        self._promises.show(promise_rows(known.figures, self._deeds.phrases))
        self._follow_up.show(known)
        self._unmet.show(unmet_rows(known.unmet, self._deeds.phrases))
        zone, phrases = self._ports.profile.zone, self._deeds.phrases
        directory = BETWEEN.join((edition_of(known, zone, phrases), entries_of(known, phrases)))
        shown = show_today(known.figures, self._deeds.phrases)
        if (shown, directory) != (self._shown, self._directory):
            self._shown, self._directory = shown, directory
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
        day, say = known.wall.date(), self._deeds.phrases.translate
        name, table = f"figures-{day.isoformat()}.csv", as_csv(known.figures, day)
        try:
            path = self._ports.save(name, table)
        except OSError as error:
            self._deeds.refuse(say("Desk", "Not saved: {reason}").format(reason=error))
            return
        self._keep_in_sight(say("Desk", "Saved as {path}").format(path=path))
        self._deeds.do(lambda: Deed(say("Desk", "The file is saved.")))

    def _keep_in_sight(self, where: str) -> None:
        self._saved = where
        self.shownChanged.emit()
