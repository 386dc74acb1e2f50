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


def test_a_slip_is_forgotten_at_the_city_too(site: LongDay, service: Service) -> None:
    """The rows stay and are blank; the other slips are as they were."""
    code, other = site.codes[3], site.codes[4]
    assert tells_of(service, code) == 2
    assert forget_code(site.site, spaced(code)) == 2
    assert once(site.site).pushed == 2
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
    """Neither one that has it still, nor one from before it came."""
    empty: Backup = {record: [], progress: [], taken_number: []}
    has_it = backup(service)
    forget_code(site.site, site.codes[3])
    once(site.site)
    for older in (has_it, empty):
        restore(service, older)
        assert once(site.site).troubles == ()
        assert (tells_of(service, site.codes[3]), tells_of(service, site.codes[4])) == (0, 2)


def test_it_is_forgotten_although_an_answer_was_lost(site: LongDay, service: Service) -> None:
    """The city has what the site believes unanswered, and nothing of it is left aside."""
    site.answers_were_lost()
    assert forget_code(site.site, site.codes[4]) == 2
    brought = once(site.site)
    assert (brought.pushed, brought.quarantined, brought.troubles) == (2, 2, ())
    assert tells_of(service, site.codes[4]) == 0
    with service.engine.connect() as connection:
        assert connection.execute(select(quarantine)).all() == []
    assert once(site.site).pushed == 0
