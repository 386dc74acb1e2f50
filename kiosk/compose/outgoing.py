# SPDX-License-Identifier: EUPL-1.2
"""Puts into the outbox what the city is told beside the monthly counts, as soon as it may be."""

from __future__ import annotations

import logging
import shutil
from contextlib import closing
from dataclasses import asdict
from datetime import time
from typing import TYPE_CHECKING, Final

from kiosk import __version__
from kiosk.compose.reporting import clock_is_doubtful
from kiosk.domain.freshness import FROM_THE_CITY
from kiosk.domain.outbox import id_of
from kiosk.domain.outgoing import lacking_by_topic, told_of
from kiosk.domain.ports import PrinterState, SlipState
from kiosk.domain.referral import read_code
from kiosk.domain.trouble import SettingsTrouble
from kiosk.printing.printers import make_printer
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.store.outgoing_book import StoredOutgoingBook
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.sign_up_book import StoredSignUpBook
from kiosk.store.wrong_entry_book import StoredWrongEntryBook
from kiosk.sync.contract import (
    Body,
    EntryIsWrong,
    Erase,
    Health,
    NotInContract,
    ReferralIssued,
    Unmet,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.compose.site import Site
    from kiosk.domain.directory import Directory
    from kiosk.domain.outgoing import IssuedSlip
    from kiosk.domain.unmet import Unmet as Lacked
    from kiosk.domain.wrong_entry import Wrong
    from kiosk.store.opening import Store

log = logging.getLogger(__name__)

HEALTH_FROM: Final = time(11)
"""When people are there and the printer is on."""


def put_slips(site: Site, store: Store) -> None:
    """Tell of the slips of days that are over; while the clock is in doubt none surely is.

    Args:
        site: an enrolled one.
        store: its visits.db.

    Raises:
        StoreTrouble: it cannot be read or written; nothing is told.
    """
    book = _book(site, store)
    if book.slips_are_due() and not clock_is_doubtful(site, store):
        with closing(open_directory(site.folder)) as shelf:
            directory = StoredDirectoryShelf(shelf).directory()
        book.settle_slips(lambda slip: _slip(slip, directory), site.clock.now())


def put_unmet(site: Site, store: Store) -> None:
    """Tell what was looked for in vain in weeks that are over; see `put_slips`."""
    if not clock_is_doubtful(site, store):
        _book(site, store).settle_unmet(_unmet, site.clock.now())


def put_wrong_entries(site: Site, store: Store) -> None:
    """Tell what staff said of entries and did not take back; see `put_slips`."""
    StoredWrongEntryBook(store).settle(_wrong_entry, site.clock.now())


def put_health(site: Site, store: Store) -> None:
    """Tell how the device is, once a day; see `put_slips`."""
    outbox, day = StoredOutbox(store), site.today().isoformat()
    record = id_of("health", day)
    if site.wall().time() < HEALTH_FROM or outbox.has(record):
        return
    disk = shutil.disk_usage(site.folder)
    health = Health(
        day=day,
        version=__version__,
        edition=_edition(site),
        printer=_printer(site, store),
        free_disk_percent=disk.free * 100 // disk.total,
    )
    outbox.put("health", written("health", health), site.clock.now(), record=record)


def forget_code(site: Site, typed: str) -> int:
    """Forget what a code stands for, and have the city forget what it was told; how many records.

    Args:
        site: the one that handed it out, for a referral or a sign-up.
        typed: the code on the slip, as somebody reads it.

    Raises:
        SettingsTrouble: nothing here has this code.
        StoreTrouble: it could not be stored; nothing is.
    """
    prepare(site.folder)
    code = read_code(typed)
    with closing(open_visits(site.folder)) as store:
        books = _book(site, store), StoredSignUpBook(store, site.today)
        found = (book.forget(code, erase_body, site.clock.now()) for book in books if code)
        told = next((records for records in found if records is not None), None)
    if told is None:
        raise SettingsTrouble("no slip of this site has this code; compare it with the slip")
    return told


def erase_body(record: str) -> str:
    """The words that ask for a record to be forgotten."""
    return written("erase", Erase(record=record))


def bodies(kind: str, told: Iterable[tuple[str, Body]]) -> dict[str, str]:
    """What is agreed, in words; an id that the contract has no room for is left out."""
    bodies = {}
    for key, body in told:
        try:
            bodies[key] = written(kind, body)
        except NotInContract as why:
            log.warning("outgoing.left_out kind=%s %s", kind, why)
    return bodies


def _book(site: Site, store: Store) -> StoredOutgoingBook:
    return StoredOutgoingBook(store, site.today, site.profile.zone)


def _slip(slip: IssuedSlip, directory: Directory) -> dict[str, str]:
    told = told_of(slip, directory)
    return bodies(
        "referral_issued",
        ((record, ReferralIssued(**asdict(place))) for record, place in told.items()),
    )


def _wrong_entry(entry: str, edition: int, wrong: Wrong) -> str | None:
    body = EntryIsWrong(entry=entry, edition=edition, what=wrong.value)
    return bodies("entry_is_wrong", [(entry, body)]).get(entry)


def _unmet(week: str, counts: Mapping[Lacked, int]) -> dict[str, str]:
    sums = lacking_by_topic(counts).items()
    return bodies(
        "unmet", ((topic, Unmet(week=week, topic=topic, times=times)) for topic, times in sums)
    )


def _printer(site: Site, store: Store) -> str:
    """How the latest slip went; the printer is asked only while it has nothing to do."""
    latest = StoredPrintBook(store, site.today).latest()
    if latest is None:
        return make_printer(site.profile.printer, site.folder).state().value
    if latest.state is SlipState.PRINTED:
        return PrinterState.READY.value
    return latest.reason or PrinterState.UNKNOWN.value


def _edition(site: Site) -> int:
    """The city's edition in use; 0 for a directory that the site made and counted by itself."""
    with closing(open_directory(site.folder)) as shelf:
        standing = StoredCityShelf(shelf).standing()
    return standing.edition if standing and standing.origin == FROM_THE_CITY else 0
