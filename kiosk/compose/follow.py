# SPDX-License-Identifier: EUPL-1.2
"""A running screen takes on the profile of a new day or of a new bulletin, once nobody needs it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from kiosk.compose.site import load_site
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.bulletin_file import stamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.compose.site import Site
    from kiosk.domain.profile import Profile
    from kiosk.screens.watch import Pulse

log = logging.getLogger(__name__)


class Resting(Protocol):
    """A window's screen that knows whether somebody needs it as it is."""

    @property
    def at_rest(self) -> bool:
        """Whether it may be made anew."""
        ...


class Renewed:
    """Tells whether the profile in effect is another one than a site was loaded with."""

    def __init__(self, site: Site) -> None:
        """Know what it was loaded with; something may have come since."""
        self._site = site
        self._looked: object = None
        self._profile: Profile = site.profile

    def profile(self) -> Profile:
        """The profile in effect; it is read again on another day and after another bulletin."""
        look = self._look()
        if look != self._looked:
            self._looked = look
            try:
                self._profile = load_site(self._site.folder, self._site.clock).profile
            except SettingsTrouble as trouble:
                log.warning("profile.unreadable %s", trouble)
        return self._profile

    def _look(self) -> object:
        return self._site.today(), stamp(self._site.folder)


class Following:
    """Ends a window when another profile is in effect and the screen rests; it is made anew."""

    def __init__(
        self, site: Site, pulse: Pulse, screen: Resting, leave: Callable[[], None]
    ) -> None:
        """Look at each beat.

        Args:
            site: as the screen was made.
            pulse: beats.
            screen: what rests or does not.
            leave: ends the window.
        """
        self._site = site
        self._renewed = Renewed(site)
        self._screen = screen
        self._leave = leave
        self.left = False
        pulse.ticked.connect(self._beat)

    def _beat(self) -> None:
        if self.left or self._renewed.profile() == self._site.profile:
            return
        if self._screen.at_rest:
            log.info("profile.taken_on")
            self.left = True
            self._leave()
