# SPDX-License-Identifier: EUPL-1.2
"""A kiosk that looks at a tree again and again."""

from __future__ import annotations

import random
from pathlib import Path

from kiosk.sync.line import Line, Patience
from kiosk.sync.tuf_client import SignedTree
from kiosk.sync.tuf_tree import FolderTree, NetworkTree, Tree
from tests.fakes import FixedClock
from tests.sync.plain_server import PlainServer

LARGE = random.Random(7).randbytes(900_000)  # noqa: S311 - a seeded test
NAME = "large.bin"
SHORT = Patience(connect=2.0, read=1.0, whole=2.0)


class Kiosk:
    """Looks at a tree again and again."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.folder = folder
        self.clock = clock

    def looks(self, tree: Tree | Path) -> SignedTree:
        """One look."""
        source = FolderTree(tree) if isinstance(tree, Path) else tree
        signed = SignedTree(source, self.folder, self.clock)
        signed.refresh()
        return signed


def over(server: PlainServer) -> NetworkTree:
    """The tree over the network."""
    return NetworkTree(Line(None, SHORT), server.address)
