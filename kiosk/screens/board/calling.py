# SPDX-License-Identifier: EUPL-1.2
"""Hands each new call to the caller, once, and tells the desks what became of it."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.announcement import announcement
from kiosk.domain.trouble import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.announcement import Announcement, Heard
    from kiosk.domain.board import Call
    from kiosk.domain.profile import Profile
    from kiosk.domain.sound import SoundBook
    from kiosk.domain.voice import Caller

log = logging.getLogger(__name__)

LOOK_EVERY = timedelta(minutes=1)
"""Voices and loudspeakers come and go seldom, and looking costs."""


class Calling:
    """What the board has to say, and whether it may."""

    def __init__(self, profile: Profile, book: SoundBook) -> None:
        """Know of no call yet."""
        self._profile = profile
        self._book = book
        self._caller: Caller | None = None
        self._before: dict[str, int] | None = None
        self._muted = False
        self._looked_at: datetime | None = None

    def through(self, caller: Caller) -> None:
        """Say calls through this; it tells `heard` what became of them."""
        self._caller = caller

    def follow(self, calls: Sequence[Call]) -> None:
        """Say what is new among the calls that wait for somebody.

        What was called before the board started is not called once more.

        Raises:
            StoreTrouble: it cannot be read whether the sound is on.
        """
        muted = self._book.sound().muted
        if self._caller is None:
            return
        if muted != self._muted:
            self._muted = muted
            self._caller.mute(muted=muted)
        before, self._before = self._before, {call.visit: call.times for call in calls}
        if before is None:
            return
        new = [call for call in calls if before.get(call.visit, 0) < call.times]
        for call in sorted(new, key=lambda call: call.called_at):
            self._caller.call(announcement(call, self._profile))

    def look(self, now: datetime) -> None:
        """Tell the touchscreen now and then which voices there are."""
        if self._caller is None:
            return
        if self._looked_at is not None and abs(now - self._looked_at) < LOOK_EVERY:
            return
        self._looked_at = now
        try:
            self._book.keep_voices(self._caller.voices() if self._profile.speaks else ())
        except StoreTrouble as trouble:
            log.warning("board.voices_not_kept %s", trouble)

    def heard(self, said: Announcement, heard: Heard) -> None:
        """Tell the desks what became of a call."""
        try:
            self._book.note(said.visit, said.call, heard)
        except StoreTrouble as trouble:
            log.warning("board.call_not_noted %s", trouble)
