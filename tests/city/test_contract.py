# SPDX-License-Identifier: EUPL-1.2
"""What really leaves a site: every byte of a day, and of the weeks after it, listened to."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.compose.sync import enrol, once
from kiosk.domain.referral_move import Became
from kiosk.sync.contract import CONTRACT, read
from tests.city.conftest import Service
from tests.city.kiosk_side import code_for
from tests.city.long_day import NAME, LongDay
from tests.city.wiretap import Wiretap, listening_before

KNOWN = re.compile(
    r"POST /v1/enrolments|GET /v1/sites/D03/state|POST /v1/sites/D03/records"
    r"|GET /v1/editions/(metadata|targets)/[A-Za-z0-9._/-]+"
)
HEADERS = {
    "host",
    "user-agent",
    "accept-encoding",
    "content-type",
    "content-length",
    "content-encoding",
    "content-digest",
    "signature",
    "signature-input",
}


@pytest.fixture
def wire(service: Service) -> Iterator[tuple[str, Wiretap]]:
    """A wire to the city that somebody listens to."""
    with listening_before(service.address) as tapped:
        yield tapped


@pytest.fixture
def site(tmp_path: Path, service: Service, wire: tuple[str, Wiretap]) -> Iterator[LongDay]:
    """A site that had a day before its enrolment, and a long one after it; all of it was sent."""
    site = LongDay(tmp_path, service.clock)
    before = site.refers(*site.places(sensitive=False)[:1])
    site.hears(before, Became.COMPLETED)
    site.secrets |= {before, site.signs_up(4)}
    site.forward(minutes=1)
    enrol(site.site, wire[0], code_for(service, site.site.profile.id))
    site.passes()
    site.forward(hours=5)
    for days in (0, 1, 7, 30, 31):
        site.forward(days=days)
        assert once(site.site).troubles == ()
    yield site
    site.books.close()


def sent(tap: Wiretap) -> list[dict[str, Any]]:
    """The records, in the order they went."""
    pushes = [asked for asked in tap.asked() if asked.path.endswith("/records")]
    return [one for push in pushes for one in json.loads(push.body)["records"]]


def test_nothing_but_the_contract_leaves(site: LongDay, wire: tuple[str, Wiretap]) -> None:
    """Each record is of an agreed kind and has its columns, no more; and so has each request."""
    records = sent(wire[1])
    for one in records:
        assert set(one) <= {"id", "epoch", "sequence", "kind", "body", "digest", "supersedes"}
        assert set(json.loads(one["body"])) == set(CONTRACT[one["kind"]].columns)
        read(one["kind"], one["body"])
    counts = Counter(one["kind"] for one in records)
    assert counts["referral_issued"] == 2 * len(site.codes)
    assert counts["referral_moved"] == 4 + 2
    assert (counts["entry_is_wrong"], counts["unmet"]) == (1, 1)
    assert counts["health"] == 5
    assert {counts[kind] for kind in ("day_counts", "topic_counts", "language_counts")} == {1}
    assert counts["sign_up"] == len(site.sign_ups)
    assert counts.keys() == CONTRACT.keys() - {"erase"}
    for asked in wire[1].asked():
        assert KNOWN.fullmatch(f"{asked.method} {asked.path}")
        assert set(asked.headers) <= HEADERS


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_name_no_id_and_no_moment_of_the_day_is_in_the_bytes(
    site: LongDay, wire: tuple[str, Wiretap]
) -> None:
    """Everything that was typed holds one name; every id and instant in the file was noted."""
    everything = wire[1].everything
    text = everything.decode("utf-8", "replace")
    assert NAME.lower() not in text.lower()
    assert len(site.secrets) > 50
    assert [secret for secret in site.secrets if secret in text] == []
    assert not re.search(r"\d{4}-\d\d-\d\d[T ]|\b\d\d:\d\d:\d\d", text)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_number_on_a_slip_is_among_what_is_told(
    site: LongDay, wire: tuple[str, Wiretap]
) -> None:
    """Nor is a slip's day: its week is all. The day of a sign-up is its meeting's."""
    of_a_day = {"health", "sign_up"}
    told = [json.loads(one["body"]) for one in sent(wire[1]) if one["kind"] not in of_a_day]
    values = {str(value) for body in told for value in body.values()}
    assert values & {str(visit.number) for visit in site.visits} == set()
    assert [value for value in values if re.fullmatch(r"\d{4}-\d\d-\d\d", value)] == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_neither_numbers_nor_ids_tell_when_a_slip_was_handed_out(
    site: LongDay, wire: tuple[str, Wiretap]
) -> None:
    """They go in the order of their codes, in one message, after their day; news after the week."""
    pushes = [asked.body for asked in wire[1].asked() if asked.path.endswith("/records")]
    for kind, handed_out, messages in (
        ("referral_issued", site.codes, 1),
        ("sign_up", site.sign_ups, 1),
        ("referral_moved", site.codes, 2),
    ):
        told = [found for push in pushes if (found := codes_of(kind, push))]
        assert len(told) == messages
        assert all(codes == sorted(codes) for codes in told)
        assert {code for codes in told for code in codes} == set(handed_out)
    assert not re.search(rb"referral_issued|sign_up", pushes[0]), "that was the same day"
    assert not any(codes_of("referral_moved", push) for push in pushes[:2]), "the same week"


def codes_of(kind: str, push: bytes) -> list[str]:
    """The codes that records of a kind name, in the order they went."""
    records = json.loads(push)["records"]
    return [json.loads(one["body"])["code"] for one in records if one["kind"] == kind]
