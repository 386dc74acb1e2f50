# SPDX-License-Identifier: EUPL-1.2
"""The edition that a site's sources make, now and on a later day."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.compose.site import Site, load_site, only_one
from kiosk.content.boundaries import read_boundaries
from kiosk.content.dates import Horizon
from kiosk.content.edition import directory_of
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.batch import KeptSource
from kiosk.domain.clock import site_day
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import Store, open_directory, prepare
from kiosk.store.source_shelf import StoredSourceShelf, digest_of

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from kiosk.domain.clock import WatchedClock

_MAPPING = "mapping.toml"
_PATIENCE_SECONDS = 60.0


def made_site(folder: Path, clock: WatchedClock | None = None) -> Site:
    """The site of a folder; a new one with a profile to be filled in if there is none.

    Raises:
        SettingsTrouble: the folder holds something else, or its profile is wrong.
        StoreTrouble: it cannot be written.
    """
    profile = folder / "site.toml"
    if not profile.exists():
        if folder.exists() and any(folder.iterdir()):
            raise SettingsTrouble(f"{folder} is not empty and no site; name another folder")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(resource("profile", "site.toml"), profile)
    site = load_site(folder, clock)
    prepare(folder)
    (folder / "spool").mkdir(exist_ok=True)
    return site


def mapping_of(folder: Path) -> Path:
    """The mapping a site keeps, or the product's own."""
    own = folder / _MAPPING
    return own if own.exists() else resource("taxonomy", _MAPPING)


def keep_mapping(mapping: Path, folder: Path) -> None:
    """Keep a city's mapping with the site, for the imports to come."""
    if mapping.resolve() != (folder / _MAPPING).resolve():
        shutil.copyfile(mapping, folder / _MAPPING)


def publish(site: Site, store: Store, news: Mapping[str, KeptSource]) -> int:
    """Put the edition of all sources in use; its number.

    Nothing changed: the same edition, and on another day the same with the dates from now on.

    Args:
        news: what sources say now, by address; others stay as they were.

    Raises:
        SettingsTrouble: the mapping or the boundaries are wrong.
        StoreTrouble: it could not be stored; what was in use stays.
    """
    shelf = StoredSourceShelf(store)
    together = {**shelf.sources(), **news}
    mapping = mapping_of(site.folder)
    borders = site.folder / site.profile.districts if site.profile.districts else None
    rules = mapping.read_bytes() + (borders.read_bytes() if borders else b"")
    made_of = digest_of(together, rules)
    current = shelf.current()
    same = current if current is not None and current.made_of == made_of else None
    if same and site_day(same.made_at, site.profile.zone) == site.today():
        return same.number
    now = site.clock.now()
    boundaries = read_boundaries(borders) if borders else None
    directory = directory_of(
        [(address, source.batch) for address, source in together.items()],
        read_taxonomy(mapping),
        Horizon.after(site.today(), site.profile.zone),
        now,
        boundaries,
    )
    if boundaries is not None:
        directory = replace(directory, attribution=boundaries.attribution)
    shelf.keep(news, now)
    numbered = replace(directory, edition=same.number) if same else directory
    return StoredDirectoryShelf(store).stage(numbered, made_of)


def refuse_local(store: Store) -> None:
    """A site that has a city does not make a directory of its own.

    Raises:
        SettingsTrouble: it has one.
    """
    if StoredCityShelf(store).kept():
        raise SettingsTrouble(
            "this site has the city's directory: tell the city what is missing or wrong in it; "
            "a directory of the site's own would be replaced by the next edition"
        )


def making(site: Site) -> AbstractContextManager[None]:
    """Be the only process that makes an edition of the site; waits for another to be done.

    Raises:
        AlreadyRunning: another takes long.
        StoreTrouble: the site's folder cannot be written.
    """
    return only_one(site, "edition", _PATIENCE_SECONDS)


def renew(site: Site) -> None:
    """Index what an update left to be indexed, and bring imported events up to today.

    Raises:
        AlreadyRunning: another process makes an edition.
        SettingsTrouble: the mapping or the boundaries are wrong.
        StoreTrouble: it could not be stored; what was in use stays.
    """
    with making(site), closing(open_directory(site.folder)) as store:
        StoredDirectoryShelf(store).index()
        current = StoredSourceShelf(store).current()
        if current is not None and current.made_of is not None:
            publish(site, store, {})
