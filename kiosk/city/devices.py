# SPDX-License-Identifier: EUPL-1.2
"""Who may speak for a site: codes to enrol with, keys, words that were used."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.city.rows import insert_new
from kiosk.city.tables import device, enrolment, nonce, site
from kiosk.domain.referral import ALPHABET, characters_of
from kiosk.domain.trouble import Trouble
from kiosk.sync.device_key import key_id_of
from kiosk.sync.signature import SKEW

CODE_LIFE = timedelta(minutes=15)
_CODE_CHARACTERS = 16

SEEN_EVERY = timedelta(minutes=10)
"""How exactly it is noted when a device was last heard of; a note costs a write."""

_WITH_KEY = select(device).where(device.c.key_id == bindparam("key_id"))
_OLD_WORDS = delete(nonce).where(
    nonce.c.site == bindparam("site"), nonce.c.seen_at < bindparam("before")
)


class Refused(Trouble):
    """A request that is not carried out.

    Attributes:
        code: for programs.
    """

    def __init__(self, code: str, message: str) -> None:
        """Say why."""
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Device:
    """A key that speaks for a site."""

    site: str
    key_id: str
    key: Ed25519PublicKey
    last_seen: datetime | None = None


def new_code(connection: Connection, site_id: str, now: datetime) -> str:
    """A fresh code for a site, made if it is new; four groups of four characters."""
    if connection.execute(select(site.c.id).where(site.c.id == site_id)).first() is None:
        connection.execute(insert(site).values(id=site_id, made_at=now))
    code = "".join(secrets.choice(ALPHABET) for _ in range(_CODE_CHARACTERS))
    connection.execute(
        insert(enrolment).values(
            code_digest=_digest(code), site=site_id, expires_at=now + CODE_LIFE
        )
    )
    return "-".join(code[start : start + 4] for start in range(0, _CODE_CHARACTERS, 4))


def enrol(
    connection: Connection,
    code: str,
    key: Ed25519PublicKey,
    now: datetime,
    site_id: str | None = None,
) -> Device:
    """Let a key speak for the site that a code was made for; the code is used up.

    Args:
        site_id: the site that the device says it is.

    Raises:
        Refused: `code_unknown`, for one that is used up or too old as well, `wrong_site`, or
            `key_known`; undone with the caller's transaction, the code can be used.
    """
    used = connection.execute(
        update(enrolment)
        .where(
            enrolment.c.code_digest == _digest(code),
            enrolment.c.used_at.is_(None),
            enrolment.c.expires_at > now,
        )
        .values(used_at=now)
        .returning(enrolment.c.site)
    ).first()
    if used is None:
        raise Refused("code_unknown", "This code is not known, used already, or too old.")
    if site_id not in {None, used.site}:
        raise Refused("wrong_site", f"This code is for the site {used.site}, not for {site_id}.")
    return _add(connection, used.site, key, now)


def rotate(connection: Connection, old: Device, key: Ed25519PublicKey, now: datetime) -> Device:
    """Let a new key speak for the old one's site; the old one no longer does.

    Raises:
        Refused: `key_known`, or `key_revoked` where that came first.
    """
    replaced = connection.execute(
        update(device)
        .where(
            device.c.site == old.site,
            device.c.key_id == old.key_id,
            device.c.revoked_at.is_(None),
        )
        .values(revoked_at=now, replaced_by=key_id_of(key))
    )
    if not replaced.rowcount:
        raise _revoked()
    return _add(connection, old.site, key, now)


def revoke(connection: Connection, key_id: str, now: datetime) -> bool:
    """A key no longer speaks for anybody; whether there was one that did."""
    revoked = connection.execute(
        update(device)
        .where(device.c.key_id == key_id, device.c.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    return revoked.rowcount > 0


def device_of(connection: Connection, key_id: str) -> Device:
    """The device with a key.

    Raises:
        Refused: `key_unknown` or `key_revoked`.
    """
    row = connection.execute(_WITH_KEY, {"key_id": key_id}).first()
    if row is None:
        raise Refused("key_unknown", "The city does not know this device: enrol it.")
    if row.revoked_at is not None:
        raise _revoked()
    key = Ed25519PublicKey.from_public_bytes(row.public_key)
    return Device(row.site, row.key_id, key, row.last_seen)


def seen(connection: Connection, who: Device, now: datetime) -> None:
    """Note that a device was heard of, unless that was noted a moment ago."""
    if who.last_seen is None or now - who.last_seen >= SEEN_EVERY:
        connection.execute(
            update(device)
            .where(device.c.site == who.site, device.c.key_id == who.key_id)
            .values(last_seen=now)
        )


def use_once(connection: Connection, who: Device, word: str, now: datetime) -> None:
    """Take note of a request that writes; words too old to be accepted are forgotten.

    Raises:
        Refused: `replayed`, for a word that was used before.
    """
    connection.execute(_OLD_WORDS, {"site": who.site, "before": now - 2 * SKEW})
    here = {"site": who.site, "key_id": who.key_id, "seen_at": now}
    if not insert_new(connection, nonce.c.word, here, ("word",), [(word,)]):
        raise Refused("replayed", "This very request was carried out before.")


def _add(connection: Connection, site_id: str, key: Ed25519PublicKey, now: datetime) -> Device:
    new = Device(site_id, key_id_of(key), key)
    try:
        with connection.begin_nested():
            connection.execute(
                insert(device).values(
                    site=site_id,
                    key_id=new.key_id,
                    public_key=key.public_bytes_raw(),
                    enrolled_at=now,
                    last_seen=now,
                )
            )
    except IntegrityError:
        raise Refused("key_known", "This key is enrolled already: make a new one.") from None
    return new


def _revoked() -> Refused:
    return Refused("key_revoked", "This device's key was revoked: enrol it again.")


def _digest(code: str) -> str:
    """Of a code as somebody types it, also with small letters, spaces, an O for a zero."""
    return sha256(characters_of(code).encode()).hexdigest()
