# SPDX-License-Identifier: EUPL-1.2
"""Today's appointments, kept without a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A time that somebody was given.

    Attributes:
        at: wall clock of the site, naive.
        language: tag of the language to be spoken.
        arrived: whether its visitor has checked in.
        topic: what it is about, where the desk says so.
        bring: ids of ticked things to bring (see `kiosk.domain.referral.Thing`).
    """

    id: str
    at: datetime
    desk: str
    language: str
    interpreter: bool = False
    arrived: bool = False
    topic: str | None = None
    bring: tuple[str, ...] = ()
