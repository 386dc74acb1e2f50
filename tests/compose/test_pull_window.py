# SPDX-License-Identifier: EUPL-1.2
"""What the city publishes appears in a window that somebody stands before."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.compose.pull import trust
from kiosk.compose.swap import Swap
from kiosk.content.demo import read_demo
from kiosk.resources import resource
from kiosk.screens.run import load_fonts
from kiosk.sync.edition_entities import state_of
from tests.compose.pulling import pulls
from tests.screens.robots import Foyer, VisitorRobot
from tests.sync.town import Town

NEW = "Drachen bauen"


def test_an_entry_appears_in_an_open_list(tmp_path: Path, qtbot: QtBot) -> None:
    """Nobody has to touch anything: the sync is somebody else, over a connection of its own."""
    load_fonts()
    foyer = Foyer(tmp_path / "site")
    site = foyer.site
    demo = read_demo(resource("demo", "directory.json"), site.today(), site.clock.now())
    town = Town(tmp_path / "town", site.clock)
    trust(site, town.root)
    [like, *_] = demo.services_of("children_youth_family")
    added = replace(like, id="kites", title={"de": NEW, "en": NEW})
    town.publish(state_of(replace(demo, services=(added, *demo.services))))
    visitor = VisitorRobot(foyer)
    with closing(Swap(visitor.books.editions, visitor._pulse)):
        visitor.touch("English", "Find addresses", "Children & family")
        assert not visitor.sees(NEW)
        assert pulls(site, town.folder) == 1

        def shown() -> bool:
            visitor.hears()
            return visitor.sees(NEW)

        qtbot.waitUntil(shown, timeout=10_000)
    visitor.leaves()
    foyer.books.close()
