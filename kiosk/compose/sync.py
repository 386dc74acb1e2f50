# SPDX-License-Identifier: EUPL-1.2
"""A site's side of the sync: enrolling, and one round."""

from __future__ import annotations

import base64
import binascii
from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.compose.pull import trust
from kiosk.compose.site import Site, only_one
from kiosk.compose.sync_round import ONE_AT_A_TIME, PATIENCE_SECONDS, Round, Rounds
from kiosk.domain.trouble import SettingsTrouble
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.city import NotTheCity
from kiosk.sync.device_key import keep_key
from kiosk.sync.enrolment_file import Enrolment, check_address, keep_enrolment
from kiosk.sync.https import HttpsCity
from kiosk.sync.tuf_root import check_root
from kiosk.sync.wire import Enrolled


def enrol(
    site: Site,
    address: str,
    code: str,
    authority: Path | None = None,
    root: Path | None = None,
) -> Enrolment:
    """Enrol a site with a city; from then on its outbox is numbered anew.

    Args:
        root: file of the root to believe the city's directory by; what the city says where None.

    Raises:
        SettingsTrouble: the address is none, or the code is another site's.
        TreeRefused: the file is no root; the code still works.
        AlreadyRunning: a round is on its way, and takes long; the code still works.
        Trouble: the city does not answer, or refuses the code.
    """
    check_address(address)
    believed = root.read_bytes() if root else None
    if believed is not None:
        check_root(believed)
    prepare(site.folder)
    city = HttpsCity(address, site.clock, authority)
    key = Ed25519PrivateKey.generate()
    with (
        only_one(site, ONE_AT_A_TIME, PATIENCE_SECONDS),
        closing(open_visits(site.folder)) as store,
    ):
        enrolled = city.enrol(code, key, site.profile.id)
        enrolment = _enrolment(site, address, enrolled, authority)
        if content := believed or _root_of(enrolled):
            trust(site, content)
        keep_key(site.folder, key)
        keep_enrolment(site.folder, enrolment)
        StoredOutbox(store).begin_epoch(site.clock.now())
        StoredContactBook(store).forget()
    return enrolment


def _enrolment(site: Site, address: str, enrolled: Enrolled, authority: Path | None) -> Enrolment:
    if enrolled.site != site.profile.id:
        ours = site.profile.id
        raise SettingsTrouble(f"the code is for the site {enrolled.site}, this one is {ours}")
    return Enrolment(
        city=address,
        site=enrolled.site,
        key_id=enrolled.key_id,
        authority=str(authority.resolve()) if authority else None,
    )


def once(site: Site, *, accept_loss: bool = False) -> Round:
    """One round with the city, now.

    Args:
        accept_loss: take its directory also if much has vanished from it.

    Raises:
        SettingsTrouble: the site is not enrolled, or its key is damaged.
    """
    with closing(Rounds(site)) as rounds:
        return rounds.whole(accept_loss=accept_loss)


def _root_of(enrolled: Enrolled) -> bytes | None:
    try:
        return base64.b64decode(enrolled.root, validate=True) if enrolled.root else None
    except binascii.Error:
        raise NotTheCity("the root of the city's keys cannot be read") from None


def rotate(site: Site) -> str:
    """Change the site's key; the name of the new one.

    Raises:
        SettingsTrouble: the site is not enrolled, or its key is damaged.
        Trouble: the city does not answer, or refuses; whichever key counts goes on counting.
    """
    with closing(Rounds(site)) as rounds:
        return rounds.rotate()
