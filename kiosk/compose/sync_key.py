# SPDX-License-Identifier: EUPL-1.2
"""Changing a site's key, so that at any moment one of the keys on disk is the one that counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.sync.city import CityRefused
from kiosk.sync.device_key import (
    drop_next_key,
    keep_next_key,
    key_id_of,
    read_next_key,
    use_next_key,
)
from kiosk.sync.enrolment_file import keep_enrolment

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.sync.enrolment_file import Enrolment
    from kiosk.sync.https import HttpsCity

_OLD_IS_GONE = {"key_revoked", "key_unknown"}
_NEW_IS_NONE = {"key_known", "key_unproven"}


def change_key(folder: Path, city: HttpsCity) -> None:
    """Tell the city of a new key, and use it from its answer on.

    The new key is on disk before the city hears of it. One that was left there by an attempt
    whose answer was lost is offered again, and the city knows it or takes it.

    Raises:
        CityRefused: the city takes neither the old key nor the new one.
        Unreachable, NotTheCity: nobody can say which key counts; see `is_changed`.
        OSError: it cannot be kept; the city was not told.
    """
    key = read_next_key(folder)
    if key is None:
        key = Ed25519PrivateKey.generate()
        keep_next_key(folder, key)
    try:
        city.rotate(key)
    except CityRefused as refused:
        if refused.code in _NEW_IS_NONE:
            drop_next_key(folder)
        raise
    use_next_key(folder)


def is_changed(folder: Path, city: HttpsCity, refused: CityRefused) -> bool:
    """Whether the next key counts at the city, which refused the other; then it is in use.

    Raises:
        Unreachable, NotTheCity: nobody can say.
        SettingsTrouble: the next key is damaged.
    """
    key = read_next_key(folder)
    if key is None or refused.code not in _OLD_IS_GONE:
        return False
    city.speak_with(key)
    try:
        city.state()
    except CityRefused:
        return False
    use_next_key(folder)
    return True


def named_after(folder: Path, enrolment: Enrolment, key: Ed25519PrivateKey) -> Enrolment:
    """The enrolment with the name of the key in use, on disk too.

    Raises:
        OSError: it cannot be written.
    """
    name = key_id_of(key.public_key())
    if enrolment.key_id == name:
        return enrolment
    renamed = msgspec.structs.replace(enrolment, key_id=name)
    keep_enrolment(folder, renamed)
    return renamed
