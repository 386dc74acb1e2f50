# SPDX-License-Identifier: EUPL-1.2
"""What a device may ask of the city, each request one transaction."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Engine

from kiosk.city import devices, inbox
from kiosk.city.devices import Device, Refused
from kiosk.city.keys import root_files
from kiosk.city.packed import unpacked
from kiosk.city.pieces import records_of
from kiosk.city.tree import METADATA
from kiosk.domain.clock import Clock
from kiosk.sync.device_key import public_key
from kiosk.sync.signature import NETWORK, ClockApart, Request, SignatureRefused, Way, verify
from kiosk.sync.wire import MOST_BYTES, UNREADABLE, Enrol, Enrolled, Pushed, Rotate, SiteState

T = TypeVar("T")
M = TypeVar("M")

MOST_SMALL_BYTES = 4_000
"""Of messages that hold a key and little more."""


class Intake:
    """The city's answers; safe to be called by many threads and processes at once."""

    def __init__(self, engine: Engine, clock: Clock, editions: Path | None = None) -> None:
        """Answer from a database.

        Args:
            editions: the tree that the service hands out, if any.
        """
        self._engine = engine
        self._clock = clock
        self._editions = editions

    def now(self) -> datetime:
        """The city's time."""
        return self._clock.now()

    def enrol(self, body: bytes, encoding: str) -> Enrolled:
        """Let a new device speak for a site.

        Raises:
            Refused: the code or the key cannot be used.
        """
        asked = _message(unpacked(body, encoding, MOST_SMALL_BYTES), Enrol)
        key, now = _key(asked.public_key), self.now()
        with self._engine.begin() as connection:
            device = devices.enrol(connection, asked.code, key, now, asked.site)
        return self._enrolled(device, now)

    def push(self, site: str, request: Request, encoding: str, way: Way = NETWORK) -> Pushed:
        """Store records of a site; when this returns they are on disk.

        A stick may bring the same request again: its answer may have been lost on the way, and
        of each record there is one anyway.

        Raises:
            Refused: the request is not this site's, was carried out before, or cannot be read.
        """

        def work(connection: Connection, device: Device, now: datetime) -> Pushed:
            records = records_of(unpacked(request.body, encoding, MOST_BYTES))
            return inbox.take(connection, device.site, records, now)

        return self._signed(site, request, work, way)

    def rotate(self, site: str, request: Request, encoding: str) -> Enrolled:
        """Let a new key speak for the device that signs with its old one.

        Raises:
            Refused: as for a push, or the new key does not prove itself.
        """

        def work(connection: Connection, device: Device, now: datetime) -> Enrolled:
            asked = _message(unpacked(request.body, encoding, MOST_SMALL_BYTES), Rotate)
            key = _key(asked.public_key)
            try:
                key.verify(base64.b64decode(asked.proof), device.key_id.encode())
            except InvalidSignature:
                raise Refused("key_unproven", "The new key did not sign the old one.") from None
            new = devices.rotate(connection, device, key, now)
            return self._enrolled(new, now)

        return self._signed(site, request, work)

    def state(self, site: str, request: Request) -> SiteState:
        """What the city has of a site.

        Raises:
            Refused: the request is not this site's.
        """
        now = self.now()
        with self._engine.begin() as connection:
            device, _ = self._device(connection, site, request, now)
            devices.seen(connection, device, now)
            known = inbox.contiguous_up_to(connection, site)
        return SiteState(site=site, contiguous_up_to=known, time=now)

    def _enrolled(self, device: Device, now: datetime) -> Enrolled:
        found = root_files(self._editions / METADATA) if self._editions else {}
        root = base64.b64encode(found[max(found)].read_bytes()).decode() if found else None
        return Enrolled(site=device.site, key_id=device.key_id, time=now, root=root)

    def _signed(
        self,
        site: str,
        request: Request,
        work: Callable[[Connection, Device, datetime], T],
        way: Way = NETWORK,
    ) -> T:
        now = self.now()
        with self._engine.begin() as connection:
            device, word = self._device(connection, site, request, now, way)
            if way is NETWORK:
                devices.use_once(connection, device, word, now)
            devices.seen(connection, device, now)
            return work(connection, device, now)

    @staticmethod
    def _device(
        connection: Connection, site: str, request: Request, now: datetime, way: Way = NETWORK
    ) -> tuple[Device, str]:
        found: list[Device] = []

        def key_of(key_id: str) -> Ed25519PublicKey:
            found.append(devices.device_of(connection, key_id))
            return found[0].key

        try:
            signed = verify(request, key_of, now, way)
        except ClockApart as error:
            raise Refused("clock_apart", str(error)) from None
        except SignatureRefused:
            raise Refused("not_signed", "The request is not signed as it must be.") from None
        if found[0].site != site:
            raise Refused("wrong_site", "This device does not speak for that site.")
        return found[0], signed.nonce


def _message(content: bytes, kind: type[M]) -> M:
    try:
        return msgspec.json.decode(content, type=kind)
    except UNREADABLE:
        raise Refused("not_readable", "The body is not what this request needs.") from None


def _key(text: str) -> Ed25519PublicKey:
    try:
        return public_key(text)
    except ValueError:
        raise Refused("not_readable", "The public key is none.") from None
