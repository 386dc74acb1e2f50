# SPDX-License-Identifier: EUPL-1.2
"""Files that are missing, damaged, locked, read-only, full or too new; many starters at once."""

from __future__ import annotations

import os
import resource
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.domain.trouble import StoreTooNew, StoreTrouble
from kiosk.domain.visit import Visit
from kiosk.store import opening
from kiosk.store.opening import (
    DIRECTORY,
    VISITS,
    Store,
    open_directory,
    open_visits,
    prepare,
    write,
)
from kiosk.store.visit_book import StoredVisitBook
from kiosk.store.watch import StoredWatch
from tests.fakes import OPENING
from tests.store.actors import PROCESSES, prepare_and_say
from tests.store.drafts import book, draft, no_paper, ticket

NOBODY = 65534


@contextmanager
def without_rights() -> Iterator[Path]:
    """A folder of somebody whom permissions stop, even where root runs the tests."""
    us = os.geteuid()
    if us == 0:
        os.seteuid(NOBODY)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            yield Path(folder)
            Path(folder).chmod(0o700)
    finally:
        os.seteuid(us)


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """The operating system lets no file of this process grow beyond a size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def check_in_forever(visits: StoredVisitBook, taken: list[Visit]) -> None:
    """Check in until something stops it; `taken` holds what was acknowledged."""
    while True:
        taken.append(visits.check_in(draft(), OPENING, ticket))


def test_three_starters_at_once_make_one_site(tmp_path: Path) -> None:
    """Visitor, desk and board start together on an empty folder: all three come up."""
    ends = []
    for _ in range(3):
        ours, theirs = PROCESSES.Pipe()
        process = PROCESSES.Process(target=prepare_and_say, args=(tmp_path, theirs))
        process.start()
        ends.append((process, ours))
    assert [ours.recv() for _, ours in ends] == ["ready"] * 3
    for process, _ in ends:
        process.join()
    with closing(open_visits(tmp_path)) as store:
        [found] = store.read(
            "SELECT count(*) AS all_of, count(DISTINCT name) AS once FROM _sqlite_migrations"
        )
    assert found["all_of"] == found["once"] > 0


def test_preparing_again_keeps_what_is_there(site: Path, visits: StoredVisitBook) -> None:
    """A second start finds the visits of the first."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    prepare(site)
    assert visits.open_visits() == (visit,)


@pytest.mark.parametrize("name", [VISITS, DIRECTORY])
def test_a_file_of_a_newer_version_is_refused(site: Path, name: str) -> None:
    """The sentence names the file and both versions; the file is not touched."""
    with closing(Store(site / name)) as store, write(store):
        store.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " SELECT DISTINCT migration_set, '999 from the future', '' FROM _sqlite_migrations"
        )
    with pytest.raises(StoreTooNew, match=rf"{name} .* 999 from the future.* knows up to \d\d\d"):
        prepare(site)


def test_a_file_of_a_newer_version_is_not_opened(site: Path, store: Store) -> None:
    """A screen that was not restarted after an update stops too."""
    with write(store):
        store.execute("UPDATE _sqlite_migrations SET name = name || ' from the future'")
    with pytest.raises(StoreTooNew):
        open_visits(site)


def test_a_file_that_was_never_prepared_is_not_opened(tmp_path: Path) -> None:
    """Neither a missing nor an empty file is mistaken for a day without visitors."""
    with pytest.raises(StoreTrouble, match=r"visits\.db: it cannot be opened"):
        open_visits(tmp_path)
    (tmp_path / VISITS).touch()
    with pytest.raises(StoreTrouble, match=r"visits\.db was written by an older version"):
        open_visits(tmp_path)


def test_what_is_not_a_database_is_refused(tmp_path: Path) -> None:
    """A file of something else is named and left alone."""
    (tmp_path / VISITS).write_text("Liebe Kolleginnen, " * 500)
    with pytest.raises(StoreTrouble, match=r"visits\.db: it is damaged, or not a database"):
        prepare(tmp_path)
    assert (tmp_path / VISITS).read_text().startswith("Liebe Kolleginnen")


def test_a_damaged_file_is_refused(site: Path) -> None:
    """Overwritten pages are found before a screen starts."""
    path = site / VISITS
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * (size // 4))
    with pytest.raises(StoreTrouble, match=r"visits\.db: it is damaged"):
        prepare(site)


def test_a_read_only_file_is_refused() -> None:
    """Staff read which file cannot be written."""
    with without_rights() as folder:
        prepare(folder)
        (folder / VISITS).chmod(0o400)
        with pytest.raises(StoreTrouble, match=r"visits\.db: .*read-only"):
            prepare(folder)


def test_a_read_only_folder_is_refused() -> None:
    """Staff read which folder cannot be written."""
    with without_rights() as folder:
        folder.chmod(0o500)
        with pytest.raises(StoreTrouble, match="locks: Permission denied"):
            prepare(folder)


def test_a_locked_file_is_named(site: Path, visits: StoredVisitBook) -> None:
    """Another program that keeps the file for two seconds gives a sentence, not a crash."""
    with closing(open_visits(site)) as other, write(other):
        with pytest.raises(StoreTrouble, match=r"visits\.db: another program keeps it locked"):
            visits.check_in(draft(), OPENING, no_paper)
        assert visits.open_visits() == ()


def test_a_screen_that_starts_while_an_edition_is_staged_waits_for_it(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Staging takes longer than any other write; the screen comes up without a fault."""
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.0)
    with ThreadPoolExecutor() as screens, closing(open_directory(site)) as staging:
        with write(staging):
            starting = screens.submit(prepare, site)
            with pytest.raises(TimeoutError):
                starting.result(timeout=0.5)
        starting.result()


def test_a_full_disk_gives_no_number(store: Store, visits: StoredVisitBook) -> None:
    """A check-in that finds no room stores nothing; with room again it goes on."""
    [pages] = store.read("PRAGMA page_count")
    store.execute(f"PRAGMA max_page_count = {pages['page_count'] + 2}")
    taken: list[Visit] = []
    with pytest.raises(StoreTrouble, match=r"visits\.db: the disk is full"):
        check_in_forever(visits, taken)
    assert taken
    assert visits.open_visits() == tuple(taken)
    store.execute("PRAGMA max_page_count = 1000000")
    assert visits.check_in(draft(), OPENING, ticket).number == 100 + len(taken)


def test_a_disk_that_refuses_to_write_gives_no_number(site: Path, store: Store) -> None:
    """The same where the operating system refuses, in the middle of a commit."""
    visits = book(store)
    taken = [visits.check_in(draft(), OPENING, ticket)]
    room = (site / f"{VISITS}-wal").stat().st_size + 100_000
    with full_disk(room), pytest.raises(StoreTrouble, match=r"visits\.db: the disk"):
        check_in_forever(visits, taken)
    assert len(taken) > 1
    assert visits.open_visits() == tuple(taken)
    assert visits.check_in(draft(), OPENING, ticket).number == 100 + len(taken)
    assert store.read("PRAGMA integrity_check") == [{"integrity_check": "ok"}]


def test_another_connection_sees_that_something_was_committed(site: Path, store: Store) -> None:
    """A screen notices each commit once, and none of what it only read."""
    with closing(open_visits(site)) as screen:
        watch = StoredWatch(screen)
        assert not watch.changed()
        book(store).check_in(draft(), OPENING, no_paper)
        assert watch.changed()
        book(screen).open_visits()
        assert not watch.changed()
