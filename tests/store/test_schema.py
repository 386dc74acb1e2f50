# SPDX-License-Identifier: EUPL-1.2
"""What the files are made of, and what they refuse by themselves."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.appointment_book import StoredAppointmentBook
from kiosk.store.engine import IntegrityError
from kiosk.store.opening import VISITS, Store, open_visits, prepare, write
from kiosk.store.visit_book import StoredVisitBook
from kiosk.store.visit_migrations import visits as migrations
from maintainers.dump_schema import SCHEMA, dumped
from tests.fakes import OPENING
from tests.store.drafts import draft, no_paper

IDENTIFYING = ("name", "birth", "phone", "mail", "address", "national", "religion", "note", "text")


def test_the_schema_on_paper_is_the_one_on_disk(site: Path) -> None:
    """Migrating an empty file makes what schema.sql says."""
    assert dumped(site) == SCHEMA.read_text("utf-8")


def test_the_first_release_is_brought_up_to_date_with_its_paper(tmp_path: Path) -> None:
    """A site's file from before keeps its slips, in their order, and their visits."""
    with closing(Store(tmp_path / VISITS, create=True)) as old:
        migrations.apply(old, stop_before="002 paper of any kind")
        with write(old):
            for place, kind in enumerate(("ticket", "place"), 1):
                old.execute(
                    "INSERT INTO slip (id, kind, content, day, made_at, state)"
                    " VALUES (?, ?, '{}', '2026-03-02', '', 'printed')",
                    [f"slip-{place}", kind],
                )
            old.execute(
                "INSERT INTO appointment VALUES ('nine', ?, '1', 'ar', 0, 0)",
                ["2026-03-02T09:00:00.000000"],
            )
    prepare(tmp_path)
    with closing(open_visits(tmp_path)) as store:
        slips = store.read("SELECT seq, id, kind FROM slip ORDER BY seq")
        assert [tuple(slip.values()) for slip in slips] == [
            (1, "slip-1", "ticket"),
            (2, "slip-2", "place"),
        ]
        [kept] = StoredAppointmentBook(store, OPENING.date).appointments()
        assert (kept.id, kept.topic, kept.bring) == ("nine", None, ())


def test_of_slips_that_were_old_when_news_could_be_said_silence_is_not_told(tmp_path: Path) -> None:
    """An update does not tell the city of half a year's slips at once that nothing was heard."""
    with closing(Store(tmp_path / VISITS, create=True)) as old:
        migrations.apply(old, stop_before="013 silence from before it was told")
        with write(old):
            for code, act_by in (("old", "'2026-03-16'"), ("new", "'9999-03-16'"), ("any", "NULL")):
                old.execute(
                    "INSERT INTO referral VALUES"  # noqa: S608 - ours
                    f" (?, '', '', NULL, 'ar', '[]', '[]', NULL, {act_by}, NULL, 0, 1)",
                    [code],
                )
    prepare(tmp_path)
    with closing(open_visits(tmp_path)) as store:
        moves = store.read("SELECT code, status, settled FROM referral_move")
    assert moves == [{"code": "old", "status": "no_response", "settled": 1}]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET kind = 'left'",
        "DELETE FROM journal",
        "REPLACE INTO journal (seq, at, day, kind) VALUES (1, '', '', 'left')",
    ],
)
def test_the_journal_cannot_be_changed(store: Store, visits: StoredVisitBook, change: str) -> None:
    """The file itself refuses to rewrite what happened."""
    visits.check_in(draft(), OPENING, no_paper)
    with pytest.raises(IntegrityError, match="append-only"):
        store.execute(change)
    assert [row["kind"] for row in store.read("SELECT kind FROM journal")] == ["checked_in"]


def test_no_column_has_room_for_a_person(store: Store) -> None:
    """No column of the site's own file is made for what identifies somebody."""
    columns = store.read(
        "SELECT t.name || '.' || c.name AS name FROM sqlite_schema AS t, pragma_table_info(t.name)"
        " AS c WHERE t.type = 'table' AND t.name NOT LIKE '%sqlite%'"
    )
    assert len(columns) > 50
    assert [c["name"] for c in columns if any(word in c["name"] for word in IDENTIFYING)] == []


def test_power_cuts_are_survived_by_settings(store: Store) -> None:
    """Every connection waits for the disk, keeps a log and watches its references."""
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "recursive_triggers")
    found = [next(iter(store.read(f"PRAGMA {pragma}")[0].values())) for pragma in pragmas]
    assert found == ["wal", 2, 1, 5000, 1]
