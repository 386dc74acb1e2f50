# SPDX-License-Identifier: EUPL-1.2
"""Meetings whose dates are hard to tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.details import EventDetails
from kiosk.domain.directory import Event, Occurrence
from tests.content.exporters.places import CLUB, HOUSE


def weekly(first: str, hours: float, *missing: int, times: int = 8) -> tuple[Occurrence, ...]:
    """Dates a week apart."""
    return tuple(
        Occurrence(starts=start, ends=start + timedelta(hours=hours))
        for n in range(times)
        if n not in missing
        for start in [datetime.fromisoformat(first) + timedelta(weeks=n)]
    )


def meeting(key: str, *dates: Occurrence, status: str = "scheduled", days: bool = False) -> Event:
    """An event."""
    return Event(
        id=key,
        organization=CLUB,
        location=HOUSE,
        at_site=False,
        title={"de": f"Treffen {key}", "uk": f"Зустріч {key}"},
        summary={"de": "Für alle, auch Kinder; 1, 2, 3"},
        description={"de": "Für alle, auch Kinder; 1, 2, 3\n\n- Tee"},
        field="culture",
        languages=("de", "uk"),
        registration="required",
        cost="free",
        audience="women",
        occurrences=dates,
        details=EventDetails(
            status=status,
            all_day=days,
            childcare="ask",
            interpreter="yes",
            women_only=True,
            online_url="https://bruecke.example/treffen",
        ),
    )


def occurrence(start: str, end: str, *, cancelled: bool = False) -> Occurrence:
    """A date."""
    return Occurrence(
        starts=datetime.fromisoformat(start), ends=datetime.fromisoformat(end), cancelled=cancelled
    )


CHOIR = weekly("2026-10-20T18:00", 2, 3)
EVENTS = (
    meeting("weekly-over-daylight-saving", *CHOIR),
    meeting(
        "one-cancelled",
        *CHOIR[:2],
        Occurrence(starts=CHOIR[2].starts, ends=CHOIR[2].ends, cancelled=True),
        *CHOIR[3:],
    ),
    meeting(
        "irregular",
        occurrence("2026-10-21T10:00", "2026-10-21T12:00"),
        occurrence("2026-10-24T11:00", "2026-10-24T15:30"),
        occurrence("2026-11-05T22:00", "2026-11-06T02:00", cancelled=True),
    ),
    meeting("all-day", occurrence("2026-10-30T00:00", "2026-10-31T00:00"), days=True),
    meeting(
        "days-on-end",
        occurrence("2026-11-01T00:00", "2026-11-04T00:00"),
        occurrence("2026-12-01T00:00", "2026-12-02T00:00", cancelled=True),
        days=True,
    ),
    meeting("weekend", occurrence("2026-10-24T18:00", "2026-10-26T12:00")),
    meeting("clock-back", occurrence("2026-10-24T23:00", "2026-10-25T06:00")),
    meeting("off", *(replace(one, cancelled=True) for one in CHOIR[:3]), status="cancelled"),
    meeting("midnights", *weekly("2026-10-21T00:00", 24)),
)
