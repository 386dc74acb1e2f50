# SPDX-License-Identifier: EUPL-1.2
"""An office's folder: keys, sources, the tree it publishes to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import Targets

from kiosk.city.edition_files import last_edition
from kiosk.city.keys import make_keys
from kiosk.city.tree import Tree
from kiosk.compose import city_publish
from kiosk.compose.city_publish import Outcome
from kiosk.sync.edition_entities import directory_of
from tests.fakes import FixedClock

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//office//
{events}
END:VCALENDAR
"""
EVENT = """BEGIN:VEVENT
UID:{name}@office.example
DTSTAMP:20260101T000000Z
DTSTART:20260310T090000Z
DTEND:20260310T100000Z
RRULE:FREQ=WEEKLY
SUMMARY:Treffen {name}
END:VEVENT"""


@dataclass(frozen=True, slots=True)
class Desk:
    """An office's folder, in which everything lies."""

    folder: Path
    clock: FixedClock

    @property
    def tree(self) -> Tree:
        """Where it publishes."""
        return Tree(self.folder / "editions")

    def calendar(self, name: str, *events: str) -> None:
        """A calendar with these events."""
        text = CALENDAR.format(events="\n".join(EVENT.format(name=event) for event in events))
        (self.folder / name).write_text(text.replace("\n", "\r\n"), "utf-8")

    def asks_for(self, text: str) -> Path:
        """The sources file."""
        file = self.folder / "SOURCES.toml"
        file.write_text(text, "utf-8")
        return file

    def publishes(self, *, accept_loss: bool = False) -> Outcome:
        """`kiosk city publish`."""
        return city_publish.publish(
            self.folder / "SOURCES.toml",
            self.tree.folder,
            self.folder / "keys",
            self.clock,
            accept_loss=accept_loss,
        )

    def titles(self) -> set[str]:
        """German titles of the newest edition's events."""
        targets = self.tree.newest(Targets)
        assert targets is not None
        last = last_edition(self.tree, targets.signed.targets)
        assert last.state is not None
        found = directory_of(last.state, last.number, self.clock.now())
        return {event.title["de"] for event in found.events}


def new_desk(folder: Path) -> Desk:
    """An office with keys and one calendar."""
    clock = FixedClock()
    make_keys(folder / "keys", 3, 2, clock.now())
    desk = Desk(folder, clock)
    desk.calendar("a.ics", "eins", "zwei")
    desk.asks_for('sources = ["a.ics"]')
    return desk
