# SPDX-License-Identifier: EUPL-1.2
"""The keys of a keyboard and what was found, as rows: no Qt here."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import Event, Opportunity, Service
from kiosk.domain.guide import GuidePage
from kiosk.domain.isolate import isolated_name
from kiosk.domain.meeting_days import next_meeting
from kiosk.domain.search import Hit, Kind
from kiosk.domain.topic import TOPICS
from kiosk.screens.visitor.different import marked, service_remark
from kiosk.screens.visitor.facts import in_another, languages
from kiosk.screens.visitor.guide_rows import guide_name
from kiosk.screens.visitor.meeting_words import remark, when
from kiosk.screens.visitor.questions import TopicRow, topic_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from kiosk.domain.directory import Directory, Location
    from kiosk.domain.keyboard import Keyboard
    from kiosk.domain.ports import Phrases

MOST_LETTERS = 60
"""More than anybody types with one finger."""
SUGGESTED = ("papers", "education_qualification", "housing", "economy_employment",
             "children_youth_family", "sport_health")  # fmt: skip
"""Topics that most people come for, before anything is typed."""

GUIDE = "guide"
"""Stands among the suggestions where the edition has a guide."""

Found = Service | Event | Opportunity | GuidePage
Entries = dict[tuple[Kind, str], Found]

_HUES = {topic.id: topic.hue for topic in TOPICS}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One key.

    Attributes:
        letter: what stands on it.
        types: what it adds.
        row, column: where keyboards have it.
        place: its place in the alphabet.
    """

    letter: str
    types: str
    row: int
    column: int
    place: int
    leads: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HitRow:
    """One thing found, in the look of a list's records.

    Attributes:
        badges: what is not as usual, and the language of its title where that is not the reader's.
        when: the next date of a meeting, or what kind of thing it is.
        lines: where it is, and in which languages.
    """

    kind: str
    record: str
    title: str
    badges: tuple[str, ...]
    when: str
    lines: tuple[str, ...]
    hue: str


def key_rows(keyboard: Keyboard) -> tuple[KeyRow, ...]:
    """The keys of a keyboard, row by row."""
    return tuple(
        KeyRow(
            letter=keyboard.label(letter),
            types=letter,
            row=row,
            column=column,
            place=keyboard.alphabet.index(letter),
        )
        for row, letters in enumerate(keyboard.rows)
        for column, letter in enumerate(letters)
    )


def suggestions(directory: Directory, phrases: Phrases) -> tuple[TopicRow, ...]:
    """What to begin with while nothing is typed; the same for everybody."""
    topics = [topic for wanted in SUGGESTED for topic in TOPICS if topic.id == wanted]
    rows = tuple(topic_row(topic, phrases) for topic in topics)
    if not directory.pages:
        return rows
    return (*rows[:-1], TopicRow(GUIDE, guide_name(phrases), "ui/menu_book", "limette"))


def typed(text: str) -> str:
    """What stands in the field: signs that can be seen, single blanks, none before the first."""
    seen = "".join(" " if letter.isspace() else letter for letter in text)
    kept = "".join(letter for letter in seen if unicodedata.category(letter)[0] != "C")
    ends = " " if kept.endswith(" ") else ""
    return (" ".join(kept.split()) + ends).lstrip()[:MOST_LETTERS]


def entries(directory: Directory) -> Entries:
    """Everything that the site shows, by kind and id: what a notice hides is not there."""
    found: Entries = {(Kind.SERVICE, entry.id): entry for entry in directory.services}
    found |= {(Kind.EVENT, entry.id): entry for entry in directory.events}
    found |= {(Kind.OPPORTUNITY, entry.id): entry for entry in directory.opportunities}
    return found | {(Kind.PAGE, entry.id): entry for entry in directory.pages}


def is_wanted(hit: Hit, known: Mapping[tuple[Kind, str], Found], wall: datetime) -> bool:
    """Whether what was found is shown here, and not over."""
    entry = known.get((hit.kind, hit.id))
    return entry is not None and not (isinstance(entry, Event) and not next_meeting(entry, wall))


def hit_row(hit: Hit, entry: Found, wall: datetime, site: str, phrases: Phrases) -> HitRow:
    """A hit as a visitor reads it.

    Args:
        site: the site's name, where its own meetings are.
    """
    other, date, place, spoken, hue = "", "", "", "", "lightblue"
    match entry:
        case Service():
            other, hue = service_remark(entry, phrases), _hue(entry)
            place = _place(hit.organization, entry.location)
            spoken = languages(entry.languages, phrases)
        case Event():
            place, hue = _place(hit.organization, entry.location), "violet"
            if entry.at_site:
                place = isolated_name(site)
            if meeting := next_meeting(entry, wall):
                other = remark(meeting, phrases)
                date = marked(when(meeting.date, wall, phrases), meeting.date, phrases)
            spoken = languages(entry.languages, phrases)
        case Opportunity():
            place, hue = _place(hit.organization, entry.location), "red"
        case GuidePage():
            date = phrases.translate("VisitorSearch", "To read", "A page of the city's guide")
    return HitRow(
        kind=hit.kind,
        record=hit.id,
        title=hit.title,
        badges=tuple(filter(None, (other, in_another(hit.language, phrases)))),
        when=date,
        lines=tuple(filter(None, (place, spoken))),
        hue=hue,
    )


def _hue(service: Service) -> str:
    """The colour of a service's first field; red where it is for emergencies."""
    if service.for_emergencies:
        return "red"
    return next((_HUES[field] for field in service.fields if field in _HUES), "neutral")


def _place(organization: str, location: Location | None) -> str:
    """Who and where; of a sensitive service neither, of a confidential place only who."""
    if not organization:
        return ""
    street = location.address[0] if location and location.address else ""
    return " · ".join(_isolated([organization, street]))


def _isolated(parts: list[str]) -> Iterator[str]:
    return (isolated_name(part) for part in parts if part)
