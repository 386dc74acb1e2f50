# SPDX-License-Identifier: EUPL-1.2
"""From somebody who comes back to a desk to the office's report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.city.database import snapshot
from kiosk.city.report import report
from kiosk.compose.outgoing import forget_code
from kiosk.compose.sync import enrol, once
from kiosk.domain.referral_move import Became
from tests.city.conftest import Service
from tests.city.kiosk_side import code_for
from tests.city.long_day import LongDay


@pytest.fixture
def site(tmp_path: Path, service: Service) -> Iterator[LongDay]:
    """An enrolled site."""
    site = LongDay(tmp_path, service.clock)
    enrol(site.site, service.address, code_for(service, site.site.profile.id))
    yield site
    site.books.close()


def told(service: Service, site: LongDay) -> list[tuple[str, int]]:
    """The next week's round, and what the office reads of March: how far, how many."""
    site.forward(days=7)
    assert once(site.site).troubles == ()
    with snapshot(service.engine) as connection:
        slips = report(connection, "2026-03", service.clock.now()).referrals
    return [(one.status, one.slips) for one in slips]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_office_learns_whether_referrals_lead_anywhere(service: Service, site: LongDay) -> None:
    """Handed out, gone to, done, silent: each slip is where its latest news say, rounded."""
    place = site.places(sensitive=False)[0]
    codes = [site.refers(place) for _ in range(8)]
    assert told(service, site) == [("issued", 10)]
    for code in codes[:5]:
        site.hears(code, Became.VISITED)
    assert told(service, site) == [("issued", 5), ("visited", 5)]
    for code in codes[:5]:
        site.hears(code, Became.COMPLETED)
    assert told(service, site) == [("issued", 5), ("completed", 5)]
    site.forward(days=21)
    assert told(service, site) == [("no_response", 5), ("completed", 5)]
    for code in codes[:3]:
        assert forget_code(site.site, code)
    assert told(service, site) == [("no_response", 5), ("completed", 0)]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_slip_handed_out_by_mistake_does_not_look_like_help(
    service: Service, site: LongDay
) -> None:
    """The office sees it for what it was."""
    place = site.places(sensitive=False)[0]
    for _ in range(3):
        site.hears(site.refers(place), Became.VISITED, Became.ENTERED_IN_ERROR)
    assert told(service, site) == [("entered_in_error", 5)]
