# SPDX-License-Identifier: EUPL-1.2
"""The files of editions in a tree: the last one read back, the next one put beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import msgspec
from tuf.api.metadata import TargetFile

from kiosk.city.tree import Tree, TreeDamaged
from kiosk.sync.edition_wire import (
    MOST_DELTAS,
    RELEASE,
    EditionDamaged,
    Key,
    Release,
    State,
    applied,
    delta_name,
    digest_of,
    full_name,
    packed_delta,
    packed_full,
    read_full,
)

FULLS: Final = 2
MEDIA: Final = "media/"
_NUMBERED: Final = re.compile(r"(full|delta)-([1-9]\d*)\.jsonl\.gz")

Files = dict[str, TargetFile]
"""Targets by their names."""


@dataclass(frozen=True, slots=True)
class Last:
    """The edition that was published last; without its state where that is damaged."""

    release: Release | None
    number: int
    state: State | None


def last_edition(tree: Tree, files: Files) -> Last:
    """The last edition among targets, as far as it is not damaged."""
    numbers = [int(match[2]) for name in files if (match := _NUMBERED.fullmatch(name))]
    highest = max(numbers, default=0)
    if not highest:
        return Last(None, 0, None)
    try:
        release = msgspec.json.decode(tree.read(files[RELEASE]), type=Release)
        state = read_full(tree.read(files[full_name(highest)]), highest)
    except (KeyError, TreeDamaged, EditionDamaged, msgspec.MsgspecError):
        return Last(None, highest, None)
    if release.edition != highest or digest_of(state) != release.digest:
        return Last(None, highest, None)
    return Last(release, highest, state)


def with_edition(
    tree: Tree,
    files: Files,
    release: Release,
    state: State,
    last: Last,
    changes: Mapping[Key, bytes | None],
) -> Files:
    """The targets with a new edition, without what is too old."""
    number = release.edition
    kept = {name: file for name, file in files.items() if not name.startswith(MEDIA)}
    for name in files:
        match = _NUMBERED.fullmatch(name)
        if match and not _of_use(match[1], int(match[2]), number, chain=last.state is not None):
            del kept[name]
    if last.state is not None:
        if applied(last.state, changes) != dict(state):
            raise EditionDamaged("the delta does not lead to the new edition")
        kept[delta_name(number)] = tree.put(delta_name(number), packed_delta(number, changes))
    kept[full_name(number)] = tree.put(full_name(number), packed_full(number, state))
    deltas = [int(m[2]) for name in kept if (m := _NUMBERED.fullmatch(name)) and m[1] == "delta"]
    release = msgspec.structs.replace(release, deltas_from=min(deltas, default=number + 1) - 1)
    kept[RELEASE] = tree.put(RELEASE, _packed(release))
    return kept


def _packed(release: Release) -> bytes:
    content = msgspec.json.encode(release)
    try:
        msgspec.json.decode(content, type=Release)
    except msgspec.ValidationError as error:
        raise EditionDamaged(f"no kiosk could read {RELEASE}: {error}") from None
    return content


def _of_use(kind: str, number: int, newest: int, *, chain: bool) -> bool:
    """Whether kiosks have a use for a file of an older edition."""
    if kind == "full":
        return number > newest - FULLS
    return chain and number > newest - MOST_DELTAS
