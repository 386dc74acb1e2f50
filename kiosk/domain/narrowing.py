# SPDX-License-Identifier: EUPL-1.2
"""Which entries pass what a visitor asks of them, in which order, and what else is worth asking."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.directory import Event, Service, said
from kiosk.domain.folding import words
from kiosk.domain.opening_times import OpenState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiosk.domain.directory import Location
    from kiosk.domain.finding import Filters

CHILDREN_UNTIL = 18
OLDER_FROM = 55
"""Ages from which a service is for the young or the old alone."""

YES = "yes"
_EVERYBODY = frozenset({"all", "unknown"})


class Ask(StrEnum):
    """What can be asked of an entry; each is a field of `Filters`."""

    DISTRICT = "district"
    OPEN_NOW = "open_now"
    LANGUAGE = "language"
    FREE = "free"
    STEP_FREE = "step_free"
    AUDIENCE = "audience"


@dataclass(frozen=True, slots=True)
class Traits:
    """What an entry has to be asked about.

    Attributes:
        answers: the values that it passes for; what is unknown is not among them, except whether
            it is open: unknown is never closed.
        state: whether it is open now.
    """

    answers: Mapping[Ask, tuple[str, ...]]
    fields: tuple[str, ...]
    state: OpenState = OpenState.UNKNOWN

    def failed(self, filters: Filters) -> tuple[Ask, ...]:
        """What is asked and it does not have."""
        answers = self.answers
        return tuple(ask for ask, value in asked(filters).items() if value not in answers[ask])

    def in_field(self, field: str) -> bool:
        """Whether it belongs to a field of action or a topic across fields; to no field, all do."""
        return not field or field in self.fields


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be asked, and what touching it comes to.

    Attributes:
        chosen: whether it is asked already; then `filters` no longer ask it.
        count: how many entries there would be.
    """

    ask: Ask
    value: str
    chosen: bool
    count: int
    filters: Filters


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What passes, in the order it came in, and what else is worth asking of it.

    Attributes:
        kept: places in what was asked.
        options: those that keep something and drop something, and those that are asked.
    """

    kept: tuple[int, ...]
    options: tuple[Option, ...]

    def of(self, ask: Ask) -> tuple[Option, ...]:
        """The options of one kind, the ones with most entries first."""
        return tuple(option for option in self.options if option.ask is ask)


def asked(filters: Filters) -> dict[Ask, str]:
    """What is asked, without field and days."""
    values = ((ask, getattr(filters, ask)) for ask in Ask)
    return {ask: YES if value is True else value for ask, value in values if value}


def asking(filters: Filters, ask: Ask, value: str) -> Filters:
    """The filters with one thing asked differently; an empty value asks it no longer."""
    switched = ask in {Ask.OPEN_NOW, Ask.FREE, Ask.STEP_FREE}
    return replace(filters, **{ask.value: bool(value) if switched else value})


def service_traits(service: Service, state: OpenState) -> Traits:
    """What there is to ask about a service; a confidential place is in no district."""
    places = [place for place in (service.location, *service.elsewhere) if place]
    ages = service.details
    audience = []
    if ages.maximum_age is not None and ages.maximum_age <= CHILDREN_UNTIL:
        audience.append("children")
    if ages.minimum_age is not None and ages.minimum_age >= OLDER_FROM:
        audience.append("older")
    return Traits(
        {
            Ask.DISTRICT: _districts(places),
            Ask.OPEN_NOW: () if state is OpenState.CLOSED else (YES,),
            Ask.LANGUAGE: service.languages,
            Ask.FREE: _yes(service.cost == "free"),
            Ask.STEP_FREE: _yes(any(place.step_free == YES for place in places)),
            Ask.AUDIENCE: tuple(audience),
        },
        (*service.fields, *service.topics),
        state,
    )


def event_traits(event: Event, site_district: str) -> Traits:
    """What there is to ask about a meeting or course; whether one is open means nothing."""
    places = [event.location] if event.location else []
    women = {"women"} if event.details.women_only else set()
    return Traits(
        {
            Ask.DISTRICT: (site_district,) if event.at_site else _districts(places),
            Ask.OPEN_NOW: (YES,),
            Ask.LANGUAGE: event.languages,
            Ask.FREE: _yes(event.cost == "free"),
            Ask.STEP_FREE: _yes(any(place.step_free == YES for place in places)),
            Ask.AUDIENCE: tuple(({event.audience} | women) - _EVERYBODY),
        },
        (event.field,),
    )


def narrowed(traits: Iterable[Traits], filters: Filters) -> Narrowed:
    """What passes and what else is worth asking, in one look at each entry.

    An entry that fails in one thing alone still counts for the other values of that thing.
    """
    kept: list[int] = []
    counts: dict[Ask, Counter[str]] = {ask: Counter() for ask in Ask}
    without: Counter[Ask] = Counter()
    for place, entry in enumerate(traits):
        if not entry.in_field(filters.field):
            continue
        failed = entry.failed(filters)
        if not failed:
            kept.append(place)
        if len(failed) <= 1:
            for ask in failed or Ask:
                counts[ask].update(set(entry.answers[ask]))
                without[ask] += 1
    wanted = asked(filters)
    options = [
        _option(filters, ask, value, wanted.get(ask), count, without[ask])
        for ask in Ask
        for value, count in _with_wanted(counts[ask], wanted.get(ask))
        if wanted.get(ask) == value or count < without[ask]
    ]
    return Narrowed(kept=tuple(kept), options=tuple(options))


def order(
    service: Service, traits: Traits, filters: Filters, site_district: str, language: str
) -> tuple[bool, bool, bool, str]:
    """Sorts services: emergencies, then the site's district, then open where asked, then title."""
    return (
        not service.for_emergencies,
        site_district not in traits.answers[Ask.DISTRICT],
        filters.open_now and traits.state is not OpenState.OPEN,
        in_alphabet(said(service.title, language).text),
    )


def in_alphabet(title: str) -> str:
    """Where a title stands in the alphabet: without case and the signs on letters."""
    return title.casefold() if title.isascii() else " ".join(words(title))


def ways_out(filters: Filters, count: Callable[[Filters], int]) -> tuple[tuple[Ask, int], ...]:
    """Which single thing to ask no longer when nothing is found, and what there would be then.

    The one that gives most comes first; where no single one helps, none is named.
    """
    dropped = [(ask, count(asking(filters, ask, ""))) for ask in asked(filters)]
    return tuple(sorted((way for way in dropped if way[1]), key=lambda way: -way[1]))


def _option(  # noqa: PLR0913 - what an option says
    filters: Filters, ask: Ask, value: str, wanted: str | None, count: int, without: int
) -> Option:
    if wanted == value:
        return Option(ask, value, True, without, asking(filters, ask, ""))  # noqa: FBT003 - its field
    return Option(ask, value, False, count, asking(filters, ask, value))  # noqa: FBT003 - its field


def _with_wanted(counts: Counter[str], wanted: str | None) -> list[tuple[str, int]]:
    """Values with their counts, most first; the wanted one even where nothing has it."""
    values = counts.keys() | ({wanted} if wanted else set())
    return sorted(((value, counts[value]) for value in values), key=lambda one: (-one[1], one[0]))


def _districts(places: Iterable[Location]) -> tuple[str, ...]:
    return tuple(place.district for place in places if place.district and not place.confidential)


def _yes(so: bool) -> tuple[str, ...]:  # noqa: FBT001 - private
    return (YES,) if so else ()
