# SPDX-License-Identifier: EUPL-1.2
"""A screen reader of five senses less: names what it finds, presses what it is told to.

Run by the system's Python, which has pyatspi: `python3 screen_reader.py APPLICATION NAME...`
presses each name as soon as it can be found, and then writes what is on the screen as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

PATIENCE_MS = 20_000
EVENTS = ("object:state-changed", "object:children-changed", "object:property-change", "window")
CONTROLS = frozenset({"push button", "check box", "radio button", "toggle button", "text"})


class Listener:
    """Looks again at each event of the accessibility bus."""

    def __init__(self, application: str) -> None:
        """Listen for an application."""
        self._application = application
        self._late = False
        GLib.timeout_add(200, lambda: True)
        GLib.timeout_add(PATIENCE_MS, self._is_late)
        for kind in EVENTS:
            pyatspi.Registry.registerEventListener(lambda _: None, kind)

    def until(self, found: Callable[[], Any], what: str) -> Any:
        """What `found` finds, as soon as it does."""
        while not self._late:
            thing = found()
            if thing is not None:
                return thing
            GLib.MainContext.default().iteration(True)
        sys.exit(f"{what!r} is not among {[node.name for node in self.nodes()]}")

    def nodes(self) -> Iterator[Any]:
        """Everything that shows, in reading order."""
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == self._application:
                yield from _showing(application)

    def press(self, name: str) -> None:
        """Press what has this name."""
        self.until(lambda: next(self._pressed(name), None), name)

    def _pressed(self, name: str) -> Iterator[bool]:
        for node in self.nodes():
            if node.name.split(",")[0] == name and node.getRoleName() in CONTROLS:
                action = node.queryAction()
                for place in range(action.nActions):
                    if action.getName(place) in {"Press", "Toggle"}:
                        yield action.doAction(place)

    def _is_late(self) -> bool:
        self._late = True
        return False


def _showing(node: Any) -> Iterator[Any]:
    for child in node:
        if child is None or not child.getState().contains(pyatspi.STATE_SHOWING):
            continue
        yield child
        yield from _showing(child)


def main(application: str, *names: str) -> None:
    """Press each name, then wait for a heading and tell what shows."""
    reader = Listener(application)
    for name in names[:-1]:
        reader.press(name)
    last = names[-1]
    reader.until(lambda: next((n for n in reader.nodes() if last in n.name), None), last)
    told = [{"role": node.getRoleName(), "name": node.name} for node in reader.nodes()]
    sys.stdout.write(json.dumps(told))


main(*sys.argv[1:])
