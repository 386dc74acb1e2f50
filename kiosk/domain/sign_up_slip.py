# SPDX-License-Identifier: EUPL-1.2
"""A sign-up on paper: what it says, and how it comes from a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.directory import said
from kiosk.domain.language import GERMAN
from kiosk.domain.phone_code import event_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.language import Language
    from kiosk.domain.meeting_days import Meeting
    from kiosk.domain.profile import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpSlip:
    """Where some people are expected, and when; no name.

    Attributes:
        language: German stands beside it.
        printed_on: the day it is asked for; names the print job.
        code: by which they can say that they do not come.
        place: what it is called where it is, street, town; as far as that may be known.
        starts, ends: wall clock of the site, naive.
        calendar: what the QR code says (see `kiosk.domain.phone_code`).
        paper: "a5" or "80mm".
    """

    language: str
    site_name: str
    printed_on: date
    code: str
    title: str
    title_german: str
    place: tuple[str, ...]
    starts: datetime
    ends: datetime
    people: int
    calendar: str
    paper: str = "a5"
    demo: bool = False


def sign_up_slip(
    meeting: Meeting,
    people: int,
    code: str,
    spoken: str,
    profile: Profile,
    languages: Mapping[str, Language],
    now: datetime,
) -> SignUpSlip:
    """The slip of a sign-up; in German alone where the machine does not write the language.

    Args:
        meeting: on its date.
        people: how many come.
        code: of the sign-up.
        spoken: tag of their language.
        profile: the site.
        languages: every language of i18n/languages.toml by tag.
        now: when its paper is asked for.
    """
    language = spoken if languages[spoken].screen else GERMAN
    event, day = meeting.event, meeting.date
    where = _place(meeting, profile)
    return SignUpSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall_clock(now, profile.zone).date(),
        code=code,
        title=said(event.title, language).text,
        title_german=said(event.title, GERMAN).text,
        place=where,
        starts=day.starts,
        ends=day.ends,
        people=people,
        calendar=event_code(event, day, profile.zone, ", ".join(where[1:]), language).text,
        paper=profile.referral_paper,
        demo=profile.demo,
    )


def _place(meeting: Meeting, profile: Profile) -> tuple[str, ...]:
    """Where it is this time; a secret place goes unnamed."""
    elsewhere = meeting.date.moved_to
    if elsewhere is not None:
        return (elsewhere.name, *elsewhere.address) if elsewhere.address else ()
    lines = (profile.name, profile.about.street, profile.about.town)
    return tuple(line for line in lines if line)
