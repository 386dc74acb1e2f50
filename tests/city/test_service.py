# SPDX-License-Identifier: EUPL-1.2
"""The service before the city: what of a request counts, and what is told of the city's faults."""

from __future__ import annotations

import base64

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import exc

from kiosk.sync.device_key import public_text
from kiosk.sync.wire import Rotate
from tests.city.by_hand import POOL, Line, push
from tests.city.conftest import Service
from tests.city.kiosk_side import SITE, bodies
from tests.city.records import body, raw

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

RECORDS = f"/v1/sites/{SITE}/records".encode()


@pytest.fixture
def line(service: Service) -> Line:
    """Enrolled."""
    return Line(service)


@pytest.mark.parametrize("host", [b"h:99999", b"[", b"", b"CITY.example:1"])
def test_whatever_host_is_asked_for_takes_no_part(
    line: Line, service: Service, host: bytes
) -> None:
    """A proxy may call the city what it likes; a signed record arrives."""
    request = line.signed(push(raw(1)))
    assert line.said_to(RECORDS, host, request) == (200, "")
    assert bodies(service) == [body(1)]


def test_a_signature_over_one_address_is_none_over_another(line: Line) -> None:
    """However much of the signed one stands in what should be a host."""
    new = Ed25519PrivateKey.generate()
    proof = base64.b64encode(new.sign(line.key_id.encode())).decode()
    asked = msgspec.json.encode(Rotate(public_key=public_text(new.public_key()), proof=proof))
    request = line.signed(asked, "records")
    said = line.said_to(RECORDS.replace(b"records", b"key"), b"x" + RECORDS + b"#", request)
    assert said in {(401, "not_signed"), (400, "not_readable")}


@pytest.mark.parametrize("host", [b"a b", b"x/v1/alive#", b"\xff"])
def test_what_is_no_host_is_refused(line: Line, host: bytes) -> None:
    """It costs its sender an answer, and the city nothing."""
    said = line.said_to(RECORDS, host, line.signed(push(raw(1))))
    assert said == (400, "not_readable")


@pytest.mark.parametrize("query", [b"?\xff", b"?%", b"?a#b", b"?a=1"])
def test_a_query_that_was_not_signed_is_refused(line: Line, query: bytes) -> None:
    """Whether it is one at all or not; some of it the server before us refuses, without words."""
    request = line.signed(push(raw(1)))
    assert line.said_to(RECORDS + query, b"city", request) in {(401, "not_signed"), (400, "")}


class Driver(Exception):
    """What a database's driver says, with a value in it."""

    sqlstate = "22001"


@pytest.mark.parametrize(
    "kind", [exc.OperationalError, exc.InterfaceError, exc.InternalError, exc.TimeoutError]
)
def test_a_database_that_is_away_is_asked_again(
    line: Line, monkeypatch: pytest.MonkeyPatch, kind: type[exc.SQLAlchemyError]
) -> None:
    """The kiosk is told when."""
    what = () if kind is exc.TimeoutError else ("INSERT", {"body": "secret"}, Driver("secret"))
    fault = kind(*what)

    def fails(*_: object) -> None:
        raise fault

    monkeypatch.setattr("kiosk.city.intake.inbox.take", fails)
    request = line.signed(push(raw(1)))
    said = POOL.request("POST", request.url, body=request.body, headers=request.headers)
    assert (said.status, said.headers["Retry-After"]) == (503, "20")


def test_what_a_database_refuses_is_a_mistake_of_the_citys_own(
    line: Line, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It would be refused again; the log names its kind, and none of its values."""

    def fails(*_: object) -> None:
        raise exc.DataError("INSERT", {"body": "secret"}, Driver("secret"))

    monkeypatch.setattr("kiosk.city.intake.inbox.take", fails)
    assert line.answer(line.signed(push(raw(1)))) == (500, "failed")
    assert "city.failed DataError 22001" in caplog.messages
    assert "secret" not in caplog.text
