# SPDX-License-Identifier: EUPL-1.2
"""The parts of an `opening_hours` value that name holidays: `PH`, `SH`, `Su,PH`, `SH Mo-Fr`.

OSM specification, "holiday": with a comma holidays stand beside weekdays; with a space one kind of
holiday is narrowed to those that fall on such a weekday.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.content.free_days import is_public_holiday, is_school_holiday

WEEKDAY_NAME: Final = "(?i:Mo|Tu|We|Th|Fr|Sa|Su)"
WEEKDAY: Final = rf"{WEEKDAY_NAME}(?![A-Za-z\[])"
HOLIDAY: Final = r"(?:PH(?: [+-]\d+ days?)?|SH)"
_DAY: Final = timedelta(days=1)
_WEEKDAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_ALL: Final = frozenset(range(7))
_SPAN: Final = f"{WEEKDAY}(?:-{WEEKDAY})?"
_SELECTOR: Final = re.compile(
    rf"(?<![\w+-])(?:{_SPAN}[, ])*{HOLIDAY}(?:[, ](?:{_SPAN}|{HOLIDAY}))*", re.ASCII
)
_ONE: Final = re.compile(rf"(?P<sep>^|[, ])(?:(?P<span>{_SPAN})|PH(?: (?P<off>\S+) days?)?|(SH))")


@dataclass(frozen=True, slots=True)
class HolidaySelector:
    """The days of a rule, holidays among them.

    Attributes:
        text: its holidays as written: without a calendar they hold on no day.
        beside: the weekdays on which it holds anyway.
        public: days from a public holiday to the day that is meant, for each one named.
        school: whether school holidays are meant.
        only: the weekdays to which the holidays are narrowed.
    """

    text: str
    beside: tuple[str, ...] = ()
    public: tuple[timedelta, ...] = ()
    school: bool = False
    only: frozenset[int] = _ALL

    def around(self, day: date, *, school_if_unknown: bool) -> str:
        """What to write in its place so that it is right on a date and its two neighbours."""
        held = (
            _WEEKDAYS[near.weekday()]
            for near in neighbours(day)
            if near.weekday() in self.only and self._is_holiday(near, school_if_unknown)
        )
        return ",".join((*self.beside, *held)) or self.text

    def _is_holiday(self, day: date, school_if_unknown: bool) -> bool:  # noqa: FBT001 - private
        if any(is_public_holiday(day - offset) for offset in self.public):
            return True
        known = is_school_holiday(day) if self.school else False
        return school_if_unknown if known is None else known


def neighbours(day: date) -> tuple[date, date, date]:
    """A date with the day before, whose hours may run past midnight, and the day after."""
    return day - _DAY, day, day + _DAY


def selectors(text: str) -> tuple[str | HolidaySelector, ...]:
    """Cut a value, free of remarks, into plain text and what names holidays."""
    parts: list[str | HolidaySelector] = []
    end = 0
    for match in _SELECTOR.finditer(text):
        parts += (text[end : match.start()], _selector(match[0]))
        end = match.end()
    return (*parts, text[end:])


def _selector(text: str) -> HolidaySelector:
    named = list(_ONE.finditer(text))
    spans = tuple(one["span"] for one in named if one["span"])
    holidays = [one for one in named if not one["span"]]
    narrowed = len(holidays) == 1 and bool(spans) and any(one["sep"] == " " for one in named)
    public = tuple(timedelta(days=int(one["off"] or 0)) for one in holidays if "PH" in one[0])
    return HolidaySelector(
        text=",".join(one[0].lstrip(", ") for one in holidays),
        beside=() if narrowed else spans,
        public=public,
        school=len(public) < len(holidays),
        only=frozenset(number for span in spans for number in _numbers(span)) if narrowed else _ALL,
    )


def _numbers(span: str) -> list[int]:
    first, _, last = span.partition("-")
    start = _WEEKDAYS.index(first.capitalize())
    stop = _WEEKDAYS.index((last or first).capitalize())
    return [(start + step) % 7 for step in range((stop - start) % 7 + 1)]
