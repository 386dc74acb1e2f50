# SPDX-License-Identifier: EUPL-1.2
"""Questions about opening hours, one JSON object a line, and an answer to each, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import IO, Any, Final

import msgspec

from kiosk.content.opening_hours import ZONE, OpeningHoursValue
from kiosk.domain.opening_times import HoursNotUnderstood

LONGEST_LINE: Final = 1_000_000
"""Bytes: over twenty thousand moments."""

YEARS: Final = range(1900, 3000)


def questions(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of a stream; of one that is too long only so much that this can be seen."""
    while line := stream.readline(LONGEST_LINE + 1):
        yield line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE + 1)


def answers(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Answer `{"expr": …, "at": […]}` with `{"expr": …, "state": […]}` or an error, never raising.

    A moment carries an offset, or is wall clock in Düsseldorf.
    """
    encode = msgspec.json.Encoder().encode
    for line in lines:
        yield encode(_answer(line))


def _answer(line: bytes) -> dict[str, Any]:
    expr = None
    try:
        question = _question(line)
        expr = _text(question, "expr")
        moments = [_wall(moment) for moment in _moments(question)]
        value = OpeningHoursValue(expr)
        return {"expr": expr, "state": [value.state(wall) for wall in moments]}
    except (ValueError, HoursNotUnderstood) as error:
        return {"expr": expr, "error": str(error)}


def _question(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise ValueError(f"a line of more than {LONGEST_LINE} bytes")
    try:
        return msgspec.json.decode(line, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"no JSON object: {error}") from error


def _text(question: dict[str, Any], key: str) -> str:
    text = question.get(key)
    if not isinstance(text, str):
        raise ValueError(f"`{key}` must be a text")  # noqa: TRY004 - it is the line that is wrong
    return text


def _moments(question: dict[str, Any]) -> list[str]:
    moments = question.get("at")
    if not isinstance(moments, list) or not all(isinstance(moment, str) for moment in moments):
        raise ValueError("`at` must be a list of moments such as 2027-11-01T10:00")
    return moments


@lru_cache(maxsize=4096)
def _wall(moment: str) -> datetime:
    try:
        parsed = datetime.fromisoformat(moment)
        wall = parsed.astimezone(ZONE).replace(tzinfo=None) if parsed.tzinfo else parsed
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{moment!r} is no moment such as 2027-11-01T10:00") from error
    if wall.year not in YEARS:
        raise ValueError(f"{moment!r} lies outside the years {YEARS[0]} to {YEARS[-1]}")
    return wall
