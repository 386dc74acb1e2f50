# SPDX-License-Identifier: EUPL-1.2
"""The list of a field's services, and what is asked of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.finding import Filters
from kiosk.domain.narrowing import YES, Ask, asked, asking
from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.service_list import Found
from kiosk.domain.touch import Filtered, Opened
from kiosk.domain.unmet import Lacking
from kiosk.screens.long_rows import LongRows
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.result_rows import Here, OptionRow, ResultRow, option_row, result_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from kiosk.domain.directory import Service
    from kiosk.domain.narrowing import Option
    from kiosk.domain.ports import Phrases
    from kiosk.domain.service_list import KeptList
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts
    from kiosk.screens.visitor.unmet import UnmetNeeds

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = frozenset({Page.RESULTS, Page.FILTERS})
STEPS_AT_ONCE, BEAT_MS = 8, 20
"""Small enough that no touch waits."""

MOST_LANGUAGES = 8
"""Spoken languages to choose from: those of most services."""


@QmlElement
class ResultsPart(QObject):
    """Services, filters, and what to do where nothing is found."""

    shownChanged = Signal()

    def __init__(
        self,
        ports: VisitorPorts,
        services: KeptList,
        unmet: UnmetNeeds,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Read a site's directory.

        Args:
            ports: everything from outside.
            services: of the edition in use.
            unmet: counts what is not found.
            touch: is told each touch.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._services = services
        self._read = ports.read
        self._district = ports.profile.district
        self._unmet = unmet
        self._touch = touch
        self._question: tuple[object, ...] = ()
        self._known = Found()
        self._found = Found()
        self._filters = Filters()
        self._field = ""
        self._show_words = ""
        self._ahead: Iterator[None] = iter(())
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._prepare)
        self._rows: LongRows[Service, ResultRow] = LongRows(ResultRow, self)
        self._strip = Rows(OptionRow, _key, self)
        self._options = Rows(OptionRow, _key, self)
        self._ways_out = Rows(OptionRow, _key, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show what a flow looks for.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        here = flow.page in PAGES and flow.shelf is Shelf.ADDRESSES
        if flow.page is Page.FIELDS and flow.shelf is Shelf.ADDRESSES:
            self._ahead = self._services().prepare(phrases.language)
            self._beat.start()
        self._field = flow.subject if here else ""
        self._filters = flow.filters if here else Filters()
        self._found = self._look(flow, phrases, wall) if here else Found()
        found = self._found
        spot = Here(phrases=phrases, wall=wall, district=self._district, read=self._read)
        listed = found.services if flow.page is Page.RESULTS else ()
        moment = (phrases.language, _minute(wall))
        self._rows.show(listed, lambda service: result_row(service, spot), moment)
        spoken = flow.answers.spoken_language or phrases.language
        options = tuple(one for one in found.options if one.chosen or _has_name(one, phrases))
        self._strip.show(self._worded(_few(options, self._district, spoken), phrases))
        self._options.show(self._worded(_all(options, self._district), phrases))
        self._ways_out.show(self._worded(found.ways_out, phrases))
        self._show_words = phrases.translate(
            "VisitorFind", "Show %n place(s)", "Leads back to the list.", len(found.services)
        )
        if flow.page is Page.RESULTS and here:
            self._unmet.listed(flow, self._lacking())
        self.shownChanged.emit()

    def _prepare(self) -> None:
        """Work ahead while somebody looks at the fields, so that no list has to be waited for."""
        if len(list(islice(self._ahead, STEPS_AT_ONCE))) < STEPS_AT_ONCE:
            self._beat.stop()

    def _look(self, flow: Flow, phrases: Phrases, wall: datetime) -> Found:
        services = self._services()
        filters = replace(flow.filters, field=flow.subject or flow.filters.field)
        question = (services, filters, phrases.language, _minute(wall))
        if question != self._question:
            self._question = question
            self._known = services.find(filters, phrases.language, wall)
        return self._known

    def _worded(self, options: tuple[Option, ...], phrases: Phrases) -> list[OptionRow]:
        return [option_row(option, self._district, phrases) for option in options]

    def _lacking(self) -> Lacking | None:
        if self._found.services:
            return None
        return Lacking.FILTERED_OUT if asked(self._filters) else Lacking.FIELD_EMPTY

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The services that pass."""
        return self._rows

    @Property(QObject, constant=True)
    def strip(self) -> QObject:
        """The few questions that most people have."""
        return self._strip

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        """Everything that can be asked."""
        return self._options

    @Property(QObject, constant=True)
    def waysOut(self) -> QObject:
        """What to ask no longer where nothing is found."""
        return self._ways_out

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        """How many services pass."""
        return len(self._found.services)

    @Property(int, notify=shownChanged)
    def asked(self) -> int:
        """How many questions are asked."""
        return len(asked(self._filters))

    @Property(bool, notify=shownChanged)
    def offered(self) -> bool:
        """Whether there is anything worth asking."""
        return bool(self._found.options)

    @Property(str, notify=shownChanged)
    def showWords(self) -> str:
        """How many there are, on the way back to them."""
        return self._show_words

    @Slot(str, str)
    def ask(self, ask: str, value: str) -> None:
        """Ask something, or no longer."""
        wanted = Ask(ask)
        before = asked(self._filters).get(wanted)
        self._touch(Filtered(asking(self._filters, wanted, "" if before == value else value)))

    @Slot()
    def clear(self) -> None:
        """Ask nothing."""
        self._touch(Filtered(Filters(field=self._filters.field, days=self._filters.days)))

    @Slot()
    def openFilters(self) -> None:
        """Look at everything that can be asked."""
        self._touch(Opened(Page.FILTERS, self._field))


def _minute(wall: datetime) -> datetime:
    return wall.replace(second=0, microsecond=0)


def _key(row: OptionRow) -> tuple[str, str]:
    return row.ask, row.value


def _has_name(option: Option, phrases: Phrases) -> bool:
    """Whether a visitor can read what it is: some languages are only codes here."""
    return option.ask is not Ask.LANGUAGE or phrases.language_name(option.value) != option.value


def _few(options: tuple[Option, ...], district: str, spoken: str) -> tuple[Option, ...]:
    """Near here, open now, the visitor's language, free of charge; then what else is asked."""
    own = {
        Ask.DISTRICT: (district,),
        Ask.OPEN_NOW: (YES,),
        Ask.LANGUAGE: spoken_in(spoken),
        Ask.FREE: (YES,),
    }
    usual = [one for ask in own for one in options if one.ask is ask and one.value in own[ask]]
    return (*usual, *(one for one in options if one.chosen and one not in usual))


def spoken_in(tag: str) -> tuple[str, ...]:
    """The tags under which services name a language: who reads simple German speaks German."""
    return tag, tag.partition("-")[0]


def _all(options: tuple[Option, ...], district: str) -> tuple[Option, ...]:
    """What is so or not so, then the districts by number after the site's own, then languages."""
    at = {ask: [option for option in options if option.ask is ask] for ask in Ask}
    districts = sorted(at[Ask.DISTRICT], key=lambda one: (one.value != district, one.value))
    languages = at[Ask.LANGUAGE][:MOST_LANGUAGES]
    languages += [one for one in at[Ask.LANGUAGE][MOST_LANGUAGES:] if one.chosen]
    single = (Ask.OPEN_NOW, Ask.FREE, Ask.STEP_FREE, Ask.AUDIENCE)
    return (*(option for ask in single for option in at[ask]), *districts, *languages)
