# SPDX-License-Identifier: EUPL-1.2
"""What each source last said, kept beside the edition that was made of all of them."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from kiosk.domain.batch import Batch, KeptSource
from kiosk.store.opening import Store, write
from kiosk.store.rows import instant

_PACKED: Final = 1
"""A quarter of the time of the usual level, and hardly larger."""


@dataclass(frozen=True, slots=True)
class Current:
    """The edition in use.

    Attributes:
        made_of: a digest of its sources; None where it was made otherwise.
    """

    number: int
    made_at: datetime
    made_of: str | None


class StoredSourceShelf:
    """The sources of a site, in the order they were first taken."""

    def __init__(self, store: Store) -> None:
        """Keep them in directory.db."""
        self._store = store

    def sources(self) -> dict[str, KeptSource]:
        """What every source said when it was last taken, by its address.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        rows = self._store.read(
            "SELECT address, etag, modified, records FROM source ORDER BY rowid"
        )
        return {
            row["address"]: KeptSource(
                batch=_batch_of(row["records"]), etag=row["etag"], modified=row["modified"]
            )
            for row in rows
        }

    def keep(self, sources: Mapping[str, KeptSource], at: datetime) -> None:
        """Replace what sources said; all of them, or none.

        Raises:
            StoreTrouble: it could not be stored.
        """
        with write(self._store):
            for address, source in sources.items():
                packed = zlib.compress(msgspec.json.encode(source.batch), _PACKED)
                self._store.execute(
                    "INSERT INTO source (address, format, taken_at, etag, modified, records) "
                    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET "
                    "format = excluded.format, taken_at = excluded.taken_at, "
                    "etag = excluded.etag, modified = excluded.modified, "
                    "records = excluded.records",
                    [
                        address,
                        source.batch.format,
                        instant(at),
                        source.etag,
                        source.modified,
                        packed,
                    ],
                )

    def current(self) -> Current | None:
        """The edition in use, if there is one.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        row = self._store.one("SELECT number, made_at, made_of FROM edition WHERE current = 1")
        if row is None:
            return None
        return Current(row["number"], datetime.fromisoformat(row["made_at"]), row["made_of"])


def digest_of(sources: Mapping[str, KeptSource], mapping: bytes) -> str:
    """One digest of everything an edition is made of."""
    digest = hashlib.sha256(mapping)
    for address, source in sources.items():
        digest.update(address.encode())
        digest.update(msgspec.json.encode(source.batch, order="sorted"))
    return digest.hexdigest()


def _batch_of(packed: bytes) -> Batch:
    return msgspec.json.decode(zlib.decompress(packed), type=Batch)
