# SPDX-License-Identifier: EUPL-1.2
"""The city's door: what is refused, with which code, and that nothing comes in beside it."""

from __future__ import annotations

import base64
import gzip
import zlib

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from kiosk.city.inbox import contiguous_up_to
from kiosk.city.openapi import document
from kiosk.city.tables import quarantine
from kiosk.sync.device_key import public_text
from kiosk.sync.signature import Request
from kiosk.sync.wire import MOST_BYTES, MOST_RECORDS, Refusal, Rotate
from tests.city.by_hand import POOL, Line, push
from tests.city.conftest import Service
from tests.city.kiosk_side import SITE, bodies
from tests.city.records import EPOCH, body, raw


@pytest.fixture
def line(service: Service) -> Line:
    """Enrolled."""
    return Line(service)


def test_the_same_request_is_carried_out_once(line: Line) -> None:
    """Whoever recorded it on the way gets nothing by sending it again."""
    request = line.signed(push(raw(1)))
    assert line.answer(request) == (200, "")
    assert line.answer(request) == (409, "replayed")


def test_a_refused_request_is_not_used_up(line: Line, service: Service) -> None:
    """What could not be read was not carried out: nothing of it is kept."""
    assert line.answer(line.signed(b"{")) == (400, "not_readable")
    assert bodies(service) == []


def test_a_gzip_is_unpacked_but_never_beyond_bounds(line: Line, service: Service) -> None:
    """A megabyte of nothing packs into a kilobyte."""
    packed = gzip.compress(push(raw(1)))
    assert line.answer(line.signed(packed, **{"Content-Encoding": "gzip"})) == (200, "")
    bomb = gzip.compress(b" " * (MOST_BYTES + 1))
    assert line.answer(line.signed(bomb, **{"Content-Encoding": "gzip"})) == (413, "too_large")
    for broken in (packed[:-3], packed + b"more", zlib.compress(b"{}"), b"no gzip"):
        said = line.answer(line.signed(broken, **{"Content-Encoding": "gzip"}))
        assert said == (400, "not_readable")
    assert line.answer(line.signed(packed, **{"Content-Encoding": "br"})) == (
        415,
        "encoding_unknown",
    )
    assert bodies(service) == [body(1)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b'{"records": {}}',
        b'{"records": [], "more": 1}',
        b'{"records": [' + b",".join([b"1"] * (MOST_RECORDS + 1)) + b"]}",
        push(b"1", b""),
        push(b'{"id": "1}'),
        push(b"1]", b"[1"),
        push(b"{"),
        push(b"\x00", *[b"1"] * MOST_RECORDS),
    ],
)
def test_what_is_no_push_is_refused_whole(line: Line, content: bytes) -> None:
    """Unknown fields too, and what cannot even be cut into records."""
    assert line.answer(line.signed(content)) == (400, "not_readable")


@pytest.mark.parametrize(
    "bad",
    [
        raw(2).replace(b"hours", b"\\ud800"),
        raw(2).replace(b"hours", b"\\ud83d, ]}\\\\"),
        raw(2).replace(b"hours", b"a\x00b"),
        raw(2).replace(b"hours", b"\xff"),
        raw(2).replace(b'"kind"', b'"more":{"a":[NaN,{}],"b":"]"},"kind"'),
    ],
)
def test_what_is_no_json_costs_its_neighbours_nothing(
    line: Line, service: Service, bad: bytes
) -> None:
    """It is set aside byte for byte; its number can be read, so that nothing waits for it."""
    assert line.answer(line.signed(push(raw(1), bad, raw(3)))) == (200, "")
    assert bodies(service) == [body(1), body(3)]
    with service.engine.connect() as connection:
        assert connection.execute(select(quarantine.c.raw)).scalars().all() == [bad]
        assert contiguous_up_to(connection, SITE) == {EPOCH: 3}


def test_what_is_nested_deeper_than_any_record_costs_its_neighbours_nothing(
    line: Line, service: Service
) -> None:
    """Nobody can tell its number."""
    deep = b"[" * 5_000 + b"]" * 5_000
    assert line.answer(line.signed(push(raw(1), deep, raw(2)))) == (200, "")
    assert bodies(service) == [body(1), body(2)]


