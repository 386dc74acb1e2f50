# SPDX-License-Identifier: EUPL-1.2
"""How old the directory is: said plainly, and a reason to ask first, never to hide anything."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.domain.isolate import isolated_name
from kiosk.domain.saying import opening_time

if TYPE_CHECKING:
    from datetime import datetime

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
    at = opening_time(known.time(), phrases)
    if days == 0:
        return say("Freshness", "Directory of today, {time}").format(time=at)
    if days == 1:
        return say("Freshness", "Directory of yesterday, {time}").format(time=at)
    text = say("Freshness", "Directory of {day}", "German: 'Verzeichnis vom {day}'")
    return text.format(day=isolated_name(phrases.date(known.date())))


def ask_first(origin: str, known: datetime, now: datetime) -> bool:
    """Whether dates of a directory may have changed without the site having heard.

    Args:
        origin: where the edition came from.
        known: the instant at which the city last said that nothing was newer.
        now: the instant now.
    """
    return origin == FROM_THE_CITY and now - known > ASK_AFTER
