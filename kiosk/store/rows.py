# SPDX-License-Identifier: EUPL-1.2
"""Values of the domain as rows, and rows as values."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import msgspec

from kiosk.domain.appointment_slip import AppointmentSlip
from kiosk.domain.hours import Week
from kiosk.domain.ports import QueuedSlip, SlipState
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.domain.slip import (
    FiguresSlip,
    ListSlip,
    NumberSlip,
    PlaceSlip,
    ReferralSlip,
    Slip,
    TicketSlip,
)
from kiosk.domain.visit import Visit

Row = dict[str, Any]
T = TypeVar("T")

_SLIPS: dict[str, type[Slip]] = {
    "ticket": TicketSlip,
    "number": NumberSlip,
    "referral": ReferralSlip,
    "figures": FiguresSlip,
    "place": PlaceSlip,
    "list": ListSlip,
    "appointment": AppointmentSlip,
    "sign_up": SignUpSlip,
}


def instant(at: datetime) -> str:
    """An instant as text that sorts by time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def wall(at: datetime) -> str:
    """A naive wall clock as text that sorts by time."""
    return at.isoformat(timespec="microseconds")


def json_text(value: object) -> str:
    """A value as JSON; sets in order, so that equal values are equal texts."""
    return msgspec.json.encode(value, order="sorted").decode()


def row_of(record: Any) -> Row:
    """The columns of a flat dataclass: collections and hours as JSON, times as text."""
    return {field.name: _column(getattr(record, field.name)) for field in fields(record)}


def record_of(row: Row, kind: type[T], *in_json: str) -> T:
    """The dataclass that a row was made of; `in_json` names its JSON columns."""
    decoded = {name: msgspec.json.decode(row[name]) for name in in_json}
    return msgspec.convert(row | decoded, kind, strict=False)


def visit_of(row: Row) -> Visit:
    """The visit of a row."""
    return record_of(row, Visit, "topics", "needs")


def slip_kind(slip: Slip) -> str:
    """The word that a slip's content is stored under."""
    return next(kind for kind, content in _SLIPS.items() if isinstance(slip, content))


def queued_slip_of(row: Row) -> QueuedSlip:
    """The slip of a row, with its history."""
    return QueuedSlip(
        id=row["id"],
        slip=msgspec.json.decode(row["content"], type=_SLIPS[row["kind"]]),
        state=SlipState(row["state"]),
        reason=row["reason"],
        made_at=datetime.fromisoformat(row["made_at"]),
    )


def _column(value: Any) -> Any:
    match value:
        case tuple() | frozenset() | Week():
            return json_text(value)
        case datetime():
            return wall(value) if value.tzinfo is None else instant(value)
        case date():
            return value.isoformat()
        case _:
            return value
