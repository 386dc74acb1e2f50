# SPDX-License-Identifier: EUPL-1.2
"""What board, desks and touchscreen tell each other about sound."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.domain.announcement import Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """How the waiting room's sound stands today.

    Attributes:
        muted: a desk has switched it off; for today, so that nobody forgets it for longer.
        voices: languages in which calls can be said.
        heard: what became of today's calls, by visit and which of its calls it was.
    """

    muted: bool = False
    voices: frozenset[str] = frozenset()
    heard: Mapping[tuple[str, int], Heard] = field(default_factory=dict)


class SoundBook(Protocol):
    """What was heard in the waiting room, whether anything shall be, and in which voices."""

    def sound(self) -> Sound:
        """How it stands."""
        ...

    def mute(self, *, muted: bool) -> None:
        """A desk switches the sound off for today, or on again."""
        ...

    def keep_voices(self, languages: Collection[str]) -> None:
        """The board says in which languages it can call; nothing is written where it knew."""
        ...

    def note(self, visit: str, call: int, heard: Heard) -> None:
        """The board says what became of a call; the first word on it stands."""
        ...
