# SPDX-License-Identifier: EUPL-1.2
"""How a site and its city stand: everything staff would ask."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.domain.contact import Contact, Way
from kiosk.domain.freshness import FROM_THE_CITY
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.enrolment_file import Enrolment, read_enrolment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.compose.site import Site
    from kiosk.domain.city_edition import EditionStanding, Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a site and its city stand.

    Attributes:
        waiting: records without an answer.
        set_aside: records the city could not take in, of the last thirty days.
        directory: the one in use.
    """

    enrolment: Enrolment | None
    enrolled_at: datetime | None
    sending: Contact | None
    fetching: Contact | None
    waiting: int
    set_aside: int
    directory: EditionStanding | None

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        return {
            "city": self.enrolment.city if self.enrolment else None,
            "site": self.enrolment.site if self.enrolment else None,
            "key": self.enrolment.key_id if self.enrolment else None,
            "enrolled_at": _instant(self.enrolled_at),
            "waiting": self.waiting,
            "quarantined": self.set_aside,
            "edition": self.directory.edition if self.directory else 0,
            "made_at": _instant(self.directory.made_at if self.directory else None),
            "checked_at": _instant(self.directory.checked_at if self.directory else None),
            "held": asdict(held) if (held := self._held) else None,
            "rejected": (self.directory.rejected or None) if self.directory else None,
            "sending": _told(self.sending),
            "fetching": _told(self.fetching),
        }

    def sentences(self) -> list[str]:
        """For a person."""
        if self.enrolment is None:
            return ["not enrolled with a city"]
        return [
            f"{self.enrolment.site} at {self.enrolment.city}",
            f"key {self.enrolment.key_id}, enrolled {_shown(self.enrolled_at)}",
            *_sentences("sending", self.sending),
            *_sentences("fetching", self.fetching),
            f"waiting: {self.waiting}",
            f"set aside by the city: {self.set_aside}",
            *self._directory(),
        ]

    def _directory(self) -> Iterator[str]:
        if self.directory is None:
            yield "no directory"
            return
        origin = "the city's" if self.directory.origin == FROM_THE_CITY else "this site's own"
        made = f"made {_shown(self.directory.made_at)}"
        yield f"directory {self.directory.edition}, {origin}, {made}"
        if self.directory.checked_at and not self.directory.rejected:
            yield f"  confirmed as the newest {_shown(self.directory.checked_at)}"
        if self._held:
            yield f"  {self._held.sentence}"
        if self.directory.rejected:
            yield f"  edition {self.directory.rejected} was put aside; a later one is waited for"

    @property
    def _held(self) -> Held | None:
        return self.directory.held if self.directory else None


def standing(site: Site) -> Standing:
    """How a site and its city stand.

    Raises:
        SettingsTrouble: the enrolment is damaged.
        StoreTrouble: the store cannot be read.
    """
    prepare(site.folder)
    with (
        closing(open_visits(site.folder)) as store,
        closing(open_directory(site.folder)) as directory,
    ):
        outbox, contacts = StoredOutbox(store), StoredContactBook(store)
        return Standing(
            enrolment=read_enrolment(site.folder),
            enrolled_at=outbox.epoch_began(),
            sending=contacts.contact(Way.UP),
            fetching=contacts.contact(Way.DOWN),
            waiting=outbox.waiting(),
            set_aside=outbox.set_aside(),
            directory=StoredCityShelf(directory).standing(),
        )


def _told(contact: Contact | None) -> dict[str, object] | None:
    if contact is None:
        return None
    return {
        "tried_at": _instant(contact.tried_at),
        "reached_at": _instant(contact.reached_at),
        "obstacle": contact.failure.obstacle if contact.failure else None,
        "trouble": contact.failure.sentence if contact.failure else None,
        "clock_apart_seconds": round(contact.apart.total_seconds()),
    }


def _sentences(what: str, contact: Contact | None) -> list[str]:
    if contact is None:
        return [f"{what}: not tried yet"]
    said = [f"{what}: last answer {_shown(contact.reached_at)}"]
    if contact.failure:
        said.append(f"  failed {_shown(contact.tried_at)}: {contact.failure.sentence}")
    return said


def _shown(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "never"


def _instant(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
