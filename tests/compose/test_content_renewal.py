# SPDX-License-Identifier: EUPL-1.2
"""An edition does not grow old: its events get the dates of the half year to come."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.compose.content import take
from kiosk.compose.content_edition import made_site, renew
from kiosk.compose.content_sources import Wish
from kiosk.domain.directory import Directory
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.content.importers.examples import calendar, vevent
from tests.fakes import FixedClock


def directory(site: Path) -> Directory:
    """The edition in use."""
    with closing(open_directory(site)) as store:
        return StoredDirectoryShelf(store).directory()


def test_dates_come_up_to_today_under_the_same_number(tmp_path: Path) -> None:
    """A weekly course, half a year later, without its source."""
    clock, folder = FixedClock(), tmp_path / "site"
    weekly = ("DTSTART:20260303T170000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY", "SUMMARY:Kurs")
    path = tmp_path / "c.ics"
    path.write_bytes(calendar(vevent("a", *weekly)))
    assert take(Wish(sources=(str(path),)), folder, clock).edition == 1
    path.unlink()
    clock.forward(timedelta(days=200))
    site = made_site(folder, clock)
    assert not directory(folder).events[0].coming(site.wall())
    renew(site)
    found = directory(folder)
    assert found.edition == 1
    assert len(found.events[0].coming(site.wall())) > 20


def test_a_site_without_imports_is_left_as_it_is(tmp_path: Path) -> None:
    """A new one, and one with a demo directory."""
    site = made_site(tmp_path / "site", FixedClock())
    renew(site)
    assert directory(site.folder).edition == 0
