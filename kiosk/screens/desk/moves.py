# SPDX-License-Identifier: EUPL-1.2
"""What a desk says of each move it made."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.visit import Move, VisitState

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.visit import Visit


def what_happened(  # noqa: C901 - one sentence for each move
    move: Move, number: int, phrases: Phrases, more: str = ""
) -> str:
    """The sentence about a move.

    Args:
        move: what was done.
        number: with whom.
        phrases: the desk's language.
        more: where to, or how it ended.
    """
    match move:
        case Move.CALL:
            text = phrases.translate("Desk", "{number} is called.")
        case Move.CALL_AGAIN:
            text = phrases.translate("Desk", "{number} is called again.")
        case Move.ARRIVE:
            text = phrases.translate("Desk", "{number} is here.")
        case Move.PARK:
            text = phrases.translate("Desk", "{number} is parked.")
        case Move.FORWARD:
            text = phrases.translate("Desk", "{number} goes on: {more}")
        case Move.MISS:
            text = phrases.translate("Desk", "{number} did not come.")
        case Move.COME_BACK | Move.RETURN:
            text = phrases.translate("Desk", "{number} is waiting again.")
        case Move.CLOSE:
            text = phrases.translate("Desk", "{number} is closed: {more}")
        case Move.LEAVE:
            text = phrases.translate("Desk", "{number} has left.")
        case Move.RELEASE:
            text = phrases.translate("Desk", "{number} can be called by every desk.")
        case Move.TELL:
            text = phrases.translate("Desk", "{number} has said what it is about.")
        case _:
            assert_never(move)
    return text.format(number=number, more=more)


def what_became_of(visit: Visit | None, number: int, profile: Profile, phrases: Phrases) -> str:
    """Why a screen that had not heard yet may not act: one clear sentence."""
    if visit is None:
        text = phrases.translate("Desk", "{number} is no longer there.")
        return text.format(number=number)
    match visit.state:
        case VisitState.WAITING if visit.parked:
            text = phrases.translate("Desk", "{number} has just been parked.")
        case VisitState.WAITING:
            text = phrases.translate("Desk", "{number} is waiting again.")
        case VisitState.CALLED:
            text = phrases.translate("Desk", "{number} has just been called by {desk}.")
        case VisitState.SERVING:
            text = phrases.translate("Desk", "{number} is already at {desk}.")
        case VisitState.MISSED:
            text = phrases.translate("Desk", "{number} did not come.")
        case VisitState.CLOSED:
            text = phrases.translate("Desk", "{number} is already closed.")
        case VisitState.LEFT:
            text = phrases.translate("Desk", "{number} has left.")
        case _:
            assert_never(visit.state)
    desk = profile.desk_name(visit.desk, phrases.language) if visit.desk else ""
    return text.format(number=number, desk=desk)
