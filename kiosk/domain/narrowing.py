# SPDX-License-Identifier: EUPL-1.2
"""Which entries pass what a visitor asks of them, in which order, and what else is worth asking."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, assert_never
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kiosk.domain.directory import Location, Service
    from kiosk.domain.finding import Filters

CHILDREN_UNTIL = 18
OLDER_FROM = 55
"""Ages from which a service is for the young or the old alone."""
CHILDREN_FIELD, OLDER_FIELD = "children_youth_family", "senior_citizens"
"""Fields of action that say for whom they are."""

YES = "yes"


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
    """What there is to ask about an entry, whenever it is asked.

    Attributes:
        answers: the values that it passes for; what is unknown is not among them.
        fields: fields of action and topics across fields.
    """

    answers: Mapping[Ask, tuple[str, ...]]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be asked, and what touching it comes to.

    Attributes:
        count: how many entries there would be.
        filters: those after the touch; of something chosen, without it.
        chosen: whether it is asked already.
        worth: whether it keeps something and drops something.
    """

    ask: Ask
    value: str
    count: int
    filters: Filters
    chosen: bool = False
    worth: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What passes, in the order it came in, and what else can be asked of it.

    Attributes:
        kept: places in what was asked.
        options: every value that an entry of the field has, and those that are asked.
    """

    kept: tuple[int, ...]
    options: tuple[Option, ...]

    @property
    def worth_asking(self) -> tuple[Option, ...]:
        """What keeps something and drops something, those with most entries first."""
        return tuple(option for option in self.options if option.worth)

    @property
    def ways_out(self) -> tuple[Option, ...]:
        """What to ask no longer when nothing passes: each alone gives something, most first."""
        helping = (option for option in self.options if option.chosen and option.count)
        return tuple(sorted(helping, key=lambda option: -option.count))


def asked(filters: Filters) -> dict[Ask, str]:
    """What is asked, without field and days."""
    values = ((ask, getattr(filters, ask)) for ask in Ask)
    return {ask: YES if value is True else value for ask, value in values if value}


def asking(filters: Filters, ask: Ask, value: str) -> Filters:
    """The filters with one thing asked differently; an empty value asks it no longer."""
    match ask:
        case Ask.DISTRICT:
            return replace(filters, district=value)
        case Ask.OPEN_NOW:
            return replace(filters, open_now=bool(value))
        case Ask.LANGUAGE:
            return replace(filters, language=value)
        case Ask.FREE:
            return replace(filters, free=bool(value))
        case Ask.STEP_FREE:
            return replace(filters, step_free=bool(value))
        case Ask.AUDIENCE:
            return replace(filters, audience=value)
        case _:
            assert_never(ask)


def service_traits(service: Service) -> Traits:
    """What there is to ask about a service; a confidential place is in no district."""
    places = _places(service)
    youngest, oldest = service.details.minimum_age, service.details.maximum_age
    young = CHILDREN_FIELD in service.fields or (oldest is not None and oldest <= CHILDREN_UNTIL)
    old = OLDER_FIELD in service.fields or (youngest is not None and youngest >= OLDER_FROM)
    return Traits(
        {
            Ask.DISTRICT: _districts(places),
            Ask.LANGUAGE: tuple(dict.fromkeys(service.languages)),
            Ask.FREE: _yes(service.cost == "free"),
            Ask.STEP_FREE: _step_free(places),
            Ask.AUDIENCE: ("children",) * young + ("older",) * old,
        },
        (*service.fields, *service.topics),
    )


class Narrowing:
    """Answers any filters over the same entries: of each value, who has it, one bit an entry."""

    def __init__(self, traits: Sequence[Traits]) -> None:
        """Look at each entry once.

        Args:
            traits: of each entry.
        """
        fields: dict[str, list[int]] = defaultdict(list)
        answers: dict[Ask, dict[str, list[int]]] = {ask: defaultdict(list) for ask in Ask}
        for place, entry in enumerate(traits):
            for field in entry.fields:
                fields[field].append(place)
            for ask, values in entry.answers.items():
                for value in values:
                    answers[ask][value].append(place)
        self._all = (1 << len(traits)) - 1
        self._fields = {field: bits_of(places) for field, places in fields.items()}
        self._answers = {
            ask: {value: bits_of(places) for value, places in values.items()}
            for ask, values in answers.items()
        }

    def narrowed(self, filters: Filters, closed: int = 0) -> Narrowed:
        """What passes, and what else is worth asking.

        Args:
            filters: what is asked.
            closed: bits of the entries known to be closed now; unknown is never closed.
        """
        answers = {**self._answers, Ask.OPEN_NOW: {YES: self._all & ~closed}}
        there = self._fields.get(filters.field, 0) if filters.field else self._all
        passing = {ask: answers[ask].get(value, 0) for ask, value in asked(filters).items()}
        kept = reduce(and_, passing.values(), there)
        options: list[Option] = []
        for ask in Ask:
            others = (bits for other, bits in passing.items() if other is not ask)
            without = reduce(and_, others, there)
            options += _options(filters, ask, answers[ask], without)
        return Narrowed(kept=places_of(kept), options=tuple(options))


def bits_of(places: Iterable[int]) -> int:
    """A number with a bit for each place."""
    at = sorted(places)
    octets = bytearray(at[-1] // 8 + 1 if at else 0)
    for place in at:
        octets[place // 8] |= 1 << place % 8
    return int.from_bytes(octets, "little")


def places_of(bits: int) -> tuple[int, ...]:
    """The places of a number's bits, lowest first."""
    return tuple(place for place, bit in enumerate(reversed(f"{bits:b}")) if bit == "1")


def _options(
    filters: Filters, ask: Ask, values: Mapping[str, int], without: int
) -> Iterator[Option]:
    """The values of one thing, those with most entries first."""
    wanted, among = asked(filters).get(ask), without.bit_count()
    counts = {value: (bits & without).bit_count() for value, bits in values.items()}
    if wanted:
        counts.setdefault(wanted, 0)
    for value, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        worth = 0 < count < among
        if value == wanted:
            yield Option(ask, value, among, asking(filters, ask, ""), chosen=True, worth=worth)
        else:
            yield Option(ask, value, count, asking(filters, ask, value), worth=worth)


def group(service: Service, site_district: str) -> tuple[bool, bool]:
    """Sorts services: emergencies first, then those in the site's district."""
    return not service.for_emergencies, site_district not in _districts(_places(service))


def in_alphabet(title: str) -> str:
    """Where a title stands: case makes no difference, signs on letters come after none."""
    plain = title if title.isascii() else normalize("NFKD", title)
    return plain.casefold()


def _places(service: Service) -> list[Location]:
    return [place for place in (service.location, *service.elsewhere) if place]


def _districts(places: list[Location]) -> tuple[str, ...]:
    shown = [place.district for place in places if place.district and not place.confidential]
    return tuple(dict.fromkeys(shown))


def _step_free(places: list[Location]) -> tuple[str, ...]:
    return _yes(YES in [place.step_free for place in places])


def _yes(so: bool) -> tuple[str, ...]:  # noqa: FBT001 - private
    return (YES,) if so else ()
