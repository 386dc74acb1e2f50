# SPDX-License-Identifier: EUPL-1.2
"""A meeting or course as visitors read it, with what decides whether they can come. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.language import GERMAN
from kiosk.domain.meeting_days import next_meeting
from kiosk.domain.phone_code import event_code
from kiosk.domain.saying import short_day
from kiosk.domain.slip import PlaceSlip, SlipTarget
from kiosk.screens.visitor.detail import Detail, Remark, badges, caption
from kiosk.screens.visitor.facts import in_another
from kiosk.screens.visitor.meeting_facts import meeting_facts
from kiosk.screens.visitor.meeting_words import when
from kiosk.screens.visitor.opening_words import Headline
from kiosk.screens.visitor.service_facts import is_old

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.domain.directory import Event
    from kiosk.domain.phone_code import PhoneCode
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_DATES = 3


def event_detail(
    event: Event, wall: datetime, profile: Profile, phrases: Phrases, unsure_since: date | None
) -> Detail:
    """A meeting or course; `unsure_since` as in `Directory`."""
    summary, code = (
        said(event.summary, phrases.language),
        _code(event, wall, profile, phrases.language),
    )
    return Detail(
        title=said(event.title, phrases.language).text,
        badges=badges(event.title, event.details.wording, phrases),
        remarks=_remarks(event, wall, phrases, unsure_since),
        headline=_headline(event, wall, phrases),
        summary=summary.text,
        summary_language=summary.language if in_another(summary.language, phrases) else "",
        facts=meeting_facts(event, wall, profile, phrases),
        code=code.text if code else "",
        caption=caption(code, phrases),
        field=event.field,
    )


def _code(event: Event, wall: datetime, profile: Profile, language: str) -> PhoneCode | None:
    """The next date for the telephone's calendar; none where all are cancelled."""
    following = event.next_after(wall)
    if following is None:
        return None
    where = following.moved_to or (None if event.at_site else event.location)
    lines = where.address if where else (profile.about.street, profile.about.town)
    place = ", ".join(filter(None, lines or ()))
    return event_code(event, following, profile.zone, place, language)


def event_slip(
    event: Event, wall: datetime, profile: Profile, language: str, unsure_since: date | None
) -> PlaceSlip:
    """A meeting or course on paper, with its next date; `unsure_since` as in `Directory`."""
    code = _code(event, wall, profile, language)
    following = event.next_after(wall)
    usual = None if event.at_site else event.location
    where = (following.moved_to if following else None) or usual
    street, town = (where.address if where else None) or (None, None)
    return PlaceSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall.date(),
        place=SlipTarget(
            title=said(event.title, language).text,
            title_german=said(event.title, GERMAN).text,
            organization=profile.name if event.at_site else event.organization.name,
            street=street,
            town=town,
            phone=None,
            hours=(),
            languages=event.languages,
            secret=where is not None and where.confidential,
        ),
        next_date=(following.starts, following.ends) if following else None,
        code=code.text if code else None,
        moved=where is not usual,
        cancelled=tuple(o.starts for o in event.coming(wall)[:MOST_DATES] if o.cancelled),
        unsure_since=unsure_since,
        demo=profile.demo,
    )


def _headline(event: Event, wall: datetime, phrases: Phrases) -> Headline:
    """The next date that takes place."""
    meeting = next_meeting(event, wall)
    if meeting is None or not meeting.held:
        return Headline()
    day = meeting.date.starts.date()
    return Headline(
        when(meeting.date, wall, phrases), "turquois" if day <= wall.date() else "neutral"
    )


def _remarks(
    event: Event, wall: datetime, phrases: Phrases, unsure_since: date | None
) -> tuple[Remark, ...]:
    """What is not as usual, before anything else."""
    say, meeting = phrases.translate, next_meeting(event, wall)
    told: list[tuple[str, str]] = []
    if event.details.status == "postponed":
        text = say("VisitorMeetings", "Put off. We do not know the new date yet.")
        told.append(("ui/event_busy", text))
    elif meeting is not None and not meeting.held:
        told.append(("ui/event_busy", say("VisitorMeetings", "Cancelled. It does not take place.")))
    elif meeting is not None and meeting.dropped:
        days = phrases.listed(
            isolated_name(short_day(date.starts.date(), phrases)) for date in meeting.dropped
        )
        text = say("VisitorBrowse", "{day} cancelled").format(day=days)
        told.append(("ui/event_busy", text))
    elif event.details.status == "moved":
        text = say("VisitorMeetings", "Moved: read again when and where.")
        told.append(("ui/directions", text))
    if meeting is not None and meeting.held and meeting.date.moved_to is not None:
        text = say("VisitorMeetings", "In another place this time.")
        told.append(("ui/location_on", text))
    if is_old(event.details.freshness, wall.date()):
        text = say("VisitorBrowse", "These facts are old. Please call first.")
        told.append(("ui/history", text))
    elif unsure_since is not None:
        text = say("VisitorMeetings", "These facts are from {day}. Please ask first.")
        day = isolated_name(phrases.date(unsure_since))
        told.append(("ui/history", text.format(day=day)))
    return tuple(Remark(symbol, text) for symbol, text in told)
