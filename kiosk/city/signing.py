# SPDX-License-Identifier: EUPL-1.2
"""Signing what is in the tree: what ages is signed anew, what changed for the first time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

from kiosk.city.keys import Signers
from kiosk.city.tree import Tree, is_signed
from kiosk.domain.trouble import SettingsTrouble

_MINUTE: Final = 60
S = TypeVar("S", Snapshot, Targets, Timestamp)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiry:
    """How long signatures hold; halfway through they are renewed."""

    timestamp: timedelta = timedelta(days=1)
    snapshot: timedelta = timedelta(days=7)
    targets: timedelta = timedelta(days=90)


class Signing:
    """Signs one tree at one time with the keys at hand."""

    def __init__(self, tree: Tree, signers: Signers, now: datetime, expiry: Expiry) -> None:
        """Look at the tree's newest root.

        Raises:
            SettingsTrouble: the tree has no root yet.
            TreeDamaged: it has one that is not what was published.
        """
        roots = tree.roots()
        if not roots:
            raise SettingsTrouble(
                f"{tree.folder} has no root metadata, and there is none beside the keys: "
                "make keys with `kiosk city keys`"
            )
        self.root: Root = roots[-1]
        self._tree = tree
        self._signers = signers
        self._now = now
        self._expiry = expiry

    def can(self, role: str) -> bool:
        """Whether the keys of a role are at hand."""
        keys = self.root.roles[role]
        return len(keys.keyids & self._signers.keys()) >= keys.threshold

    def targets(self, files: dict[str, TargetFile]) -> bool:
        """Sign which targets there are; whether that was needed.

        Raises:
            SettingsTrouble: the key is not at hand.
        """
        known = self._tree.newest(Targets)
        if known and known.signed.targets == files and self._holds(known, self._expiry.targets):
            return False
        self._sign(Targets(targets=files), known, self._expiry.targets)
        return True

    def refresh(self) -> bool:
        """Put in use what is signed, and sign anew what ages; whether anything was to do.

        Raises:
            SettingsTrouble: a key is not at hand, or nothing was published yet.
        """
        changed = self._known_to_the_root()
        targets = self._tree.newest(Targets)
        if targets is None:
            raise SettingsTrouble(f"{self._tree.folder}: nothing is published yet")
        changed = self._snapshot(targets.signed.version) or changed
        return self._timestamp() or changed

    def ends(self) -> list[tuple[str, datetime]]:
        """Roles, and when their signatures end, that somebody has to come for."""
        targets = self._tree.newest(Targets)
        found = [("root", self.root.expires)]
        return [*found, ("targets", targets.signed.expires)] if targets else found

    def _known_to_the_root(self) -> bool:
        """Sign the list of files anew where the root no longer knows who did."""
        targets = self._tree.newest(Targets)
        if targets is None or is_signed(targets, self.root):
            return False
        if not self.can("targets"):
            raise SettingsTrouble(
                "the targets key was exchanged: kiosks take nothing of this tree until the office "
                "has published with the new one"
            )
        return self.targets(targets.signed.targets)

    def _snapshot(self, targets: int) -> bool:
        known = self._tree.newest(Snapshot)
        named = known.signed.meta["targets.json"].version if known else 0
        if known and named == targets and self._holds(known, self._expiry.snapshot):
            return False
        snapshot = Snapshot(meta={"targets.json": MetaFile(version=targets)})
        self._sign(snapshot, known, self._expiry.snapshot)
        return True

    def _timestamp(self) -> bool:
        snapshot = max(self._tree.versions(Snapshot))
        known = self._tree.newest(Timestamp)
        named = known.signed.snapshot_meta.version if known else 0
        if known and named == snapshot and self._holds(known, self._expiry.timestamp):
            return False
        timestamp = Timestamp(snapshot_meta=MetaFile(version=snapshot))
        self._sign(timestamp, known, self._expiry.timestamp)
        return True

    def _holds(self, metadata: Metadata[S], life: timedelta) -> bool:
        young = metadata.signed.expires - self._now > life / 2
        return young and is_signed(metadata, self.root)

    def _sign(self, signed: S, before: Metadata[S] | None, life: timedelta) -> None:
        """Sign and keep metadata.

        Versions follow the clock, so that those of a tree restored from a backup are higher than
        any that kiosks have seen.
        """
        role = signed.type
        keys = self.root.roles[role]
        hands = [self._signers[key] for key in keys.keyids if key in self._signers]
        if len(hands) < keys.threshold:
            raise SettingsTrouble(f"the {role} key is not at hand: name its folder with --keys")
        known = before.signed.version if before else 0
        signed.version = max(known + 1, int(self._now.timestamp()) // _MINUTE)
        signed.expires = self._now + life
        metadata = Metadata(signed)
        for signer in hands:
            metadata.sign(signer, append=True)
        self._tree.keep(role, signed.version, metadata.to_bytes(JSONSerializer(compact=True)))
