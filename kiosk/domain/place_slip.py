# SPDX-License-Identifier: EUPL-1.2
"""From an address of the directory to what paper says of it: pure, the same for every screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.hours_table import hours_table
from kiosk.domain.opening_times import OpenState
from kiosk.domain.phone_code import service_code
from kiosk.domain.referral_slip import slip_target
from kiosk.domain.slip import PlaceSlip, SlipDay

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.directory import Service
    from kiosk.domain.hours_table import DayHours
    from kiosk.domain.opening_times import ReadOpeningTimes
    from kiosk.domain.profile import Profile


def service_slip(
    service: Service, read: ReadOpeningTimes, wall: datetime, profile: Profile, language: str
) -> PlaceSlip:
    """An address on paper; a sensitive one under its neutral title and without a code."""
    table = None if service.for_now_closed else hours_table(service, read, wall.date())
    target = slip_target(service, language)
    code = None if service.sensitive else service_code(service, language)
    return PlaceSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall.date(),
        place=replace(
            target,
            hours=target.hours if table and table.week else (),
            days=tuple(map(_day, table.days)) if table else (),
            days_alone=bool(table and table.week is None),
        ),
        next_date=None,
        code=code.text if code else None,
        moved=service.moved,
        closed=service.for_now_closed,
        demo=profile.demo,
    )


def _day(told: DayHours) -> SlipDay:
    known = [span for span in told.spans if span.state is OpenState.OPEN]
    notes = [span.note for span in told.spans if span.note]
    return SlipDay(
        day=told.day,
        spans=tuple((span.starts.time(), span.ends.time()) for span in known),
        note=next(iter(notes), ""),
        known=len(known) == len(told.spans),
    )
