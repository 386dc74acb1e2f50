# SPDX-License-Identifier: EUPL-1.2
"""What the desk's page of notices shows, derived from what is known. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.bulletin import CityNotice
from kiosk.domain.directory import said
from kiosk.domain.notice import HALTS, NoticeKind, locations
from kiosk.domain.notice_choice import SOONEST
from kiosk.domain.saying import short_day
from kiosk.domain.topic import TOPICS, topic_name
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.notice_words import SYMBOLS, notice_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.directory import Directory
    from kiosk.domain.notice import Notice
    from kiosk.domain.notice_choice import NoticeChoice
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST = 6
"""Entries offered at once; the search finds the others."""
MOST_PLACES = 4
BESIDE = 1
"""Rows that still stand once one is chosen."""
TOPIC, DESK = "topic:", "desk:"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteNoticeRow:
    """A notice that stands; ours can be taken down, the city's cannot."""

    key: str
    symbol: str
    text: str
    ours: bool


def kind_name(kind: NoticeKind, phrases: Phrases) -> str:
    """A template as staff choose it."""
    say = phrases.translate
    return {
        NoticeKind.CLOSED: say("SiteNotice", "Closed"),
        NoticeKind.LATER: say("SiteNotice", "Opens later"),
        NoticeKind.ABSENT: say("SiteNotice", "Somebody is absent"),
        NoticeKind.CANCELLED: say("SiteNotice", "Meeting cancelled"),
        NoticeKind.MOVED: say("SiteNotice", "In another place"),
        NoticeKind.HIDDEN: say("SiteNotice", "Hide an entry"),
    }[kind]


def kinds(chosen: NoticeKind, phrases: Phrases) -> list[TickRow]:
    """The templates."""
    return [
        TickRow(kind.value, kind_name(kind, phrases), SYMBOLS[kind], "", kind is chosen)
        for kind in NoticeKind
        if kind not in HALTS
    ]


def standing_rows(
    notices: tuple[Notice, ...],
    directory: Directory,
    profile: Profile,
    wall: datetime,
    phrases: Phrases,
) -> list[SiteNoticeRow]:
    """The notices that stand, as visitors read them, and what is hidden."""
    lost = phrases.translate("SiteNotice", "About something the directory no longer has")
    return [
        SiteNoticeRow(
            key=notice.id,
            symbol=SYMBOLS[notice.kind],
            text=notice_words(notice, directory, profile, wall, phrases) or lost,
            ours=not isinstance(notice, CityNotice),
        )
        for notice in notices
    ]


def subjects(
    choice: NoticeChoice,
    directory: Directory,
    profile: Profile,
    wall: datetime,
    query: str,
    phrases: Phrases,
) -> list[TickRow]:
    """What the notice can be about, the chosen one first."""
    match choice.kind:
        case NoticeKind.ABSENT:
            return list(_absent(choice, profile, phrases))
        case NoticeKind.CANCELLED:
            found = list(_dates(directory, wall, phrases))
        case NoticeKind.MOVED:
            found = [*_dates(directory, wall, phrases), *_services(directory, phrases)]
        case NoticeKind.HIDDEN:
            found = [*_services(directory, phrases), *_others(directory, phrases)]
        case _:
            return []
    chosen = subject_key(choice)
    words = query.casefold().split()
    ticked = [TickRow(key, label, "", "", ticked=True) for key, label in found if key == chosen]
    rest = [
        TickRow(key, label, "", "", ticked=False)
        for key, label in found
        if key != chosen and all(word in label.casefold() for word in words)
    ]
    return [*ticked, *rest][: BESIDE if ticked and not query else MOST]


def places(choice: NoticeChoice, directory: Directory, query: str) -> list[TickRow]:
    """Where it can be now."""
    words = query.casefold().split()
    known = sorted(locations(directory).values(), key=lambda place: place.name.casefold())
    rows = [
        TickRow(place.id, f"{place.name}, {place.street}", "", "", place.id == choice.place)
        for place in known
        if place.id == choice.place
        or all(word in f"{place.name} {place.street}".casefold() for word in words)
    ]
    return sorted(rows, key=lambda row: not row.ticked)[: BESIDE if choice.place else MOST_PLACES]


def subject_key(choice: NoticeChoice) -> str:
    """The row of what is chosen."""
    if choice.starts is not None:
        return f"{choice.entry}@{choice.starts.isoformat()}"
    return choice.entry or ""


def split_key(key: str) -> tuple[str, datetime | None]:
    """The entry of a row, and its date where it has one."""
    entry, _, starts = key.partition("@")
    return entry, datetime.fromisoformat(starts) if starts else None


def _absent(choice: NoticeChoice, profile: Profile, phrases: Phrases) -> Iterator[TickRow]:
    for place in profile.desks:
        name = profile.desk_name(place.id, phrases.language)
        yield TickRow(DESK + place.id, name, "", "", place.id == choice.desk)
    for topic in TOPICS:
        if topic.id != "unsure":
            name = topic_name(topic.id, phrases.translate)
            yield TickRow(
                TOPIC + topic.id, name, f"topic/{topic.id}", topic.hue, topic.id == choice.topic
            )


def _dates(directory: Directory, wall: datetime, phrases: Phrases) -> Iterator[tuple[str, str]]:
    dated = [
        (date.starts, event)
        for event in directory.events
        for date in event.coming(wall)
        if date.starts < wall + SOONEST
    ]
    for starts, event in sorted(dated, key=lambda pair: (pair[0], pair[1].id)):
        title = said(event.title, phrases.language).text
        when = f"{short_day(starts.date(), phrases)} {phrases.time(starts.time())}"
        yield f"{event.id}@{starts.isoformat()}", f"{title} · {when}"


def _services(directory: Directory, phrases: Phrases) -> list[tuple[str, str]]:
    found = [(s.id, said(s.title, phrases.language).text) for s in directory.services]
    return sorted(found, key=lambda pair: pair[1].casefold())


def _others(directory: Directory, phrases: Phrases) -> list[tuple[str, str]]:
    found = [(e.id, said(e.title, phrases.language).text) for e in directory.events]
    found += [(o.id, said(o.title, phrases.language).text) for o in directory.opportunities]
    return sorted(found, key=lambda pair: pair[1].casefold())
