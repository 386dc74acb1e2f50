# SPDX-License-Identifier: EUPL-1.2
"""A person asks, by the code on their slip, to be forgotten: here, at the city, and for good."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, delete, insert, select

from kiosk.city.tables import progress, quarantine, record, taken_number
from kiosk.compose.outgoing import forget_code
from kiosk.compose.sync import enrol, once
from kiosk.domain.referral import spaced
from kiosk.domain.referral_move import Became
from tests.city.conftest import Service
from tests.city.kiosk_side import bodies, code_for
from tests.city.long_day import LongDay

Backup = dict[Table, list[dict[str, Any]]]


@pytest.fixture
def site(tmp_path: Path, service: Service) -> Iterator[LongDay]:
    """A site whose city has been told of yesterday's slips."""
    site = LongDay(tmp_path, service.clock)
    enrol(site.site, service.address, code_for(service, site.site.profile.id))
    site.passes()
    site.forward(days=1)
    assert once(site.site).troubles == ()
    yield site
    site.books.close()


def backup(service: Service) -> Backup:
    """What the city has."""
    with service.engine.connect() as connection:
        return {
            table: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in (record, progress, taken_number)
        }


def restore(service: Service, kept: Backup) -> None:
    """The city has this again, and nothing else."""
    with service.engine.begin() as connection:
        for table, rows in kept.items():
            connection.execute(delete(table))
            if rows:
                connection.execute(insert(table), rows)


def tells_of(service: Service, code: str) -> int:
    """How many of the city's records name the code."""
    return sum(code in (body or "") for body in bodies(service))


def news_are_told(site: LongDay) -> list[str]:
    """The city learns what was said of slips on the long day; the codes of these."""
    site.forward(days=6)
    assert once(site.site).troubles == ()
    return site.codes[:2]


def test_a_slip_is_forgotten_at_the_city_too(site: LongDay, service: Service) -> None:
    """The rows stay and are blank; the other slips are as they were."""
    code, other = site.codes[3], site.codes[4]
    assert tells_of(service, code) == 2
    wishes = forget_code(site.site, spaced(code))
    assert once(site.site).pushed == wishes
    assert (tells_of(service, code), tells_of(service, other)) == (0, 2)
    assert bodies(service).count(None) == 2


def test_a_sign_up_is_forgotten_at_the_city_too(site: LongDay, service: Service) -> None:
    """By its code; the others are as they were."""
    code, *others = site.sign_ups
    assert tells_of(service, code) == 1
    assert forget_code(site.site, spaced(code)) == 1
    assert once(site.site).pushed == 1
    assert [tells_of(service, one) for one in (code, *others)] == [0, 1, 1]


def test_no_backup_of_the_city_brings_it_back(site: LongDay, service: Service) -> None:
    """Neither one that has it and its news still, nor one from before they came."""
    empty: Backup = {record: [], progress: [], taken_number: []}
    code, other = news_are_told(site)[:2]
    has_it = backup(service)
    forget_code(site.site, code)
    once(site.site)
    for older in (has_it, empty):
        restore(service, older)
        assert once(site.site).troubles == ()
        assert (tells_of(service, code), tells_of(service, other)) == (0, 3)


def test_it_is_forgotten_although_an_answer_was_lost(site: LongDay, service: Service) -> None:
    """The city has what the site believes unanswered, and nothing of it is left aside."""
    code = news_are_told(site)[0]
    assert tells_of(service, code) == 3
    site.answers_were_lost()
    wishes = forget_code(site.site, code)
    brought = once(site.site)
    assert (brought.pushed, brought.quarantined, brought.troubles) == (wishes, 3, ())
    assert tells_of(service, code) == 0
    with service.engine.connect() as connection:
        assert connection.execute(select(quarantine)).all() == []
    assert once(site.site).pushed == 0


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_older_copy_of_the_site_has_all_of_it_forgotten(site: LongDay, service: Service) -> None:
    """Although the copy does not know what was told since."""
    code = site.codes[0]
    older = site.copy()
    assert code in news_are_told(site)
    site.goes_back_to(older)
    assert tells_of(service, code) == 3
    forget_code(site.site, code)
    assert once(site.site).troubles == ()
    assert tells_of(service, code) == 0


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_is_forgotten_does_not_return_with_an_older_copy_of_the_site(
    site: LongDay, service: Service
) -> None:
    """Nor what that copy has to say of it weeks later: the silence, or that somebody was there."""
    silent, visited = site.codes[3:]
    older = site.copy()
    for code in (silent, visited):
        forget_code(site.site, code)
    once(site.site)
    site.goes_back_to(older)
    site.hears(visited, Became.VISITED)
    site.forward(days=30)
    assert once(site.site).troubles == ()
    assert (tells_of(service, silent), tells_of(service, visited)) == (0, 0)
    with service.engine.connect() as connection:
        assert connection.execute(select(quarantine)).all() == []
