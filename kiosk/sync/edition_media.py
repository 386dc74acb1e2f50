# SPDX-License-Identifier: EUPL-1.2
"""Pictures and sounds of editions, in a folder by their digests, so that none is there twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from kiosk.sync.edition_wire import EditionDamaged, Medium
from kiosk.sync.tuf_client import SignedTree
from kiosk.sync.whole_file import write_whole


def medium_name(name: str) -> str:
    """The target of a medium."""
    return f"media/{name}"


def fetch_media(tree: SignedTree, media: Iterable[Medium], folder: Path) -> None:
    """Fetch what is missing.

    Raises:
        EditionDamaged: a medium is not the one that the edition names.
        Trouble: it cannot be had; what came is kept.
        OSError: the folder cannot be written.
    """
    folder.mkdir(exist_ok=True)
    for medium in media:
        kept = folder / medium.sha256
        if kept.exists() and kept.stat().st_size == medium.length:
            continue
        target = medium_name(medium.name)
        if not tree.is_signed_as(target, medium.sha256):
            raise EditionDamaged(f"{target} is not the one that the edition names")
        write_whole(kept, tree.fetch(target))


def drop_media(folder: Path, used: Collection[str]) -> None:
    """Remove what no edition uses any more.

    Args:
        used: digests.
    """
    if folder.is_dir():
        for file in folder.iterdir():
            if file.name not in used:
                file.unlink()
