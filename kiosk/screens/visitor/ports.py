# SPDX-License-Identifier: EUPL-1.2
"""Everything the touchscreen needs from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.books import DirectoryShelf, HelpBook, UnmetBook
from kiosk.domain.clock import Clock
from kiosk.domain.emergency import HelpLine
from kiosk.domain.front_door import FrontDoor
from kiosk.domain.keyboard import Keyboard
from kiosk.domain.language import Language
from kiosk.domain.opening_times import ReadOpeningTimes
from kiosk.domain.ports import PrintBook
from kiosk.domain.profile import Profile
from kiosk.domain.search import Search
from kiosk.domain.sound import SoundBook
from kiosk.domain.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorPorts:
    """The ports of the touchscreen.

    Attributes:
        shelf: the directory under the site's notices.
        search: finds in the published directory; hits that notices hide are not left out.
        keyboards: on the screen; of a script, the first is for whoever has no other.
        read: understands opening hours, each value once.
        unmet: counts what was looked for in vain.
        uptime: time since the machine's start; never jumps, whatever is done to the clock.
        languages: every language of i18n/languages.toml by tag.
        voice: reads the screen aloud; None where the site does not want that.
        sound: in which languages the board can call.
        help_lines: the country's, for an emergency.
        codes: draws a QR code, row by row, True is dark.
        new_key: makes the idempotency key of a visitor's check-in.
    """

    profile: Profile
    door: FrontDoor
    help: HelpBook
    shelf: DirectoryShelf
    search: Search
    keyboards: tuple[Keyboard, ...]
    read: ReadOpeningTimes
    unmet: UnmetBook
    prints: PrintBook
    clock: Clock
    uptime: Callable[[], timedelta]
    languages: Mapping[str, Language]
    help_lines: tuple[HelpLine, ...]
    voice: Voice | None
    sound: SoundBook
    codes: Callable[[str], tuple[tuple[bool, ...], ...]]
    new_key: Callable[[], str]