def test_without_a_signature_there_is_nothing(line: Line, service: Service) -> None:
    """Not even what the city has."""
    url = f"{service.address}/v1/sites/{SITE}"
    for method, what in (("GET", "state"), ("POST", "records"), ("POST", "key")):
        request = Request(method, f"{url}/{what}")
        assert line.answer(request) == (401, "not_signed")


def test_a_new_key_has_to_prove_itself(line: Line) -> None:
    """Nobody can have somebody else's key speak for the site."""
    stolen = Ed25519PrivateKey.generate().public_key()
    other = base64.b64encode(Ed25519PrivateKey.generate().sign(line.key_id.encode())).decode()
    for proof in ("A" * 86 + "==", other):
        asked = msgspec.json.encode(Rotate(public_key=public_text(stolen), proof=proof))
        assert line.answer(line.signed(asked, "key")) == (403, "key_unproven")
    for key, proof in (("AAAA", other), (public_text(stolen), "AAAA")):
        asked = msgspec.json.encode(Rotate(public_key=key, proof=proof))
        assert line.answer(line.signed(asked, "key")) == (400, "not_readable")


@pytest.mark.parametrize(
    ("method", "path", "answer"),
    [
        ("GET", "/", (404, "not_here")),
        ("GET", f"/v1/sites/{SITE}/more/state", (404, "not_here")),
        ("GET", "/v1/sites//state", (404, "not_here")),
        ("PUT", "/v1/alive", (405, "not_so")),
        ("GET", "/v1/enrolments", (405, "not_so")),
        ("DELETE", f"/v1/sites/{SITE}/records", (405, "not_so")),
    ],
)
def test_what_is_not_there_is_refused_in_the_same_form(
    service: Service, method: str, path: str, answer: tuple[int, str]
) -> None:
    """A program that asks for it can read why."""
    said = POOL.request(method, service.address + path)
    assert (said.status, msgspec.json.decode(said.data, type=Refusal).code) == answer
    assert ("Allow" in said.headers) == (said.status == 405)


def test_whether_it_is_alive_may_be_asked_without_wanting_to_read_it(service: Service) -> None:
    """As load balancers do."""
    said = POOL.request("HEAD", f"{service.address}/v1/alive?from=proxy")
    assert (said.status, said.data) == (200, b"")


def test_a_body_may_come_in_pieces_but_not_without_an_end(line: Line) -> None:
    """Nobody says how long it is; what is too long is refused before it is all there."""
    url = f"{line.service.address}/v1/enrolments"
    long = [b" " * 50_000] * (MOST_BYTES // 50_000 + 2)
    said = POOL.request("POST", url, body=iter(long), chunked=True)
    assert msgspec.json.decode(said.data, type=Refusal).code == "too_large"
    short = line.signed(push(raw(1)))
    said = POOL.request("POST", short.url, body=iter([short.body]), chunked=True,
                        headers=short.headers)  # fmt: skip
    assert said.status == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "nonsense"])
def test_only_json_is_read(line: Line, kind: str) -> None:
    """Whatever else it says it is."""
    refused = line.answer(line.signed(push(raw(1)), **{"Content-Type": kind}))
    assert refused == (415, "type_unknown")
    json = {"Content-Type": "application/json; charset=utf-8"}
    assert line.answer(line.signed(push(raw(1)), **json)) == (200, "")


def test_a_mistake_of_the_citys_own_is_told_and_logged(
    line: Line, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing of it goes out; the log has it, and the kiosk comes again."""
    monkeypatch.setattr("kiosk.city.intake.inbox.take", lambda *_: 1 / 0)
    assert line.answer(line.signed(push(raw(1)))) == (500, "failed")
    assert [logged.message for logged in caplog.records if logged.exc_info] == ["city.failed"]


def test_the_interface_describes_itself(service: Service) -> None:
    """The document is there; every message says that unknown fields are refused."""
    said = POOL.request("GET", f"{service.address}/v1/openapi.json")
    described = msgspec.json.decode(said.data)
    assert described == msgspec.to_builtins(document())
    schemas = described["components"]["schemas"]
    assert {
        name for name, kind in schemas.items() if kind.get("additionalProperties") is not False
    } == {"Answer"}
