# SPDX-License-Identifier: EUPL-1.2
"""Makes a demo site: its profile, and the demo directory as a local edition."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.compose.site import Site, load_site
from kiosk.content.demo import read_demo
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, prepare

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.clock import WatchedClock


def make_demo(folder: Path, clock: WatchedClock | None = None) -> Site:
    """Make a demo site, or bring the dates of an existing one up to today.

    A demo site that has the city's directory keeps it.

    Raises:
        SettingsTrouble: the folder holds something else.
        StoreTrouble: the site cannot be written.
    """
    profile = folder / "site.toml"
    if folder.exists() and any(folder.iterdir()) and not profile.exists():
        raise SettingsTrouble(f"{folder} is not empty and no site; name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    if not profile.exists():
        shutil.copyfile(resource("demo", "site.toml"), profile)
    site = load_site(folder, clock)
    if not site.profile.demo:
        raise SettingsTrouble(f"{profile} is a real site's profile; name another folder")
    prepare(folder)
    (folder / "spool").mkdir(exist_ok=True)
    with closing(open_directory(folder)) as store:
        if not StoredCityShelf(store).kept():
            demo = resource("demo", "directory.json")
            StoredDirectoryShelf(store).stage(read_demo(demo, site.today(), site.clock.now()))
    return site
