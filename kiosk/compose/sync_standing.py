# SPDX-License-Identifier: EUPL-1.2
"""How a site and its city stand: everything staff would ask."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.contact import Contact, Way
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.enrolment_file import Enrolment, read_enrolment

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.compose.site import Site
    from kiosk.domain.city_edition import EditionStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a site and its city stand.

    Attributes:
        waiting: records without an answer.
        set_aside: records the city could not take in, of the last thirty days.
        directory: the one in use; None where there is none.
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
            **_in_use(self.directory),
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
            *_said(self.directory),
        ]


def standing(site: Site) -> Standing:
    """How a site and its city stand.

    Raises:
        SettingsTrouble: the enrolment is damaged.
        StoreTrouble: the store cannot be read.
    """
    prepare(site.folder)
    with closing(open_visits(site.folder)) as store, closing(open_directory(site.folder)) as shelf:
        outbox, contacts = StoredOutbox(store), StoredContactBook(store)
        return Standing(
            enrolment=read_enrolment(site.folder),
            enrolled_at=outbox.epoch_began(),
            sending=contacts.contact(Way.UP),
            fetching=contacts.contact(Way.DOWN),
            waiting=outbox.waiting(),
            set_aside=outbox.set_aside(),
            directory=StoredCityShelf(shelf).standing(),
        )


def _in_use(directory: EditionStanding | None) -> dict[str, object]:
    held = directory.held if directory else None
    return {
        "edition": directory.edition if directory else 0,
        "origin": directory.origin if directory else None,
        "made_at": _instant(directory.made_at if directory else None),
        "checked_at": _instant(directory.checked_at if directory else None),
        "held": held.edition if held else None,
        "rejected": (directory.rejected or None) if directory else None,
    }


def _said(directory: EditionStanding | None) -> list[str]:
    if directory is None:
        return ["no directory"]
    checked = f", confirmed {_shown(directory.checked_at)}" if directory.checked_at else ""
    said = [f"directory {directory.edition}, made {_shown(directory.made_at)}{checked}"]
    if directory.held:
        said.append(f"  {directory.held.sentence}")
    if directory.rejected:
        said.append(f"  edition {directory.rejected} was put aside; a later one is waited for")
    return said


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
