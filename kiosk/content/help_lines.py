# SPDX-License-Identifier: EUPL-1.2
"""The country's help lines, as resources/emergency has them."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.emergency import HelpLine, Purpose
from kiosk.domain.hours import Span, Week

if TYPE_CHECKING:
    from pathlib import Path

WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


class _Line(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    number: str
    purpose: Purpose
    name: str
    languages: tuple[str, ...]
    hours: dict[str, str] = {}
    source: str
    checked: date


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    lines: tuple[_Line, ...]


def read_help_lines(path: Path) -> tuple[HelpLine, ...]:
    """The help lines in their order.

    Raises:
        msgspec.ValidationError: the file is not what it should be.
    """
    file = msgspec.toml.decode(path.read_bytes(), type=_File)
    return tuple(
        HelpLine(
            number=line.number,
            purpose=line.purpose,
            name=line.name,
            languages=line.languages,
            hours=_week(line.hours) if line.hours else None,
        )
        for line in file.lines
    )


def _week(hours: dict[str, str]) -> Week:
    return Week(tuple(_day(hours.get(weekday)) for weekday in WEEKDAYS))


def _day(text: str | None) -> tuple[Span, ...]:
    if text is None:
        return ()
    opens, closes = text.split("-")
    return (Span(time.fromisoformat(opens), time.fromisoformat(closes)),)
