# SPDX-License-Identifier: EUPL-1.2
"""How long a visitor need not touch anything before the screen asks whether they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.page import Flow, Page

if TYPE_CHECKING:
    from kiosk.domain.profile import Profile

CALM_TIMES = 3
"""How much longer somebody who asked for calm need not touch anything."""
WAITING_SECONDS = 180
"""For somebody who waits for help, or reads whom to call."""


def patience(flow: Flow, profile: Profile, *, help_open: bool, listening: bool) -> int | None:
    """Seconds without a touch; None while nobody has touched anything, or somebody listens."""
    if listening or flow == Flow(key=flow.key):
        return None
    longer = CALM_TIMES if flow.comfort.calm else 1
    if flow.page is Page.EMERGENCY or (flow.page is Page.HELP and help_open):
        return max(WAITING_SECONDS, profile.idle_seconds * longer)
    return profile.idle_seconds * longer
