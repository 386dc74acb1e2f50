# SPDX-License-Identifier: EUPL-1.2
"""Publishes editions: what changed since the last one, whole and as a delta, then signatures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import msgspec
from tuf.api.metadata import TargetFile, Targets

from kiosk.city.edition_files import MEDIA, Files, Last, last_edition, with_edition
from kiosk.city.signing import Signing
from kiosk.city.tree import Tree
from kiosk.domain.trouble import Trouble
from kiosk.sync.edition_loss import TOLERATED_LOSS, vanished
from kiosk.sync.edition_wire import (
    Key,
    Medium,
    Release,
    State,
    bulletin_name,
    difference,
    digest_of,
)


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
        skips: its number is not the next one, so that kiosks take it whole.
        bulletins: sites whose bulletin changed.
        signed: whether any signature was made.
        in_use: whether it is; else the online keys have still to sign.
    """

    edition: int
    changes: Mapping[Key, bytes | None]
    known: frozenset[Key]
    new: bool
    whole: bool
    skips: bool
    bulletins: tuple[str, ...]
    signed: bool
    in_use: bool


def publish(
    tree: Tree,
    signing: Signing,
    content: Content,
    now: datetime,
    *,
    accept_loss: bool = False,
    above: int = 0,
    before: Callable[[], object] = lambda: None,
) -> Published:
    """Publish what is new, if anything is; the tree's lock is held by the caller.

    Args:
        above: the highest edition that kiosks may have from a tree that was lost; the next one is
            numbered above it, and they take it whole.
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
    skips = above > last.number
    follows = Last(None, above, None) if skips else last
    changes = difference(known, content.state)
    media = {name: file.read_bytes() for name, file in content.media.items()}
    release = Release(
        edition=follows.number + 1,
        made_at=now,
        digest=digest_of(content.state),
        entities=len(content.state),
        deltas_from=follows.number + 1,
        attribution=content.attribution,
        media=tuple(_medium(name, media[name]) for name in sorted(media)),
    )
    new = follows.state is None or not _same(follows.release, release)
    if new:
        files = with_edition(tree, files, release, content.state, follows, changes)
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
        skips=skips,
        bulletins=bulletins,
        signed=signed,
        in_use=in_use,
    )


def _same(last: Release | None, new: Release) -> bool:
    """Whether a release says nothing new."""
    return (
        last is not None
        and msgspec.structs.replace(
            new, edition=last.edition, made_at=last.made_at, deltas_from=last.deltas_from
        )
        == last
    )


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
