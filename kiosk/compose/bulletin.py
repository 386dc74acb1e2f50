# SPDX-License-Identifier: EUPL-1.2
"""A verified bulletin comes to a site."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from kiosk.compose.profile import read_city_profile, standing_profile
from kiosk.domain.trouble import SettingsTrouble, StoreTrouble
from kiosk.sync.bulletin_file import keep, read_kept
from kiosk.sync.bulletin_wire import BulletinDamaged, read_bulletin

if TYPE_CHECKING:
    from kiosk.compose.site import Site
    from kiosk.sync.bulletin_wire import Bulletin

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 10.0


def keep_bulletin(site: Site, content: bytes) -> bool:
    """Keep what the city says to a site; its screens follow by themselves.

    Args:
        site: whom it must be for.
        content: the bytes of the target, its signature verified.

    Returns:
        Whether it says anything new.

    Raises:
        BulletinDamaged: it cannot be read, is another site's, or older than the one kept.
        StoreTrouble: it cannot be written; the one before stays.
    """
    bulletin = read_bulletin(content)
    if bulletin.site != site.profile.id:
        ours = site.profile.id
        raise BulletinDamaged(f"the bulletin is for the site {bulletin.site}, this one is {ours}")
    lock = site.folder / "locks" / "bulletin.lock"
    try:
        lock.parent.mkdir(exist_ok=True)
        with FileLock(lock, timeout=_PATIENCE_SECONDS):
            return _keep(site, bulletin, content)
    except Timeout:
        raise StoreTrouble(f"{lock}: another program keeps it locked") from None
    except OSError as error:
        raise StoreTrouble(f"{error.filename or lock}: {error.strerror or error}") from error


def refused_profiles(site: Site, bulletin: Bulletin) -> tuple[str, ...]:
    """Why profiles of a bulletin will not take effect here, a sentence for each."""
    refused = []
    for dated in bulletin.profiles:
        try:
            read_city_profile(dated, site.folder, site.languages)
        except SettingsTrouble as trouble:
            refused.append(str(trouble))
    return tuple(refused)


def _keep(site: Site, bulletin: Bulletin, content: bytes) -> bool:
    before = read_kept(site.folder)
    if before is not None:
        if before.bulletin == bulletin:
            return False
        if bulletin.number <= before.bulletin.number:
            numbers = f"{bulletin.number} came after {before.bulletin.number}"
            raise BulletinDamaged(f"the bulletin is not a newer one: {numbers}")
    for sentence in refused_profiles(site, bulletin):
        log.warning("bulletin.profile_refused %s", sentence)
    standing = (
        standing_profile(site.folder, before, site.today(), site.languages) if before else None
    )
    keep(site.folder, content, standing)
    return True
