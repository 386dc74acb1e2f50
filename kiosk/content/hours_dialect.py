# SPDX-License-Identifier: EUPL-1.2
"""What people mean by an `opening_hours` value where the library takes it at its letter.

Each rule here is one that opening_hours.js, the other widespread program, follows too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from typing import Final

from kiosk.content.holiday_selector import (
    HOLIDAY,
    WEEKDAY,
    WEEKDAY_NAME,
    HolidaySelector,
    selectors,
)
from kiosk.domain.opening_times import HoursNotUnderstood

Wording = tuple[str | HolidaySelector, ...]

_MONTH: Final = "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATE: Final = rf"{_MONTH} \d{{1,2}}(?:-\d{{1,2}})?"
_DAYS: Final = rf"(?:(?<![+\w]){WEEKDAY}|{HOLIDAY})"
_LISTS: Final = (
    re.compile(rf"({_MONTH}) ?, +(?={_MONTH}(?! \d+(?![\d:])))"),
    re.compile(rf"({_DAYS}|\]) ?, +(?={_DAYS}|{WEEKDAY_NAME}\[)"),
    re.compile(rf"((?<!\d{{4}} ){_DATE}) ?, +(?={_MONTH} \d{{1,2}}(?![\d:]))"),
)
_DANGLING: Final = re.compile(rf"{_DAYS} ?, ")
_REMARK: Final = re.compile(r'("[^"]*")')
_SPAN: Final = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d) ?- ?(\d{1,2}):([0-5]\d)(?![+/])")
_SPANS: Final = re.compile(rf"{_SPAN.pattern}(?:, ?{_SPAN.pattern})*")
_MIDNIGHT: Final = 24 * 60
_RULE: Final = re.compile(r'(^|;|\|\|)((?:"[^"]*"|[^;|"])*)')
_STATE: Final = re.compile(r"(?:open|closed|off|unknown)?\s*(?:\"[^\"]*\")?\s*\Z", re.IGNORECASE)
_STATE_SAID: Final = re.compile(r"(?:open|closed|off|unknown)\s*\Z", re.IGNORECASE)
_OPEN_END: Final = re.compile(
    r"(?<![-\d:])(?!0?0:00)(\d{1,2}):([0-5]\d)\+(?![^;|]*(?:off|closed|unknown))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Night:
    """A rule that opens in the evening and closes on the next day.

    Attributes:
        alone: the rule without its other hours.
        later: the days of the rules behind it, which win over it.
    """

    alone: Wording
    later: Wording
    opens: time


@dataclass(frozen=True, slots=True)
class Alternative:
    """What stands between two `||`.

    Attributes:
        wordings: one, or two: where these differ, nothing is known.
        nights: those of its rules that run past midnight, if it has other rules too.
    """

    wordings: tuple[Wording, ...]
    nights: tuple[Night, ...]


def alternatives(text: str) -> tuple[Alternative, ...]:
    """A value in plain words: while the first alternative is closed, the next one holds.

    Raises:
        HoursNotUnderstood: days stand before a comma and nothing says when (`PH, Dec 24 off`).
    """
    plain, *rest = _REMARK.split(text)
    meant = _lists_joined(plain)
    for remark, after in zip(rest[::2], rest[1::2], strict=True):
        state = "" if _STATE_SAID.search(meant) else "unknown "
        meant += state + remark + _lists_joined(after)
    return tuple(
        Alternative(_wordings("; ".join(rules)), tuple(_nights(rules)))
        for rules in _fallbacks(meant)
    )


def _lists_joined(text: str) -> str:
    """`Su, PH off` names two days; at its letter it were open all Sunday."""
    for pattern in _LISTS:
        text = pattern.sub(r"\1,", text)
    if dangling := _DANGLING.search(text):
        raise HoursNotUnderstood(f"nothing says when on {dangling[0].rstrip(' ,')}")
    return text


def _fallbacks(text: str) -> Iterator[list[str]]:
    """Split at `||`: rules after the first one behind it hold before it and behind it."""
    rules = [(rule[1] == "||", rule[2].strip()) for rule in _RULE.finditer(text)]
    starts = [0, *(number for number, (fallback, _) in enumerate(rules) if fallback)]
    for start, end in pairwise([*starts, len(rules)]):
        own = [rule for _, rule in rules[start:end]]
        later = [rule for fallback, rule in rules[end:] if not fallback]
        yield [rule for rule in own + later if rule]


def _nights(rules: list[str]) -> Iterator[Night]:
    for number, rule in enumerate(rules) if len(rules) > 1 else ():
        later = [_STATE.sub("", _SPANS.sub("", behind)).strip() for behind in rules[number + 1 :]]
        if not all(later):  # a rule for every day wins every day
            continue
        for span in _SPAN.finditer(rule):
            opens, closes = (int(span[place]) * 60 + int(span[place + 1]) for place in (1, 3))
            if closes <= opens or closes > _MIDNIGHT:
                alone = _SPANS.sub(span[0], rule, count=1)
                wins = _wording("; ".join(later)) if later else ()
                yield Night(_wording(alone), wins, time(*divmod(opens, 60)))


def _wordings(text: str) -> tuple[Wording, ...]:
    wording = _wording(text)
    early = tuple(_closed_early(part) for part in wording)
    return (wording,) if early == wording else (wording, early)


def _wording(text: str) -> Wording:
    return tuple(
        part
        for piece in _REMARK.split(text)
        for part in ([piece] if piece.startswith('"') else selectors(piece))
    )


def _closed_early(part: str | HolidaySelector) -> str | HolidaySelector:
    """The text with each open end such as `17:00+` shut after a minute: what differs is unknown."""
    return _OPEN_END.sub(_a_minute, part) if isinstance(part, str) else part


def _a_minute(start: re.Match[str]) -> str:
    hour, minute = divmod(int(start[1]) * 60 + int(start[2]) + 1, 60)
    return f"{start[1]}:{start[2]}-{hour:02}:{minute:02}"
