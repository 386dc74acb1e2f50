# SPDX-License-Identifier: EUPL-1.2
"""Fetching from a city, whose keys a site may have to learn first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.compose.pull import Pulled, pull, trust
from kiosk.sync.tuf_client import METADATA
from kiosk.sync.tuf_tree import NetworkTree, NotThere
from kiosk.sync.tuf_words import NothingPublished, RootMissing, TreeRefused

if TYPE_CHECKING:
    from kiosk.compose.site import Site

MOST_BYTES: Final = 64_000
"""Of a root."""


def pull_over_network(site: Site, tree: NetworkTree, *, accept_loss: bool = False) -> Pulled:
    """Fetch the directory; who enrolled before the city had keys learns them on the same line.

    The line proves who speaks, as it did at the enrolment; a stick proves nothing.

    Raises:
        Trouble: see `kiosk.compose.pull.pull`.
    """
    try:
        return pull(site, tree, accept_loss=accept_loss)
    except RootMissing:
        trust(site, _first_root(tree))
        return pull(site, tree, accept_loss=accept_loss)


def _first_root(tree: NetworkTree) -> bytes:
    content = b""
    try:
        with tree.open(f"{METADATA}/1.root.json") as stream:
            for chunk in stream.chunks:
                content += chunk
                if len(content) > MOST_BYTES:
                    raise TreeRefused("the root of the city's keys is longer than any")
    except NotThere:
        raise NothingPublished("there is no directory of the city yet") from None
    return content
