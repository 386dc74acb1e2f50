# SPDX-License-Identifier: EUPL-1.2
"""A service in a list, and what can be asked of the list, as visitors read them. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.narrowing import Ask
from kiosk.domain.open_now import opening_of
from kiosk.domain.opening_times import OpenState
from kiosk.domain.saying import opening_time, short_day
from kiosk.screens.visitor.different import service_remark
from kiosk.screens.visitor.facts import foreign, languages

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.directory import Service
    from kiosk.domain.narrowing import Option
    from kiosk.domain.opening_times import Opening, ReadOpeningTimes
    from kiosk.domain.ports import Phrases

SYMBOLS = {
    Ask.DISTRICT: "ui/near_me",
    Ask.OPEN_NOW: "ui/schedule",
    Ask.LANGUAGE: "ui/record_voice_over",
    Ask.FREE: "ui/euro",
    Ask.STEP_FREE: "ui/accessible",
    Ask.AUDIENCE: "ui/groups",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One service of a list.

    Attributes:
        foreign: what is different now, else the language of its text where that is not the
            visitor's, else empty.
        opening: whether it is open and what comes next; empty where nobody knows.
        open: whether it is known to be open.
        near: that it is in the site's own district, else empty.
        urgent: whether it is for emergencies and stands first.
    """

    record: str
    title: str
    foreign: str
    opening: str
    open: bool
    near: str
    place: str
    languages: str
    urgent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRow:
    """Something that can be asked of a list.

    Attributes:
        counted: the words with how many there would be.
        without: of something asked, the words with how many there would be without it.
        some: whether it can be touched.
    """

    ask: str
    value: str
    words: str
    counted: str
    without: str
    symbol: str
    chosen: bool
    some: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where and when somebody reads a list, and in which words."""

    phrases: Phrases
    wall: datetime
    district: str
    read: ReadOpeningTimes


def result_row(service: Service, here: Here) -> ResultRow:
    """A service as it stands in a list."""
    phrases, now = here.phrases, opening_of(service, here.read, here.wall)
    place = service.location
    district = "" if place is None or place.confidential else place.district
    near = district != "" and district == here.district
    told = district_name(district, phrases) if district and not near else ""
    return ResultRow(
        record=service.id,
        title=said(service.title, phrases.language).text,
        foreign=service_remark(service, phrases) or foreign(service.title, phrases),
        opening=opening_words(now, here.wall, phrases),
        open=now.state is OpenState.OPEN,
        near=_near(phrases) if near else "",
        place=" · ".join(filter(None, (isolated_name(service.organization.name), told))),
        languages=languages(service.languages, phrases),
        urgent=service.for_emergencies,
    )


def option_row(option: Option, site_district: str, phrases: Phrases) -> OptionRow:
    """A question as a visitor touches it."""
    words = option_words(option, site_district, phrases)
    counted = f"{words} {isolated(f'({option.count})')}"
    return OptionRow(
        ask=option.ask.value,
        value=option.value,
        words=words,
        counted=words if option.chosen else counted,
        without=counted if option.chosen else "",
        symbol=SYMBOLS[option.ask],
        chosen=option.chosen,
        some=option.chosen or option.count > 0,
    )


def option_words(option: Option, site_district: str, phrases: Phrases) -> str:
    """What is asked, in at most three words."""
    say = phrases.translate
    match option.ask:
        case Ask.DISTRICT:
            here = option.value == site_district
            return _near(phrases) if here else district_name(option.value, phrases)
        case Ask.LANGUAGE:
            return phrases.language_name(option.value)
        case Ask.AUDIENCE:
            older = say("VisitorFind", "For older people")
            return older if option.value == "older" else say("VisitorBrowse", "For children")
        case Ask.OPEN_NOW:
            return say("VisitorFind", "Open now")
        case Ask.FREE:
            return say("VisitorBrowse", "Free of charge")
        case Ask.STEP_FREE:
            return say("VisitorFind", "Without steps", "For wheelchairs and prams.")
        case _:
            assert_never(option.ask)


def district_name(district: str, phrases: Phrases) -> str:
    """A district of the city by its number."""
    pattern = phrases.translate("VisitorFind", "District {number}", "German: Stadtbezirk 3")
    return pattern.format(number=isolated(district.lstrip("0")))


def opening_words(now: Opening, wall: datetime, phrases: Phrases) -> str:
    """Whether it is open and what comes next, as short as can be; nothing where nobody knows."""
    say = phrases.translate
    match now.state:
        case OpenState.OPEN if now.until is not None and now.until.date() == wall.date():
            at = opening_time(now.until.time(), phrases)
            return say("VisitorFind", "Open until {time}").format(time=at)
        case OpenState.OPEN:
            return say("VisitorFind", "Open now")
        case OpenState.CLOSED:
            return _opens(now.opens, wall, phrases)
        case OpenState.UNKNOWN:
            return ""
        case _:
            assert_never(now.state)


def _opens(at: datetime | None, wall: datetime, phrases: Phrases) -> str:
    say = phrases.translate
    if at is None:
        return say("VisitorFind", "Closed today")
    clock = opening_time(at.time(), phrases)
    if at.date() == wall.date():
        return say("VisitorFind", "Opens at {time}").format(time=clock)
    day = isolated_name(short_day(at.date(), phrases))
    pattern = say("VisitorFind", "Opens {day}, {time}", "Such as: Opens Mon 2/3, 9:00")
    return pattern.format(day=day, time=clock)


def _near(phrases: Phrases) -> str:
    return phrases.translate(
        "VisitorFind", "Near here", "In the same district of the city. German: In der Nähe"
    )
