# SPDX-License-Identifier: EUPL-1.2
"""Months on their way to the city: each once, whole, and late enough."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.compose.books import Books
from kiosk.compose.reporting import put_months
from kiosk.domain.books import VisitDraft
from kiosk.domain.contact import Way
from kiosk.domain.outbox import OutboxRecord
from kiosk.domain.steady_clock import Doubt
from kiosk.domain.topic import TOPICS
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import VISITS, open_visits
from kiosk.store.outbox_book import StoredOutbox
from tests.ready_made import demo_site
from tests.store.drafts import no_paper

KINDS = ["day_counts", "topic_counts", "language_counts"]
NEIGHBOURS = (
    *[(("housing", "letter"), "ar")] * 8,
    *[(("papers",), "de")] * 4,
    (("culture",), "ti"),
)


def noon(month: int, day: int, year: int = 2026) -> datetime:
    """An instant at which every clock in Germany shows that day."""
    return datetime(year, month, day, 11, tzinfo=UTC)


class SetClock:
    """A clock that a story sets; somebody may doubt it."""

    def __init__(self, at: datetime) -> None:
        """Stand at an instant."""
        self.stands_at = at
        self.doubted: Doubt | None = None

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.stands_at

    def doubt(self) -> Doubt | None:
        """What the story says."""
        return self.doubted

    def follow(self) -> None:
        """It always does."""


class Office:
    """A demo site with visitors."""

    def __init__(self, folder: Path, enrolled: datetime | None = None) -> None:
        """Enrolled at some time, or not at all."""
        self.folder = folder
        self.clock = SetClock(noon(3, 2))
        self.site = demo_site(folder, self.clock)
        self.books = Books(self.site, "desk")
        if enrolled:
            with closing(open_visits(folder)) as store:
                StoredOutbox(store).begin_epoch(enrolled)

    def sees(self, day: datetime, many: int = 1) -> None:
        """The neighbours come, so many times, and the desks close afterwards."""
        self.clock.stands_at = day
        self.books.days.open_desk("1", day)
        for turn in range(many):
            for place, (topics, language) in enumerate(NEIGHBOURS):
                draft = VisitDraft(
                    key=f"{day} {turn} {place}",
                    topics=topics,
                    screen_language="de",
                    spoken_language=language,
                )
                self.books.visits.check_in(draft, day, no_paper)
        self.books.days.close_day(day + timedelta(hours=5))

    def looks(self, day: datetime) -> tuple[OutboxRecord, ...]:
        """What waits for the city after a look at what is due."""
        self.clock.stands_at = day
        with closing(open_visits(self.folder)) as store:
            put_months(self.site, store)
            return StoredOutbox(store).unanswered(-1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A site that a city has known since the spring began."""
    office = Office(tmp_path / "site", noon(3, 1))
    yield office
    office.books.close()


