# SPDX-License-Identifier: EUPL-1.2
"""The city's tree, believed only as far as it is signed (TUF 1.0, python-tuf's client workflow)."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.domain.clock import Clock
from kiosk.sync.city import Unreachable
from kiosk.sync.tuf_root import METADATA, MOST_ROOT_BYTES, NO_ROOT, known_root
from kiosk.sync.tuf_tree import NotThere, Tree
from kiosk.sync.tuf_words import NothingPublished, RootMissing, TreeRefused, in_words

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile
    from tuf.ngclient import Updater

_PART: Final = ".part"


class SignedTree:
    """A tree whose files are verified before anybody sees them.

    What was verified last is kept in the folder, so that no older tree is believed later on:
    `metadata/`, files that are read again at each look, and beginnings of large ones (`.part`).
    """

    def __init__(self, tree: Tree, folder: Path, clock: Clock) -> None:
        """Begin a look; verify by the root of a folder, which came with the enrolment."""
        self._tree = tree
        self._folder = folder
        self._clock = clock
        self._end = time.monotonic() + tree.patience
        self._updater: Updater | None = None

    @property
    def bytes_read(self) -> int:
        """How much came from the tree so far."""
        return self._tree.bytes_read

    def refresh(self) -> None:
        """Learn what is signed now; to be done once, before anything else.

        Raises:
            TreeExpired, TreeRefused: it is not to be believed.
            NothingPublished: there is no tree.
            RootMissing: there is one, and nothing to believe it by.
            Trouble: it cannot be had.
        """
        root = self._root()
        from tuf.ngclient import Updater, UpdaterConfig  # noqa: PLC0415 - 87 ms

        from kiosk.sync.tuf_fetcher import TreeFetcher  # noqa: PLC0415 - as above

        with in_words(self._folder):
            updater = Updater(
                str(self._folder / METADATA),
                f"{METADATA}/",
                fetcher=TreeFetcher(self._tree),
                config=UpdaterConfig(root_max_length=MOST_ROOT_BYTES),
                bootstrap=root,
            )
            # the site's clock, not the machine's, which somebody may have set
            updater._trusted_set.reference_time = self._clock.now()  # noqa: SLF001
            updater.refresh()
        self._updater = updater

    def has(self, name: str) -> bool:
        """Whether a file is part of the tree."""
        return self._signed(name) is not None

    def is_signed_as(self, name: str, sha256: str) -> bool:
        """Whether a file is part of the tree with this digest."""
        signed = self._signed(name)
        return signed is not None and signed.hashes.get("sha256") == sha256

    def read(self, name: str) -> bytes:
        """A small file that is looked at each time; it comes only when it is another one.

        Raises:
            TreeRefused: it is not the one that is signed, or none is.
            Trouble: it cannot be had.
        """
        signed = self._wanted(name)
        kept = self._folder / _flat(name)
        with suppress(OSError):
            content = kept.read_bytes()
            if _is(signed, content):
                return content
        content = self.fetch(name)
        with in_words(self._folder):
            part = self._folder / f"{_flat(name)}.new"
            part.write_bytes(content)
            part.replace(kept)
            self._part(signed).unlink(missing_ok=True)
        return content

    def fetch(self, name: str) -> bytes:
        """A file, whole; what came of it before is not fetched again.

        Raises:
            TreeRefused: it is not the one that is signed, or none is.
            Trouble: it cannot be had now; the next attempt goes on where this one ended.
        """
        signed = self._wanted(name)
        part = self._part(signed)
        with in_words(self._folder):
            resumed = part.exists() and part.stat().st_size > 0
            content = self._fetched(signed, part)
            if not _is(signed, content):
                part.unlink()
                if not resumed:
                    raise TreeRefused(f"{name} was changed on its way; nothing of it is used")
                content = self._fetched(signed, part)
                if not _is(signed, content):
                    part.unlink()
                    raise TreeRefused(f"{name} was changed on its way; nothing of it is used")
        return content

    def drop_parts(self, wanted: Collection[str] = ()) -> None:
        """Forget what came of other files than these."""
        kept = {self._part(signed) for name in wanted if (signed := self._signed(name))}
        for part in self._folder.glob(f"*{_PART}"):
            if part not in kept:
                part.unlink(missing_ok=True)

    def _root(self) -> bytes:
        root = known_root(self._folder)
        if root is not None:
            return root
        try:
            with self._tree.open(f"{METADATA}/timestamp.json"):
                raise RootMissing(NO_ROOT)
        except NotThere:
            raise NothingPublished("there is no directory of the city yet") from None

    def _fetched(self, signed: TargetFile, part: Path) -> bytes:
        with part.open("ab") as file:
            if file.tell() < signed.length:
                with self._open(signed, file.tell()) as (begin, chunks):
                    file.truncate(begin)
                    file.seek(begin)
                    for chunk in chunks:
                        file.write(chunk)
                        if file.tell() > signed.length:
                            break
                        if file.tell() < signed.length and time.monotonic() > self._end:
                            raise Unreachable("the line is slow: the next look goes on from here")
        return part.read_bytes()

    @contextmanager
    def _open(self, signed: TargetFile, begin: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        path = f"targets/{_prefixed(signed)}"
        try:
            with self._tree.open(path, begin) as stream:
                yield stream.begin, stream.chunks
        except NotThere:
            raise TreeRefused(f"{signed.path} is missing from the tree: it is not whole") from None

    def _part(self, signed: TargetFile) -> Path:
        return self._folder / f"{_flat(_prefixed(signed))}{_PART}"

    def _wanted(self, name: str) -> TargetFile:
        signed = self._signed(name)
        if signed is None:
            raise TreeRefused(f"the city has signed no {name}")
        return signed

    def _signed(self, name: str) -> TargetFile | None:
        if self._updater is None:
            raise TreeRefused("the tree has not been verified")
        with in_words(self._folder):
            return self._updater.get_targetinfo(name)


def _is(signed: TargetFile, content: bytes) -> bool:
    from tuf.api.exceptions import LengthOrHashMismatchError  # noqa: PLC0415 - 87 ms

    try:
        signed.verify_length_and_hashes(content)
    except LengthOrHashMismatchError:
        return False
    return True


def _prefixed(signed: TargetFile) -> str:
    """The path in a tree with consistent snapshots (TUF 1.0, section 6.2)."""
    folder, slash, base = signed.path.rpartition("/")
    return f"{folder}{slash}{next(iter(signed.hashes.values()))}.{base}"


def _flat(path: str) -> str:
    return path.replace("/", "-")
