# SPDX-License-Identifier: EUPL-1.2
"""The referral form as a desk reads it: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.language import GERMAN, reads_german
from kiosk.domain.referral import Request, Thing, request_phrase, thing_phrase
from kiosk.domain.referral_choice import ReferralChoice, targets
from kiosk.domain.saying import short_day
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.desk.words import BETWEEN

if TYPE_CHECKING:
    from kiosk.domain.directory import Service
    from kiosk.domain.ports import Phrases
    from kiosk.domain.visit import Visit
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

SEARCHED_IN = GERMAN
MOST_RESULTS = 12
MOST_SUGGESTIONS = 3
"""Before anything is searched: what else is to be ticked stays in sight."""
ACT_BY_DAYS = (7, 14, 28)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place to go."""

    key: str
    title: str
    detail: str
    ticked: bool
    sensitive: bool


@dataclass(frozen=True, slots=True)
class ReferralInputs:
    """What the panel knows.

    Attributes:
        language: tag of the slip's language beside German.
        query: what is being searched; lives here only.
    """

    known: Known
    choice: ReferralChoice
    language: str
    query: str

    @property
    def visit(self) -> Visit | None:
        """At this desk, or None for somebody without a number."""
        return self.known.line.current


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralShown:
    """The panel's face.

    Attributes:
        places: the chosen ones, then what was found.
        found: what to do where nothing is.
        pair: the two languages of the slip, such as "ar + de".
    """

    places: tuple[PlaceRow, ...] = ()
    found: str = ""
    requests: tuple[TickRow, ...] = ()
    things: tuple[TickRow, ...] = ()
    languages: tuple[TickRow, ...] = ()
    deadlines: tuple[TickRow, ...] = ()
    pair: str = ""
    appointment: bool = False
    day: str = ""
    time: str = ""
    interpreter: bool = False
    interpreter_words: str = ""
    sensitive: bool = False
    ready: bool = False


def show_referral(inputs: ReferralInputs, ports: DeskPorts, phrases: Phrases) -> ReferralShown:
    """The form."""
    choice = inputs.choice
    chosen = targets(choice, inputs.known.directory)
    found = _found(inputs, chosen)
    at = choice.appointment
    return ReferralShown(
        places=tuple(_place(place, inputs, phrases) for place in (*chosen, *found)),
        found=_nothing_found(inputs, chosen + found, phrases),
        requests=tuple(
            TickRow(wish, request_phrase(wish, phrases.translate), "", "", wish in choice.requests)
            for wish in Request
        ),
        things=tuple(
            TickRow(thing, thing_phrase(thing, phrases.translate), "", "", thing in choice.bring)
            for thing in Thing
        ),
        languages=tuple(
            TickRow(tag, phrases.language_name(tag), "", "", tag == inputs.language)
            for tag in ports.profile.languages
        ),
        deadlines=_deadlines(inputs, phrases),
        pair=pair(inputs.language),
        appointment=at is not None,
        day="" if at is None else short_day(at, phrases),
        time="" if at is None else phrases.time(at.time()),
        interpreter=choice.interpreter,
        interpreter_words=_interpreter(inputs, phrases),
        sensitive=any(place.sensitive for place in chosen),
        ready=bool(chosen) and inputs.known.readable,
    )


def pair(language: str) -> str:
    """The languages of a slip."""
    return language if reads_german(language) else f"{language} + {GERMAN}"


def _found(inputs: ReferralInputs, chosen: tuple[Service, ...]) -> tuple[Service, ...]:
    if inputs.query.strip():
        hits = inputs.known.directory.search(inputs.query, SEARCHED_IN)
        return tuple(hit for hit in hits if hit not in chosen)[:MOST_RESULTS]
    topics = inputs.visit.topics if inputs.visit and not chosen else ()
    by_topic = [inputs.known.directory.services_of(topic) for topic in topics]
    in_turn = (place for turn in zip_longest(*by_topic) for place in turn if place is not None)
    return tuple({place.id: place for place in in_turn}.values())[:MOST_SUGGESTIONS]


def _nothing_found(inputs: ReferralInputs, found: tuple[Service, ...], phrases: Phrases) -> str:
    if found:
        return ""
    if inputs.query.strip():
        return phrases.translate("Desk", "Nothing found. Try a shorter or another word.")
    return phrases.translate(
        "Desk", "Search for a place by what it does, its name or its district."
    )


def _place(place: Service, inputs: ReferralInputs, phrases: Phrases) -> PlaceRow:
    facts = [
        _open(place, inputs.known.wall, phrases),
        phrases.listed(map(phrases.language_name, place.languages)),
        "" if place.sensitive else place.organization.name,
    ]
    return PlaceRow(
        key=place.id,
        title=said(place.title, phrases.language).text,
        detail=BETWEEN.join(fact for fact in facts if fact),
        ticked=place.id in inputs.choice.services,
        sensitive=place.sensitive,
    )


def _open(place: Service, wall: datetime, phrases: Phrases) -> str:
    if place.by_appointment:
        return phrases.translate("Desk", "by appointment only")
    if place.hours is None:
        return ""
    span = next((s for s in place.hours.on(wall.date()) if s.opens <= wall.time() < s.closes), None)
    if span is not None:
        text = phrases.translate("Desk", "open until {time}")
        return text.format(time=phrases.time(span.closes))
    opens = place.hours.opens_next(wall)
    if opens is None:
        return ""
    text = phrases.translate("Desk", "opens {day} {time}")
    return text.format(day=phrases.weekday(opens.weekday()), time=phrases.time(opens.time()))


def _deadlines(inputs: ReferralInputs, phrases: Phrases) -> tuple[TickRow, ...]:
    days = inputs.choice.act_by_days
    rows = [
        TickRow(
            str(offered),
            short_day(inputs.known.wall + timedelta(days=offered), phrases),
            "",
            "",
            offered == days,
        )
        for offered in ACT_BY_DAYS
    ]
    none = phrases.translate("Desk", "no date")
    return (*rows, TickRow("0", none, "", "", days is None))


def _interpreter(inputs: ReferralInputs, phrases: Phrases) -> str:
    spoken = inputs.visit.spoken_language if inputs.visit else inputs.language
    text = phrases.translate("Desk", "Interpreter: {language}")
    return text.format(language=phrases.language_name(spoken))
