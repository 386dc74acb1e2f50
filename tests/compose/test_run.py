# SPDX-License-Identifier: EUPL-1.2
"""Which screens one command opens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.compose.demo import make_demo
from kiosk.compose.run import screens_of

VISITOR_AND_BOARD = [("visitor",), ("board",)]


def test_every_desk_of_the_site_is_opened_unless_some_are_named(tmp_path: Path) -> None:
    """Two desks in the profile are two windows; a machine with one of them names it."""
    profile = make_demo(tmp_path / "site").profile
    both = [("desk", "--desk", "1"), ("desk", "--desk", "2")]
    assert screens_of(profile, ()) == [*VISITOR_AND_BOARD, *both]
    assert screens_of(profile, ("2",)) == [*VISITOR_AND_BOARD, both[1]]


def test_a_site_without_desk_screens_opens_none(tmp_path: Path) -> None:
    """Numbers are given in opening hours, and staff call by hand."""
    profile = replace(make_demo(tmp_path / "site").profile, desks=())
    assert screens_of(profile, ()) == VISITOR_AND_BOARD
