# SPDX-License-Identifier: EUPL-1.2
"""The directory as a window holds it: slim, and the one in hand until the next has been read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Event
from typing import TYPE_CHECKING, Final

from kiosk.store.directory_reading import Edition, EditionReader
from kiosk.store.directory_texts import SlimTexts, TextShelf
from kiosk.store.opening import Store

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory

_PAUSE_SECONDS: Final = 0.002
"""After some rows, so that a window in the same process has its turn."""


class ShownDirectoryShelf:
    """Implements `kiosk.domain.books.DirectoryShelf` on the thread of a window."""

    def __init__(self, store: Store) -> None:
        """Show editions of directory.db; all but titles is read over this connection."""
        self._store = store
        self._texts = SlimTexts(TextShelf(store))
        self._shown: Edition | None = None
        self._hurry = Event()

    def directory(self) -> Directory:
        """The edition in hand; read here and now only if there has been none yet.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        if self._shown is None:
            self._shown = EditionReader(self._store, self._texts).current()
        return self._shown.directory

    def is_behind(self) -> bool:
        """Whether another edition is in use than the one in hand.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        row = self._store.one("SELECT id FROM edition WHERE current = 1")
        return self._shown is None or self._shown.key != (row["id"] if row else None)

    def fetch(self) -> Edition:
        """The edition in use, read on any thread over a connection of its own, with pauses.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        with closing(Store(self._store.path)) as store, _no_collections():
            return EditionReader(store, self._texts, self._pause).current()

    def hurry(self) -> None:
        """Read without pauses from now on: the window is about to close."""
        self._hurry.set()

    def show(self, edition: Edition) -> None:
        """Take an edition in hand in place of the one before."""
        self._shown = edition

    def _pause(self) -> None:
        self._hurry.wait(_PAUSE_SECONDS)


@contextmanager
def _no_collections() -> Iterator[None]:
    """Many objects are made, none in a cycle; to look for some would hold the window each time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
