# SPDX-License-Identifier: EUPL-1.2
"""A desk says what is different today; nothing is typed, and everybody reads it at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.notice import HALTS, NoticeKind
from tests.screens.desk_robot import Desk, Office
from tests.screens.geometry import misfits


def first(desk: Desk, words: str = "") -> str:
    """The first subject that is offered, after a search."""
    desk.screen.siteNotices.search(words)
    return str(next(iter(desk.screen.siteNotices.subjects)).key)


def test_closing_early_is_said_and_taken_back(desk: Desk, office: Office) -> None:
    """Ten seconds to undo, like every deed."""
    desk.window.root.setProperty("page", "notices")
    desk.screen.siteNotices.stepTime(7)
    assert desk.shows("Closed today from 12:00.")
    desk.touches("Put it up")
    (notice,) = office.books.notices.notices()
    assert (notice.kind, notice.starts.hour) == (NoticeKind.CLOSED, 12)
    desk.undoes()
    assert office.books.notices.notices() == ()


def test_a_meeting_is_cancelled_by_choosing_its_date(desk: Desk, office: Office) -> None:
    """The directory under the notice says so everywhere."""
    panel = desk.screen.siteNotices
    panel.chooseKind("cancelled")
    desk.screen.siteNotices.chooseSubject(first(desk, "frühstück"))
    panel.putUp()
    shelf = office.books.shelf
    before, after = (
        {(e.id, d.starts) for e in directory.events for d in e.occurrences if d.cancelled}
        for directory in (shelf.published(), shelf.directory())
    )
    assert len(after - before) == 1


def test_a_hidden_entry_is_gone_until_it_is_taken_down(desk: Desk, office: Office) -> None:
    """Also from the desk's own search."""
    panel = desk.screen.siteNotices
    panel.chooseKind("hidden")
    key = first(desk, "schuldner")
    panel.chooseSubject(key)
    panel.putUp()
    assert office.books.shelf.directory().service(key) is None
    (row,) = panel.rows
    panel.takeDown(row.key)
    assert office.books.shelf.directory().service(key) is not None


def test_nothing_is_put_up_while_something_is_missing(desk: Desk, office: Office) -> None:
    """The button waits for the facts, and says so."""
    desk.window.root.setProperty("page", "notices")
    desk.screen.siteNotices.chooseKind("absent")
    assert not desk.offers("Put it up")
    desk.screen.siteNotices.putUp()
    assert desk.shows("Something is still missing.")
    assert office.books.notices.notices() == ()


def test_it_vanishes_from_the_list_by_itself(desk: Desk, office: Office) -> None:
    """Nobody restarts anything."""
    desk.screen.siteNotices.putUp()
    assert len(list(desk.screen.siteNotices.rows)) == 1
    office.clock.forward(timedelta(days=1))
    desk.hears()
    assert list(desk.screen.siteNotices.rows) == []


def test_a_notice_by_keyboard_alone(desk: Desk, office: Office) -> None:
    """To the page, to the template, to the button: no mouse is needed."""
    desk.presses(Qt.Key.Key_F5)
    assert desk.shows("New notice")
    for _ in range(40):
        desk.presses(Qt.Key.Key_Tab)
        if desk.window.root.activeFocusItem().property("text") == "Put it up":
            break
    desk.presses(Qt.Key.Key_Space)
    assert len(office.books.notices.notices()) == 1


@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind not in HALTS])
def test_the_page_fits(office: Office, kind: NoticeKind) -> None:
    """Every template in each window, in words longer than German."""
    desk = Desk(office)
    panel = desk.screen.siteNotices
    panel.putUp()
    panel.chooseKind(kind.value)
    rows = list(panel.subjects)
    if rows:
        panel.chooseSubject(rows[0].key)
    desk.window.root.setProperty("page", "notices")
    for size in ((1600, 1000), (1280, 800), (1024, 768)):
        desk.window.root.resize(*size)
        desk.looks()
        desk.looks()
        faults = misfits(desk.window.root)
        fold = "is cut through a line"  # the form scrolls: the rest comes with the wheel
        assert [fault for fault in faults if not fault.endswith(fold)] == [], size
    desk.leaves()
