# SPDX-License-Identifier: EUPL-1.2
"""The demo's pages of the city's guide."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from kiosk.domain.details import Fact, FactKind
from kiosk.domain.guide import GuidePage


class DemoPage(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """One page as resources/demo has it.

    Attributes:
        phone: a number that its text names.
    """

    id: str
    parent: str | None = None
    title: dict[str, str]
    body: dict[str, str]
    phone: str | None = None


def guide(rows: tuple[DemoPage, ...], today: date) -> tuple[GuidePage, ...]:
    """The pages in their order, each last changed a day before the one above it."""
    return tuple(
        GuidePage(
            id=row.id,
            title=row.title,
            body=row.body,
            parent=row.parent,
            position=position,
            updated=today - timedelta(days=position),
            facts=(Fact(FactKind.PHONE, row.phone),) if row.phone else (),
        )
        for position, row in enumerate(rows)
    )
