# SPDX-License-Identifier: EUPL-1.2
"""Signing people up for the site's own meetings: how many, a code, a slip; no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.isolate import isolated
from kiosk.domain.language import GERMAN
from kiosk.domain.referral import spaced
from kiosk.domain.referral_slip import CODE_TO_COME
from kiosk.domain.sign_up import MOST_PEOPLE, expected
from kiosk.domain.sign_up_slip import sign_up_slip
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.sign_up_shown import (
    MeetingRow,
    SignUpRow,
    how_many,
    meeting_rows,
    people_said,
    sign_up_rows,
    title_of,
    when,
)
from kiosk.screens.desk.slip_preview import SlipPreview
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.meeting_days import Meeting
    from kiosk.domain.sign_up import Expected
    from kiosk.domain.sign_up_slip import SignUpSlip
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.lane import Executor

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SignUpPanel(QObject):
    """What MeetingList.qml and SignUpForm.qml show.

    `began` and `ended` say that somebody opened the form of a meeting, or was done with it.
    """

    shownChanged = Signal()
    began = Signal()
    ended = Signal()

    def __init__(
        self, ports: DeskPorts, deeds: Deeds, executor: Executor, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._meetings: tuple[Expected, ...] = ()
        self._rows = Rows(MeetingRow, lambda row: row.key, self)
        self._signed = Rows(SignUpRow, lambda row: row.key, self)
        self._preview = SlipPreview(ports, deeds, executor, self)
        self._chosen: Expected | None = None
        self._people = 1
        self._language = GERMAN

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The site's meetings of the coming days."""
        return self._rows

    @Property(QObject, constant=True)
    def signed(self) -> QObject:
        """Who is expected at the chosen one."""
        return self._signed

    @Property(SlipPreview, constant=True)
    def preview(self) -> SlipPreview:
        """The slip, seen before it is printed."""
        return self._preview

    @Property(bool, notify=shownChanged)
    def there(self) -> bool:
        """Whether the site has meetings of its own."""
        return bool(self._meetings)

    @Property(bool, notify=shownChanged)
    def open(self) -> bool:
        """Whether a meeting is chosen."""
        return self._chosen is not None

    @Property(bool, notify=shownChanged)
    def held(self) -> bool:
        """Whether the chosen one takes place."""
        return self._chosen is not None and self._chosen.held

    @Property(str, notify=shownChanged)
    def title(self) -> str:
        """What the chosen one is called."""
        return title_of(self._chosen, self._deeds.phrases) if self._chosen else ""

    @Property(str, notify=shownChanged)
    def when(self) -> str:
        """When the chosen one is."""
        return when(self._chosen, self._deeds.phrases) if self._chosen else ""

    @Property(str, notify=shownChanged)
    def told(self) -> str:
        """How many are expected there, in a sentence."""
        return how_many(self._chosen, self._deeds.phrases) if self._chosen else ""

    @Property(str, notify=shownChanged)
    def people(self) -> str:
        """How many more come."""
        return str(self._people)

    @Property(str, notify=shownChanged)
    def language(self) -> str:
        """Tag of the language of the slip."""
        return self._language

    @Property(str, notify=shownChanged)
    def languageName(self) -> str:
        """That language by its name at the desk."""
        return self._deeds.phrases.language_name(self._language)

    def show(self, known: Known) -> None:
        """Show what is known now; a chosen meeting that is over closes its form."""
        self._meetings = expected(known.directory, known.sign_ups, known.wall)
        chosen = self._meeting(self._chosen.key) if self._chosen else None
        if self._chosen is not None and chosen is None:
            self._preview.close()
        self._chosen = chosen
        self._show_rows()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open the form of a meeting."""
        self._become(self._meeting(key))
        self.began.emit()

    @Slot()
    def close(self) -> None:
        """Close the form; who is signed up stays so."""
        self._become(None)
        self.ended.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """More or fewer people."""
        self._people = min(max(self._people + by, 1), MOST_PEOPLE)
        self.shownChanged.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """The slip is in this language."""
        self._language = language
        self.shownChanged.emit()

    @Slot()
    def look(self) -> None:
        """See the slip as it will be printed, or go back to the form."""
        if self._chosen is not None and self._chosen.meeting is not None:
            self._preview.look(self._slip(self._chosen.meeting, CODE_TO_COME, self._people))

    @Slot(bool)
    def signUp(self, printed: bool) -> None:  # noqa: FBT001 - a slot of QML
        """Keep it under a code, with its slip where that is wanted, and close the form."""
        people, meeting = self._people, self._chosen.meeting if self._chosen else None
        if meeting is None or not meeting.held:
            return
        ports, phrases = self._ports, self._deeds.phrases

        def act() -> Deed:
            code = ports.sign_ups.sign_up(
                meeting.event.id,
                meeting.date.starts,
                people,
                ports.clock.now(),
                (lambda code: self._slip(meeting, code, people)) if printed else None,
            )
            words = phrases.translate(
                "Desk",
                "{people} signed up. The code: {code}",
                "German: {people} angemeldet. Der Code: {code}",
            )
            told = words.format(people=people_said(people, phrases), code=isolated(spaced(code)))
            return Deed(told, lambda: ports.sign_ups.cancel(code, ports.clock.now()))

        if self._deeds.do(act):
            self.close()

    @Slot(str)
    def print(self, code: str) -> None:
        """The slip of a sign-up in the language that is chosen, as often as it is wanted."""
        chosen, meeting = self._chosen, self._chosen.meeting if self._chosen else None
        if chosen is None or meeting is None:
            return
        ports, phrases = self._ports, self._deeds.phrases
        people = next(one.people for one in chosen.sign_ups if one.code == code)

        def act() -> Deed:
            slip_id = ports.prints.add(self._slip(meeting, code, people), ports.clock.now())
            words = phrases.translate("Desk", "The slip goes to the printer.")
            return Deed(words, lambda: ports.prints.dismiss(slip_id))

        self._deeds.do(act)

    @Slot(str)
    def cancel(self, code: str) -> None:
        """They do not come."""
        book, clock, phrases = self._ports.sign_ups, self._ports.clock, self._deeds.phrases

        def act() -> Deed:
            book.cancel(code, clock.now())
            words = phrases.translate("Desk", "Sign-up {code} is cancelled.")
            return Deed(words.format(code=isolated(spaced(code))), lambda: book.keep(code))

        self._deeds.do(act)

    def _slip(self, meeting: Meeting, code: str, people: int) -> SignUpSlip:
        ports = self._ports
        return sign_up_slip(
            meeting,
            people,
            code,
            self._language,
            ports.profile,
            ports.languages,
            ports.clock.now(),
        )

    def _meeting(self, key: str) -> Expected | None:
        return next((one for one in self._meetings if one.key == key), None)

    def _become(self, chosen: Expected | None) -> None:
        self._chosen, self._people, self._language = chosen, 1, GERMAN
        self._preview.close()
        self._show_rows()

    def _show_rows(self) -> None:
        phrases, chosen = self._deeds.phrases, self._chosen
        key = chosen.key if chosen else ""
        self._rows.show(meeting_rows(self._meetings, key, phrases))
        self._signed.show(sign_up_rows(chosen, phrases) if chosen else ())
        self.shownChanged.emit()
