# SPDX-License-Identifier: EUPL-1.2
"""From the books of a day to the outbox: once, late enough, and no more than agreed."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.compose.outgoing import forget_code
from kiosk.domain.contact import Way
from kiosk.domain.ports import PrinterState
from kiosk.domain.referral import spaced
from kiosk.domain.trouble import SettingsTrouble
from kiosk.domain.unmet import Lacking, Unmet
from kiosk.printing.spooler import Spooler
from kiosk.printing.tray import TrayPrinter
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.engine import IntegrityError
from kiosk.store.opening import Store
from kiosk.store.outbox_book import StoredOutbox
from tests.compose.telling_site import DAY, Site, produce_all
from tests.compose.test_command_line import kiosk


def test_slips_wait_for_the_end_of_their_day(site: Site) -> None:
    """Then they are told all at once, in the order of their codes, once."""
    site.enrols()
    codes = [site.refers() for _ in range(6)]
    assert site.waits() == []
    site.clock.forward(DAY)
    codes += [site.refers()]
    told = site.waits()
    assert [one["code"] for one in told] == sorted(codes[:-1])
    assert {one["week"] for one in told} == {"2026-W10"}
    assert site.waits() == told


def test_what_was_before_the_enrolment_stays_here(site: Site) -> None:
    """People were referred on under no such agreement."""
    site.refers()
    for _ in range(5):
        site.books.unmet.record(Unmet("housing", Lacking.FIELD_EMPTY))
    site.clock.forward(8 * DAY)
    site.enrols()
    after = site.refers()
    site.clock.forward(DAY)
    assert [one["code"] for one in site.waits()] == [after]
    assert site.waits("unmet") == []


def test_of_a_sensitive_place_nothing_leaves(site: Site) -> None:
    """Nor does anything wait to."""
    site.enrols()
    site.refers(site.place(), site.place(sensitive=True))
    site.clock.forward(DAY)
    assert site.waits() == []
    assert site.store.read("SELECT 1 FROM referral_target WHERE record IS NOT NULL") == []


def test_what_ends_between_two_slips_tells_neither(site: Site) -> None:
    """The next time tells both, once."""
    site.enrols()
    for _ in range(2):
        site.refers()
    site.clock.forward(DAY)
    site.store.execute(
        "CREATE TEMP TRIGGER end_of_power BEFORE INSERT ON outbox WHEN NEW.sequence = 2"
        " BEGIN SELECT RAISE(ABORT, 'the power is gone'); END"
    )
    with pytest.raises(IntegrityError, match="the power is gone"):
        produce_all(site.site, site.store)
    site.store.execute("DROP TRIGGER end_of_power")
    assert site.outbox.unanswered(-1) == ()
    assert len(site.waits()) == 2


def test_what_was_looked_for_in_vain_is_told_by_the_week(site: Site) -> None:
    """Rounded, once; then the counts are forgotten here."""
    site.enrols()
    for _ in range(8):
        site.books.unmet.record(Unmet("housing", Lacking.FIELD_EMPTY))
    site.books.unmet.record(Unmet("culture", Lacking.FIELD_EMPTY))
    assert site.waits("unmet") == []
    site.clock.forward(7 * DAY)
    assert site.waits("unmet") == [{"week": "2026-W10", "topic": "housing", "times": 10}]
    assert site.store.read("SELECT 1 FROM unmet_need") == []


def test_a_week_before_the_enrolment_is_over_at_midnight_of_the_site(site: Site) -> None:
    """Enrolled early on Monday: what was sought until Sunday night is the site's own."""
    site.clock.forward(datetime(2026, 3, 1, 11, tzinfo=UTC) - site.clock.now())
    for _ in range(8):
        site.books.unmet.record(Unmet("housing", Lacking.FIELD_EMPTY))
    site.clock.forward(timedelta(hours=12, minutes=30))
    site.enrols()
    site.clock.forward(DAY)
    assert site.waits("unmet") == []
    assert site.store.read("SELECT 1 FROM unmet_need") == []


def test_how_the_device_is_goes_once_a_day(site: Site) -> None:
    """When people are there and the printer is on; the site's own directory is no edition."""
    site.enrols()
    assert site.waits("health") == []
    site.clock.forward(timedelta(hours=3))
    [health] = site.waits("health")
    assert (health["day"], health["printer"], health["edition"]) == ("2026-03-02", "ready", 0)
    site.clock.forward(timedelta(hours=3))
    assert len(site.waits("health")) == 1
    site.clock.forward(DAY)
    assert [one["day"] for one in site.waits("health")] == ["2026-03-02", "2026-03-03"]


