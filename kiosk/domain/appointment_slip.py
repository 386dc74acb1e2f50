# SPDX-License-Identifier: EUPL-1.2
"""From an appointment to what its paper says: pure, so that preview and print agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.language import GERMAN
from kiosk.domain.slip import AppointmentSlip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.domain.appointment import Appointment
    from kiosk.domain.language import Language
    from kiosk.domain.profile import Profile


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
