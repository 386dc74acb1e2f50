# SPDX-License-Identifier: EUPL-1.2
"""Public and school holidays of North Rhine-Westphalia."""

from __future__ import annotations

from datetime import date
from functools import cache

import msgspec

from kiosk.resources import resource


class _SchoolYears(msgspec.Struct, frozen=True, rename={"first": "from", "last": "to"}):
    first: date
    last: date
    holidays: tuple[tuple[date, date], ...]


def is_public_holiday(day: date) -> bool:
    """Whether a date is a public holiday."""
    return day in _public_holidays(day.year)


def is_school_holiday(day: date) -> bool | None:
    """Whether a date lies in school holidays; None where nobody has published it yet."""
    years = _school_years()
    if not years.first <= day <= years.last:
        return None
    return any(first <= day <= last for first, last in years.holidays)


@cache
def _public_holidays(year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - off the start path

    return frozenset(holidays.country_holidays("DE", subdiv="NW", years=year))


@cache
def _school_years() -> _SchoolYears:
    path = resource("calendar", "school_holidays_nw.toml")
    return msgspec.toml.decode(path.read_bytes(), type=_SchoolYears)
