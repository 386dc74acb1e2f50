# SPDX-License-Identifier: EUPL-1.2
"""An editorial office: its keys, its tree, and what it publishes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater

from kiosk.city import publisher
from kiosk.city.keys import make_keys, read_signers
from kiosk.city.publisher import Content, Published
from kiosk.city.signing import Expiry, Signing
from kiosk.city.tree import Tree
from kiosk.domain.clock import SystemClock
from kiosk.sync.edition_wire import RELEASE, Key, Release, State, full_name, read_full


def state(*names: str, word: str = "") -> dict[Key, bytes]:
    """Services with these names; with another word they have changed."""
    return {("service", name): msgspec.json.encode({"id": name, "word": word}) for name in names}


class Office:
    """Publishes to a tree, at any time."""

    def __init__(self, folder: Path, root_keys: int = 3, threshold: int = 2) -> None:
        """Make keys and an empty tree."""
        self.now = SystemClock().now().replace(microsecond=0)
        self.keys = folder / "keys"
        self.tree = Tree(folder / "editions")
        self.expiry = Expiry()
        make_keys(self.keys, root_keys, threshold, self.now)

    def signing(self) -> Signing:
        """With the keys in its folder."""
        self.tree.take_roots(self.keys)
        return Signing(self.tree, read_signers([self.keys]), self.now, self.expiry)

    def publishes(
        self, content: Content | State, *, accept_loss: bool = False, above: int = 0
    ) -> Published:
        """One run of the publisher."""
        whole = content if isinstance(content, Content) else Content(state=content)
        with self.tree.publishing():
            signing = self.signing()
            return publisher.publish(
                self.tree, signing, whole, self.now, accept_loss=accept_loss, above=above
            )

    def refreshes(self) -> bool:
        """One run of the service's own job."""
        with self.tree.publishing():
            signed = self.signing().refresh()
            self.tree.prune()
            return signed

    def files(self) -> dict[str, TargetFile]:
        """What is published, by the names of targets."""
        targets = self.tree.newest(Targets)
        return targets.signed.targets if targets else {}

    def waits(self, by: timedelta) -> None:
        """Time passes."""
        self.now += by


class Shelf(FetcherInterface):
    """Fetches from a tree as it lies there."""

    def __init__(self, tree: Path) -> None:
        """Count what is fetched."""
        self.tree = tree
        self.fetched: list[str] = []

    def _fetch(self, url: str) -> Iterator[bytes]:
        name = url.removeprefix("https://city/")
        self.fetched.append(name)
        path = self.tree / name
        if not path.is_file():
            raise DownloadHTTPError(name, 404)
        yield path.read_bytes()


class Reader:
    """A kiosk as far as the trust in editions goes: python-tuf's own client."""

    def __init__(self, folder: Path, tree: Tree) -> None:
        """Trust the tree's first root."""
        self.folder = folder
        self.shelf = Shelf(tree.folder)
        self._root = (tree.metadata / "1.root.json").read_bytes()
        for name in ("metadata", "targets"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    def updater(self, now: datetime | None = None) -> Updater:
        """A client that knows what was read before."""
        updater = Updater(
            str(self.folder / "metadata"),
            "https://city/metadata",
            str(self.folder / "targets"),
            "https://city/targets",
            self.shelf,
            bootstrap=self._root,
        )
        if now is not None:
            updater._trusted_set.reference_time = now
        updater.refresh()
        return updater

    def reads(self, name: str, now: datetime | None = None) -> bytes:
        """The content of a target."""
        updater = self.updater(now)
        target = updater.get_targetinfo(name)
        assert target is not None, name
        return Path(updater.download_target(target)).read_bytes()

    def release(self, now: datetime | None = None) -> Release:
        """What is published."""
        return msgspec.json.decode(self.reads(RELEASE, now), type=Release)

    def state(self, now: datetime | None = None) -> dict[Key, bytes]:
        """The whole of the newest edition."""
        newest = self.release(now).edition
        return read_full(self.reads(full_name(newest), now), newest)
