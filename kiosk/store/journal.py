# SPDX-License-Identifier: EUPL-1.2
"""What happened, in order; the table refuses to be changed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from kiosk.domain.visit import Visit, VisitState
from kiosk.store.opening import Store
from kiosk.store.rows import instant, json_text


def record(
    store: Store, day: date, at: datetime, kind: str, *, desk: str | None = None, **detail: Any
) -> None:
    """Append a fact of the site's day."""
    _append(store, day, at, kind, {"desk": desk}, detail)


def record_visit(
    store: Store,
    visit: Visit,
    at: datetime,
    kind: str,
    *,
    prior: VisitState | None = None,
    desk: str | None = None,
    **detail: Any,
) -> None:
    """Append a fact about a visit: the state it was expected in, and the state it is in now."""
    columns = {"visit": visit.id, "prior_state": prior, "state": visit.state, "desk": desk}
    _append(store, visit.day, at, kind, columns, detail)


def _append(
    store: Store,
    day: date,
    at: datetime,
    kind: str,
    columns: dict[str, str | None],
    detail: dict[str, Any],
) -> None:
    known = {name: value for name, value in detail.items() if value is not None}
    store.table("journal").insert(
        {
            "at": instant(at),
            "day": day.isoformat(),
            "kind": kind,
            "detail": json_text(known) if known else None,
            **columns,
        }
    )
