# SPDX-License-Identifier: EUPL-1.2
"""Finding in the directory: what can be found, by which words, and how it may be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.directory import Event, Opportunity, Service, Texts
from kiosk.domain.folding import words
from kiosk.domain.guide import GuidePage
from kiosk.domain.language import GERMAN, best

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory, Location

Entry = Service | Event | Opportunity


class Kind(StrEnum):
    """What was found."""

    SERVICE = "service"
    EVENT = "event"
    OPPORTUNITY = "opportunity"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found, as a screen that everybody sees may show it.

    Attributes:
        title: the neutral one of a sensitive service.
        language: the one that the title is really in.
        organization: empty where the service is sensitive.
        district: empty where the address is confidential.
    """

    kind: Kind
    id: str
    title: str
    language: str
    organization: str
    district: str


Wanted = Callable[[Hit], bool]


def anything(_hit: Hit) -> bool:
    """Wants every hit."""
    return True


class Search(Protocol):
    """Finds entries of the edition in use."""

    def find(
        self, text: str, language: str, limit: int, wanted: Wanted = anything
    ) -> tuple[Hit, ...]:
        """The best hits for what was typed so far, best first; none for no words.

        Args:
            text: anything at all; it is only ever text.
            language: the reader's; German is searched too.
            limit: how many at most.
            wanted: keeps only these, such as what is in a district.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """An entry as the search knows it.

    Attributes:
        titles: what a hit shows, by language.
        first: whether it stands before others that match as well.
        in_title, in_summary: the texts whose words find it, by language.
        names: of the organization and the place, the same in all languages.
    """

    kind: Kind
    id: str
    titles: Texts
    organization: str
    district: str
    first: bool = False
    in_title: dict[str, str] = field(default_factory=dict)
    in_summary: dict[str, str] = field(default_factory=dict)
    names: str = ""

    def standing(self) -> tuple[bool, int]:
        """Sorts entries that match equally well: emergencies first, then short titles."""
        return not self.first, len(words(self.in_title.get(GERMAN, "")))


def findables(directory: Directory) -> Iterator[Findable]:
    """Everything in an edition that can be found."""
    entries: tuple[tuple[Entry, ...], ...] = (
        directory.services,
        directory.events,
        directory.opportunities,
    )
    yield from (_findable(entry) for kind in entries for entry in kind)
    yield from map(_findable_page, directory.pages)


def _findable(entry: Entry) -> Findable:
    shown, organization, first = entry.title, entry.organization.name, False
    kind, in_title = Kind.OPPORTUNITY, for_german_readers(entry.title)
    match entry:
        case Service():
            kind, first = Kind.SERVICE, entry.for_emergencies
            if entry.sensitive:
                shown, organization = entry.neutral_title or shown, ""
                in_title = _both(in_title, for_german_readers(entry.neutral_title))
        case Event():
            kind = Kind.EVENT
        case Opportunity():
            pass
    place = entry.location
    return Findable(
        kind=kind,
        id=entry.id,
        titles=shown,
        organization=organization,
        district="" if place is None or place.confidential else place.district,
        first=first,
        in_title=in_title,
        in_summary=for_german_readers(entry.summary),
        names=" ".join((entry.organization.name, *_place_words(place))),
    )


def _findable_page(page: GuidePage) -> Findable:
    return Findable(
        kind=Kind.PAGE,
        id=page.id,
        titles=page.title,
        organization="",
        district="",
        in_title=for_german_readers(page.title),
        in_summary=for_german_readers(page.body),
    )


def for_german_readers(texts: Texts) -> dict[str, str]:
    """The texts, with what a reader of German is shown under German.

    Everybody searches in German too: what exists in neither language is found all the same.
    """
    found = best(texts, GERMAN)
    return dict(texts) if found is None else {**texts, GERMAN: found[1]}


def _both(one: Texts, other: Texts) -> dict[str, str]:
    tags = dict.fromkeys((*one, *other))
    return {tag: " \n".join((one.get(tag, ""), other.get(tag, ""))) for tag in tags}


def _place_words(place: Location | None) -> tuple[str, ...]:
    if place is None or place.confidential:
        return ()
    return place.name, place.street, place.postcode, place.city, place.district
