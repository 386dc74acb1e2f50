# SPDX-License-Identifier: EUPL-1.2
"""An appointment on paper: what it says, and how it comes from what was agreed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.language import GERMAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.appointment import Appointment
    from kiosk.domain.language import Language
    from kiosk.domain.profile import Profile

MOST_CALENDAR_BYTES = 150
"""What a code of 32 mm carries so that an old telephone still reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentSlip:
    """When somebody is expected again; no name.

    Attributes:
        language: German stands beside it.
        printed_on: the day it is asked for; names the print job.
        street, town: where the site is, if its profile says so.
        at: wall clock of the site, naive.
        topic: id of a topic, or None.
        interpreter: language tag, or None where no interpreter is needed.
        bring: ids of ticked things to bring (see `kiosk.domain.referral.Thing`).
        paper: "a5" or "80mm".
    """

    language: str
    site_name: str
    printed_on: date
    street: str | None
    town: str | None
    at: datetime
    desk: str
    desk_german: str
    topic: str | None
    interpreter: str | None
    bring: tuple[str, ...]
    paper: str = "a5"
    demo: bool = False

    @property
    def calendar(self) -> str:
        """What the QR code says: the smallest event of RFC 5545 that telephones take.

        The place goes where there is no room for it, then the end of the site's name.
        """
        place = ", ".join(part for part in (self.street, self.town) if part)
        whole = self._event(self.site_name, place)
        if len(whole.encode()) <= MOST_CALENDAR_BYTES:
            return whole
        name = self.site_name
        while len(self._event(name, "").encode()) > MOST_CALENDAR_BYTES:
            name = name[:-1]
        return self._event(name, "")

    def _event(self, name: str, place: str) -> str:
        lines = ["BEGIN:VEVENT", f"SUMMARY:{_escaped(name)}", f"DTSTART:{self.at:%Y%m%dT%H%M%S}"]
        if place:
            lines.append(f"LOCATION:{_escaped(place)}")
        return "\n".join((*lines, "END:VEVENT"))


def appointment_slip(
    appointment: Appointment, profile: Profile, languages: Mapping[str, Language], now: datetime
) -> AppointmentSlip:
    """The slip of an appointment; in German alone where the machine does not write the language.

    Args:
        appointment: what was agreed on.
        profile: the site.
        languages: every language of i18n/languages.toml by tag.
        now: when its paper is asked for.
    """
    spoken = appointment.language
    language = spoken if languages[spoken].screen else GERMAN
    return AppointmentSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall_clock(now, profile.zone).date(),
        street=profile.about.street,
        town=profile.about.town,
        at=appointment.at,
        desk=profile.desk_name(appointment.desk, language),
        desk_german=profile.desk_name(appointment.desk, GERMAN),
        topic=appointment.topic,
        interpreter=spoken if appointment.interpreter else None,
        bring=appointment.bring,
        paper=profile.referral_paper,
        demo=profile.demo,
    )


def _escaped(text: str) -> str:
    """RFC 5545, section 3.3.11."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