@pytest.mark.parametrize(
    ("fault", "word"), [(PrinterState.READY, "ready"), (PrinterState.NO_PAPER, "no_paper")]
)
def test_of_the_printer_it_is_told_how_the_latest_slip_went(
    site: Site, fault: PrinterState, word: str
) -> None:
    """A printer that is at work is not asked."""
    site.enrols()
    site.refers()
    spooler = Spooler(site.books.prints, TrayPrinter(fault=fault), lambda _: b"")
    spooler.run_once()
    site.clock.forward(timedelta(hours=3))
    assert [one["printer"] for one in site.waits("health")] == [word]


def test_while_the_clock_is_in_doubt_no_day_is_over(site: Site) -> None:
    """Set right, the slips are told."""
    site.enrols()
    site.refers()
    site.books.unmet.record(Unmet("housing", Lacking.FIELD_EMPTY))
    site.clock.forward(8 * DAY)
    contacts = StoredContactBook(site.store)
    contacts.keep(Way.UP, site.clock.now(), None, timedelta(days=-8))
    assert site.waits() == []
    assert site.store.read("SELECT week FROM unmet_need") == [{"week": "2026-W10"}]
    contacts.keep(Way.UP, site.clock.now(), None, timedelta())
    assert len(site.waits()) == 1


def test_a_site_restored_from_a_backup_tells_the_same_under_the_same_ids(site: Site) -> None:
    """So that the city, which has them, takes them for what they are."""
    site.enrols()
    site.refers(site.place(), site.place(number=1))
    for _ in range(4):
        site.books.unmet.record(Unmet("housing", Lacking.FIELD_EMPTY))
    backup = site.site.folder / "backup.db"
    site.store.execute("VACUUM INTO ?", [str(backup)])
    site.clock.forward(8 * DAY)
    told = {(record.id, record.body) for record in site.due()}
    with closing(Store(backup)) as restored:
        StoredOutbox(restored).begin_epoch(site.clock.now())
        produce_all(site.site, restored)
        again = StoredOutbox(restored).unanswered(-1)
    assert {(record.id, record.body) for record in again} == told


def test_a_referral_is_forgotten_here_and_the_city_is_asked_to(site: Site) -> None:
    """Its code is nowhere in the file any more; what is asked names records, not the code."""
    site.enrols()
    code, other = site.refers(site.place(), site.place(number=1)), site.refers()
    site.clock.forward(DAY)
    site.waits()
    told = {record.id for record in site.outbox.unanswered(-1) if code in record.body}
    assert forget_code(site.site, spaced(code).lower())
    assert {one["record"] for one in site.waits("erase")} > told
    assert [one["code"] for one in site.waits()] == [other]
    numbers = [record.sequence for record in site.outbox.unanswered(-1)]
    assert numbers == list(range(1, len(numbers) + 1))
    site.store.execute("VACUUM INTO ?", [str(site.site.folder / "all.db")])
    everything = (site.site.folder / "all.db").read_bytes()
    assert code.encode() not in everything
    assert other.encode() in everything


def test_a_referral_that_the_city_never_heard_of_is_simply_forgotten(site: Site) -> None:
    """Of today, or of a site without a city."""
    assert forget_code(site.site, site.refers()) == 0
    site.enrols()
    assert forget_code(site.site, site.refers()) == 0
    site.clock.forward(DAY)
    assert site.waits() == site.waits("erase") == []


def test_it_is_forgotten_from_the_command_line(site: Site) -> None:
    """One sentence on what becomes of it; a code of nobody's is bad input."""
    erase = ("sync", "erase", "--site", site.site.folder, "--code")
    told = kiosk(*erase, spaced(site.refers()))
    assert told.stdout == "forgotten here; the city was never told of it\n"
    again = kiosk(*erase, "3F7-K2M-9Q4")
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr.startswith("kiosk: no slip of this site has this code")


@pytest.mark.parametrize("typed", ["", "3F7-K2M-9Q4-X", "000-000-001", "ÄÖÜ-ÄÖÜ-ÄÖÜ"])
def test_a_code_that_is_none_of_ours_is_refused(site: Site, typed: str) -> None:
    """In one sentence, without repeating it."""
    with pytest.raises(SettingsTrouble, match="has this code"):
        forget_code(site.site, typed)
