# SPDX-License-Identifier: EUPL-1.2
"""The city's editions on disk: beside the rows of each, what the next one is made from."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.city_edition import EditionStanding, Held
from kiosk.domain.trouble import Trouble
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import Store, write
from kiosk.store.rows import instant

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory


class NoWayBack(Trouble):
    """There is no edition to go back to."""


@dataclass(frozen=True, slots=True)
class CityState:
    """One of the city's editions, as it came.

    Attributes:
        digest: of its entities.
        current: whether it is in use.
    """

    edition: int
    digest: str
    current: bool


class StoredCityShelf:
    """The city's edition in use and the one before. Implements `EditionBook`."""

    def __init__(self, store: Store) -> None:
        """Keep them in directory.db."""
        self._store = store

    def kept(self) -> tuple[CityState, ...]:
        """The city's editions that are here, the latest first.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        rows = self._store.read(
            "SELECT number, digest, current FROM edition_state"
            " JOIN edition ON edition.id = edition_state.edition ORDER BY number DESC"
        )
        return tuple(CityState(row["number"], row["digest"], bool(row["current"])) for row in rows)

    def entities(self) -> bytes | None:
        """The file that the edition in use came in; None where it is not the city's.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        row = self._store.one(
            "SELECT entities FROM edition_state"
            " JOIN edition ON edition.id = edition_state.edition WHERE current = 1"
        )
        return row["entities"] if row else None

    def stage(
        self, directory: Directory, digest: str, entities: bytes, media: Collection[str]
    ) -> None:
        """Put one of the city's editions in use, with all that belongs to it, or nothing of it.

        Args:
            media: digests of the pictures and sounds that it uses.

        Raises:
            StoreTrouble: it could not be stored; the edition in use stays.
        """
        with write(self._store):
            row = StoredDirectoryShelf(self._store).put(directory, directory.edition)
            self._store.execute(
                "INSERT INTO edition_state (edition, digest, entities, media) VALUES (?, ?, ?, ?)",
                [row, digest, entities, json.dumps(sorted(media))],
            )

    def place_at(self, places: Collection[str]) -> None:
        """Where the site is, by the ids of locations: the city's meetings there are its own.

        Raises:
            StoreTrouble: it could not be stored.
        """
        wrong = (
            " FROM event WHERE edition IN (SELECT edition FROM edition_state)"
            " AND at_site != (coalesce(location, '') IN (SELECT value FROM json_each(?)))"
        )
        listed = [json.dumps(list(places))]
        if self._store.one(f"SELECT 1{wrong}", listed):
            with write(self._store):
                self._store.execute(
                    f"UPDATE event SET at_site = NOT at_site WHERE rowid IN (SELECT rowid{wrong})",  # noqa: S608
                    listed,
                )

    def media(self) -> frozenset[str]:
        """Digests of the pictures and sounds that the editions use.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        rows = self._store.read("SELECT media FROM edition_state")
        return frozenset(name for row in rows for name in json.loads(row["media"]))

    def back(self) -> int:
        """Put the city's edition before in use again; its number.

        Raises:
            NoWayBack: there is none.
            StoreTrouble: it could not be stored; the edition in use stays.
        """
        with write(self._store):
            kept = self._store.read(
                "SELECT id, number, current FROM edition_state"
                " JOIN edition ON edition.id = edition_state.edition"
                " WHERE number <= (SELECT number FROM edition WHERE current = 1)"
                " ORDER BY current DESC"
            )
            if len(kept) != 2:  # noqa: PLR2004 - the one in use, and the one before
                raise NoWayBack("there is no edition of the city's before this one to go back to")
            StoredDirectoryShelf(self._store).put_back(kept[1]["id"])
        return int(kept[1]["number"])

    def forget(self) -> None:
        """Another city from now on: what is in use stays until its first edition has come.

        Raises:
            StoreTrouble: it could not be stored.
        """
        with write(self._store):
            self._store.execute("DELETE FROM edition_state")
            self._store.execute("DELETE FROM city_check")

    def checked(self, at: datetime) -> None:
        """The edition in use is the newest one; nothing is held.

        Raises:
            StoreTrouble: it could not be stored.
        """
        self._note(instant(at), None, None, None)

    def hold(self, held: Held, digest: str) -> None:
        """An edition is not taken until a person says so.

        Raises:
            StoreTrouble: it could not be stored.
        """
        self._note(None, held.edition, digest, held.lost)

    def held(self, digest: str) -> Held | None:
        """What is held, if it is the edition with this digest.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        row = self._store.one("SELECT held, lost FROM city_check WHERE held_digest = ?", [digest])
        return Held(row["held"], row["lost"]) if row else None

    def holds(self) -> bool:
        """Whether any edition is held.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        return self._store.one("SELECT 1 FROM city_check WHERE held IS NOT NULL") is not None

    def standing(self) -> EditionStanding | None:
        """See `kiosk.domain.city_edition.EditionBook`."""
        row = self._store.one(
            "SELECT number, origin, made_at, checked_at, held, lost, coalesce("
            "  (SELECT max(number) FROM edition_state AS s JOIN edition AS e ON e.id = s.edition"
            "   WHERE e.number > edition.number AND edition.origin = 'city'), 0) AS rejected"
            " FROM edition LEFT JOIN city_check ON edition.origin = 'city' WHERE current = 1"
        )
        if row is None:
            return None
        checked = row["checked_at"]
        return EditionStanding(
            edition=row["number"],
            origin=row["origin"],
            made_at=datetime.fromisoformat(row["made_at"]),
            checked_at=datetime.fromisoformat(checked) if checked else None,
            held=Held(row["held"], row["lost"]) if row["held"] else None,
            rejected=row["rejected"],
        )

    def _note(
        self, checked: str | None, held: int | None, digest: str | None, lost: float | None
    ) -> None:
        with write(self._store):
            self._store.execute(
                "INSERT INTO city_check (only, checked_at, held, held_digest, lost)"
                " VALUES (1, ?, ?, ?, ?) ON CONFLICT (only) DO UPDATE SET"
                " checked_at = coalesce(excluded.checked_at, checked_at), held = excluded.held,"
                " held_digest = excluded.held_digest, lost = excluded.lost",
                [checked, held, digest, lost],
            )
