# SPDX-License-Identifier: EUPL-1.2
"""How old the directory is: said plainly, and a reason to ask first, never to hide anything."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.domain.clock import site_day
from kiosk.domain.isolate import isolated, isolated_name

if TYPE_CHECKING:
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.city_edition import EditionStanding
    from kiosk.domain.ports import Phrases

FROM_THE_CITY: Final = "city"
"""The origin of an edition that the city sends; any other is as fresh as its site makes it."""

ASK_AFTER: Final = timedelta(hours=48)
"""Dates may have changed since: whoever wants to come asks first."""


def spoken_age(known: datetime, wall: datetime, phrases: Phrases) -> str:
    """From when the directory is, such as "Directory of today, 06:00".

    Args:
        known: when it was right; wall clock of the site.
        wall: the wall clock now.
    """
    say, days = phrases.translate, (wall.date() - known.date()).days
    at = isolated(phrases.time(known.time()))
    if days == 0:
        return say("Freshness", "Directory of today, {time}").format(time=at)
    if days == 1:
        return say("Freshness", "Directory of yesterday, {time}").format(time=at)
    text = say("Freshness", "Directory of {day}", "German: 'Verzeichnis vom {day}'")
    return text.format(day=isolated_name(phrases.date(known.date())))


def known_at(standing: EditionStanding) -> datetime:
    """The instant at which the directory was right for all that anybody knows."""
    return standing.checked_at or standing.made_at


def unsure_since(standing: EditionStanding | None, now: datetime, zone: ZoneInfo) -> date | None:
    """The site's day since which dates may have changed unheard; None while they are fresh."""
    if standing is None or standing.origin != FROM_THE_CITY:
        return None
    known = known_at(standing)
    return site_day(known, zone) if now - known > ASK_AFTER else None
