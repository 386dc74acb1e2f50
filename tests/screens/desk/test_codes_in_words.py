# SPDX-License-Identifier: EUPL-1.2
"""A code reads from left to right wherever the desk's words have one, in any language."""

from __future__ import annotations

from kiosk.domain.isolate import isolated
from kiosk.domain.referral import spaced
from kiosk.screens.desk.slip_names import slip_name
from tests.printing.phrases import PHRASES
from tests.screens.desk_robot import Desk
from tests.screens.desk_slips import hands_out


def test_a_code_keeps_its_direction(desk: Desk) -> None:
    """On its line, in what was done, and in what is undone."""
    code = hands_out(desk, "find-flat")
    desk.hears()
    follow_up, deeds = desk.screen.today.followUp, desk.screen.deeds
    assert [row.code for row in follow_up.slips] == [isolated(spaced(code))]
    follow_up.ask(code)
    follow_up.say("visited")
    assert deeds.words == f"{isolated(spaced(code))}: Was there"
    deeds.undo()
    assert isolated(spaced(code)) in deeds.words


def test_a_slip_is_called_by_its_code_in_its_direction(desk: Desk) -> None:
    """Where paper lies in the tray."""
    code = hands_out(desk, "find-flat")
    queued = desk.books.prints.claim()
    assert queued is not None
    assert slip_name(queued.slip, PHRASES["ar"]) == isolated(spaced(code))
