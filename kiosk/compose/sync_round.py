# SPDX-License-Identifier: EUPL-1.2
"""Rounds with the city: each piece has its own outcome, and none waits for another's luck."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from kiosk.compose.producers import produce
from kiosk.compose.pull import edition_in_use, pull, trust_on_first_use
from kiosk.compose.site import load_site, only_one
from kiosk.compose.sync_key import change_key, is_changed, named_after
from kiosk.domain.contact import Failure, Way
from kiosk.domain.trouble import AlreadyRunning, SettingsTrouble, StoreTrouble, Trouble
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.city import CityRefused, failure_of
from kiosk.sync.courier import Courier, Sent
from kiosk.sync.device_key import read_key
from kiosk.sync.enrolment_file import Enrolment, read_enrolment
from kiosk.sync.https import HttpsCity
from kiosk.sync.line import Line
from kiosk.sync.tuf_tree import NetworkTree

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.compose.site import Site

log = logging.getLogger(__name__)

T = TypeVar("T")

TREE: Final = "/v1/editions"
"""Where the city has its tree."""

ONE_AT_A_TIME = "sync-round"
PATIENCE_SECONDS = 420.0
"""How long to wait for another process's round: longer than one takes with a city that drips."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round brought; a machine reads these names.

    Attributes:
        renumbered: as in `Sent`.
        troubles: why a piece failed; the others went on.
    """

    pushed: int
    duplicates: int
    quarantined: int
    edition: int
    bytes_up: int
    bytes_down: int
    renumbered: bool = False
    troubles: tuple[Exception, ...] = ()

    def as_json(self) -> dict[str, int]:
        """For a machine."""
        return {
            "pushed": self.pushed,
            "duplicates": self.duplicates,
            "quarantined": self.quarantined,
            "edition": self.edition,
            "bytes_up": self.bytes_up,
            "bytes_down": self.bytes_down,
        }


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who this process speaks to, and as whom."""

    enrolment: Enrolment
    city: HttpsCity
    courier: Courier
    tree: NetworkTree


class Rounds:
    """One process's rounds: connections and the size of messages last from one to the next."""

    def __init__(self, site: Site) -> None:
        """Open the site's store.

        Raises:
            StoreTrouble: it cannot be opened.
        """
        self._site = site
        prepare(site.folder)
        self._store = open_visits(site.folder)
        self._outbox = StoredOutbox(self._store)
        self._contacts = StoredContactBook(self._store)
        self._speaking: Speaking | None = None
        self._sent = Sent()

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def waiting(self) -> int:
        """How many records wait."""
        return self._outbox.waiting()

    def send(self) -> Sent:
        """Records up.

        Raises:
            AlreadyRunning: another process is at it, and takes long.
            Trouble, OSError: why nothing, or not everything, was sent; nothing is lost.
        """
        return self._noted(Way.UP, self._send)

    def fetch(self, *, accept_loss: bool = False) -> None:
        """The directory down.

        Args:
            accept_loss: also if much has vanished from it.

        Raises:
            AlreadyRunning: another process is at it, and takes long.
            Trouble, OSError: why the directory stays as it is.
        """

        def piece(speaking: Speaking) -> None:
            trust_on_first_use(self._site, speaking.tree)
            now = load_site(self._site.folder, self._site.clock)
            pull(now, speaking.tree, accept_loss=accept_loss)

        self._noted(Way.DOWN, piece)

    def whole(self, *, accept_loss: bool = False) -> Round:
        """Every piece once, however the others went.

        Args:
            accept_loss: as in `fetch`.

        Raises:
            SettingsTrouble: the site is not enrolled, or its key is damaged.
        """
        speaking = self._speak()
        city, tree = speaking.city, speaking.tree
        before = city.bytes_down + tree.bytes_read
        troubles: list[Exception] = []
        self._sent = Sent()
        try:
            self.send()
        except (Trouble, OSError) as trouble:
            troubles.append(trouble)
        try:
            self.fetch(accept_loss=accept_loss)
        except (Trouble, OSError) as trouble:
            troubles.append(trouble)
        return Round(
            pushed=self._sent.pushed,
            duplicates=self._sent.duplicates,
            quarantined=self._sent.quarantined,
            edition=edition_in_use(self._site.folder),
            bytes_up=self._sent.bytes_up,
            bytes_down=city.bytes_down + tree.bytes_read - before,
            renumbered=self._sent.renumbered,
            troubles=tuple(troubles),
        )

    def rotate(self) -> str:
        """A new key; its name.

        Raises:
            Trouble, OSError: why the city was not told, or did not say that it knows.
        """
        self._noted(Way.UP, lambda speaking: change_key(self._site.folder, speaking.city))
        self._speaking = None
        return self._speak().enrolment.key_id

    def _send(self, speaking: Speaking) -> Sent:
        def prepare() -> None:
            apart = speaking.city.apart or timedelta()
            self._contacts.tell_time(apart, self._site.clock.now())
            produce(self._site, self._store)

        try:
            return speaking.courier.round(prepare)
        finally:
            self._sent = speaking.courier.sent

    def _noted(self, way: Way, piece: Callable[[Speaking], T]) -> T:
        try:
            with only_one(self._site, ONE_AT_A_TIME, PATIENCE_SECONDS):
                brought = self._with_either_key(piece)
        except AlreadyRunning:
            raise
        except (Trouble, OSError) as trouble:
            log.warning("sync.failed %s %s", way, trouble)
            self._keep(way, failure_of(trouble))
            raise
        self._keep(way)
        return brought

    def _with_either_key(self, piece: Callable[[Speaking], T]) -> T:
        speaking = self._speak()
        try:
            return piece(speaking)
        except CityRefused as refused:
            self._speaking = None
            if not is_changed(self._site.folder, speaking.city, refused):
                raise
        return piece(self._speak())

    def _keep(self, way: Way, failure: Failure | None = None) -> None:
        apart = self._speaking.city.apart if self._speaking else None
        try:
            self._contacts.keep(way, self._site.clock.now(), failure, apart)
        except StoreTrouble as trouble:
            log.error("sync.not_noted %s %s", way, trouble)  # noqa: TRY400 - no bug

    def _speak(self) -> Speaking:
        """Speak for the site as it is enrolled now."""
        folder = self._site.folder
        enrolment = read_enrolment(folder)
        if enrolment is None:
            again = "`kiosk sync enrol --city URL --code CODE`"
            raise SettingsTrouble(f"the site is not enrolled: {again}")
        if self._speaking is None or self._speaking.enrolment != enrolment:
            authority = Path(enrolment.authority) if enrolment.authority else None
            if authority and not authority.is_file():
                raise SettingsTrouble(f"{authority}: the certificate authority is not there")
            city = HttpsCity(enrolment.city, self._site.clock, authority)
            key = read_key(folder)
            enrolment = named_after(folder, enrolment, key)
            city.speak_for(enrolment.site, enrolment.key_id, key)
            courier = Courier(self._outbox, city, self._site.clock)
            tree = NetworkTree(Line(authority), f"{enrolment.city.rstrip('/')}{TREE}")
            self._speaking = Speaking(enrolment, city, courier, tree)
        return self._speaking
