# SPDX-License-Identifier: EUPL-1.2
"""What it costs a kiosk to take the city's directory whole, and to learn that nothing is new."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar
from unittest.mock import patch

from sqlcipher3 import dbapi2

from bench.town import town
from kiosk.compose.content_edition import made_site
from kiosk.compose.pull import pull, trust
from kiosk.store.engine import connect
from kiosk.store.opening import DIRECTORY, prepare
from kiosk.sync.edition_entities import state_of
from kiosk.sync.tuf_tree import FolderTree
from tests.city.office import Office

SERVICES = 9_800
"""With their places and organizations about 20,000 entities."""

AIM, AIM_BYTES, ROUNDS = 4, 1_000, 3


class Watched(dbapi2.Connection):  # type: ignore[misc]
    """Remembers the rows that are put into tables."""

    rows: ClassVar[list[tuple[str, list[Any]]]] = []

    def executemany(self, statement: str, rows: Iterable[Any]) -> Any:
        """As always."""
        self.rows.append((statement, list(rows)))
        return super().executemany(statement, self.rows[-1][1])


def seen(folder: Path, root: bytes, tree: Path) -> list[tuple[str, list[Any]]]:
    """The statements with which an edition gets into a site, those of the search too."""
    site = made_site(folder)
    prepare(site.folder)
    trust(site, root)
    with patch("kiosk.store.opening.connect", partial(connect, factory=Watched)):
        pull(site, FolderTree(tree))
    return Watched.rows


def repeated(folder: Path, statements: list[tuple[str, list[Any]]]) -> float:
    """Seconds that the same rows take in the same tables, with nothing around them."""
    site = made_site(folder)
    prepare(site.folder)
    bare = connect(str(site.folder / DIRECTORY), isolation_level=None)
    bare.execute("PRAGMA synchronous = FULL")
    begun = time.perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    for statement, rows in statements:
        bare.executemany(statement, rows)
    bare.execute("COMMIT")
    took = time.perf_counter() - begun
    bare.close()
    return took


def main() -> int:
    """Publish a large town, let kiosks take it, and print one row."""
    taken, raw = [], []
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        office = Office(Path(folder, "office"))
        state = state_of(town(SERVICES))
        office.publishes(state)
        root = (office.tree.folder / "metadata" / "1.root.json").read_bytes()
        statements = seen(Path(folder, "watched"), root, office.tree.folder)
        for number in range(ROUNDS):
            site = made_site(Path(folder, f"site-{number}"))
            prepare(site.folder)  # a kiosk has its files before it asks
            trust(site, root)
            begun = time.perf_counter()
            whole = pull(site, FolderTree(office.tree.folder))
            taken.append(time.perf_counter() - begun)
            raw.append(repeated(Path(folder, f"bare-{number}"), statements))
            poll = pull(site, FolderTree(office.tree.folder))
    print(
        f"edition of {len(state):,} entities, {whole.bytes_down / 1e6:.1f} MB: verified, decoded,"
        f" staged with its search and put in use in {min(taken):.1f} s,"
        f" {min(taken) / min(raw):.1f} times as long as the bare rows, {min(raw):.1f} s"
        f" (aim {AIM}; best of {ROUNDS}); a look that finds nothing new: {poll.bytes_down} bytes"
        f" (aim {AIM_BYTES:,})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
