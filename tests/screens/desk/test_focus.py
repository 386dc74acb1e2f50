# SPDX-License-Identifier: EUPL-1.2
"""The keyboard's focus: reaches everything once, comes back, is seen, and is never lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.visit import Need
from kiosk.resources import resource
from kiosk.screens import desk as desk_module
from kiosk.screens.hand import accessible_name, plain, settle, wait_until
from tests.screens.desk.test_fit import SCENES, keys_page, lineage
from tests.screens.desk_robot import Desk, Office
from tests.screens.geometry import seen

IMAGE = "QQuickImage"
RING = QColor("#454B6B")
LEAST_RING = 60
"""Pixels of the ring's colour around what has the focus."""


def preview(desk: Desk) -> None:
    """A slip, longer than its place."""
    desk.screen.queue.callNext()
    desk.screen.visit.arrived()
    settle()
    desk.screen.referral.places.toggle(next(iter(desk.screen.referral.places.rows)).key)
    desk.window.root.setProperty("referring", True)
    desk.screen.slip.look()
    assert wait_until(lambda: desk.screen.slip.picture != "")
    assert wait_until(lambda: pictures_stand(desk))


def pictures_stand(desk: Desk) -> bool:
    """Whether no picture in sight is still being read: its size moves what is around it."""
    pictures = [item for item in seen(desk.window.root.contentItem()) if item.inherits(IMAGE)]
    return all(picture.implicitWidth() > 0 for picture in pictures)


PLACES = (*SCENES, preview)


@pytest.fixture
def busy(office: Office) -> Iterator[Desk]:
    """A full list, a call for help, slips without paper."""
    office.paper_is_out()
    for topic in ("housing", "papers", "culture", "money", "letter", "unsure", "housing"):
        office.takes_a_number(
            topic, spoken_language="ti", interpreter=True, needs=frozenset(Need), deadline=True
        )
    office.prints()
    missed = office.desk("1").call_next()
    assert missed is not None
    office.desk("1").missed(missed)
    office.books.help.ask(office.clock.now())
    office.clock.forward(timedelta(minutes=20))
    desk = Desk(office)
    desk.hears()
    yield desk
    desk.leaves()


def focus_of(desk: Desk) -> QQuickItem:
    """What has the focus; a line of a list stands for its list."""
    item = desk.window.root.activeFocusItem()
    return next((above for above in lineage(item) if above.activeFocusOnTab()), item)


def controls(desk: Desk) -> list[QQuickItem]:
    """Everything that Tab has to reach."""
    items = seen(desk.window.root.contentItem())
    return [item for item in items if item.isEnabled() and item.activeFocusOnTab()]


def in_sight(item: QQuickItem) -> bool:
    """Whether no pane or list hides the middle of it."""
    middle = _on_screen(item).center()
    panes = [above for above in lineage(item) if above.clip() and above is not item]
    return item.isVisible() and all(_on_screen(pane).contains(middle) for pane in panes)


def _on_screen(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def walk(desk: Desk, key: Qt.Key = Qt.Key.Key_Tab) -> list[QQuickItem]:
    """Press Tab until the focus is where it was after the first time."""
    stops: list[QQuickItem] = []
    while True:
        desk.hand.press(key)
        settle()
        stop = focus_of(desk)
        if stop in stops:
            assert stop is stops[0], plain(accessible_name(stop))
            return stops
        assert in_sight(stop), plain(accessible_name(stop))
        stops.append(stop)


@pytest.mark.parametrize("size", [(1600, 1000), (1024, 768)])
@pytest.mark.parametrize("scene", PLACES)
def test_tab_visits_everything_once_and_returns(
    busy: Desk, scene: Callable[[Desk], None], size: tuple[int, int]
) -> None:
    """Nothing enabled is left out, nothing traps the focus, nothing has it out of sight."""
    busy.window.root.resize(*size)
    scene(busy)
    busy.looks()
    busy.looks()
    assert in_sight(focus_of(busy))
    wanted = controls(busy)
    stops = walk(busy)
    assert [plain(accessible_name(item)) for item in wanted if item not in stops] == []
    assert [plain(accessible_name(item)) for item in stops if item not in wanted] == []
    assert len(walk(busy, Qt.Key.Key_Backtab)) == len(stops)


@pytest.mark.parametrize("scene", [PLACES[2], PLACES[4], PLACES[7], PLACES[8], keys_page])
def test_the_ring_is_seen_at_every_stop(busy: Desk, scene: Callable[[Desk], None]) -> None:
    """Around what has the focus stand pixels of the ring's colour: 8:1 on white, 7:1 on grey."""
    scene(busy)
    busy.looks()
    busy.looks()
    for stop in walk(busy):
        stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        busy.looks()
        holder = busy.window.root.activeFocusItem()
        assert ring_pixels(busy.window.root.grabWindow(), _on_screen(holder)) >= LEAST_RING, plain(
            accessible_name(stop)
        )


def ring_pixels(picture: QImage, place: QRectF) -> int:
    """How many pixels at the edge of a place, in or out, have the ring's colour."""
    outer = place.adjusted(-5, -5, 5, 5).toRect().intersected(picture.rect())
    found = 0
    for y in range(outer.top(), outer.bottom() + 1, 2):
        for x in range(outer.left(), outer.right() + 1, 2):
            near = min(x - place.left(), place.right() - x, y - place.top(), place.bottom() - y)
            found += near <= 4 and picture.pixelColor(x, y) == RING
    return found


def test_the_focus_goes_on_when_its_button_goes(office: Office, desk: Desk) -> None:
    """After "begin" by Enter the next button has it, after "finish" the list; never nothing."""
    office.takes_a_number()
    desk.hears()
    desk.calls_next()
    while plain(accessible_name(focus_of(desk))) != "Is here: begin":
        desk.presses(Qt.Key.Key_Tab)
    desk.presses(Qt.Key.Key_Return)
    desk.looks()
    assert plain(accessible_name(focus_of(desk))) == "Park"
    desk.presses(Qt.Key.Key_1)
    desk.looks()
    assert in_sight(focus_of(desk))
    assert focus_of(desk).isEnabled()


def test_the_focus_begins_with_what_enter_would_do(office: Office) -> None:
    """Who sits down; then the desk opens; then the list."""
    desk = Desk(office, seated=False)
    names = []
    for key in (None, Qt.Key.Key_2, Qt.Key.Key_Return):
        if key is not None:
            desk.presses(key)
        desk.looks()
        names.append(plain(accessible_name(focus_of(desk))))
    assert names == ["Aylin", "Open the desk", "Nobody is waiting"]
    desk.leaves()


def test_every_key_is_on_the_page_of_keys() -> None:
    """What DeskKeys.qml acts on is what KeysPage.qml lists."""
    folder = Path(desk_module.__path__[0])
    acted = set(re.findall(r"Qt\.Key_(\w+)", (folder / "DeskKeys.qml").read_text("utf-8")))
    page = (folder / "KeysPage.qml").read_text("utf-8")
    listed = set(re.findall(r'\[(?:qsTr\()?"([^"]+)"\)?, qsTr', page))
    names = {"Return": "Enter", "Escape": "Esc", "Delete": "Del", "Down": "↓ ↑", "Up": "↓ ↑"}
    names |= {"9": "1 … 9"}
    shown = {names.get(key, key) for key in acted - {"Enter", "Z"}}
    assert listed == shown | {"Tab"}
    assert "Ctrl+Z" in page
    assert resource("icons", "ui", "keyboard.svg").is_file()
