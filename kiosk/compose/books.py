# SPDX-License-Identifier: EUPL-1.2
"""One process's view of the site's store: every book over the same connections."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from kiosk.compose.search import synonyms_of
from kiosk.domain.freshness import unsure_since
from kiosk.domain.front_door import FrontDoor
from kiosk.domain.noticed_shelf import NoticedShelf
from kiosk.store.appointment_book import StoredAppointmentBook
from kiosk.store.block_book import StoredBlockBook
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.contact_book import city_link
from kiosk.store.day_book import StoredDayBook
from kiosk.store.directory_search import StoredSearch
from kiosk.store.help_book import StoredHelpBook
from kiosk.store.notice_book import StoredNoticeBook
from kiosk.store.opening import open_directory, open_visits
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.referral_book import StoredReferralBook
from kiosk.store.referral_move_book import StoredReferralMoveBook
from kiosk.store.shown_shelf import ShownDirectoryShelf
from kiosk.store.sign_up_book import StoredSignUpBook
from kiosk.store.sound_book import StoredSoundBook
from kiosk.store.unmet_book import StoredUnmetBook
from kiosk.store.visit_book import StoredVisitBook
from kiosk.store.watch import StoredWatch
from kiosk.store.wrong_entry_book import StoredWrongEntryBook
from kiosk.sync.bulletin_file import KeptBulletin

if TYPE_CHECKING:
    from kiosk.compose.site import Site
    from kiosk.domain.books import Watch
    from kiosk.domain.contact import ReadCityLink


class _All:
    """Implements `kiosk.domain.books.Watch` over several."""

    def __init__(self, *watches: Watch) -> None:
        self._watches = watches

    def changed(self) -> bool:
        """Whether any of them has; each is asked."""
        changed = [watch.changed() for watch in self._watches]
        return any(changed)


class Books:
    """The ports that screens are handed, over visits.db and directory.db."""

    def __init__(self, site: Site, source: Literal["visitor", "desk"]) -> None:
        """Open both files.

        Raises:
            SettingsTrouble: the site's synonyms.toml is wrong.
            StoreTrouble: a file cannot be opened.
        """
        visits_db = open_visits(site.folder)
        directory_db = open_directory(site.folder)
        watched = (open_visits(site.folder), open_directory(site.folder))
        self._stores = (visits_db, directory_db, *watched)
        band = site.profile.band
        self.visits = StoredVisitBook(visits_db, site.today, band=band, source=source)
        self.days = StoredDayBook(visits_db, site.today)
        self.blocks = StoredBlockBook(visits_db, site.today, band=band)
        self.help = StoredHelpBook(visits_db, site.today)
        self.appointments = StoredAppointmentBook(visits_db, site.today)
        self.prints = StoredPrintBook(visits_db, site.today)
        self.referrals = StoredReferralBook(visits_db, site.today)
        self.referral_moves = StoredReferralMoveBook(visits_db, site.today)
        self.sound = StoredSoundBook(visits_db, site.today)
        self.unmet = StoredUnmetBook(visits_db, site.today)
        self.wrong_entries = StoredWrongEntryBook(visits_db)
        self.sign_ups = StoredSignUpBook(visits_db, site.today)
        self.notices = StoredNoticeBook(visits_db, site.wall)
        self.editions = ShownDirectoryShelf(directory_db)
        self.city = KeptBulletin(site.folder)
        self.city_shelf = StoredCityShelf(directory_db)
        self.shelf = NoticedShelf(
            self.editions,
            self.notices,
            self.city,
            site.wall,
            lambda: unsure_since(self.city_shelf.standing(), site.clock.now(), site.profile.zone),
        )
        self.search = StoredSearch(directory_db, synonyms_of(site.folder))
        self.city_link: ReadCityLink = partial(city_link, visits_db)
        self.watch = _All(StoredWatch(*watched), self.city)
        self.door = FrontDoor(
            site.profile,
            self.visits,
            self.days,
            self.appointments,
            self.blocks,
            site.clock,
            site.pictograms,
            self.shelf.notices,
        )

    def close(self) -> None:
        """Close both files."""
        for store in self._stores:
            store.close()
