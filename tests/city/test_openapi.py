# SPDX-License-Identifier: EUPL-1.2
"""An enrolled device asks what the interface's description allows, and much that it does not."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests
import schemathesis
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import settings
from requests.auth import AuthBase
from schemathesis.specs.openapi.schemas import OpenApiSchema

from kiosk.city.database import engine_of, migrate
from kiosk.city.openapi import document
from kiosk.domain.site_id import is_site_id
from kiosk.sync.device_key import public_text
from kiosk.sync.https import HttpsCity
from kiosk.sync.signature import Request, sign
from tests.city.conftest import Service, served
from tests.city.kiosk_side import SITE, code_for
from tests.city.postgres import new_database
from tests.city.records import fields
from tests.fakes import FixedClock

Case = schemathesis.Case[Any]


def described(examples: int) -> OpenApiSchema:
    """The interface, each operation of which is tried with so many examples and more of its own."""
    schema = schemathesis.openapi.from_dict(document())
    schema.config.generation.update(
        max_examples=examples, deterministic=True, with_security_parameters=False
    )
    return schema


MANY, FEW = described(25), described(3)
_FOUND: list[Any] = list(MANY.get_all_operations())
OPERATIONS: dict[str, Any] = {one.label: one for one in (found.ok() for found in _FOUND)}


class Device(AuthBase):
    """Signs what goes out with an enrolled key; a fresh word each time."""

    def __init__(self, service: Service, session: requests.Session) -> None:
        self.service, self.session = service, session
        self.key = Ed25519PrivateKey.generate()
        city = HttpsCity(service.address, service.clock)
        self.key_id = city.enrol(code_for(service), self.key).key_id

    def asks(self, case: Case) -> schemathesis.Response:
        """Send a case; the answer is held against the description."""
        return case.call_and_validate(
            base_url=self.service.address, session=self.session, auth=self
        )

    def __call__(self, asked: requests.PreparedRequest) -> requests.PreparedRequest:
        """Just before it is sent."""
        body: Any = asked.body or b""
        request = Request(
            str(asked.method),
            str(asked.url),
            {name: str(text) for name, text in asked.headers.items()},
            body.encode() if isinstance(body, str) else body,
        )
        sign(request, self.key, self.key_id, self.service.clock.now())
        asked.headers.update(request.headers)
        return asked


@contextmanager
def city_on(database: str) -> Iterator[Device]:
    """A city, and a device that is enrolled with it."""
    engine = engine_of(database)
    migrate(engine)
    with served(engine, FixedClock()) as service, requests.Session() as session:
        yield Device(service, session)
    engine.dispose()


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    """A device whose city keeps a file."""
    with city_on(f"sqlite:///{tmp_path_factory.mktemp('city') / 'city.db'}") as device:
        yield device


@pytest.fixture(scope="module")
def on_postgresql(postgres: str) -> Iterator[Device]:
    """A device whose city has a server."""
    with city_on(new_database(postgres, "described")) as device:
        yield device


def asks_anything(device: Device, case: Case) -> None:
    """Send a case, in the name of the device's own site where it names one at all."""
    if is_site_id(str(case.path_parameters.get("site"))):
        case.path_parameters["site"] = SITE
    device.asks(case)


@MANY.parametrize()
@settings(deadline=None)
def test_every_answer_is_as_described(on_sqlite: Device, case: Case) -> None:
    """No fault of the city's own; what is not as described is refused, in the form described."""
    asks_anything(on_sqlite, case)


@FEW.parametrize()
@settings(deadline=None)
def test_every_answer_is_as_described_on_postgresql(on_postgresql: Device, case: Case) -> None:
    """It refuses other texts and numbers than SQLite does."""
    asks_anything(on_postgresql, case)


def good(device: Device) -> dict[str, Case]:
    """By operation, what a kiosk in order asks."""
    new = Ed25519PrivateKey.generate()
    proof = base64.b64encode(new.sign(device.key_id.encode())).decode()
    key = {"public_key": public_text(new.public_key())}
    other = {"public_key": public_text(Ed25519PrivateKey.generate().public_key())}
    bodies: dict[str, object] = {
        "POST /v1/enrolments": {"code": code_for(device.service), **other},
        "POST /v1/sites/{site}/records": {"records": [fields(1), fields(2), {"not": "a record"}]},
        "POST /v1/sites/{site}/key": {**key, "proof": proof},
    }
    cases = {}
    for label, operation in OPERATIONS.items():
        where = {"site": SITE} if "{site}" in label else {}
        sent = bodies.pop(label, None)
        body = {"body": sent, "media_type": "application/json"} if sent else {}
        cases[label] = operation.Case(path_parameters=where, **body)
    assert not bodies
    return cases


@pytest.mark.parametrize("kind", ["on_sqlite", "on_postgresql"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_each_operation_does_its_work(
    request: pytest.FixtureRequest, kind: str, operation: str
) -> None:
    """Once at least, for a device that does everything right."""
    city: Device = request.getfixturevalue(kind)
    with requests.Session() as session:
        device = Device(city.service, session)
        answer = device.asks(good(device)[operation])
    assert answer.status_code in {200, 201}
