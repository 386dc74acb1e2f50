# SPDX-License-Identifier: EUPL-1.2
"""Words longer than German ones fit every window; every part has a name for those who hear it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.domain.contact import Obstacle
from kiosk.domain.visit import Need
from kiosk.screens.hand import accessible_name, settle
from tests.bulletins import CLOSED, PAUSE, tells
from tests.screens.desk_city import enrolled, tried
from tests.screens.desk_robot import Desk, Office
from tests.screens.desk_slips import issued_today, no_such_code, slips
from tests.screens.geometry import misfits, seen
from tests.screens.pseudo import PSEUDO

SIZES = ((1600, 1000), (1280, 800), (2560, 1440))


def waiting(desk: Desk) -> None:
    """The list, a call for help, a slip without paper."""


def called(desk: Desk) -> None:
    """Somebody is called."""
    desk.screen.queue.callNext()


def serving(desk: Desk) -> None:
    """Somebody is at the desk."""
    called(desk)
    desk.screen.visit.arrived()


def forwarding(desk: Desk) -> None:
    """Where to?"""
    serving(desk)
    desk.screen.visit.askWhereTo()


def new_number(desk: Desk) -> None:
    """The form for a number."""
    desk.screen.walkIn.begin()
    desk.screen.walkIn.toggleTopic("housing")


def referring(desk: Desk) -> None:
    """Three places, everything ticked."""
    serving(desk)
    form = desk.screen.referral
    settle()
    for row in list(form.places.rows)[:3]:
        form.places.toggle(row.key)
    form.toggleAppointment()
    desk.window.root.setProperty("referring", True)


def wrong_entry(desk: Desk) -> None:
    """What is wrong with the first place?"""
    enrolled(desk.office)
    serving(desk)
    desk.hears()
    places = desk.screen.referral.places
    places.wrong.ask(next(iter(places.rows)).key)
    desk.window.root.setProperty("referring", True)


def printing_failed(desk: Desk) -> None:
    """A referral without paper."""
    referring(desk)
    desk.screen.slip.print()
    desk.office.prints()
    desk.hears()


def appointments(desk: Desk) -> None:
    """Two appointments."""
    desk.screen.appointments.add()
    desk.screen.appointments.toggleInterpreter()
    desk.screen.appointments.add()
    desk.window.root.setProperty("page", "appointments")


def signing_up(desk: Desk) -> None:
    """Two parties come to the next meeting."""
    appointments(desk)
    meetings = desk.screen.appointments.meetings
    meetings.choose(next(iter(meetings.rows)).key)
    meetings.step(2)
    meetings.signUp(True)
    meetings.signUp(False)


def today(desk: Desk) -> None:
    """The day, about to be closed."""
    serving(desk)
    desk.screen.visit.close("informed")
    desk.screen.office.closeDay()
    desk.window.root.setProperty("page", "today")


def notices(desk: Desk) -> None:
    """One stands, another is written."""
    desk.screen.siteNotices.putUp()
    desk.screen.siteNotices.chooseKind("absent")
    desk.window.root.setProperty("page", "notices")


def keys_page(desk: Desk) -> None:
    """Every key on one page."""
    desk.window.root.setProperty("page", "keys")


def block_form(desk: Desk) -> None:
    """Two blocks on paper."""
    desk.screen.blocks.begin()
    desk.screen.blocks.print()
    desk.screen.blocks.print()


def signed_out(desk: Desk) -> None:
    """Nobody sits there."""
    desk.screen.office.signOut()


def closed(desk: Desk) -> None:
    """Somebody sits there, but the desk is closed."""
    desk.screen.office.closeDesk()


def city_far_away(desk: Desk) -> None:
    """Offline, in the quiet line."""
    serving(desk)
    enrolled(desk.office, notes=112)
    tried(desk.office)
    desk.office.clock.forward(timedelta(minutes=20))
    tried(desk.office, Obstacle.NO_ANSWER)
    desk.hears()


def city_not_safe(desk: Desk) -> None:
    """The longest that is ever said of the city."""
    enrolled(desk.office, notes=112)
    tried(desk.office, Obstacle.NOT_SAFE, apart=timedelta(hours=2))
    desk.hears()


def paused_by_the_city(desk: Desk) -> None:
    """Its strip above, its notice in the list."""
    tells(desk.office.site, pause=PAUSE, notices=(CLOSED,))
    desk.screen.siteNotices.putUp()
    desk.window.root.setProperty("page", "notices")
    desk.hears()


SCENES = (
    waiting,
    called,
    serving,
    forwarding,
    new_number,
    referring,
    wrong_entry,
    printing_failed,
    appointments,
    signing_up,
    today,
    slips,
    issued_today,
    no_such_code,
    notices,
    keys_page,
    block_form,
    signed_out,
    closed,
    city_far_away,
    city_not_safe,
    paused_by_the_city,
)


@pytest.fixture(params=PSEUDO)
def busy_desk(office: Office, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """A full list, everything that can be said of a visit, strips above; nobody's language."""
    language, alter = PSEUDO[request.param]
    office.paper_is_out()
    for topics in (("housing", "letter"), ("civic_involvement",), ("papers", "money", "culture")):
        office.takes_a_number(
            *topics,
            spoken_language="ti",
            interpreter=True,
            party_size=5,
            needs=frozenset(Need),
            deadline=True,
        )
    office.prints()
    missed = office.desk("1").call_next()
    assert missed is not None
    office.desk("1").missed(missed)
    office.books.help.ask(office.clock.now())
    office.clock.forward(timedelta(minutes=48))
    desk = Desk(office, alter=alter)
    desk.screen.speak(language)
    desk.hears()
    yield desk
    desk.leaves()


@pytest.mark.parametrize("scene", SCENES)
def test_every_word_fits(busy_desk: Desk, scene: Callable[[Desk], None]) -> None:
    """In each window size no text is cut off, sticks out or covers another."""
    scene(busy_desk)
    for size in SIZES:
        busy_desk.window.root.resize(*size)
        busy_desk.looks()
        busy_desk.looks()
        assert misfits(busy_desk.window.root) == [], size


@pytest.mark.parametrize("scene", SCENES)
def test_everything_has_a_name(busy_desk: Desk, scene: Callable[[Desk], None]) -> None:
    """Each visible text is read itself or stands in something that is; each control is named."""
    scene(busy_desk)
    busy_desk.looks()
    for item in seen(busy_desk.window.root.contentItem()):
        interface = QAccessible.queryAccessibleInterface(item)
        if item.inherits("QQuickText") and item.property("text"):
            assert any(accessible_name(above) for above in lineage(item)), item.property("text")
        if item.inherits("QQuickAbstractButton"):
            assert interface is not None, item
            assert interface.text(QAccessible.Text.Name), item


def lineage(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and everything it stands in."""
    above: QObject | None = item
    while isinstance(above, QQuickItem):
        yield above
        above = above.parentItem()
