# SPDX-License-Identifier: EUPL-1.2
"""Making keys, and saying what to put where."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from kiosk.city.keys import (
    PEM,
    NewKeys,
    make_keys,
    read_root,
    read_signers,
    renew_root,
)
from kiosk.domain.clock import SystemClock

_PLACES: Final = {
    "root": "a root key: put it on a stick of its own, lock it away, delete it here",
    "targets": "the editorial office's: it signs editions, keep it where they are published",
    "snapshot": "the service's: keep it where `kiosk city publish --refresh` runs",
    "timestamp": "the service's too: it signs each hour",
}


def new_keys(folder: Path, root_keys: int, threshold: int) -> Iterator[str]:
    """Make all keys of a city; what to put where.

    Raises:
        SettingsTrouble: there are keys already, or the threshold is more than there are.
    """
    made = make_keys(folder, root_keys, threshold, SystemClock().now())
    yield from _told(made)
    yield (
        f"{threshold} of the {root_keys} root keys together can replace any key; "
        "without them nobody can. Give them to different people."
    )


def renewed(folder: Path, root_files: Collection[Path], replaced: Collection[str]) -> Iterator[str]:
    """Make the next root metadata; what to put where.

    Raises:
        SettingsTrouble: there are no keys, a name is unknown, or too few root keys are at hand.
    """
    places = [place for place in (folder, *root_files) if place.exists()]
    made = renew_root(folder, read_signers(places), replaced, SystemClock().now())
    yield from _told(made)
    roles = read_root(made.root).signed.roles
    counting = {key for keys in roles.values() for key in keys.keyids}
    for file in sorted(folder.glob(f"*{PEM}")):
        if not counting & read_signers([file]).keys():
            yield f"{file}: counts for nothing any more, delete it"
    yield "The next `kiosk city publish` puts it in use; kiosks learn of it by themselves."


def _told(made: NewKeys) -> Iterator[str]:
    for role, files in made.files.items():
        for file in files:
            yield f"{file}: {_PLACES[role]}"
    yield f"{made.root}: says which keys count; it is public, keep it beside the keys in use"
