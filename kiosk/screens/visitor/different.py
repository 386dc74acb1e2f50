# SPDX-License-Identifier: EUPL-1.2
"""What notices of the site change in an entry, as visitors read it. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.domain.saying import short_day
from kiosk.screens.visitor.facts import FactRow, address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.directory import Location, Occurrence, Service
    from kiosk.domain.ports import Phrases


def service_remark(service: Service, phrases: Phrases) -> str:
    """A word in a list on an address that is elsewhere for a while; usually empty."""
    return phrases.translate("VisitorBrowse", "Other place") if service.moved else ""


def service_note(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """That an address is another one for a while."""
    if service.moved:
        text = phrases.translate("VisitorBrowse", "In another place for now: see the address.")
        yield FactRow("directions", _label(phrases), text)


def moved_dates(
    dates: tuple[Occurrence, ...], usual: Location | None, phrases: Phrases
) -> Iterator[FactRow]:
    """Where a meeting is on the dates on which it is somewhere else."""
    for date in dates:
        if date.moved_to is None or date.moved_to == usual or date.cancelled:
            continue
        place = "\n".join(fact.text for fact in address(date.moved_to, phrases))
        day = isolated_name(short_day(date.starts.date(), phrases))
        sentence = phrases.translate("VisitorBrowse", "{day}: in another place")
        name = isolated_name(date.moved_to.name)
        yield FactRow("directions", sentence.format(day=day), f"{name}\n{place}")


def marked(date: str, occurrence: Occurrence, phrases: Phrases) -> str:
    """A date, and that it is cancelled where it is."""
    if not occurrence.cancelled:
        return date
    return phrases.translate("VisitorBrowse", "Cancelled: {date}").format(date=date)


def _label(phrases: Phrases) -> str:
    return phrases.translate("VisitorBrowse", "Different from usual")
