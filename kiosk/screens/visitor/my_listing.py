# SPDX-License-Identifier: EUPL-1.2
"""A visitor's list as they read it, and what its paper says. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import Event, Service, said
from kiosk.domain.finding import Pick
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.place_slip import service_slip
from kiosk.domain.saying import date_lines
from kiosk.domain.search import Kind
from kiosk.domain.slip import ListSlip
from kiosk.screens.visitor.detail import service_detail
from kiosk.screens.visitor.meeting_detail import event_detail, event_slip

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from kiosk.domain.directory import Directory, Texts
    from kiosk.domain.opening_times import ReadOpeningTimes
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.slip import PlaceSlip
    from kiosk.screens.visitor.detail import Detail

Listed = Service | Event


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRow:
    """One entry of the list, as its paper will have it.

    Attributes:
        key: names it among the others.
        remark: what is not as usual; not of a sensitive place, as it might tell what it is.
        now: whether it is open.
        when: the next date, or the opening hours.
        place: who and where, and the telephone number.
        gone: whether the directory has it no longer.
    """

    key: str
    title: str
    remark: str = ""
    now: str = ""
    when: str = ""
    place: str = ""
    gone: bool = False


def key_of(pick: Pick) -> str:
    """What names a pick among the others."""
    return f"{pick.kind}/{pick.id}"


def listed(pick: Pick, directory: Directory) -> Listed | None:
    """The entry of a pick, if the edition still has it."""
    if pick.kind is Kind.EVENT:
        return next((event for event in directory.events if event.id == pick.id), None)
    return directory.service(pick.id)


def name_of(entry: Listed) -> Texts:
    """What an entry is called where others can read it."""
    if isinstance(entry, Service) and entry.sensitive:
        return entry.neutral_title
    return entry.title


def record(
    entry: Listed,
    read: ReadOpeningTimes,
    wall: datetime,
    profile: Profile,
    phrases: Phrases,
    unsure_since: date | None,
) -> tuple[Detail, PlaceSlip]:
    """What its own page shows and prints; `unsure_since` as in `Directory`."""
    match entry:
        case Service():
            detail = service_detail(entry, read, wall, phrases)
            return detail, service_slip(entry, read, wall, profile, phrases.language)
        case Event():
            detail = event_detail(entry, wall, profile, phrases, unsure_since)
            return detail, event_slip(entry, wall, profile, phrases.language, unsure_since)


def pick_row(
    pick: Pick, entry: Listed, detail: Detail, slip: PlaceSlip, phrases: Phrases
) -> PickRow:
    """An entry with what is needed where only the screen can be taken along, on a photo."""
    place, hidden = slip.place, isinstance(entry, Service) and entry.sensitive
    where = [isolated_name(part) for part in (place.organization, place.street, place.town) if part]
    phone = [isolated(place.phone)] if place.phone else []
    return PickRow(
        key=key_of(pick),
        title=isolated_name(place.title),
        remark="" if hidden or not detail.remarks else detail.remarks[0].text,
        now=detail.headline.text if isinstance(entry, Service) else "",
        when=_when(entry, detail, slip, phrases),
        place=" · ".join([*where, *phone]),
    )


def gone_row(pick: Pick, name: Texts, phrases: Phrases) -> PickRow:
    """An entry that a new edition has no longer, by the name under which it was picked."""
    title = said(name, phrases.language).text
    return PickRow(key=key_of(pick), title=isolated_name(title), gone=True)


def list_slip(
    slips: Iterable[PlaceSlip], wall: datetime, profile: Profile, language: str
) -> ListSlip | None:
    """The list on paper; none without places."""
    places = tuple(slips)
    if not places:
        return None
    return ListSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall.date(),
        places=places,
        paper=profile.referral_paper,
        demo=profile.demo,
    )


def _when(entry: Listed, detail: Detail, slip: PlaceSlip, phrases: Phrases) -> str:
    if isinstance(entry, Event):
        return " · ".join(date_lines(*slip.next_date, phrases)) if slip.next_date else ""
    hours = next((fact.text for fact in detail.facts if fact.symbol == "schedule"), "")
    return " · ".join(line.replace("  ", "\u00a0") for line in hours.splitlines())
