# SPDX-License-Identifier: EUPL-1.2
"""python-tuf's view of a tree; importing this imports python-tuf, which takes a while."""

from __future__ import annotations

from collections.abc import Iterator

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface

from kiosk.sync.tuf_tree import NotThere, Tree

_MISSING = 404


class TreeFetcher(FetcherInterface):
    """Reads metadata from a tree; what is wrong with the way there passes through as it is."""

    def __init__(self, tree: Tree) -> None:
        """Read from a tree."""
        self._tree = tree

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            with self._tree.open(url) as stream:
                yield from stream.chunks
        except NotThere:
            raise DownloadHTTPError(url, _MISSING) from None
