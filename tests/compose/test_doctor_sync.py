# SPDX-License-Identifier: EUPL-1.2
"""What the doctor says of the city."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.compose.demo import make_demo
from kiosk.compose.doctor_sync import sync_findings
from kiosk.compose.finding import Finding
from kiosk.compose.site import Site
from kiosk.domain.contact import Failure, Obstacle, Way
from kiosk.domain.outbox import Answer
from kiosk.domain.steady_clock import Doubt
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.device_key import FILE, keep_key
from kiosk.sync.enrolment_file import Enrolment, keep_enrolment
from tests.fakes import FixedClock
from tests.ready_made import demo_site

CITY = "https://city.example"


class Enrolled:
    """A site that was enrolled this morning."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock()
        self.site: Site = demo_site(folder, self.clock)
        keep_key(folder, Ed25519PrivateKey.generate())
        keep_enrolment(folder, Enrolment(city=CITY, site="AB", key_id="0af3"))
        with closing(open_visits(folder)) as store:
            StoredOutbox(store).begin_epoch(self.clock.now())

    def tries(
        self, obstacle: Obstacle | None = None, *, apart: timedelta = timedelta(), way: Way = Way.UP
    ) -> None:
        """One attempt."""
        failure = Failure(obstacle, "a sentence") if obstacle else None
        with closing(open_visits(self.site.folder)) as store:
            StoredContactBook(store).keep(way, self.clock.now(), failure, apart)

    def found(self) -> dict[str, Finding]:
        """The doctor's findings by subject."""
        return {finding.subject: finding for finding in sync_findings(self.site)}


@pytest.fixture
def enrolled(tmp_path: Path) -> Enrolled:
    """A site with a city."""
    return Enrolled(tmp_path / "site")


def test_a_site_without_a_city_is_well(tmp_path: Path) -> None:
    """Nothing has to be done."""
    site = make_demo(tmp_path / "site")
    assert [finding.well for finding in sync_findings(site)] == [True]


def test_a_site_in_touch_is_well(enrolled: Enrolled) -> None:
    """City, site and key are named."""
    enrolled.tries()
    enrolled.tries(way=Way.DOWN)
    found = enrolled.found()
    assert all(finding.well for finding in found.values())
    assert found["city"].words == f"AB at {CITY}, key 0af3"


@pytest.mark.parametrize("obstacle", Obstacle)
@pytest.mark.parametrize("way", Way)
def test_every_obstacle_has_a_fix(enrolled: Enrolled, obstacle: Obstacle, way: Way) -> None:
    """The sentence and what to do; what passes by itself is a hint for three days."""
    enrolled.tries(way=way)
    enrolled.tries(obstacle, way=way)
    subject = "city: sending" if way is Way.UP else "city: directory"
    finding = enrolled.found()[subject]
    assert finding.fix
    assert finding.words.startswith("a sentence; last answer ")
    assert finding.well == (obstacle in {Obstacle.NO_ANSWER, Obstacle.EXPIRED})
    enrolled.clock.forward(timedelta(days=3, minutes=1))
    enrolled.tries(obstacle, way=way)
    assert not enrolled.found()[subject].well


def test_a_sync_that_does_not_run_is_noticed(enrolled: Enrolled) -> None:
    """All was well, and then nobody tried any more."""
    enrolled.tries()
    enrolled.clock.forward(timedelta(days=4))
    found = enrolled.found()
    assert "kiosk sync run" in found["city: sending"].fix
    assert "kiosk sync run" in found["city: directory"].fix


def test_a_clock_that_is_wrong_is_said_with_its_side(enrolled: Enrolled) -> None:
    """The city is two hours ahead."""
    enrolled.tries(apart=timedelta(hours=2))
    assert enrolled.found()["city: clock"].words == "this machine is 120 minutes behind the city"


def test_a_jump_that_the_site_did_not_follow_is_not_blamed_on_the_machine(
    enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A time server has set the machine right, 400 days ahead: only a person can say so."""
    ours = enrolled.clock.now()
    doubt = Doubt(machine=ours + timedelta(days=400), ours=ours)
    monkeypatch.setattr(enrolled.clock, "doubt", lambda: doubt)
    enrolled.tries(apart=timedelta(days=400))
    finding = enrolled.found()["city: clock"]
    assert (
        finding.words
        == "this machine's clock is right, the site counts on 400 days behind the city"
    )
    assert "at the desk" in finding.fix
    enrolled.tries(apart=timedelta(days=5))
    assert enrolled.found()["city: clock"].words == "this machine is 5 days behind the city"


def test_records_that_the_city_set_aside_are_counted(enrolled: Enrolled) -> None:
    """A hint: the kiosk goes on, the office has to look."""
    with closing(open_visits(enrolled.site.folder)) as store:
        outbox = StoredOutbox(store)
        made = outbox.put("entry_is_wrong", "{}", enrolled.clock.now())
        outbox.answered({made: Answer.QUARANTINED}, enrolled.clock.now())
    finding = enrolled.found()["city: records"]
    assert finding.words.startswith("1 records of the last 30 days")
    assert finding.hint


def test_a_key_or_an_authority_that_is_gone_is_named(enrolled: Enrolled, tmp_path: Path) -> None:
    """Each with its file."""
    folder = enrolled.site.folder
    gone = tmp_path / "authority.pem"
    keep_enrolment(folder, Enrolment(city=CITY, site="AB", key_id="0af3", authority=str(gone)))
    assert str(gone) in enrolled.found()["city"].words
    keep_enrolment(folder, Enrolment(city=CITY, site="AB", key_id="0af3"))
    (folder / FILE).unlink()
    assert FILE in enrolled.found()["city"].words
    assert not enrolled.found()["city"].well
