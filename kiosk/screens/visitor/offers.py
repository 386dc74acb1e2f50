# SPDX-License-Identifier: EUPL-1.2
"""Taking part: what people can give or want to found, and what the site says to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.page import Flow, Page
from kiosk.domain.touch import Opened, TopicTouched
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.facts import foreign, hours, phone

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.books import DirectoryShelf
    from kiosk.domain.directory import Directory, Opportunity
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to take part.

    Attributes:
        matching: kinds of opportunities that go with it.
        topic: what a number taken from here is about.
    """

    id: str
    symbol: str
    hue: str
    matching: tuple[str, ...] = ()
    topic: str = "civic_involvement"


KINDS = (
    Kind("give_time", "ui/volunteer_activism", "orange", ("volunteer_need", "initiative")),
    Kind("offer_flat", "ui/real_estate_agent", "turquois", topic="housing"),
    Kind("need_room", "ui/meeting_room", "lightblue", ("room",)),
    Kind("association", "ui/groups", "violet", ("initiative",)),
    Kind("interpret", "ui/interpreter_mode", "darkblue"),
)


@dataclass(frozen=True, slots=True)
class KindRow:
    """A way to take part, in words, picture and colour."""

    kind: str
    name: str
    symbol: str
    hue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpportunityRow:
    """Somebody who waits for people to take part."""

    record: str
    title: str
    foreign: str
    place: str
    summary: str
    contact: str


def kind_name(kind: str, phrases: Phrases) -> str:
    """The way to take part as a visitor reads it.

    Raises:
        KeyError: there is no such kind.
    """
    say = phrases.translate
    return {
        "give_time": say("VisitorOffers", "Give time"),
        "offer_flat": say("VisitorOffers", "Offer a flat"),
        "need_room": say("VisitorOffers", "Need a room"),
        "association": say("VisitorOffers", "Association or partner"),
        "interpret": say("VisitorOffers", "I work or interpret here"),
    }[kind]


def offer_for(opportunity: str) -> str:
    """The way to take part that an opportunity of this kind goes with."""
    return next((kind.id for kind in KINDS if opportunity in kind.matching), KINDS[0].id)


def matching(directory: Directory, kind: Kind, phrases: Phrases) -> tuple[OpportunityRow, ...]:
    """The opportunities that go with a way to take part."""
    return tuple(
        _row(opportunity, phrases)
        for wanted in kind.matching
        for opportunity in directory.opportunities
        if opportunity.kind == wanted
    )


def _row(opportunity: Opportunity, phrases: Phrases) -> OpportunityRow:
    lines = opportunity.location.address if opportunity.location else None
    contact = (*phone(opportunity.phone, phrases), *hours(opportunity.hours, phrases))
    where = isolated_name(opportunity.organization.name)
    return OpportunityRow(
        record=opportunity.id,
        title=said(opportunity.title, phrases.language).text,
        foreign=foreign(opportunity.title, phrases),
        place=f"{where} · {isolated_name(lines[0])}" if lines else where,
        summary=said(opportunity.summary, phrases.language).text,
        contact=" · ".join(fact.text.replace("\n", " · ") for fact in contact),
    )


@QmlElement
class OffersPart(QObject):
    """The pages of taking part."""

    shownChanged = Signal()

    def __init__(
        self,
        shelf: DirectoryShelf,
        profile: Profile,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Speak for a site."""
        super().__init__(parent)
        self._shelf = shelf
        self._profile = profile
        self._touch = touch
        self._kind: Kind | None = None
        self._title = ""
        self._words = ""
        self._kinds = Rows(KindRow, lambda row: row.kind, self)
        self._matching = Rows(OpportunityRow, lambda row: row.record, self)

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show the ways to take part, or one of them.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        listed = KINDS if flow.page is Page.TAKE_PART else ()
        self._kinds.show(
            [
                KindRow(kind.id, kind_name(kind.id, phrases), kind.symbol, kind.hue)
                for kind in listed
            ]
        )
        offer = flow.subject if flow.page is Page.OFFER else ""
        self._kind = next((kind for kind in KINDS if kind.id == offer), None)
        self._title = kind_name(offer, phrases) if self._kind else ""
        self._words = said(self._profile.take_part.get(offer, {}), phrases.language).text
        found = matching(self._shelf.directory(), self._kind, phrases) if self._kind else ()
        self._matching.show(found)
        self.shownChanged.emit()

    @Property(QObject, constant=True)
    def kinds(self) -> QObject:
        """The ways to take part."""
        return self._kinds

    @Property(QObject, constant=True)
    def matching(self) -> QObject:
        """Who waits for people to take part in this way."""
        return self._matching

    @Property(str, notify=shownChanged)
    def title(self) -> str:
        """The way to take part that is open."""
        return self._title

    @Property(str, notify=shownChanged)
    def words(self) -> str:
        """What the site says to it."""
        return self._words

    @Property(str, notify=shownChanged)
    def symbol(self) -> str:
        """Its pictogram."""
        return self._kind.symbol if self._kind else ""

    @Property(str, notify=shownChanged)
    def hue(self) -> str:
        """Its colour."""
        return self._kind.hue if self._kind else "neutral"

    @Slot(str)
    def openKind(self, kind: str) -> None:
        """Read what the site says to a way to take part."""
        self._touch(Opened(Page.OFFER, kind))

    @Slot()
    def takeNumber(self) -> None:
        """Talk to a person about this."""
        if self._kind is not None:
            self._touch(TopicTouched(self._kind.topic))
