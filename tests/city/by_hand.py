# SPDX-License-Identifier: EUPL-1.2
"""Requests to the city that are written by hand."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import msgspec
import urllib3
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.sync.https import HttpsCity
from kiosk.sync.signature import Request, sign
from kiosk.sync.wire import Refusal
from tests.city.conftest import Service
from tests.city.kiosk_side import SITE, code_for

POOL = urllib3.PoolManager(retries=False)


class Line:
    """Somebody with an enrolled key who writes requests by hand."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.key = Ed25519PrivateKey.generate()
        city = HttpsCity(service.address, service.clock)
        self.key_id = city.enrol(code_for(service), self.key).key_id

    def signed(self, content: bytes, what: str = "records", **headers: str) -> Request:
        """A request as the city wants it."""
        url = f"{self.service.address}/v1/sites/{SITE}/{what}"
        request = Request("POST", url, dict(headers), content)
        sign(request, self.key, self.key_id, self.service.clock.now())
        return request

    def answer(self, request: Request) -> tuple[int, str]:
        """The status, and the code of a refusal."""
        said = POOL.request(request.method, request.url, body=request.body, headers=request.headers)
        if said.status < 300:
            return said.status, ""
        return said.status, msgspec.json.decode(said.data, type=Refusal).code

    def said_to(self, target: bytes, host: bytes, request: Request) -> tuple[int, str]:
        """The same for bytes that no HTTP client would send: a request line and a host."""
        lines = [
            request.method.encode() + b" " + target + b" HTTP/1.1",
            b"Host: " + host,
            b"Connection: close",
            b"Content-Length: %d" % len(request.body),
            *(f"{name}: {text}".encode() for name, text in request.headers.items()),
        ]
        where = urlsplit(self.service.address)
        with socket.create_connection((where.hostname, where.port), timeout=20) as door:
            door.sendall(b"\r\n".join(lines) + b"\r\n\r\n" + request.body)
            said = b"".join(iter(lambda: door.recv(65_536), b""))
        head, _, content = said.partition(b"\r\n\r\n")
        status = int(head.split()[1])
        if status < 300 or b"application/json" not in head:
            return status, ""
        return status, msgspec.json.decode(content, type=Refusal).code


def push(*records: bytes) -> bytes:
    """A push of raw records."""
    return b'{"records": [' + b",".join(records) + b"]}"
