# SPDX-License-Identifier: EUPL-1.2
"""Referrals: the code, the phrases that can be ticked, the draft a desk fills in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.ports import Translate

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""

DATA_CHARACTERS = 8
CODE_CHARACTERS = DATA_CHARACTERS + 1
MOST_TARGETS = 3
_WEIGHTS = (3, 5, 7, 9, 11, 13, 15, 17)


class Request(StrEnum):
    """What the visitor asks the next place for."""

    EXPLAIN_LETTER = "explain_letter"
    FILL_FORM = "fill_form"
    ADVICE = "advice"
    APPOINTMENT = "appointment"
    ACCOMPANY = "accompany"
    COURSE_PLACE = "course_place"
    REGISTER = "register"
    INTERPRET = "interpret"


class Thing(StrEnum):
    """What the visitor should bring along."""

    IDENTITY = "identity"
    RESIDENCE = "residence"
    LETTER = "letter"
    INCOME = "income"
    TENANCY = "tenancy"
    CERTIFICATES = "certificates"
    HEALTH_CARD = "health_card"
    THIS_SLIP = "this_slip"


def request_phrase(request: Request, translate: Translate) -> str:
    """The request as the visitor and the next place read it."""
    return {
        Request.EXPLAIN_LETTER: translate("Referral", "Please explain this letter"),
        Request.FILL_FORM: translate("Referral", "Please help with a form"),
        Request.ADVICE: translate("Referral", "Please give advice"),
        Request.APPOINTMENT: translate("Referral", "Please give an appointment"),
        Request.ACCOMPANY: translate("Referral", "Please come along to an office"),
        Request.COURSE_PLACE: translate("Referral", "Please offer a place in a course"),
        Request.REGISTER: translate("Referral", "Please help to register"),
        Request.INTERPRET: translate("Referral", "Please arrange an interpreter"),
    }[request]


def thing_phrase(thing: Thing, translate: Translate) -> str:
    """The thing to bring as the visitor reads it."""
    return {
        Thing.IDENTITY: translate("Referral", "Passport or identity card"),
        Thing.RESIDENCE: translate("Referral", "Residence permit"),
        Thing.LETTER: translate("Referral", "The letter"),
        Thing.INCOME: translate("Referral", "Proof of income"),
        Thing.TENANCY: translate("Referral", "Tenancy agreement"),
        Thing.CERTIFICATES: translate("Referral", "Certificates"),
        Thing.HEALTH_CARD: translate("Referral", "Health insurance card"),
        Thing.THIS_SLIP: translate("Referral", "This slip"),
    }[thing]


def check_character(body: str) -> str:
    """The ninth character: a weighted sum modulo 32.

    The weights are odd, so that any single wrong character is caught; neighbours
    differ by two, so that most swaps of two neighbours are caught as well.
    """
    total = sum(weight * ALPHABET.index(c) for weight, c in zip(_WEIGHTS, body, strict=True))
    return ALPHABET[total % len(ALPHABET)]


def new_code(choose: Callable[[str], str]) -> str:
    """A random referral code: eight characters and one check character.

    Args:
        choose: picks one character at random, such as `secrets.choice`.
    """
    body = "".join(choose(ALPHABET) for _ in range(DATA_CHARACTERS))
    return body + check_character(body)


_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def characters_of(typed: str) -> str:
    """The letters and digits that somebody reads off a slip, whatever stands between them."""
    return "".join(filter(str.isalnum, typed.upper())).translate(_READ_AS)


def read_code(typed: str) -> str | None:
    """The code that somebody reads off a slip; None where it cannot be one."""
    code = characters_of(typed)
    if len(code) != CODE_CHARACTERS or not set(code) <= set(ALPHABET):
        return None
    return code if check_character(code[:-1]) == code[-1] else None


def spaced(code: str) -> str:
    """The code in groups of three, for eyes."""
    return "-".join(code[i : i + 3] for i in range(0, len(code), 3))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft:
    """What a desk has chosen; no text about a person is part of it.

    Attributes:
        services: ids of one to three services.
        sensitive: whether nobody may learn of any target; see `must_stay_untold`.
    """

    visit: str | None
    language: str
    services: tuple[str, ...]
    requests: tuple[Request, ...]
    bring: tuple[Thing, ...]
    appointment: datetime | None
    act_by: date | None
    interpreter: str | None
    sensitive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """An issued referral."""

    code: str
    issued_at: datetime
    draft: ReferralDraft
