# SPDX-License-Identifier: EUPL-1.2
"""Two desks hear of the same slip before one has heard of the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.domain.referral_move import Became
from tests.screens.desk.test_follow_up import heard
from tests.screens.desk_robot import Desk, Office
from tests.screens.desk_slips import hands_out


@pytest.fixture
def other(office: Office, desk: Desk) -> Iterator[Desk]:
    """A second window over the same store."""
    other = Desk(office, seated=False)
    yield other
    other.leaves()


def says(desk: Desk, code: str) -> Any:
    """Of a slip that somebody was there; what the bar below has of it."""
    desk.screen.today.followUp.ask(code)
    desk.screen.today.followUp.say("visited")
    return desk.screen.deeds


def both_hear(desk: Desk, other: Desk) -> None:
    """The next pulse reaches both."""
    desk.hears()
    other.hears()


def test_undo_leaves_alone_what_the_other_desk_said(desk: Desk, other: Desk) -> None:
    """Who said it second changed nothing, and has nothing to undo."""
    code = hands_out(desk, "find-flat")
    both_hear(desk, other)
    first, second = says(desk, code), says(other, code)
    assert (first.undoable, second.undoable, second.refused) == (True, False, False)
    second.undo()
    assert heard(desk, code) == {Became.VISITED}
    first.undo()
    assert heard(desk, code) == set()


def test_what_the_other_desk_took_back_is_not_too_late(desk: Desk, other: Desk) -> None:
    """Both wanted it gone, and it is; only the one that did it can bring it back."""
    code = hands_out(desk, "find-flat")
    desk.books.referral_moves.say(code, Became.VISITED)
    both_hear(desk, other)
    first, second = says(desk, code), says(other, code)
    assert (second.refused, second.undoable) == (False, False)
    assert second.words.startswith("Undone: ")
    assert heard(desk, code) == set()
    first.undo()
    assert heard(desk, code) == {Became.VISITED}
