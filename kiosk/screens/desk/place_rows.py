# SPDX-License-Identifier: EUPL-1.2
"""Places to go, as a desk reads them: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.opening_times import Opening, OpenState
from kiosk.domain.place_search import Want
from kiosk.screens.desk.words import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime

    from kiosk.domain.place_search import Place
    from kiosk.domain.ports import Phrases

MOST_LANGUAGES = 3
"""Of a place, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place to go.

    Attributes:
        hidden: whether a notice of this site hides it: it cannot be ticked.
    """

    key: str
    title: str
    detail: str
    ticked: bool
    sensitive: bool
    hidden: bool


def place_row(
    place: Place, ticked: Collection[str], spoken: str, wall: datetime, phrases: Phrases
) -> PlaceRow:
    """A place as it stands in the list.

    Args:
        place: what was found.
        ticked: ids of those that are chosen.
        spoken: tag of the visitor's language.
        wall: the site's clock.
        phrases: the desk's language.
    """
    return PlaceRow(
        key=place.service.id,
        title=said(place.service.title, phrases.language).text,
        detail=BETWEEN.join(_facts(place, spoken, wall, phrases)),
        ticked=place.service.id in ticked,
        sensitive=place.service.sensitive,
        hidden=place.hidden,
    )


@dataclass(frozen=True, slots=True)
class WantRow:
    """Something to ask of every place.

    Attributes:
        spoken: the label in a sentence, for those who hear it.
    """

    key: str
    label: str
    spoken: str
    ticked: bool


def want_rows(
    ticked: Collection[Want], offered: Collection[Want], spoken: str, phrases: Phrases
) -> list[WantRow]:
    """What can be asked of every place.

    Args:
        ticked: what is asked.
        offered: what can be.
        spoken: tag of the visitor's language.
        phrases: the desk's language.
    """
    return [
        WantRow(want, *_want(want, phrases.language_name(spoken), phrases), want in ticked)
        for want in Want
        if want in offered
    ]


def _facts(place: Place, spoken: str, wall: datetime, phrases: Phrases) -> Iterator[str]:
    service, say = place.service, phrases.translate
    if place.hidden:
        yield say("Desk", "hidden by a notice of this site")
    else:
        yield _open(place.opening, wall, phrases)
    if place.near:
        yield say("Desk", "our district")
    elif (at := service.location) and at.district and not at.confidential:
        words = say("Desk", "district {number}", "Of the city, by its number: 'Stadtbezirk 3'")
        yield words.format(number=isolated(at.district.lstrip("0")))
    if service.languages:
        yield _languages(service.languages, spoken, phrases)
    if not service.sensitive:
        yield isolated_name(service.organization.name)


def _languages(tags: tuple[str, ...], spoken: str, phrases: Phrases) -> str:
    """The visitor's language first; few are named, the rest counted."""
    names = [phrases.language_name(tag) for tag in sorted(tags, key=lambda tag: tag != spoken)]
    more = len(names) - MOST_LANGUAGES
    if more > 1:
        others = phrases.translate("Desk", "%n more", "Languages: 'Deutsch und 3 weitere'", more)
        names[MOST_LANGUAGES:] = [others]
    return phrases.listed(names)


def _open(opening: Opening, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    if opening.by_appointment:
        return say("Desk", "by appointment only")
    match opening.state:
        case OpenState.UNKNOWN:
            return say("Desk", "hours unknown", "Opening hours. German: 'Zeiten unbekannt'")
        case OpenState.OPEN:
            if opening.until is None:
                return say("Desk", "open now")
            words = say("Desk", "open until {time}")
            return words.format(time=isolated(phrases.time(opening.until.time())))
        case OpenState.CLOSED:
            return _opens(opening.opens, wall, phrases)
        case state:
            assert_never(state)


def _opens(opens: datetime | None, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    if opens is None:
        return say("Desk", "closed", "Of a place: for a week or longer")
    time = isolated(phrases.time(opens.time()))
    if opens.date() == wall.date():
        return say("Desk", "opens {time}", "Today. German: 'öffnet {time}'").format(time=time)
    words = say("Desk", "opens {day} {time}")
    return words.format(day=phrases.weekday(opens.weekday()), time=time)


def _want(want: Want, language: str, phrases: Phrases) -> tuple[str, str]:
    say = phrases.translate
    match want:
        case Want.DISTRICT:
            words = say("Desk", "Our district", "A tick in a narrow place. German: 'Unser Bezirk'")
            return words, say("Desk", "Only places in our district")
        case Want.OPEN_NOW:
            words = say("Desk", "Open now", "A tick in a narrow place. German: 'Jetzt offen'")
            return words, say("Desk", "Only places that are open now")
        case Want.LANGUAGE:
            words = say("Desk", "Only places where {language} is spoken")
            return language, words.format(language=language)
        case _:
            assert_never(want)
