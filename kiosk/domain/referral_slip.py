# SPDX-License-Identifier: EUPL-1.2
"""From what a desk has chosen to what paper says: pure, so that preview and print agree."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.language import GERMAN, best
from kiosk.domain.referral import Thing
from kiosk.domain.slip import ReferralSlip, SlipHours, SlipTarget

if TYPE_CHECKING:
    from datetime import date

    from kiosk.domain.directory import Directory, Service
    from kiosk.domain.profile import Profile
    from kiosk.domain.referral import ReferralDraft

_WORDS = {
    Thing.IDENTITY: ("ausweis", "reisepass"),
    Thing.RESIDENCE: ("aufenthaltstitel",),
    Thing.LETTER: ("brief", "schreiben"),
    Thing.INCOME: ("einkommen",),
    Thing.TENANCY: ("mietvertrag",),
    Thing.CERTIFICATES: ("zeugnis",),
    Thing.HEALTH_CARD: ("karte der krankenkasse", "gesundheitskarte"),
}
"""German words by which a place's own list says the same."""

CODE_TO_COME = "0" * 9
"""Stands in a preview where the printed slip has its own code."""


def referral_slip(
    draft: ReferralDraft, code: str, directory: Directory, profile: Profile, issued_on: date
) -> ReferralSlip:
    """The slip of a referral.

    Places that the edition no longer has are left out. A confidential address is never
    on it; a sensitive place goes under its neutral title, without its organization.
    """
    places = (directory.service(service) for service in draft.services)
    return ReferralSlip(
        language=draft.language,
        site_id=profile.id,
        site_name=profile.name,
        code=code,
        issued_on=issued_on,
        targets=tuple(
            without(draft.bring, slip_target(place, draft.language))
            for place in places
            if place is not None
        ),
        requests=tuple(request.value for request in draft.requests),
        appointment=draft.appointment,
        bring=tuple(thing.value for thing in draft.bring),
        act_by=draft.act_by,
        interpreter=draft.interpreter,
        sensitive=draft.sensitive,
        reply_base=None if draft.sensitive else profile.reply_base,
        paper=profile.referral_paper,
        demo=profile.demo,
    )


def slip_target(service: Service, language: str) -> SlipTarget:
    """An address as paper may carry it: a confidential or sensitive one says less."""
    title = service.neutral_title if service.sensitive else service.title
    address = service.location.address if service.location else None
    street, town = address or (None, None)
    transit = service.location.details.transit if service.location and address else {}
    bring = {} if service.sensitive else service.bring
    german = tuple(bring.get(GERMAN, ()))
    _, own = best(bring, language) or (GERMAN, german)
    return SlipTarget(
        title=said(title, language).text,
        title_german=said(title, GERMAN).text,
        organization="" if service.sensitive else service.organization.name,
        street=street,
        town=town,
        phone=service.phone,
        hours=tuple(
            SlipHours(
                first_day=first,
                last_day=last,
                spans=tuple((span.opens, span.closes) for span in spans),
            )
            for first, last, spans in (service.hours.grouped() if service.hours else ())
        ),
        languages=service.languages,
        by_appointment=service.by_appointment,
        bring=tuple(own),
        bring_german=german,
        transit=said(transit, language).text,
        transit_german=said(transit, GERMAN).text,
        secret=service.location is not None and service.location.confidential,
    )


def without(ticked: tuple[Thing, ...], target: SlipTarget) -> SlipTarget:
    """The target without the things of its own list that the desk has ticked already.

    Both lists are as long as each other in every language, so an entry goes from both.
    """
    said_already = [word for thing in ticked for word in _WORDS.get(thing, ())]
    kept = [
        place
        for place, entry in enumerate(target.bring_german)
        if not any(word in entry.casefold() for word in said_already)
    ]
    if len(target.bring) != len(target.bring_german):
        return target
    return replace(
        target,
        bring=tuple(target.bring[place] for place in kept),
        bring_german=tuple(target.bring_german[place] for place in kept),
    )
