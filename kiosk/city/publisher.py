# SPDX-License-Identifier: EUPL-1.2
"""Publishes editions: what changed since the last one, whole and as a delta, then signatures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from tuf.api.metadata import TargetFile, Targets

from kiosk.city.signing import Signing
from kiosk.city.tree import Tree, TreeDamaged
from kiosk.domain.trouble import Trouble
from kiosk.sync.edition_loss import TOLERATED_LOSS, vanished
from kiosk.sync.edition_wire import (
    MOST_DELTAS,
    RELEASE,
    EditionDamaged,
    Key,
    Medium,
    Release,
    State,
    applied,
    bulletin_name,
    delta_name,
    difference,
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


class Held(Trouble):
    """Too much has vanished: what was published stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What shall be published.

    Attributes:
        media: files by the names that the edition has for them.
        bulletins: what each site is told, by its id.
    """

    state: State
    media: Mapping[str, Path] = field(default_factory=dict)
    attribution: str = ""
    bulletins: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What became of it.

    Attributes:
        changes: entities put, or gone without a body, since the edition before.
        known: entities of the edition before.
        new: whether the edition is a new one.
        whole: the edition before was damaged, so that kiosks take this one whole.
        bulletins: sites whose bulletin changed.
        signed: whether any signature was made.
        in_use: whether it is; else the online keys have still to sign.
    """

    edition: int
    changes: Mapping[Key, bytes | None]
    known: frozenset[Key]
    new: bool
    whole: bool
    bulletins: tuple[str, ...]
    signed: bool
    in_use: bool


@dataclass(frozen=True, slots=True)
class Last:
    """The edition that was published last; without its state where that is damaged."""

    release: Release | None
    number: int
    state: State | None


def publish(
    tree: Tree,
    signing: Signing,
    content: Content,
    now: datetime,
    *,
    accept_loss: bool = False,
    before: Callable[[], object] = lambda: None,
) -> Published:
    """Publish what is new, if anything is; the tree's lock is held by the caller.

    Args:
        before: is called when nothing is held, before anything is written.

    Raises:
        EditionDamaged: kiosks could not read what would be published.
        Held: more than a twentieth of the edition before would vanish.
        SettingsTrouble: the key of the editorial office is not at hand.
        TreeDamaged: the metadata is not what was published.
    """
    targets = tree.newest(Targets)
    files: Files = dict(targets.signed.targets) if targets else {}
    last = last_edition(tree, files)
    known = last.state or {}
    loss = vanished(known, content.state, now)
    if loss > TOLERATED_LOSS and not accept_loss:
        raise Held(
            f"{loss:.0%} of edition {last.number} would vanish: nothing is published. "
            "If that is right, publish with --accept-loss"
        )
    before()
    changes = difference(known, content.state)
    media = {name: file.read_bytes() for name, file in content.media.items()}
    release = Release(
        edition=last.number + 1,
        made_at=now,
        digest=digest_of(content.state),
        entities=len(content.state),
        deltas_from=last.number + 1,
        attribution=content.attribution,
        media=tuple(_medium(name, media[name]) for name in sorted(media)),
    )
    new = last.state is None or not _same(last.release, release)
    if new:
        files = _with_edition(tree, files, release, content.state, last, changes)
        files |= {f"{MEDIA}{name}": tree.put(f"{MEDIA}{name}", media[name]) for name in media}
    bulletins = _with_bulletins(tree, files, content.bulletins)
    signed = signing.targets(files)
    in_use = signing.can("snapshot") and signing.can("timestamp")
    if in_use:
        signed = signing.refresh() or signed
    tree.prune()
    return Published(
        edition=release.edition if new else last.number,
        changes=changes,
        known=frozenset(known),
        new=new,
        whole=last.state is None and last.number > 0,
        bulletins=bulletins,
        signed=signed,
        in_use=in_use,
    )


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


def _same(last: Release | None, new: Release) -> bool:
    """Whether a release says nothing new."""
    return (
        last is not None
        and msgspec.structs.replace(
            new, edition=last.edition, made_at=last.made_at, deltas_from=last.deltas_from
        )
        == last
    )


def _with_edition(
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


def _with_bulletins(tree: Tree, files: Files, bulletins: Mapping[str, bytes]) -> tuple[str, ...]:
    """Put bulletins among the targets; the sites whose bulletin is another than before.

    The bulletin of a site that is no longer named stays: a closed site says where to go.
    """
    changed: list[str] = []
    for site, content in sorted(bulletins.items()):
        name = bulletin_name(site)
        target = tree.put(name, content)
        if files.get(name) != target:
            files[name] = target
            changed.append(site)
    return tuple(changed)


def _medium(name: str, content: bytes) -> Medium:
    hashes = TargetFile.from_data(name, content, ["sha256"]).hashes
    return Medium(name=name, sha256=hashes["sha256"], length=len(content))
