# SPDX-License-Identifier: EUPL-1.2
"""A city with its keys, whose tree of editions is plain files in a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import msgspec
from securesystemslib.signer import CryptoSigner
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

from kiosk.domain.clock import Clock
from kiosk.domain.directory import Directory, Location, Organization, Service
from kiosk.sync.edition_entities import state_of
from kiosk.sync.edition_wire import (
    MOST_DELTAS,
    RELEASE,
    Key,
    Medium,
    Release,
    delta_name,
    difference,
    digest_of,
    full_name,
    packed_delta,
    packed_full,
)
from tests.fakes import OPENING

S = TypeVar("S", Root, Timestamp, Snapshot, Targets)
ROLES = ("root", "timestamp", "snapshot", "targets")
HOUSE = Organization(id="house", name="Nachbarschaftshaus Łąka")
HALL = Location(
    id="hall", name="Alte Halle", street="Musterweg 1", postcode="40210", city="Düsseldorf",
    district="03",
)  # fmt: skip


def services(titles: Mapping[str, str]) -> dict[Key, bytes]:
    """The state of a directory with services, by their ids and German titles."""
    offered = tuple(
        Service(
            id=entry, organization=HOUSE, location=HALL, title={"de": title}, summary={}, fields=()
        )
        for entry, title in titles.items()
    )
    return state_of(Directory(edition=1, origin="city", made_at=OPENING, services=offered))


class Town:
    """Publishes, one edition after the other."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Make keys and an empty tree."""
        self.folder = folder
        self.clock = clock
        self.keys = {role: CryptoSigner.generate_ed25519() for role in ROLES}
        self.states: dict[int, dict[Key, bytes]] = {}
        self.targets: dict[str, TargetFile] = {}
        self.life = timedelta(days=1)
        self._version = 0
        (folder / "metadata").mkdir(parents=True)
        self.root = self._root(1)

    def publish(self, state: dict[Key, bytes], edition: int = 0, **facts: object) -> Release:
        """Publish an edition and sign the tree anew."""
        number = edition or max(self.states, default=0) + 1
        before = self.states.get(number - 1)
        self.put(full_name(number), packed_full(number, state))
        if before is not None:
            self.put(delta_name(number), packed_delta(number, difference(before, state)))
        self.states[number] = state
        for old in range(1, number - 1):
            self.targets.pop(full_name(old), None)
        for old in range(1, number - MOST_DELTAS + 1):
            self.targets.pop(delta_name(old), None)
        release = Release(
            edition=number,
            made_at=self.clock.now(),
            digest=digest_of(state),
            entities=len(state),
            deltas_from=max(min(self.states), number - MOST_DELTAS),
        )
        release = msgspec.structs.replace(release, **facts)
        self.put(RELEASE, msgspec.json.encode(release))
        self.sign()
        return release

    def put(self, name: str, content: bytes) -> TargetFile:
        """A target, which the next signature covers."""
        target = TargetFile.from_data(name, content, ["sha256"])
        path = self.place(target)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.targets[name] = target
        return target

    def media(self, contents: Mapping[str, bytes]) -> tuple[Medium, ...]:
        """Pictures, as targets, and as an edition names them."""
        targets = {name: self.put(f"media/{name}", it) for name, it in contents.items()}
        return tuple(
            Medium(name=name, sha256=target.hashes["sha256"], length=target.length)
            for name, target in targets.items()
        )

    def place(self, target: TargetFile) -> Path:
        """Where a target lies."""
        path = Path(self.folder / "targets" / target.path)
        return path.with_name(f"{target.hashes['sha256']}.{path.name}")

    def sign(self) -> None:
        """Sign the tree as it is."""
        self._version += 1
        version, meta = self._version, {"targets.json": MetaFile(version=self._version)}
        now = self.clock.now()
        targets = Targets(version, expires=now + 90 * self.life, targets=dict(self.targets))
        snapshot = Snapshot(version, expires=now + 7 * self.life, meta=meta)
        timestamp = Timestamp(version, expires=now + self.life, snapshot_meta=MetaFile(version))
        self._write(f"{version}.targets.json", targets, [self.keys["targets"]])
        self._write(f"{version}.snapshot.json", snapshot, [self.keys["snapshot"]])
        self._write("timestamp.json", timestamp, [self.keys["timestamp"]])

    def rotate(self, role: str) -> None:
        """Exchange a key; the next root says so, and both old and new root keys sign it."""
        old = self.keys["root"]
        self.keys[role] = CryptoSigner.generate_ed25519()
        version = len(list((self.folder / "metadata").glob("*.root.json"))) + 1
        self._root(version, [old])

    def copy(self, to: Path) -> Path:
        """The tree as it is now, somewhere else."""
        shutil.copytree(self.folder, to)
        return to

    def _root(self, version: int, also: Iterable[CryptoSigner] = ()) -> bytes:
        root = Root(version=version, expires=self.clock.now() + timedelta(days=730))
        for role, key in self.keys.items():
            root.add_key(key.public_key, role)
        return self._write(f"{version}.root.json", root, {self.keys["root"], *also})

    def _write(self, name: str, part: S, signers: Iterable[CryptoSigner]) -> bytes:
        metadata = Metadata(part)
        for signer in signers:
            metadata.sign(signer, append=True)
        content = metadata.to_bytes(JSONSerializer(compact=True))
        (self.folder / "metadata" / name).write_bytes(content)
        return content
