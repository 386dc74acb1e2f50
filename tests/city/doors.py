# SPDX-License-Identifier: EUPL-1.2
"""Certificates, the city behind one of them, and doors that only look like the city's."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import trustme
import uvicorn

from kiosk.city.intake import Intake
from kiosk.city.service import city_service
from tests.city.conftest import Service

LONG_AGO, LATER = datetime(2020, 1, 1, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC)


class Certificates:
    """An authority of the city's, and one of somebody else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._city = trustme.CA()
        self.other = trustme.CA()
        self.authority = folder / "authority.pem"
        self._city.cert_pem.write_to_path(str(self.authority))

    def good(self) -> trustme.LeafCert:
        """For this machine."""
        return self._city.issue_cert("127.0.0.1")

    def expired(self) -> trustme.LeafCert:
        """Nobody renewed it."""
        return self._city.issue_cert("127.0.0.1", not_before=LONG_AGO, not_after=LATER)

    def wrong_host(self) -> trustme.LeafCert:
        """For another name."""
        return self._city.issue_cert("other.example")

    def other_authority(self) -> trustme.LeafCert:
        """For this machine, by somebody whom the kiosk does not know."""
        return self.other.issue_cert("127.0.0.1")

    def files(self, certificate: trustme.LeafCert) -> tuple[str, str]:
        """The certificate's file and its key's."""
        chain, key = self._folder / "chain.pem", self._folder / "key.pem"
        chain.write_bytes(b"".join(part.bytes() for part in certificate.cert_chain_pems))
        certificate.private_key_pem.write_to_path(str(key))
        return str(chain), str(key)


@contextmanager
def behind_tls(service: Service, files: tuple[str, str]) -> Iterator[str]:
    """The same city with a certificate; its address."""
    chain, key = files
    config = uvicorn.Config(
        city_service(Intake(service.engine, service.clock)),
        log_level="critical",
        lifespan="off",
        ssl_certfile=chain,
        ssl_keyfile=key,
    )
    server = uvicorn.Server(config)
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        running = threading.Thread(target=server.run, kwargs={"sockets": [door]})
        running.start()
        try:
            yield f"https://127.0.0.1:{door.getsockname()[1]}"
        finally:
            server.should_exit = True
            running.join()


@contextmanager
def door_that(answers: Callable[[socket.socket], None]) -> Iterator[str]:
    """Something that is not the city, for one connection; its address."""
    with closing(socket.create_server(("127.0.0.1", 0))) as door:

        def once() -> None:
            line, _ = door.accept()
            with line:
                answers(line)

        running = threading.Thread(target=once)
        running.start()
        yield f"https://127.0.0.1:{door.getsockname()[1]}"
        running.join()


@contextmanager
def closing_after(over: threading.Event) -> Iterator[None]:
    """Let whoever waits go at the end."""
    try:
        yield
    finally:
        over.set()
