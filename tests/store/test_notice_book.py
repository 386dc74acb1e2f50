# SPDX-License-Identifier: EUPL-1.2
"""Notices stay at the site, and end."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.bulletin import CityNotice
from kiosk.domain.notice import Notice, NoticeKind
from kiosk.domain.noticed_shelf import NoticedShelf
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.notice_book import StoredNoticeBook
from kiosk.store.opening import Store, open_directory


class Silent:
    """A city that says nothing. Implements `kiosk.domain.bulletin.CityWord`."""

    def notices(self) -> tuple[CityNotice, ...]:
        """None."""
        return ()


NOON = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001 - a wall clock
CLOSED = Notice(
    id="a", kind=NoticeKind.CLOSED, starts=NOON + timedelta(hours=2), ends=NOON + timedelta(hours=9)
)
ABSENT = Notice(
    id="b",
    kind=NoticeKind.ABSENT,
    starts=NOON,
    ends=NOON + timedelta(hours=1),
    topic="papers",
    desk="1",
)


def test_a_notice_is_kept_as_it_was_put_up_until_it_is_taken_down(store: Store) -> None:
    """Every fact comes back, also one that is not there."""
    book = StoredNoticeBook(store, lambda: NOON)
    book.put_up(CLOSED)
    book.put_up(ABSENT)
    assert book.notices() == (ABSENT, CLOSED)
    book.take_down(ABSENT.id)
    book.take_down("never put up")
    assert book.notices() == (CLOSED,)


def test_what_is_over_leaves_the_file_with_the_next_notice(store: Store) -> None:
    """Nothing piles up, and nobody has to clear it."""
    wall = [NOON]
    book = StoredNoticeBook(store, lambda: wall[0])
    book.put_up(ABSENT)
    wall[0] = ABSENT.ends
    book.put_up(CLOSED)
    assert book.notices() == (CLOSED,)


def test_a_notice_is_never_sent_and_no_part_of_any_visit(store: Store) -> None:
    """Neither outbox nor journal learns of it."""
    book = StoredNoticeBook(store, lambda: NOON)
    book.put_up(CLOSED)
    book.take_down(CLOSED.id)
    assert store.read("SELECT * FROM outbox") == []
    assert store.read("SELECT * FROM journal") == []


def test_a_notice_is_over_without_anybody_touching_it(site: Path, store: Store) -> None:
    """The same shelf says it a minute before its end, and no longer at its end."""
    wall = [CLOSED.ends - timedelta(minutes=1)]
    book = StoredNoticeBook(store, lambda: wall[0])
    book.put_up(CLOSED)
    published = StoredDirectoryShelf(open_directory(site))
    shelf = NoticedShelf(published, book, Silent(), lambda: wall[0])
    assert shelf.directory().notices == (CLOSED,)
    assert shelf.published().notices == ()
    wall[0] = CLOSED.ends
    assert shelf.directory().notices == ()
