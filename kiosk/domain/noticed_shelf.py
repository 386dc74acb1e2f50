# SPDX-License-Identifier: EUPL-1.2
"""The directory as this site shows it: the published one under the city's and its own notices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.notice import overlaid, standing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from kiosk.domain.books import DirectoryShelf
    from kiosk.domain.bulletin import CityWord
    from kiosk.domain.directory import Directory
    from kiosk.domain.notice import Notice, NoticeBook


class NoticedShelf:
    """Implements `kiosk.domain.books.DirectoryShelf`; what is over has vanished by itself."""

    def __init__(
        self,
        shelf: DirectoryShelf,
        book: NoticeBook,
        city: CityWord,
        wall: Callable[[], datetime],
        unsure_since: Callable[[], date | None] = lambda: None,
    ) -> None:
        """Lay notices over a shelf.

        Args:
            shelf: the published directory.
            book: the site's notices.
            city: the city's notices.
            wall: the site's wall clock.
            unsure_since: see `Directory`.
        """
        self._shelf = shelf
        self._book = book
        self._city = city
        self._wall = wall
        self._unsure_since = unsure_since
        self._kept: tuple[Directory, tuple[Notice, ...], date | None, Directory] | None = None

    def directory(self) -> Directory:
        """The edition in use as it is shown now.

        Raises:
            StoreTrouble: it cannot be read.
        """
        published, notices, unsure = self._shelf.directory(), self.notices(), self._unsure_since()
        if not notices and unsure is None:
            return published
        kept = self._kept
        if kept is None or kept[0] is not published or kept[1:3] != (notices, unsure):
            shown = replace(overlaid(published, notices), unsure_since=unsure)
            kept = self._kept = (published, notices, unsure, shown)
        return kept[3]

    def published(self) -> Directory:
        """The edition in use as it was published.

        Raises:
            StoreTrouble: it cannot be read.
        """
        return self._shelf.directory()

    def notices(self) -> tuple[Notice, ...]:
        """What stands now.

        Raises:
            StoreTrouble: it cannot be read.
        """
        return standing((*self._city.notices(), *self._book.notices()), self._wall())
