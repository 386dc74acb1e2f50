# SPDX-License-Identifier: EUPL-1.2
"""What the sites are told with an edition, read from the files of the office."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from tuf.api.metadata import Targets

from kiosk.city.bulletin_file import bulletin_of
from kiosk.city.tree import Tree, TreeDamaged
from kiosk.compose.profile import check_city_profile
from kiosk.compose.site import known_languages
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.bulletin_wire import (
    Bulletin,
    BulletinDamaged,
    bulletin_bytes,
    read_bulletin,
)
from kiosk.sync.edition_wire import bulletin_name

STAYS: Final = "the site's bulletin stays as it was"


def read_bulletins(
    files: Mapping[str, Path], tree: Tree, now: datetime, entries: Collection[str]
) -> tuple[dict[str, bytes], list[str]]:
    """The bulletins of sites, and what is wrong with others: those stay as they were.

    Args:
        files: the office's, by the id of the site.
        tree: where they were published before.
        entries: ids of the directory; a notice about another is told, and published all the same.
    """
    metadata = tree.newest(Targets)
    targets = metadata.signed.targets if metadata else {}
    languages = known_languages()

    def before(site: str) -> Bulletin | None:
        target = targets.get(bulletin_name(site))
        try:
            return read_bulletin(tree.read(target)) if target else None
        except (TreeDamaged, BulletinDamaged):
            return None

    bulletins: dict[str, bytes] = {}
    faults: list[str] = []
    for site, file in files.items():
        try:
            told = bulletin_of(
                file, before, now, lambda site, text: check_city_profile(site, text, languages)
            )
        except SettingsTrouble as trouble:
            faults.append(f"{trouble} ({STAYS})")
            continue
        if told.site == site:
            bulletins[site] = bulletin_bytes(told)
            named = [name for one in told.notices for name in (one.entry, one.place) if name]
            faults += [
                f"{file}: the directory has no {name!r}; the notice about it shows nowhere"
                for name in dict.fromkeys(named)
                if name not in entries
            ]
        else:
            faults.append(f"{file}: `site`: the sources file names it for {site} ({STAYS})")
    return bulletins, faults
