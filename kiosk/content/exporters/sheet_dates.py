# SPDX-License-Identifier: EUPL-1.2
"""The dates of an event as sheets have them: a first one, how it repeats, and all others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Final

from kiosk.content.exporters.series import Series, weekly_series
from kiosk.domain.directory import Event, Occurrence

Cells = dict[str, str]
_DAY: Final = timedelta(days=1)
_MIDNIGHT: Final = time()
_REPEATS: Final = {1: "weekly", 2: "biweekly"}


def event_dates(event: Event) -> Cells:
    """The first date, and the rule of the others if there is one."""
    first = event.occurrences[0]
    cells = _cells(first, days=_in_days(event))
    if (series := _series(event)) is None:
        return cells
    return cells | {
        "repeats": _REPEATS.get(series.weeks, f"FREQ=WEEKLY;INTERVAL={series.weeks}"),
        "until": str(series.last.date()),
        "except": ", ".join(str(day.date()) for day in series.missing),
    }


def date_rows(event: Event) -> Iterator[Cells]:
    """The dates that neither the first one nor the rule says."""
    series, days = _series(event), _in_days(event)
    told = event.occurrences if series else event.occurrences[:1]
    for one in event.occurrences:
        cancelled = one.cancelled and event.details.status != "cancelled"
        if cancelled or one not in told:
            state = {"status": "cancelled"} if cancelled else {}
            yield {"event": event.id, **_cells(one, days=days), **state}


def _series(event: Event) -> Series | None:
    plain = _is_one_day if _in_days(event) else _is_short
    return weekly_series(event.occurrences) if all(map(plain, event.occurrences)) else None


def _in_days(event: Event) -> bool:
    return event.details.all_day and all(map(_is_whole_days, event.occurrences))


def _cells(one: Occurrence, *, days: bool) -> Cells:
    if days:
        last = one.ends.date() - _DAY
        until = {} if last == one.starts.date() else {"until": str(last)}
        return {"date": str(one.starts.date()), **until}
    times = {"start": f"{one.starts:%H:%M}", "end": f"{one.ends:%H:%M}"}
    until = {} if _is_short(one) else {"until": str(one.ends.date())}
    return {"date": str(one.starts.date()), **times, **until}


def _is_short(one: Occurrence) -> bool:
    """Whether its times alone say when it ends."""
    night = one.ends.time() < one.starts.time() and one.ends - one.starts < _DAY
    return night or one.ends.date() == one.starts.date()


def _is_one_day(one: Occurrence) -> bool:
    return _is_whole_days(one) and one.ends - one.starts == _DAY


def _is_whole_days(one: Occurrence) -> bool:
    return one.starts.time() == _MIDNIGHT == one.ends.time() and one.ends > one.starts
