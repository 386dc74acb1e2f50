# SPDX-License-Identifier: EUPL-1.2
"""Builds each window from the ports of one process."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Literal

from kiosk.compose.books import Books
from kiosk.compose.hours import HoursReader
from kiosk.compose.search import SiteSearch
from kiosk.compose.swap import Swap
from kiosk.screens.language import PhraseShelf, Speech
from kiosk.screens.run import Window
from kiosk.screens.watch import Pulse
from kiosk.store.anchor_file import uptime
from kiosk.sync.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta
    from pathlib import Path

    from kiosk.compose.site import Site
    from kiosk.domain.slip import Slip

Source = Literal["visitor", "desk"]


class Parts:
    """What every screen of a site is made from, over one process's connections."""

    def __init__(self, site: Site, source: Source) -> None:
        """Open the store.

        Raises:
            StoreTrouble: it cannot be opened.
        """
        self.site = site
        self.books = Books(site, source)
        self.speech = Speech(site.languages)
        self.pulse = Pulse(self.books.watch)
        self._swap = Swap(self.books.editions, self.pulse)

    def close(self) -> None:
        """Stop looking, close the store."""
        self.pulse.stop()
        self._swap.close()
        self.books.close()


def visitor_window(parts: Parts, passed: Callable[[], timedelta] = uptime) -> Window:
    """The touchscreen's window."""
    from kiosk.content.help_lines import read_help_lines  # noqa: PLC0415 - only this screen
    from kiosk.content.keyboard_files import read_keyboards  # noqa: PLC0415 - as above
    from kiosk.resources import resource  # noqa: PLC0415 - as above
    from kiosk.screens.visitor.ports import VisitorPorts  # noqa: PLC0415 - as above
    from kiosk.screens.visitor.screen import VisitorScreen  # noqa: PLC0415 - as above
    from kiosk.speech.speaker import Speaker  # noqa: PLC0415 - as above

    site, books = parts.site, parts.books
    ports = VisitorPorts(
        profile=site.profile,
        door=books.door,
        help=books.help,
        shelf=books.shelf,
        search=books.search,
        keyboards=read_keyboards(resource("keyboards")),
        read=HoursReader(),
        unmet=books.unmet,
        prints=books.prints,
        clock=site.clock,
        uptime=passed,
        languages=site.languages,
        voice=Speaker(site.profile.reading_volume) if site.profile.reads_aloud else None,
        sound=books.sound,
        help_lines=read_help_lines(resource("emergency", "help_lines.toml")),
        codes=_code,
        new_key=lambda: secrets.token_hex(16),
    )
    screen = VisitorScreen(ports, parts.speech, parts.pulse)
    return Window("kiosk.screens.visitor", "VisitorWindow", screen, parts.speech)


def _code(text: str) -> tuple[tuple[bool, ...], ...]:
    from kiosk.printing.qr import LONGEST, cells  # noqa: PLC0415 - off the start path

    return cells(text, LONGEST)


def board_window(parts: Parts) -> Window:
    """The waiting room's window."""
    from kiosk.compose.sound import calling  # noqa: PLC0415 - only this screen needs these
    from kiosk.screens.board.screen import BoardScreen  # noqa: PLC0415 - as above

    site, books = parts.site, parts.books
    screen = BoardScreen(
        site.profile,
        books.visits,
        books.shelf,
        site.clock,
        parts.pulse,
        parts.speech.phrases,
        site.pictograms,
        calling(site, books.sound, parts.speech.phrases),
    )
    parts.speech.speak(site.profile.board_languages[0])
    return Window("kiosk.screens.board", "BoardWindow", screen, parts.speech)


def desk_window(parts: Parts, desk: str) -> Window:
    """The window of one desk."""
    from kiosk.screens.desk.ports import DeskPorts  # noqa: PLC0415 - only this screen
    from kiosk.screens.desk.screen import DeskScreen  # noqa: PLC0415 - as above
    from kiosk.screens.lane import PoolExecutor  # noqa: PLC0415 - as above

    site, books = parts.site, parts.books
    ports = DeskPorts(
        desk=desk,
        profile=site.profile,
        visits=books.visits,
        days=books.days,
        help=books.help,
        appointments=books.appointments,
        prints=books.prints,
        sound=books.sound,
        blocks=books.blocks,
        referrals=books.referrals,
        referral_moves=books.referral_moves,
        unmet=books.unmet,
        wrong_entries=books.wrong_entries,
        sign_ups=books.sign_ups,
        city_link=books.city_link,
        published=books.shelf.published,
        editions=books.city_shelf,
        search=SiteSearch(site.folder),
        read=HoursReader(),
        notices=books.notices,
        shelf=books.shelf,
        clock=site.clock,
        walk_in_paper=books.door.paper,
        block_paper=books.door.block_paper,
        languages=site.languages,
        pictograms=site.pictograms,
        render=_previews(site),
        save=lambda name, text: save(site.folder / "exports" / name, text),
    )
    screen = DeskScreen(ports, parts.speech, parts.pulse, PoolExecutor())
    return Window("kiosk.screens.desk", "DeskWindow", screen, parts.speech)


def _previews(site: Site) -> Callable[[Slip], bytes]:
    phrases = PhraseShelf(site.languages)

    def preview(slip: Slip) -> bytes:
        from kiosk.printing.slips import render  # noqa: PLC0415 - off the start path

        return render(slip, phrases)

    return preview


def save(file: Path, text: str) -> Path:
    """Write a file whole or not at all; its path.

    Raises:
        OSError: it cannot be written; what was there stays.
    """
    write_whole(file, text.encode())
    return file
