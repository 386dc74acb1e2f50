# SPDX-License-Identifier: EUPL-1.2
"""The referral form as a desk reads it: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.language import GERMAN, reads_german
from kiosk.domain.outgoing import must_stay_untold
from kiosk.domain.referral import Request, Thing, request_phrase, thing_phrase
from kiosk.domain.referral_choice import ReferralChoice, targets
from kiosk.domain.saying import short_day
from kiosk.screens.desk.ticks import TickRow

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.visit import Visit
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

ACT_BY_DAYS = (7, 14, 28)


@dataclass(frozen=True, slots=True)
class ReferralInputs:
    """What the panel knows.

    Attributes:
        language: tag of the slip's language beside German.
    """

    known: Known
    choice: ReferralChoice
    language: str

    @property
    def visit(self) -> Visit | None:
        """At this desk, or None for somebody without a number."""
        return self.known.line.current


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralShown:
    """The panel's face.

    Attributes:
        pair: the two languages of the slip, such as "ar + de".
    """

    requests: tuple[TickRow, ...] = ()
    things: tuple[TickRow, ...] = ()
    languages: tuple[TickRow, ...] = ()
    deadlines: tuple[TickRow, ...] = ()
    pair: str = ""
    appointment: bool = False
    day: str = ""
    time: str = ""
    interpreter: bool = False
    interpreter_words: str = ""
    sensitive: bool = False
    ready: bool = False


def show_referral(inputs: ReferralInputs, ports: DeskPorts, phrases: Phrases) -> ReferralShown:
    """The form."""
    choice = inputs.choice
    chosen = targets(choice, inputs.known.directory)
    at = choice.appointment
    return ReferralShown(
        requests=tuple(
            TickRow(wish, request_phrase(wish, phrases.translate), "", "", wish in choice.requests)
            for wish in Request
        ),
        things=tuple(
            TickRow(thing, thing_phrase(thing, phrases.translate), "", "", thing in choice.bring)
            for thing in Thing
        ),
        languages=tuple(
            TickRow(tag, phrases.language_name(tag), "", "", tag == inputs.language)
            for tag in ports.profile.languages
        ),
        deadlines=_deadlines(inputs, phrases),
        pair=pair(inputs.language),
        appointment=at is not None,
        day="" if at is None else short_day(at, phrases),
        time="" if at is None else phrases.time(at.time()),
        interpreter=choice.interpreter,
        interpreter_words=_interpreter(inputs, phrases),
        sensitive=any(map(must_stay_untold, chosen)),
        ready=bool(chosen) and inputs.known.readable,
    )


def pair(language: str) -> str:
    """The languages of a slip."""
    return language if reads_german(language) else f"{language} + {GERMAN}"


def _deadlines(inputs: ReferralInputs, phrases: Phrases) -> tuple[TickRow, ...]:
    days = inputs.choice.act_by_days
    rows = [
        TickRow(
            str(offered),
            short_day(inputs.known.wall + timedelta(days=offered), phrases),
            "",
            "",
            offered == days,
        )
        for offered in ACT_BY_DAYS
    ]
    none = phrases.translate("Desk", "no date")
    return (*rows, TickRow("0", none, "", "", days is None))


def _interpreter(inputs: ReferralInputs, phrases: Phrases) -> str:
    spoken = inputs.visit.spoken_language if inputs.visit else inputs.language
    text = phrases.translate("Desk", "Interpreter: {language}")
    return text.format(language=phrases.language_name(spoken))
