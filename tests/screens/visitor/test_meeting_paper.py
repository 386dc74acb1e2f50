# SPDX-License-Identifier: EUPL-1.2
"""A meeting on paper: where it is, or how to learn that."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.compose.site import load_site
from kiosk.content.demo import read_demo
from kiosk.resources import resource
from kiosk.screens.visitor.meeting_detail import event_slip
from tests.domain.entries import place
from tests.fakes import OPENING, FixedClock

WALL = datetime(2026, 3, 2, 10, 0)  # noqa: DTZ001 - a wall clock


@pytest.mark.parametrize("secret", [True, False])
def test_a_meeting_at_a_secret_address_is_asked_for(*, secret: bool) -> None:
    """Its paper has no street, and knows why; any other has one."""
    directory = read_demo(resource("demo", "directory.json"), WALL.date(), OPENING)
    profile = load_site(Path(resource("demo")), FixedClock()).profile
    event = replace(directory.events[0], at_site=False, location=place(confidential=secret))
    printed = event_slip(event, WALL, profile, "de", None).place
    assert printed.secret is secret
    assert printed.street == (None if secret else "Weg 1")
