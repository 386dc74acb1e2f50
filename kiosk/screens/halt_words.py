# SPDX-License-Identifier: EUPL-1.2
"""Why a site gives no numbers by the city's word, and where to go instead. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.bulletin import CityNotice
from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.notice import OPEN_END, NoticeKind
from kiosk.domain.saying import opening_time, short_day

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.bulletin import Elsewhere
    from kiosk.domain.notice import Notice
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile


BETWEEN = " · "


def halt_words(notice: Notice, profile: Profile, wall: datetime, phrases: Phrases) -> str:
    """That there are no numbers, and the first of the places to go to, in one breath."""
    told = sentence(notice, profile, wall, phrases)
    if not (elsewhere := instead(notice)):
        return told
    go = phrases.translate("Notice", "Please go here: {place}.")
    return f"{told} {go.format(place=isolated_name(elsewhere[0].name))}"


def halt_in_a_line(notice: Notice, profile: Profile, wall: datetime, phrases: Phrases) -> str:
    """As `halt_in_full`, for a strip."""
    told = (sentence(notice, profile, wall, phrases), why(notice, phrases))
    line = " ".join(filter(None, told))
    if not (elsewhere := instead(notice)):
        return line
    go = phrases.translate("Notice", "Please go here: {place}.")
    return f"{line} {go.format(place='; '.join(map(_whole, elsewhere)))}"


def halt_in_full(notice: Notice, profile: Profile, wall: datetime, phrases: Phrases) -> str:
    """That there are no numbers, why, and where to go with every fact; line by line."""
    told = (sentence(notice, profile, wall, phrases), *meanwhile(notice, phrases))
    return "\n".join(told)


def sentence(notice: Notice, profile: Profile, wall: datetime, phrases: Phrases) -> str:
    """That there are no numbers, and until when."""
    if notice.kind is NoticeKind.PAUSED:
        return _paused(notice, wall, phrases)
    return _given_up(notice, profile, wall, phrases)


def _given_up(notice: Notice, profile: Profile, wall: datetime, phrases: Phrases) -> str:
    """That the site is no more, or will not be."""
    name = isolated_name(profile.name)
    if notice.starts <= wall:
        text = phrases.translate("Notice", "{site} has closed for good.", "The whole site")
        return text.format(site=name)
    text = phrases.translate("Notice", "{site} closes for good on {day}.", "The whole site")
    return text.format(site=name, day=isolated_name(short_day(notice.starts.date(), phrases)))


def _paused(notice: Notice, wall: datetime, phrases: Phrases) -> str:
    """That there are no numbers for a while."""
    say = phrases.translate
    if notice.starts > wall:
        text = say("Notice", "No new numbers from {when}.", "A day, a time, or both")
        return text.format(when=_when(notice.starts, wall, phrases))
    if notice.ends == OPEN_END:
        return say("Notice", "At the moment we give no numbers.")
    text = say("Notice", "No new numbers until {when}.", "A day, a time, or both")
    return text.format(when=_when(notice.ends, wall, phrases))


def why(notice: Notice, phrases: Phrases) -> str:
    """The city's reason; empty where it gives none."""
    if not isinstance(notice, CityNotice) or not notice.why:
        return ""
    return said(notice.why, phrases.language).text


def meanwhile(notice: Notice, phrases: Phrases) -> tuple[str, ...]:
    """Why, and where to go with every fact: a line each."""
    places = [_whole(place) for place in instead(notice)]
    heading = (phrases.translate("Notice", "Please go here:"),) if places else ()
    return tuple(filter(None, (why(notice, phrases), *heading, *places)))


def instead(notice: Notice) -> tuple[Elsewhere, ...]:
    """Where to go."""
    return notice.instead if isinstance(notice, CityNotice) else ()


def _whole(place: Elsewhere) -> str:
    town = place.town.replace(" ", "\u00a0")  # a postcode stays with its town
    facts = map(isolated_name, filter(None, (place.name, place.street, town)))
    phone = (isolated(place.phone),) if place.phone else ()
    return BETWEEN.join((*facts, *phone))


def _when(at: datetime, wall: datetime, phrases: Phrases) -> str:
    time = opening_time(at.time(), phrases)
    if at.date() == wall.date():
        return time
    return f"{isolated_name(short_day(at.date(), phrases))}, {time}"
