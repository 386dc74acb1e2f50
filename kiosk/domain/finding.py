# SPDX-License-Identifier: EUPL-1.2
"""What a visitor wants of the entries they look for, and which of them they keep."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.search import Kind

MOST_PICKS = 8
"""Entries on one sheet of paper that can still be read."""


class Days(StrEnum):
    """How far ahead meetings and courses are looked for."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What an entry must have; whatever is empty asks nothing.

    Attributes:
        field: a field of action, or a topic across fields.
        district: two digits as in the site profile.
        language: tag of a language that is spoken there.
        audience: for whom.
        days: of meetings and courses only.
    """

    field: str = ""
    district: str = ""
    open_now: bool = False
    language: str = ""
    free: bool = False
    step_free: bool = False
    audience: str = ""
    days: Days | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """An entry that the visitor put on their list; gone with the flow."""

    kind: Kind
    id: str
