# SPDX-License-Identifier: EUPL-1.2
"""Notices commits of other connections."""

from __future__ import annotations

from kiosk.store.opening import Store


class StoredWatch:
    """Implements `kiosk.domain.books.Watch` over one or more files.

    A connection never sees its own commits here: give a watch connections that only read.
    """

    def __init__(self, *stores: Store) -> None:
        """Watch from now on."""
        self._stores = stores
        self._seen = self._versions()

    def changed(self) -> bool:
        """Whether anything was committed since the last call.

        Raises:
            StoreTrouble: a file cannot be read.
        """
        before, self._seen = self._seen, self._versions()
        return self._seen != before

    def _versions(self) -> list[int]:
        return [store.data_version() for store in self._stores]
