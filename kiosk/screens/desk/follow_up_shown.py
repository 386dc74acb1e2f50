# SPDX-License-Identifier: EUPL-1.2
"""Slips that were handed out, how far each has come, and what can be said of it; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.clock import wall_clock
from kiosk.domain.isolate import isolated
from kiosk.domain.language import GERMAN
from kiosk.domain.referral import CODE_CHARACTERS, characters_of, spaced
from kiosk.domain.referral_move import TICKED, Became, sayable, state_of
from kiosk.domain.saying import short_day
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.desk.words import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.referral import Referral
    from kiosk.screens.desk.known import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRow:
    """A slip that was handed out.

    Attributes:
        key: its code as the store has it.
        when: its time, or its day where that was another.
        became: how far it has come; empty while nothing was heard.
        symbol: of that; hue: of the symbol.
    """

    key: str
    code: str
    when: str
    place: str
    became: str = ""
    symbol: str = ""
    hue: str = "neutral"


_SYMBOLS = {
    Became.NO_RESPONSE: ("ui/hourglass_empty", "neutral"),
    Became.CANCELLED: ("ui/event_busy", "neutral"),
    Became.VISITED: ("ui/check", "turquois"),
    Became.COMPLETED: ("ui/done_all", "turquois"),
    Became.ENTERED_IN_ERROR: ("ui/block", "orange"),
}


def slip_row(
    slip: Referral,
    heard: AbstractSet[Became],
    known: Known,
    profile: Profile,
    phrases: Phrases,
) -> SlipRow:
    """A slip as the desk lists it; a sensitive one does not say where to."""
    at = wall_clock(slip.issued_at, profile.zone)
    row = SlipRow(
        key=slip.code,
        code=isolated(spaced(slip.code)),
        when=_when(at, known.wall, phrases),
        place=_place(slip, known, phrases),
    )
    became = state_of(heard, slip.draft.act_by, known.wall.date())
    if became is None:
        return row
    symbol, hue = _SYMBOLS[became]
    return SlipRow(
        key=row.key,
        code=row.code,
        when=row.when,
        place=row.place,
        became=became_words(became, phrases),
        symbol=symbol,
        hue=hue,
    )


def _when(at: datetime, wall: datetime, phrases: Phrases) -> str:
    return phrases.time(at.time()) if at.date() == wall.date() else short_day(at.date(), phrases)


def _place(slip: Referral, known: Known, phrases: Phrases) -> str:
    if slip.draft.sensitive:
        return phrases.translate("Desk", "confidential")
    services = map(known.directory.service, slip.draft.services)
    names = [service.title[GERMAN] for service in services if service]
    return BETWEEN.join(names) or phrases.translate("Desk", "No longer in the directory")


def became_words(became: Became, phrases: Phrases) -> str:
    """What became of a slip, in words."""
    say = phrases.translate
    match became:
        case Became.VISITED:
            return say("Desk", "Was there", "Of a slip: they went. German: 'War dort'")
        case Became.COMPLETED:
            return say("Desk", "Done", "Of a slip: it is settled. German: 'Erledigt'")
        case Became.CANCELLED:
            return say("Desk", "Cancelled", "Of a slip: they do not go. German: 'Abgesagt'")
        case Became.ENTERED_IN_ERROR:
            return say("Desk", "Issued by mistake", "Of a slip. German: 'Irrtümlich ausgegeben'")
        case Became.NO_RESPONSE:
            return say("Desk", "No answer", "Of a slip: nobody came back or called")
        case _:
            assert_never(became)


def news_rows(heard: AbstractSet[Became], phrases: Phrases) -> list[TickRow]:
    """What was said of a slip, ticked, and what can be said that leads further."""
    offered = {*heard, *sayable(heard)}
    return [
        TickRow(became, became_words(became, phrases), "", "", became in heard)
        for became in TICKED
        if became in offered
    ]


def why_not_found(code: str, known: Known | None, phrases: Phrases) -> str:
    """No referral has this code; a sign-up's slip has one that looks the same."""
    if known and any(one.code == code for one in known.sign_ups):
        return phrases.translate(
            "Desk",
            "This is a sign-up: it stands under Appointments.",
            "Of a code. German: 'Das ist eine Anmeldung: Sie steht unter Termine.'",
        )
    return phrases.translate("Desk", "No slip of this site has this code.")


def why_no_code(typed: str, phrases: Phrases, *, finished: bool) -> str:
    """What to do about something that cannot be a code; empty while it may become one.

    Args:
        typed: what somebody reads off a slip; it is not repeated.
        phrases: the desk's language.
        finished: whether they think so.
    """
    length = len(characters_of(typed))
    if length == CODE_CHARACTERS:
        return phrases.translate("Desk", "Not quite: please compare each character with the slip.")
    if length > CODE_CHARACTERS or (finished and length):
        return phrases.translate("Desk", "A code has nine letters and digits.")
    return ""
