# SPDX-License-Identifier: EUPL-1.2
"""A site's side of the sync: enrolling, one round, and how things stand."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.compose.outgoing import put_outgoing
from kiosk.compose.site import Site
from kiosk.domain.contact import Contact
from kiosk.domain.trouble import SettingsTrouble, Trouble
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.courier import Courier
from kiosk.sync.device_key import keep_key, read_key
from kiosk.sync.enrolment_file import Enrolment, keep_enrolment, read_enrolment
from kiosk.sync.https import HttpsCity


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round brought; a machine reads these names."""

    pushed: int
    duplicates: int
    quarantined: int
    edition: int
    bytes_up: int
    bytes_down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a site and its city stand.

    Attributes:
        unanswered: records that wait.
        edition: number of the directory in use; 0 for none.
    """

    enrolment: Enrolment | None
    contact: Contact | None
    unanswered: int
    edition: int

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        told = asdict(self.contact) if self.contact else {}
        times = {name: at.isoformat() for name, at in told.items() if name != "trouble" and at}
        return {
            "city": self.enrolment.city if self.enrolment else None,
            "site": self.enrolment.site if self.enrolment else None,
            "unanswered": self.unanswered,
            "edition": self.edition,
            "tried_at": times.get("tried_at"),
            "reached_at": times.get("reached_at"),
            "trouble": told.get("trouble") or None,
        }


def enrol(site: Site, address: str, code: str, authority: Path | None = None) -> Enrolment:
    """Enrol a site with a city; from then on its outbox is numbered anew.

    Raises:
        SettingsTrouble: the address is none, or the code is another site's.
        Trouble: the city does not answer, or refuses the code.
    """
    _check(address)
    prepare(site.folder)
    city = HttpsCity(address, site.clock, authority)
    key = Ed25519PrivateKey.generate()
    enrolled = city.enrol(code, key)
    if enrolled.site != site.profile.id:
        ours = site.profile.id
        raise SettingsTrouble(f"the code is for the site {enrolled.site}, this one is {ours}")
    enrolment = Enrolment(
        city=address,
        site=enrolled.site,
        key_id=enrolled.key_id,
        authority=str(authority.resolve()) if authority else None,
    )
    with closing(open_visits(site.folder)) as store:
        StoredOutbox(store).begin_epoch(site.clock.now())
    keep_key(site.folder, key)
    keep_enrolment(site.folder, enrolment)
    return enrolment


def once(site: Site) -> Round:
    """One round with the city.

    Raises:
        SettingsTrouble: the site is not enrolled, or its key is damaged.
        Trouble: why the city could not be reached; nothing is lost.
    """
    enrolment = read_enrolment(site.folder)
    if enrolment is None:
        raise SettingsTrouble("the site is not enrolled: `kiosk sync enrol --city URL --code CODE`")
    authority = Path(enrolment.authority) if enrolment.authority else None
    city = HttpsCity(enrolment.city, site.clock, authority)
    city.speak_for(enrolment.site, enrolment.key_id, read_key(site.folder))
    prepare(site.folder)
    with closing(open_visits(site.folder)) as store:
        contacts = StoredContactBook(store)
        try:
            put_outgoing(site, store)
            sent = Courier(StoredOutbox(store), city, site.clock).round()
        except Trouble as trouble:
            contacts.keep(site.clock.now(), str(trouble))
            raise
        contacts.keep(site.clock.now())
    return Round(
        pushed=sent.pushed,
        duplicates=sent.duplicates,
        quarantined=sent.quarantined,
        edition=_edition(site.folder),
        bytes_up=sent.bytes_up,
        bytes_down=city.bytes_down,
    )


def standing(site: Site) -> Standing:
    """How a site and its city stand."""
    prepare(site.folder)
    with closing(open_visits(site.folder)) as store:
        return Standing(
            enrolment=read_enrolment(site.folder),
            contact=StoredContactBook(store).contact(),
            unanswered=len(StoredOutbox(store).unanswered(-1)),
            edition=_edition(site.folder),
        )


def _edition(folder: Path) -> int:
    with closing(open_directory(folder)) as store:
        row = store.one("SELECT number FROM edition WHERE current = 1")
    return int(row["number"]) if row else 0


def _check(address: str) -> None:
    parts = urlsplit(address)
    at_home = parts.hostname in {"127.0.0.1", "::1", "localhost"}
    if not parts.hostname or parts.scheme not in ({"https", "http"} if at_home else {"https"}):
        raise SettingsTrouble(f"{address!r} is not an address of a city: https://…")
