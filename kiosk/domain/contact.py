# SPDX-License-Identifier: EUPL-1.2
"""Whether the site and the city hear of each other: what staff are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The latest attempt.

    Attributes:
        reached_at: when the city last answered as it should; None if it never did.
        trouble: a sentence on why the latest attempt failed; empty if it did not.
    """

    tried_at: datetime
    reached_at: datetime | None = None
    trouble: str = ""


class ContactBook(Protocol):
    """Remembers the latest attempt."""

    def contact(self) -> Contact | None:
        """The latest attempt; None before the first."""
        ...

    def keep(self, tried_at: datetime, trouble: str = "") -> None:
        """There was another attempt; with a trouble where it failed."""
        ...