def months(records: tuple[OutboxRecord, ...]) -> list[str]:
    """Which months records tell of, in their order."""
    assert [record.kind for record in records] == KINDS * (len(records) // 3)
    told = [json.loads(record.body)["month"] for record in records]
    assert told[::3] == told[1::3] == told[2::3]
    return told[::3]


def test_a_month_is_told_on_the_second_of_the_next(office: Office) -> None:
    """By day, by topic, by language; each number is rounded."""
    office.sees(noon(3, 3), many=2)
    office.sees(noon(3, 31))
    assert office.looks(noon(4, 1)) == ()
    days, topics, languages = (json.loads(record.body) for record in office.looks(noon(4, 2)))
    assert days["visits"] == [0, 0, 25, *[0] * 27, 15]
    told = {"housing": 25, "letter": 25, "papers": 10, "culture": 5}
    assert topics["visits"] == {topic.id: 0 for topic in TOPICS} | told
    assert languages["visits"] == dict.fromkeys(office.site.languages, 0) | {
        "ar": 25,
        "de": 10,
        "ti": 5,
    }
    assert [table["month"] for table in (days, topics, languages)] == ["2026-03"] * 3
    assert [table["total"] for table in (days, topics, languages)] == [40, 65, 40]


def test_a_month_is_told_once(office: Office) -> None:
    """Whoever comes later with a visit for it comes too late, also by a clock that was set back."""
    office.sees(noon(3, 3))
    first = office.looks(noon(4, 2))
    assert office.looks(noon(4, 3)) == first
    office.sees(noon(3, 30))
    assert office.looks(noon(5, 5)) == first


def test_the_same_month_makes_the_same_records(office: Office, tmp_path: Path) -> None:
    """Byte for byte, whatever else the site has seen, and under the same ids."""
    twin = Office(tmp_path / "twin", noon(3, 1))
    twin.sees(noon(3, 20))
    twin.sees(noon(3, 4), many=3)
    office.sees(noon(3, 4), many=3)
    office.sees(noon(3, 20))
    office.sees(noon(4, 1))
    told = [(one.id, one.body) for one in office.looks(noon(4, 2))]
    assert told == [(one.id, one.body) for one in twin.looks(noon(4, 9))]
    twin.books.close()


def test_a_site_without_a_city_keeps_its_counts(tmp_path: Path) -> None:
    """Nothing is counted for a city that is not there; afterwards only what it may know."""
    office = Office(tmp_path / "site")
    for month in (3, 4, 5):
        office.sees(noon(month, 4))
    assert office.looks(noon(5, 20)) == ()
    with closing(open_visits(office.folder)) as store:
        StoredOutbox(store).begin_epoch(noon(5, 20))
    assert office.looks(noon(5, 21)) == ()
    assert months(office.looks(noon(6, 2))) == ["2026-05"]
    assert json.loads(office.looks(noon(6, 2))[0].body)["visits"][3] == 15
    office.books.close()


def test_a_site_that_was_switched_off_tells_each_month_once_and_in_order(office: Office) -> None:
    """Nothing is told of months in which nobody opened it."""
    for month in (3, 4, 8, 9):
        office.sees(noon(month, 4))
    late = office.looks(noon(10, 15))
    assert months(late) == ["2026-03", "2026-04", "2026-08", "2026-09"]
    assert office.looks(noon(10, 16)) == late


def test_a_month_passes_at_midnight_of_the_site(office: Office) -> None:
    """Not at that of Greenwich."""
    office.sees(noon(3, 31))
    late = datetime(2026, 4, 1, 22, 30, tzinfo=UTC)
    assert office.looks(late - timedelta(hours=1)) == ()
    assert months(office.looks(late)) == ["2026-03"]


def test_a_clock_in_doubt_ends_no_month(office: Office) -> None:
    """A month counted too early would be wrong for ever."""
    office.sees(noon(3, 4))
    office.clock.doubted = Doubt(machine=noon(8, 1), ours=noon(3, 4))
    assert office.looks(noon(8, 1)) == ()
    office.clock.doubted = None
    with closing(open_visits(office.folder)) as store:
        contacts = StoredContactBook(store)
        contacts.keep(Way.UP, noon(8, 1), apart=timedelta(days=-150))
        assert office.looks(noon(8, 1)) == ()
        contacts.keep(Way.UP, noon(3, 5), apart=timedelta(minutes=4))
    assert office.looks(noon(3, 5)) == ()
    assert months(office.looks(noon(4, 2))) == ["2026-03"]


def test_a_month_that_was_told_before_a_restore_keeps_its_ids(
    office: Office, tmp_path: Path
) -> None:
    """So the city knows a second telling, even of fewer visits, and keeps the first."""
    office.sees(noon(3, 4))
    backup = tmp_path / "backup.db"
    with closing(open_visits(office.folder)) as store:
        store.execute("VACUUM INTO ?", [str(backup)])
    office.sees(noon(3, 30), many=2)
    first = office.looks(noon(4, 2))
    office.books.close()
    for file in office.folder.glob(f"{VISITS}*"):
        file.unlink()
    shutil.copyfile(backup, office.folder / VISITS)
    with closing(open_visits(office.folder)) as store:
        StoredOutbox(store).begin_epoch(noon(4, 10))
    again = office.looks(noon(4, 10))
    assert [one.id for one in again] == [one.id for one in first]
    assert [one.body for one in again] != [one.body for one in first]
    office.books = Books(office.site, "desk")


def test_what_a_day_leaves_behind_is_enough_for_its_month(office: Office) -> None:
    """However many days are settled after it, its visits stay to be counted: 26 times 13."""
    for day in range(2, 28):
        office.sees(noon(3, day))
    office.sees(noon(6, 1))
    told = office.looks(noon(6, 1))
    assert months(told) == ["2026-03"]
    assert json.loads(told[0].body)["total"] == 340
