# SPDX-License-Identifier: EUPL-1.2
"""A site that takes its directory from a town's tree, and what it then has."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kiosk.compose.pull import pull, trust
from kiosk.compose.site import Site
from kiosk.domain.city_edition import EditionStanding
from kiosk.domain.clock import WatchedClock
from kiosk.domain.directory import Directory
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from kiosk.sync.edition_wire import Key, digest_of, read_full
from kiosk.sync.tuf_tree import FolderTree, Tree
from tests.ready_made import demo_site
from tests.sync.town import Town


def site_of(town: Town, folder: Path, clock: WatchedClock) -> Site:
    """A site that knows the town's keys and has a directory of its own."""
    site = demo_site(folder, clock)
    trust(site, town.root)
    return site


def pulls(site: Site, tree: Tree | Path, *, accept_loss: bool = False) -> int | None:
    """One look; the edition that came."""
    source = FolderTree(tree) if isinstance(tree, Path) else tree
    return pull(site, source, accept_loss=accept_loss).edition


def in_use(site: Site) -> Directory:
    """The directory that people see."""
    with closing(open_directory(site.folder)) as store:
        return StoredDirectoryShelf(store).directory()


def titles(site: Site) -> dict[str, str]:
    """Its services, by id."""
    return {service.id: service.title["de"] for service in in_use(site).services}


def standing(site: Site) -> EditionStanding:
    """How it stands with the city."""
    with closing(open_directory(site.folder)) as store:
        found = StoredCityShelf(store).standing()
    assert found is not None
    return found


def kept_digest(site: Site) -> str:
    """The digest of the state that the next edition is made from."""
    return digest_of(kept_state(site))


def kept_state(site: Site) -> dict[Key, bytes]:
    """The state that the next edition is made from."""
    with closing(open_directory(site.folder)) as store:
        shelf = StoredCityShelf(store)
        content = shelf.entities()
        [number] = [state.edition for state in shelf.kept() if state.current]
    assert content is not None
    return read_full(content, number)
