# SPDX-License-Identifier: EUPL-1.2
"""The tree of editions: plain files under TUF metadata, for any server, or for a stick.

Whatever another file names is written before it, the timestamp last: a reader, or the next run
after a power cut, finds what was published before, or what is published now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final, TypeVar

from filelock import FileLock, Timeout
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.city.keys import read_root, root_files
from kiosk.domain.trouble import SettingsTrouble, Trouble
from kiosk.sync.whole_file import PART, write_whole

METADATA: Final = "metadata"
TARGETS: Final = "targets"
TIMESTAMP: Final = "timestamp.json"
KEPT: Final = 10
"""Publications whose files stay for readers that are about to fetch them."""

_LOCK: Final = ".publishing.lock"
S = TypeVar("S", Root, Timestamp, Snapshot, Targets)


class SomebodyPublishes(Trouble):
    """There is one publisher at a time."""


class TreeDamaged(Trouble):
    """A file of the tree is not what was published."""


class Tree:
    """A folder of editions."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written yet."""
        self.folder = folder
        self.metadata = folder / METADATA
        self.targets = folder / TARGETS

    @contextmanager
    def publishing(self, patience: float = 0) -> Iterator[None]:
        """Be the only publisher, by a lock that ends with the process.

        Args:
            patience: for how many seconds another process may go on.

        Raises:
            SomebodyPublishes: another process is.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / _LOCK, timeout=patience)
        try:
            lock.acquire()
        except Timeout:
            raise SomebodyPublishes(f"somebody is publishing to {self.folder} just now") from None
        try:
            yield
        finally:
            lock.release()

    def roots(self) -> list[Root]:
        """Every root, the newest last; each is signed by the keys of the one before.

        Raises:
            TreeDamaged: one is not.
        """
        files = root_files(self.metadata)
        chain: list[Root] = []
        for version in sorted(files):
            try:
                found = read_root(files[version])
                for judge in (*chain[-1:], found.signed):
                    judge.verify_delegate("root", found.signed_bytes, found.signatures)
            except (RepositoryError, SettingsTrouble):
                raise _damaged(files[version]) from None
            chain.append(found.signed)
        return chain

    def take_roots(self, folder: Path) -> None:
        """Publish the root metadata that lies beside keys.

        Raises:
            SettingsTrouble: it is of other keys than the tree.
        """
        ours = root_files(self.metadata)
        for version, file in sorted(root_files(folder).items()):
            content = file.read_bytes()
            if version not in ours:
                write_whole(self.metadata / file.name, content)
            elif ours[version].read_bytes() != content:
                raise SettingsTrouble(
                    f"{file} is not of the keys that {self.folder} is signed with"
                )
        self.roots()

    def newest(self, kind: type[S]) -> Metadata[S] | None:
        """The newest metadata of a role, signed by keys that count or counted once.

        Raises:
            TreeDamaged: it is not.
        """
        if kind is Timestamp:
            file = self.metadata / TIMESTAMP
        else:
            versions = self.versions(kind)
            file = versions[max(versions)] if versions else self.metadata / "none"
        return self._verified(file, kind) if file.exists() else None

    def version(self, kind: type[S], version: int) -> Metadata[S]:
        """The metadata of a role with a version.

        Raises:
            TreeDamaged: it is not there, or not signed.
        """
        return self._verified(self.metadata / f"{version}.{kind.type}.json", kind)

    def versions(self, kind: type[S]) -> dict[int, Path]:
        """Files of a role by version."""
        form = re.compile(rf"([1-9]\d*)\.{kind.type}\.json")
        found = ((form.fullmatch(file.name), file) for file in self.metadata.glob("*.json"))
        return {int(match[1]): file for match, file in found if match}

    def keep(self, role: str, version: int, content: bytes) -> None:
        """Write metadata."""
        name = TIMESTAMP if role == Timestamp.type else f"{version}.{role}.json"
        write_whole(self.metadata / name, content)

    def put(self, name: str, content: bytes) -> TargetFile:
        """Write a target, unless it is there."""
        target = TargetFile.from_data(name, content, ["sha256"])
        path = self.place(target)
        if not path.exists() or path.read_bytes() != content:
            write_whole(path, content)
        return target

    def read(self, target: TargetFile) -> bytes:
        """The content of a target.

        Raises:
            TreeDamaged: it is not what was published.
        """
        path = self.place(target)
        try:
            content = path.read_bytes()
            target.verify_length_and_hashes(content)
        except (OSError, RepositoryError):
            raise _damaged(path) from None
        return content

    def place(self, target: TargetFile) -> Path:
        """Where a target lies: its digest stands before its name."""
        return self.folder / self._relative(target)

    def prune(self) -> None:
        """Take away what no recent publication names, and what a power cut left unfinished."""
        for part in self.folder.rglob(f".*{PART}"):
            part.unlink()
        used = self.files(KEPT)
        if not used:
            return
        for path in (*self.metadata.glob("*.json"), *self.targets.rglob("*")):
            if path.is_file() and PurePosixPath(path.relative_to(self.folder)) not in used:
                path.unlink()

    def files(self, publications: int) -> set[PurePosixPath]:
        """The files, seen from the tree, of what is published and of what was before.

        Args:
            publications: how many of the latest, besides the one that is in use.

        Raises:
            TreeDamaged: metadata is not what was published.
        """
        timestamp = self.newest(Timestamp)
        snapshots, targets = self.versions(Snapshot), self.versions(Targets)
        shown = set(sorted(snapshots, reverse=True)[:publications])
        latest = set(sorted(targets, reverse=True)[:publications])
        if timestamp is not None:
            newest = timestamp.signed.snapshot_meta.version
            shown.add(newest)
            latest.add(self.version(Snapshot, newest).signed.meta["targets.json"].version)
        if not latest:
            return set()
        kept = [snapshots[version] for version in shown]
        kept += [targets[version] for version in latest]
        kept += root_files(self.metadata).values()
        kept += [self.metadata / TIMESTAMP] if timestamp else []
        used = {PurePosixPath(path.relative_to(self.folder)) for path in kept}
        for version in latest:
            found = self.version(Targets, version).signed.targets.values()
            used |= {self._relative(target) for target in found}
        return used

    def _verified(self, file: Path, kind: type[S]) -> Metadata[S]:
        try:
            found: Metadata[S] = Metadata.from_bytes(file.read_bytes())
        except (OSError, RepositoryError):
            raise _damaged(file) from None
        if found.signed.type != kind.type:
            raise _damaged(file)
        for root in reversed(self.roots()):
            if is_signed(found, root):
                return found
        raise _damaged(file)

    @staticmethod
    def _relative(target: TargetFile) -> PurePosixPath:
        path = PurePosixPath(TARGETS, target.path)
        return path.with_name(f"{target.hashes['sha256']}.{path.name}")


def is_signed(metadata: Metadata[S], root: Root) -> bool:
    """Whether the keys that a root names signed it."""
    role = metadata.signed.type
    return bool(root.get_verification_result(role, metadata.signed_bytes, metadata.signatures))


def _damaged(file: Path) -> TreeDamaged:
    return TreeDamaged(f"{file} is not what was published: restore the tree from a backup")
