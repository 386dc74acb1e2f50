# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's own key: made here, and it never leaves."""

from __future__ import annotations

import base64
import binascii
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.whole_file import PART, sync_folder, write_secret

FILE = "device.key"
NEXT = "device.next.key"
"""While the key is being changed: on disk before the city hears of it."""


def keep_key(folder: Path, key: Ed25519PrivateKey) -> None:
    """Keep a key in a site's folder, readable by its owner only, in place of the one before.

    Raises:
        OSError: it cannot be written; a key that was there stays.
    """
    _write(folder / FILE, key)
    (folder / NEXT).unlink(missing_ok=True)


def keep_next_key(folder: Path, key: Ed25519PrivateKey) -> None:
    """Keep a key that the city is told of next, beside the one in use.

    Raises:
        OSError: it cannot be written.
    """
    _write(folder / NEXT, key)


def use_next_key(folder: Path) -> None:
    """The next key is the one in use from now on; the one before is gone.

    Raises:
        OSError: it cannot be done; both stay.
    """
    (folder / NEXT).replace(folder / FILE)
    sync_folder(folder)


def drop_next_key(folder: Path) -> None:
    """The city does not want it."""
    (folder / NEXT).unlink(missing_ok=True)


def read_key(folder: Path) -> Ed25519PrivateKey:
    """The key of a site's folder.

    Raises:
        SettingsTrouble: there is none, or it is damaged: the site has to be enrolled again.
    """
    key = _read(folder / FILE)
    if key is None:
        again = "enrol the site with `kiosk sync enrol`"
        raise SettingsTrouble(f"{folder / FILE}: there is no key; {again}")
    return key


def read_next_key(folder: Path) -> Ed25519PrivateKey | None:
    """The key that the city was about to be told of; None where there is none.

    Raises:
        SettingsTrouble: it is damaged.
    """
    return _read(folder / NEXT)


def _read(file: Path) -> Ed25519PrivateKey | None:
    try:
        return Ed25519PrivateKey.from_private_bytes(file.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        raise SettingsTrouble(f"{file}: cannot be read; enrol the site again") from None


def _write(path: Path, key: Ed25519PrivateKey) -> None:
    unfinished = path.with_name(f".{path.name}{PART}")
    unfinished.unlink(missing_ok=True)
    write_secret(unfinished, key.private_bytes_raw())
    unfinished.replace(path)
    sync_folder(path.parent)


def public_text(key: Ed25519PublicKey) -> str:
    """A public key, 32 bytes, in base64."""
    return base64.b64encode(key.public_bytes_raw()).decode()


def public_key(text: str) -> Ed25519PublicKey:
    """The key that `public_text` wrote.

    Raises:
        ValueError: it is none.
    """
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(text, validate=True))
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def key_id_of(key: Ed25519PublicKey) -> str:
    """The name of a key: the first 32 hexadecimal digits of its SHA-256."""
    return sha256(key.public_bytes_raw()).hexdigest()[:32]
