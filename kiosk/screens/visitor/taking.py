# SPDX-License-Identifier: EUPL-1.2
"""From answers to a number: what the front door says, as a touch of the flow."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.flow import FALLBACK, draft
from kiosk.domain.front_door import CheckedIn, NotOpen, NumbersStopped, Shut
from kiosk.domain.page import Page
from kiosk.domain.touch import Failed, NumberGiven, Opened, Refused
from kiosk.domain.trouble import NoNumberFree, StaleVisit, StoreTrouble, UnlawfulMove

if TYPE_CHECKING:
    from kiosk.domain.front_door import FrontDoor
    from kiosk.domain.page import Flow

log = logging.getLogger(__name__)

NOT_OPEN, STOPPED, SHUT = "not_open", "stopped", "shut"


def why_not(door: FrontDoor) -> Refused | Failed | None:
    """Why no number can be given now; None where one can."""
    try:
        closed = door.closed()
    except StoreTrouble as trouble:
        log.warning("door.unreadable %s", trouble)
        return Failed()
    match closed:
        case NotOpen():
            return Refused(NOT_OPEN)
        case NumbersStopped():
            return Refused(STOPPED)
        case Shut():
            return Refused(SHUT)
        case None:
            return None
        case _:
            assert_never(closed)


def take_number(door: FrontDoor, flow: Flow) -> NumberGiven | Refused | Failed:
    """Check in; however often it is asked with one flow, there is one number."""
    try:
        came = door.check_in(draft(flow))
    except NoNumberFree:
        return Refused(STOPPED)
    except StoreTrouble as trouble:
        log.warning("check_in.failed %s", trouble)
        return Failed()
    match came:
        case CheckedIn(visit):
            return NumberGiven(visit.number)
        case NotOpen():
            return Refused(NOT_OPEN)
        case NumbersStopped():
            return Refused(STOPPED)
        case Shut():
            return Refused(SHUT)
        case _:
            assert_never(came)


def tell_more(door: FrontDoor, flow: Flow, topic: str) -> Opened | Failed:
    """Say what a number in line is for, then show where it stands, whoever was quicker."""
    said = flow.answers
    interpreter = said.spoken_language if said.interpreter else None
    try:
        standing = door.standing(int(flow.subject))
        if standing is not None:
            door.tell(standing.visit, topic, said.language or FALLBACK, interpreter)
    except (StaleVisit, UnlawfulMove):
        pass  # a desk has called it by now: the page says so
    except StoreTrouble as trouble:
        log.warning("tell.failed %s", trouble)
        return Failed()
    return Opened(Page.STANDING, flow.subject)
