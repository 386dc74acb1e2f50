# SPDX-License-Identifier: EUPL-1.2
"""The city's directory comes to a site: verified, whole, in one transaction, or not at all."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.compose.bulletin import keep_bulletin
from kiosk.compose.content_edition import making
from kiosk.compose.site import only_one
from kiosk.domain.city_edition import Held
from kiosk.domain.trouble import Trouble
from kiosk.store.city_shelf import CityState, StoredCityShelf
from kiosk.store.opening import open_directory, prepare
from kiosk.sync.bulletin_file import FILE as BULLETIN
from kiosk.sync.edition_entities import directory_of
from kiosk.sync.edition_loss import tolerated, vanished
from kiosk.sync.edition_media import drop_media, fetch_media
from kiosk.sync.edition_wire import Release, bulletin_name, read_full
from kiosk.sync.editions import (
    EditionHeld,
    EditionOlder,
    Got,
    Have,
    fetched,
    offered,
)
from kiosk.sync.tuf_client import SignedTree
from kiosk.sync.tuf_root import METADATA, MOST_ROOT_BYTES, check_root, succeeds
from kiosk.sync.tuf_tree import NotThere
from kiosk.sync.tuf_words import ROOT, NothingPublished, TreeRefused
from kiosk.sync.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.compose.site import Site
    from kiosk.sync.tuf_tree import NetworkTree, Tree

EDITIONS: Final = "editions"
MEDIA: Final = "media"
_ONE_AT_A_TIME: Final = "editions"
_PATIENCE_SECONDS: Final = 60.0
_GONE: Final = "the city's directory is no longer where it was; the one in use stays"


@dataclass(frozen=True, slots=True)
class Pulled:
    """What one look brought.

    Attributes:
        edition: the one that was put in use; None where nothing is new.
    """

    edition: int | None
    bytes_down: int


def pull(site: Site, tree: Tree, *, accept_loss: bool = False) -> Pulled:
    """Put the newest edition of a tree in use, if there is a newer one.

    The site's files have been prepared; its own file is not touched, so that no screen wakes.

    Args:
        accept_loss: also if much has vanished.

    Raises:
        AlreadyRunning: another process is at it, and takes long.
        EditionHeld: see there.
        Trouble: why the directory stays as it is; what came of a large file is kept.
    """
    folder = site.folder / EDITIONS
    folder.mkdir(exist_ok=True)
    with (
        only_one(site, _ONE_AT_A_TIME, _PATIENCE_SECONDS),
        closing(open_directory(site.folder)) as store,
    ):
        shelf = StoredCityShelf(store)
        shelf.place_at(site.profile.places)
        signed = SignedTree(tree, folder, site.clock)
        before = tree.bytes_read
        try:
            signed.refresh()
        except NothingPublished:
            if shelf.kept():
                raise NothingPublished(_GONE) from None
            return Pulled(None, tree.bytes_read - before)
        unheard = _hear(site, signed)
        taken = _take(site, shelf, signed, accept_loss=accept_loss)
        if unheard is not None:
            raise unheard
        return Pulled(taken, tree.bytes_read - before)


def trust(site: Site, root: bytes) -> None:
    """Believe a city by its root from now on; with another city's than before, all begins anew.

    Raises:
        TreeRefused: it is no root.
        StoreTrouble, OSError: it cannot be written.
    """
    check_root(root)
    folder = site.folder / EDITIONS
    known = folder / ROOT
    with only_one(site, _ONE_AT_A_TIME, _PATIENCE_SECONDS):
        if known.exists() and succeeds(root, known.read_bytes()):
            return
        (site.folder / BULLETIN).unlink(missing_ok=True)
        with closing(open_directory(site.folder)) as store:
            StoredCityShelf(store).forget()
        folder.mkdir(exist_ok=True)
        shutil.rmtree(folder / METADATA, ignore_errors=True)
        write_whole(known, root)


def trust_on_first_use(site: Site, tree: NetworkTree) -> None:
    """Learn the root from the city itself, where it had none yet when the site was enrolled.

    It comes by the same line as at an enrolment. A root that is known is never replaced here.

    Raises:
        TreeRefused: it is no root.
        Trouble, OSError: it cannot be had or written.
    """
    if (site.folder / EDITIONS / ROOT).exists():
        return
    with suppress(NotThere), tree.open(f"{METADATA}/1.root.json") as stream:
        root = bytearray()
        for chunk in stream.chunks:
            root += chunk
            if len(root) > MOST_ROOT_BYTES:
                raise TreeRefused("the root of the city's keys is longer than it may be")
        trust(site, bytes(root))


def back(site: Site) -> int:
    """Put the city's edition before in use, until a later one comes; its number.

    Raises:
        NoWayBack: there is none.
        AlreadyRunning, StoreTrouble: it could not be done; the edition in use stays.
    """
    prepare(site.folder)
    with making(site), closing(open_directory(site.folder)) as store:
        return StoredCityShelf(store).back()


def edition_in_use(folder: Path) -> int:
    """Number of the directory in use; 0 where there is none."""
    with closing(open_directory(folder)) as store:
        row = store.one("SELECT number FROM edition WHERE current = 1")
    return int(row["number"]) if row else 0


def _hear(site: Site, signed: SignedTree) -> Trouble | None:
    """Take what the city says to this site alone; why not, if not: the directory goes on."""
    name = bulletin_name(site.profile.id)
    try:
        if signed.has(name):
            keep_bulletin(site, signed.read(name))
    except Trouble as trouble:
        return trouble
    return None


def _take(
    site: Site, shelf: StoredCityShelf, signed: SignedTree, *, accept_loss: bool
) -> int | None:
    release = offered(signed)
    kept = shelf.kept()
    if kept and release.edition < kept[0].edition:
        raise EditionOlder(
            f"the city offers edition {release.edition}, and {kept[0].edition} was here before: "
            "the directory stays as it is until the office publishes with "
            f"`kiosk city publish --above {kept[0].edition}`"
        )
    known = {(state.edition, state.digest): state.current for state in kept}
    in_use = known.get((release.edition, release.digest))
    if in_use is not None:
        if in_use:
            shelf.checked(site.clock.now())
        return None
    held = shelf.held(release.digest)
    if held is not None and not accept_loss:
        raise EditionHeld(held.sentence)
    _stage(site, shelf, signed, release, kept, accept_loss=accept_loss)
    return release.edition


def _stage(
    site: Site,
    shelf: StoredCityShelf,
    signed: SignedTree,
    release: Release,
    kept: Sequence[CityState],
    *,
    accept_loss: bool,
) -> None:
    current = next((state.edition for state in kept if state.current), None)
    content = shelf.entities()
    have = Have(current, read_full(content, current)) if current and content else None
    got = fetched(signed, release, have)
    if have is not None and not accept_loss:
        _hold_if_lost(site, shelf, have, release, got)
    directory = directory_of(got.state, release.edition, release.made_at, site.profile.places)
    media = site.folder / MEDIA
    fetch_media(signed, release.media, media)
    with making(site):
        shelf.stage(
            replace(directory, attribution=release.attribution),
            release.digest,
            got.content,
            [medium.sha256 for medium in release.media],
        )
    shelf.checked(site.clock.now())
    drop_media(media, shelf.media())
    signed.drop_parts()


def _hold_if_lost(
    site: Site, shelf: StoredCityShelf, have: Have, release: Release, got: Got
) -> None:
    part = vanished(have.state, got.state, site.clock.now())
    missed = 1 if shelf.holds() else release.edition - have.edition
    if part > tolerated(missed):
        held = Held(release.edition, part)
        shelf.hold(held, release.digest)
        raise EditionHeld(held.sentence)
