# SPDX-License-Identifier: EUPL-1.2
"""Sentences about a number: who is ahead, how long, where to go, what the printer does."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.ports import PrinterState, SlipState
from kiosk.domain.visit import VisitState

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.estimate import Wait
    from kiosk.domain.front_door import CheckedIn, Standing
    from kiosk.domain.ports import Phrases, QueuedSlip
    from kiosk.domain.profile import Profile
    from kiosk.domain.visit import Visit


def place_in_line(standing: Standing | CheckedIn, profile: Profile, phrases: Phrases) -> str:
    """Where a number stands, in one sentence."""
    say = phrases.translate
    visit = standing.visit
    desk = isolated_name(profile.desk_name(visit.desk or "", phrases.language))
    match visit.state:
        case VisitState.WAITING:
            return _in_line(standing.ahead, phrases)
        case VisitState.CALLED:
            return say("VisitorNumber", "It is your turn: please go to {desk}.").format(desk=desk)
        case VisitState.SERVING:
            return say("VisitorNumber", "You are being served: {desk}.").format(desk=desk)
        case VisitState.MISSED:
            return say("VisitorNumber", "We have called you, and you were not there.")
        case VisitState.CLOSED | VisitState.LEFT:
            return say("VisitorNumber", "This number is finished for today.")
        case _:
            assert_never(visit.state)


def how_long(standing: Standing | CheckedIn, phrases: Phrases) -> str:
    """The honest wait of a waiting number, in one sentence; nothing for another."""
    if standing.visit.state is not VisitState.WAITING or standing.ahead is None:
        return ""
    if standing.ahead == 0:
        return phrases.translate("VisitorNumber", "We will call you as soon as a desk is free.")
    return _range(standing.wait, phrases)


def how_called(visit: Visit, phrases: Phrases, *, has_board: bool) -> str:
    """How the visitor will hear of it."""
    if not has_board:
        return phrases.translate("VisitorNumber", "We call your number.")
    if visit.own_language_call:
        sentence = phrases.translate(
            "VisitorNumber", "We call your number in German and in {language}."
        )
        return sentence.format(language=phrases.language_name(visit.screen_language))
    return phrases.translate("VisitorNumber", "We call your number and show this picture.")


def paper(slip: QueuedSlip | None, phrases: Phrases) -> str:
    """How far the slip got; the number counts whatever the printer does."""
    say = phrases.translate
    state = slip.state if slip else SlipState.DISMISSED
    match state:
        case SlipState.WAITING | SlipState.CLAIMED | SlipState.SUBMITTED:
            return say("VisitorNumber", "Your slip is being printed.")
        case SlipState.PRINTED:
            return say("VisitorNumber", "Take your slip.")
        case SlipState.FAILED:
            return f"{_trouble(slip, phrases)} {it_counts(phrases)}"
        case SlipState.UNKNOWN:
            return say(
                "VisitorNumber", "Please look for your slip in the tray. If there is none, ask us."
            )
        case SlipState.DISMISSED:
            return it_counts(phrases)
        case _:
            assert_never(state)


def at_time(taken_at: datetime, phrases: Phrases) -> str:
    """Date and time of a wall clock: yesterday's photo must not pass for today's."""
    return f"{phrases.date(taken_at)} · {isolated(phrases.time(taken_at.time()))}"


def opens(at: datetime | None, phrases: Phrases) -> str:
    """When the site opens next (wall clock), in one sentence; nothing where nobody knows."""
    if at is None:
        return ""
    sentence = phrases.translate("VisitorNumber", "We open again: {day}, {time}")
    day, time = isolated_name(phrases.date(at)), isolated(phrases.time(at.time()))
    return sentence.format(day=day, time=time)


def _in_line(ahead: int | None, phrases: Phrases) -> str:
    match ahead:
        case None:
            return phrases.translate("VisitorNumber", "We will call you as soon as a desk is free.")
        case 0:
            return phrases.translate("VisitorNumber", "You are next.")
        case _:
            return phrases.translate("VisitorNumber", "%n numbers are ahead of you.", "", ahead)


def _range(wait: Wait | None, phrases: Phrases) -> str:
    if wait is None:
        return phrases.translate("VisitorNumber", "We cannot say yet how long it takes.")
    if wait.least == 0:
        return phrases.translate("VisitorNumber", "Up to %n minutes", "", wait.most)
    sentence = phrases.translate("VisitorNumber", "About {minutes} minutes", "", wait.most)
    return sentence.format(minutes=isolated(f"{wait.least}–{wait.most}"))  # noqa: RUF001


def it_counts(phrases: Phrases) -> str:
    """That a number needs no paper."""
    return phrases.translate("VisitorNumber", "Your number counts. Please take a photo.")


def _trouble(slip: QueuedSlip | None, phrases: Phrases) -> str:
    say = phrases.translate
    known = {
        PrinterState.NO_PAPER.value: say("VisitorNumber", "No paper."),
        PrinterState.WRONG_PAPER.value: say("VisitorNumber", "The right paper is missing."),
        PrinterState.COVER_OPEN.value: say("VisitorNumber", "The printer is open."),
        PrinterState.BUSY.value: say("VisitorNumber", "The printer is busy."),
        PrinterState.JAM.value: say("VisitorNumber", "The paper is stuck."),
        PrinterState.GONE.value: say("VisitorNumber", "The printer does not answer."),
    }
    other = say("VisitorNumber", "The slip could not be printed.")
    return known.get(slip.reason or "", other) if slip else other
