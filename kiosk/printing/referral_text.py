# SPDX-License-Identifier: EUPL-1.2
"""What a referral slip says, in one language: parts that stand side by side with the other's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.domain.referral import Request, Thing, request_phrase, thing_phrase
from kiosk.domain.saying import opening_time
from kiosk.printing.wording import OFFICE_LANGUAGE, fill, reached_by

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.slip import ReferralSlip, SlipTarget


class Voice(StrEnum):
    """How a paragraph speaks."""

    TITLE = "title"
    HEAD = "head"
    STRONG = "strong"
    PLAIN = "plain"
    POINT = "point"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a part."""

    voice: Voice
    text: str


Part = tuple[Paragraph, ...]


def referral_parts(slip: ReferralSlip, phrases: Phrases) -> tuple[Part, ...]:
    """The slip from top to bottom; in every language as many parts, in the same order."""
    parts = [
        _title(slip, phrases),
        *(_target(slip, number, phrases) for number in range(len(slip.targets))),
        _appointment(slip, phrases),
        _requests(slip, phrases),
        _bring(slip, phrases),
        _deadline(slip, phrases),
    ]
    return tuple(part for part in parts if part)


def _title(slip: ReferralSlip, phrases: Phrases) -> Part:
    if not slip.sensitive:
        text = phrases.translate("Slip", "Your next step")
    elif any(target.street for target in slip.targets):
        text = phrases.translate("Slip", "An address for you")
    else:
        text = phrases.translate("Slip", "A contact for you", "German: 'Ein Kontakt für Sie'")
    return (Paragraph(Voice.TITLE, text), _plain(phrases.date(slip.issued_on)))


def _target(slip: ReferralSlip, number: int, phrases: Phrases) -> Part:
    target = slip.targets[number]
    names = _neutral_name(phrases) if slip.sensitive else _names(target, phrases)
    if len(slip.targets) > 1:
        names[0] = f"{number + 1}. {names[0]}"
    address = ", ".join(part for part in (target.street, target.town) if part)
    place = (isolated_name(address),) if address else ()
    facts = reached_by(target, phrases)
    return (
        Paragraph(Voice.STRONG, names[0]),
        *(_plain(text) for text in (*names[1:], *place, *facts)),
    )


def _names(target: SlipTarget, phrases: Phrases) -> list[str]:
    """The place in the reader's words, then the words on the door."""
    german = phrases.language == OFFICE_LANGUAGE
    names = (target.title_german if german else target.title, target.title_german)
    return [isolated_name(name) for name in dict.fromkeys((*names, target.organization)) if name]


def _neutral_name(phrases: Phrases) -> list[str]:
    return [phrases.translate("Slip", "Advice")]


def _appointment(slip: ReferralSlip, phrases: Phrases) -> Part:
    if slip.appointment is None:
        return ()
    day = isolated_name(phrases.date(slip.appointment.date()))
    hour = opening_time(slip.appointment.time(), phrases)
    return (
        Paragraph(Voice.HEAD, phrases.translate("Slip", "Your appointment")),
        Paragraph(Voice.STRONG, f"{day} · {hour}"),
    )


def _requests(slip: ReferralSlip, phrases: Phrases) -> Part:
    asked = [request_phrase(Request(request), phrases.translate) for request in slip.requests]
    if slip.interpreter is not None:
        name = phrases.language_name(slip.interpreter)
        asked.append(fill(phrases.translate("Slip", "Interpreter needed: %1"), name))
    if not asked:
        return ()
    return (
        Paragraph(Voice.HEAD, phrases.translate("Slip", "Our request")),
        *(Paragraph(Voice.POINT, text) for text in asked),
    )


def _bring(slip: ReferralSlip, phrases: Phrases) -> Part:
    german = phrases.language == OFFICE_LANGUAGE
    things = [thing_phrase(Thing(thing), phrases.translate) for thing in slip.bring]
    for target in () if slip.sensitive else slip.targets:
        things += map(isolated_name, target.bring_german if german else target.bring)
    if not things:
        return ()
    return (
        Paragraph(Voice.HEAD, phrases.translate("Slip", "Please bring")),
        *(Paragraph(Voice.BOX, thing) for thing in dict.fromkeys(things)),
    )


def _deadline(slip: ReferralSlip, phrases: Phrases) -> Part:
    rights = _plain(phrases.translate("Slip", "You decide whether you go. You may bring someone."))
    if slip.act_by is None:
        return (rights,)
    sentence = phrases.translate("Slip", "Please go by %1.")
    return (
        Paragraph(Voice.HEAD, fill(sentence, phrases.date(slip.act_by))),
        _plain(phrases.translate("Slip", "No answer by then? Come back to us.")),
        rights,
    )


def _plain(text: str) -> Paragraph:
    return Paragraph(Voice.PLAIN, text)
