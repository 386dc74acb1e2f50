# SPDX-License-Identifier: EUPL-1.2
"""Notices as sentences, in whichever language; every fact is put in and isolated here. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.notice import HALTS, Notice, NoticeKind, locations
from kiosk.domain.saying import opening_time, short_day
from kiosk.domain.topic import topic_name
from kiosk.screens.halt_words import halt_in_full, halt_words

if TYPE_CHECKING:
    from datetime import date

    from kiosk.domain.directory import Directory, Texts
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

SYMBOLS = {
    NoticeKind.GIVEN_UP: "ui/block",
    NoticeKind.PAUSED: "ui/pause",
    NoticeKind.CLOSED: "ui/event_busy",
    NoticeKind.LATER: "ui/schedule",
    NoticeKind.ABSENT: "ui/person_off",
    NoticeKind.CANCELLED: "ui/event_busy",
    NoticeKind.MOVED: "ui/directions",
    NoticeKind.HIDDEN: "ui/visibility_off",
}


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A notice in words, with its picture."""

    key: str
    symbol: str
    text: str


def notice_lines(
    notices: tuple[Notice, ...],
    directory: Directory,
    profile: Profile,
    wall: datetime,
    phrases: Phrases,
    *,
    in_full: bool = False,
) -> tuple[NoticeLine, ...]:
    """The notices that visitors read: what is hidden is not told, nor what nobody knows by now.

    Args:
        in_full: with every address where people can go instead.
    """

    def words(notice: Notice) -> str:
        if in_full and notice.kind in HALTS:
            return halt_in_full(notice, profile, wall, phrases)
        return notice_words(notice, directory, profile, wall, phrases)

    told = (
        NoticeLine(n.id, SYMBOLS[n.kind], words(n))
        for n in notices
        if n.kind is not NoticeKind.HIDDEN
    )
    return tuple(line for line in told if line.text)


def notice_words(
    notice: Notice, directory: Directory, profile: Profile, wall: datetime, phrases: Phrases
) -> str:
    """One notice as a sentence; empty where the edition no longer has what it is about."""
    match notice.kind:
        case NoticeKind.GIVEN_UP | NoticeKind.PAUSED:
            words = halt_words(notice, profile, wall, phrases)
        case NoticeKind.CLOSED:
            words = _closed(notice, wall, phrases)
        case NoticeKind.LATER:
            words = _later(notice, wall, phrases)
        case NoticeKind.ABSENT:
            words = _absent(notice, profile, wall, phrases)
        case NoticeKind.CANCELLED:
            words = _cancelled(notice, directory, wall, phrases)
        case NoticeKind.MOVED:
            words = _moved(notice, directory, wall, phrases)
        case NoticeKind.HIDDEN:
            title = entry_title(notice.entry, directory, phrases)
            sentence = phrases.translate("Notice", "{title}: not shown, up to and including {day}.")
            day = _day(last_day(notice), phrases)
            words = sentence.format(title=title, day=day) * bool(title)
        case _:
            assert_never(notice.kind)
    return words


def last_day(notice: Notice) -> date:
    """The last day on which a notice stands."""
    return (notice.ends - timedelta(microseconds=1)).date()


def entry_title(entry: str | None, directory: Directory, phrases: Phrases) -> str:
    """What an entry is called, isolated; empty where the edition has none."""
    texts = entry_texts(directory).get(entry or "")
    return isolated_name(said(texts, phrases.language).text) if texts else ""


def entry_texts(directory: Directory) -> dict[str, Texts]:
    """The titles of all entries, by their ids."""
    titles = {service.id: service.title for service in directory.services}
    titles |= {event.id: event.title for event in directory.events}
    return titles | {offer.id: offer.title for offer in directory.opportunities}


def _closed(notice: Notice, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    first, last = notice.starts.date(), last_day(notice)
    at = opening_time(notice.starts.time(), phrases)
    part_of_day = notice.starts.time() > time()
    if first == last == wall.date():
        if part_of_day:
            return say("Notice", "Closed today from {time}.").format(time=at)
        return say("Notice", "Closed today.")
    if first == last:
        if part_of_day:
            text = say("Notice", "Closed on {day} from {time}.")
            return text.format(day=_day(first, phrases), time=at)
        return say("Notice", "Closed on {day}.").format(day=_day(first, phrases))
    if notice.starts <= wall:
        text = say("Notice", "Closed up to and including {day}.", "German: bis einschließlich")
        return text.format(day=_day(last, phrases))
    text = say("Notice", "Closed from {first} up to and including {last}.")
    return text.format(first=_day(first, phrases), last=_day(last, phrases))


def _later(notice: Notice, wall: datetime, phrases: Phrases) -> str:
    at = opening_time(notice.ends.time(), phrases)
    if notice.ends.date() == wall.date():
        text = phrases.translate("Notice", "Today we open later: at {time}.")
        return text.format(time=at)
    text = phrases.translate("Notice", "On {day} we open later: at {time}.")
    return text.format(day=_day(notice.ends.date(), phrases), time=at)


def _absent(notice: Notice, profile: Profile, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    if notice.topic is not None:
        who = topic_name(notice.topic, phrases.translate)
    else:
        who = profile.desk_name(notice.desk or "", phrases.language)
    first, last = notice.starts.date(), last_day(notice)
    if last == wall.date():
        return say("Notice", "{who}: nobody is here today.", "A topic or a desk.").format(who=who)
    if first == last:
        text = say("Notice", "{who}: nobody is here on {day}.")
    else:
        text = say("Notice", "{who}: nobody is here up to and including {day}.")
    return text.format(who=who, day=_day(last, phrases))


def _cancelled(notice: Notice, directory: Directory, wall: datetime, phrases: Phrases) -> str:
    title = entry_title(notice.entry, directory, phrases)
    at = opening_time(notice.starts.time(), phrases)
    if not title:
        return ""
    if notice.starts.date() == wall.date():
        text = phrases.translate("Notice", "Cancelled today: {title}, {time}.")
        return text.format(title=title, time=at)
    text = phrases.translate("Notice", "Cancelled: {title}, {day}, {time}.")
    return text.format(title=title, day=_day(notice.starts.date(), phrases), time=at)


def _moved(notice: Notice, directory: Directory, wall: datetime, phrases: Phrases) -> str:
    title = entry_title(notice.entry, directory, phrases)
    place = locations(directory).get(notice.place or "")
    if not title or place is None:
        return ""
    where = isolated_name(f"{place.name}, {place.street}")
    first, last = notice.starts.date(), last_day(notice)
    if last == wall.date():
        text = phrases.translate("Notice", "Today in another place: {title}. Now here: {place}.")
    elif first == last:
        text = phrases.translate("Notice", "{title}, {day}: in another place. Now here: {place}.")
    else:
        text = phrases.translate(
            "Notice", "{title}, up to and including {day}: in another place. Now here: {place}."
        )
    return text.format(title=title, place=where, day=_day(last, phrases))


def _day(day: date, phrases: Phrases) -> str:
    return isolated_name(short_day(day, phrases))
