# SPDX-License-Identifier: EUPL-1.2
"""OSM `opening_hours` values, understood by opening-hours-py with the holidays of this state.

The library takes no calendar of ours. But around any one date a holiday is just a weekday: on
Corpus Christi `PH off` says what `Th off` says. So a value that names holidays is read anew for
each constellation of holidays around a date, with weekdays written in their place.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from kiosk.content.free_days import is_school_holiday
from kiosk.content.holiday_selector import HolidaySelector, neighbours
from kiosk.content.hours_dialect import Alternative, Night, Wording, alternatives
from kiosk.domain.opening_times import HoursNotUnderstood, OpenSpan, OpenState

if TYPE_CHECKING:
    from opening_hours import OpeningHours

LONGEST: Final = 4096
"""Characters; OSM itself allows 255."""

ZONE: Final = ZoneInfo("Europe/Berlin")
_CITY_HALL: Final = (51.2254, 6.7763)
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)
_NOON: Final = time(12)
_ANY_DAY: Final = date(2000, 1, 3)
_STATES: Final = {str(state): state for state in OpenState}
_WHERE: Final = re.compile(r"--> \d+:(\d+)")


class OpeningHoursValue:
    """One `opening_hours` value of a place in Düsseldorf.

    Raises:
        HoursNotUnderstood: it is none; the sentence says from where on it makes no sense.
    """

    def __init__(self, text: str) -> None:
        if len(text) > LONGEST:
            raise HoursNotUnderstood(f"opening hours of more than {LONGEST} characters")
        _understood(text)
        self._alternatives = tuple(_Evaluated(one) for one in alternatives(text))

    def state(self, wall: datetime) -> OpenState:
        """The state at a wall-clock time of the place."""
        return self._said(wall)[0]

    def on(self, day: date) -> tuple[OpenSpan, ...]:
        """A whole day, midnight to midnight, without gaps."""
        midnight = datetime.combine(day, time.min)
        starts = sorted({start for one in self._alternatives for start in one.starts(midnight)})
        return tuple(
            OpenSpan(start, end, *self._said(start))
            for start, end in pairwise([*starts, midnight + _DAY])
        )

    def _said(self, wall: datetime) -> tuple[OpenState, str]:
        for alternative in self._alternatives:
            state, note = alternative.said(wall)
            if state is not OpenState.CLOSED:
                break
        return state, note


class _Evaluated:
    """What stands between two `||`."""

    def __init__(self, alternative: Alternative) -> None:
        wordings = alternative.wordings
        named = [part for wording in wordings for part in wording if not isinstance(part, str)]
        self._wordings = wordings
        self._nights = tuple(filter(_can_be_read, alternative.nights))
        self._names_school = any(selector.school for selector in named)
        self._always = None if named else self._read(date.min)
        self._by_day: dict[date, list[OpeningHours]] = {}

    def said(self, wall: datetime) -> tuple[OpenState, str]:
        """State and remark at a wall-clock time."""
        state, note = self._letter(wall)
        if state is OpenState.CLOSED and any(self._goes_on(wall, night) for night in self._nights):
            return OpenState.OPEN, note
        return state, note

    def _letter(self, wall: datetime) -> tuple[OpenState, str]:
        """State and remark as the library has them."""
        first, *others = self._always or self._around(wall.date())
        state, note = first.state(wall)
        if others and any(other.state(wall)[0] != state for other in others):
            return OpenState.UNKNOWN, note
        return _STATES[str(state)], note

    def starts(self, midnight: datetime) -> set[datetime]:
        """Every moment of a day at which something may change."""
        day = midnight.date()
        nights = [_alone(night.alone, day) for night in self._nights]
        return {
            start.replace(tzinfo=None)
            for reading in [*(self._always or self._around(day)), *nights]
            for start, *_ in reading.intervals(midnight, midnight + _DAY)
        }

    def _goes_on(self, wall: datetime, night: Night) -> bool:
        """Whether last evening's hours go on though an earlier rule of today is silent about them.

        For the library, `Su-Th 16:00-02:00; Fr-Sa 16:00-04:00` ends Saturday's night at midnight.
        """
        day = wall.date()
        return (
            wall.time() < night.opens
            and _is_open(_alone(night.alone, day), wall)
            and not (
                night.later and _is_open(_alone(night.later, day), datetime.combine(day, _NOON))
            )
            and self._letter(datetime.combine(day, time.min) - _MINUTE)[0] is OpenState.OPEN
        )

    def _around(self, day: date) -> list[OpeningHours]:
        if (readings := self._by_day.get(day)) is None:
            readings = self._by_day[day] = self._read(day)
        return readings

    def _read(self, day: date) -> list[OpeningHours]:
        """What it means around a date: several things where something is not known."""
        unknown = self._names_school and any(is_school_holiday(d) is None for d in neighbours(day))
        return [
            _understood("".join(_written(part, day, school) for part in wording))
            for wording, school in product(self._wordings, (False, True) if unknown else (False,))
        ]


def _can_be_read(night: Night) -> bool:
    """Whether its rule says something without its other hours, and so do the rules behind it."""
    try:
        _alone(night.alone, _ANY_DAY)
        _alone(night.later or night.alone, _ANY_DAY)
    except HoursNotUnderstood:
        return False
    return True


def _alone(wording: Wording, day: date) -> OpeningHours:
    return _understood("".join(_written(part, day, school=False) for part in wording))


def _is_open(hours: OpeningHours, wall: datetime) -> bool:
    return str(hours.state(wall)[0]) == OpenState.OPEN.value


def _written(part: str | HolidaySelector, day: date, school: bool) -> str:  # noqa: FBT001 - private
    return part if isinstance(part, str) else part.around(day, school_if_unknown=school)


@lru_cache(maxsize=4096)
def _understood(text: str) -> OpeningHours:
    import opening_hours  # noqa: PLC0415 - off the start path

    try:
        return opening_hours.OpeningHours(
            text, timezone=ZONE, coords=_CITY_HALL, auto_country=False
        )
    except (  # the library's stub forgets its error
        opening_hours.ParserError,  # type: ignore[attr-defined]
        UnicodeEncodeError,
    ) as error:
        where = _WHERE.search(str(error))
        place = f" from character {where[1]} on" if where else ""
        raise HoursNotUnderstood(f"no opening_hours value{place}") from error
