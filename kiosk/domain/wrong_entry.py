# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with an entry of the directory, as staff tell its editors: ticked, never typed."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Wrong(StrEnum):
    """What somebody found out when they went, or called."""

    CLOSED = "closed"
    MOVED = "moved"
    HOURS = "hours"
    TELEPHONE = "telephone"
    OTHER = "other"


class WrongEntryBook(Protocol):
    """What staff of this site have said of entries."""

    def said(self, edition: int) -> AbstractSet[tuple[str, Wrong]]:
        """Entries of an edition, and what is wrong with them."""
        ...

    def say(self, entry: str, edition: int, wrong: Wrong, at: datetime) -> None:
        """Say it; once more says nothing new.

        Raises:
            StoreTrouble: it could not be stored.
        """
        ...

    def take_back(self, entry: str, edition: int, wrong: Wrong) -> None:
        """Say it was a mistake.

        Raises:
            NotUndoable: it is on its way already.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        ...
