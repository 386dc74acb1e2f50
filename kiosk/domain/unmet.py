# SPDX-License-Identifier: EUPL-1.2
"""What people looked for and did not find: what the city's report is to show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

UNKNOWN = "unknown"


class Lacking(StrEnum):
    """Why nothing was found."""

    SEARCH_EMPTY = "search_empty"
    FILTERED_OUT = "filtered_out"
    FIELD_EMPTY = "field_empty"


@dataclass(frozen=True, slots=True)
class Unmet:
    """Something that was not found.

    Attributes:
        need: a field of action, a topic across fields, or unknown; never what was typed.
    """

    need: str
    lacking: Lacking
