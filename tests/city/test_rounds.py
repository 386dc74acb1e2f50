# SPDX-License-Identifier: EUPL-1.2
"""Whole rounds of an enrolled site: what each piece came to, and what is remembered of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.compose import producers, sync
from kiosk.compose.reporting import clock_is_doubtful
from kiosk.compose.site import Site, only_one
from kiosk.compose.sync import enrol, once
from kiosk.compose.sync_round import ONE_AT_A_TIME, Rounds
from kiosk.compose.sync_standing import Standing, standing
from kiosk.domain.contact import Obstacle
from kiosk.domain.trouble import AlreadyRunning, SettingsTrouble, StoreTrouble
from kiosk.store.opening import Store, open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.enrolment_file import keep_enrolment, read_enrolment
from tests.city.conftest import Service
from tests.city.kiosk_side import bodies, code_for, enrolled_demo
from tests.city.records import body
from tests.city.trickster import Fault, Trickster
from tests.fakes import FixedClock


@pytest.fixture
def site(tmp_path: Path, service: Service, before: tuple[str, Trickster]) -> Site:
    """A demo site, enrolled through the proxy; its clock is the city's."""
    return enrolled_demo(tmp_path, service, before[0])


def says(site: Site, number: int) -> None:
    """One record waits."""
    with closing(open_visits(site.folder)) as store:
        StoredOutbox(store).put("entry_is_wrong", body(number), site.clock.now())


def obstacle(found: Standing) -> Obstacle | None:
    """What stood between at the latest attempt to send."""
    assert found.sending is not None
    return found.sending.failure.obstacle if found.sending.failure else None


@pytest.mark.parametrize(
    ("fault", "between"),
    [
        (Fault.PORTAL, Obstacle.LOGIN_PAGE),
        (Fault.REDIRECT, Obstacle.LOGIN_PAGE),
        (Fault.BUSY, Obstacle.NO_ANSWER),
        (Fault.NEVER_SENT, Obstacle.NO_ANSWER),
    ],
)
def test_what_stands_between_is_remembered_until_the_next_round(
    site: Site, service: Service, before: tuple[str, Trickster], fault: Fault, between: Obstacle
) -> None:
    """The record waits, and is there once when the city answers again."""
    says(site, 1)
    before[1].faults.append(fault)
    assert len(once(site).troubles) == 1
    assert (obstacle(standing(site)), standing(site).waiting) == (between, 1)
    assert once(site).pushed == 1
    assert (obstacle(standing(site)), standing(site).waiting) == (None, 0)
    assert bodies(service) == [body(1)]


def test_a_producer_that_fails_does_not_keep_the_others_from_being_heard(
    site: Site,
    service: Service,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The disk is full for one: its kind is in the log, and what waits is sent."""

    def fails(_site: Site, _store: Store) -> None:
        raise StoreTrouble("the disk is full")

    def produces(ours: Site, store: Store) -> None:
        StoredOutbox(store).put("entry_is_wrong", body(2), ours.clock.now())

    monkeypatch.setattr(producers, "PRODUCERS", {"counts": fails, "flags": produces})
    says(site, 1)
    assert once(site).pushed == 2
    assert bodies(service) == [body(1), body(2)]
    assert "sync.not_produced counts StoreTrouble" in caplog.text


def test_a_message_that_was_halved_stays_small_in_the_next_round(
    site: Site, service: Service, before: tuple[str, Trickster]
) -> None:
    """A bad line: what was learnt in one round helps the next of the same process."""
    for number in range(9):
        says(site, number)
    before[1].only = "/records"
    with closing(Rounds(site)) as rounds:
        before[1].faults.extend([Fault.LOST_ANSWER, Fault.NEVER_SENT, Fault.PORTAL])
        assert rounds.whole().troubles
        before[1].asked.clear()
        sent = rounds.whole()
    assert before[1].asked.count("/records") == 3, "two, four, and three"
    assert sent.duplicates + sent.pushed == 9
    assert len(bodies(service)) == 9


def test_a_round_that_ends_early_tells_what_it_brought(
    site: Site, service: Service, before: tuple[str, Trickster]
) -> None:
    """One message was answered, the next one met a login page; both rounds together make three."""
    for number in range(3):
        says(site, number)
    before[1].only = "/records"
    before[1].faults.extend([Fault.NEVER_SENT, None, Fault.PORTAL])
    with closing(Rounds(site)) as rounds:
        broken = rounds.whole()
        assert (broken.pushed, len(broken.troubles), len(bodies(service))) == (1, 1, 1)
        assert broken.bytes_up > 0
        assert rounds.whole().pushed == 2


def test_nothing_is_asked_of_a_city_while_a_round_is_on_its_way(
    site: Site, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The code is kept for later."""
    monkeypatch.setattr(sync, "PATIENCE_SECONDS", 0.1)
    code = code_for(service, site.profile.id)
    with only_one(site, ONE_AT_A_TIME), pytest.raises(AlreadyRunning):
        enrol(site, service.address, code)
    enrol(site, service.address, code)


def test_an_enrolled_site_whose_visits_were_made_anew_goes_on_telling(
    site: Site, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its outbox is numbered anew, and the round says so."""

    def produces(ours: Site, store: Store) -> None:
        StoredOutbox(store).put("entry_is_wrong", body(1), ours.clock.now())

    monkeypatch.setattr(producers, "PRODUCERS", {"flags": produces})
    for file in site.folder.glob("visits.db*"):
        file.unlink()
    brought = once(site)
    assert (brought.pushed, brought.renumbered, brought.troubles) == (1, True, ())
    assert bodies(service) == [body(1)]


def test_what_the_city_said_of_the_clock_outlives_the_process(
    site: Site, service: Service, before: tuple[str, Trickster]
) -> None:
    """A new process that reaches nobody knows no better."""
    ahead = replace(site, clock=FixedClock(service.clock.now() + timedelta(days=5)))
    once(ahead)
    before[1].faults.append(Fault.NEVER_SENT)
    once(ahead)
    for contact in (standing(site).sending, standing(site).fetching):
        assert contact is not None
        assert contact.apart == timedelta(days=-5)


@pytest.mark.parametrize("ahead", [timedelta(), timedelta(days=60)])
def test_the_city_is_asked_for_the_time_before_anything_is_over(
    site: Site, service: Service, ahead: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a clock that is ahead no month ends, not even in the first round."""
    doubts = []

    def produces(ours: Site, store: Store) -> None:
        doubts.append(clock_is_doubtful(ours, store))

    monkeypatch.setattr(producers, "PRODUCERS", {"months": produces})
    once(replace(site, clock=FixedClock(service.clock.now() + ahead)))
    assert doubts == [ahead > timedelta()]


def test_while_the_city_cannot_be_asked_nothing_is_over(
    site: Site, before: tuple[str, Trickster], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told in the next round that reaches the city."""
    days = []
    produces = {"months": lambda ours, _store: days.append(ours.today())}
    monkeypatch.setattr(producers, "PRODUCERS", produces)
    before[1].faults.append(Fault.NEVER_SENT)
    once(site)
    assert days == []
    once(site)
    assert days == [site.today()]


def test_a_certificate_authority_that_is_gone_is_said(site: Site, tmp_path: Path) -> None:
    """Its file is named: nothing else is believed instead."""
    enrolment = read_enrolment(site.folder)
    assert enrolment is not None
    gone = str(tmp_path / "authority.pem")
    keep_enrolment(site.folder, msgspec.structs.replace(enrolment, authority=gone))
    with pytest.raises(SettingsTrouble, match=r"authority\.pem"):
        once(site)
