# SPDX-License-Identifier: EUPL-1.2
"""The city behind TLS: one certificate is believed, and nothing is told to any other."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.contact import Obstacle
from kiosk.store.opening import Store
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.city import NotTheCity, Unreachable
from kiosk.sync.courier import Courier
from kiosk.sync.https import HttpsCity
from kiosk.sync.line import Patience
from tests.city.conftest import Service
from tests.city.doors import Certificates, behind_tls, closing_after, door_that
from tests.city.kiosk_side import SITE, bodies, code_for
from tests.city.records import body

HASTY = Patience(connect=2.0, read=2.0, whole=5.0)


@pytest.fixture
def certificates(tmp_path: Path) -> Certificates:
    """Fresh ones."""
    return Certificates(tmp_path)


@pytest.fixture
def database(tmp_path: Path) -> str:
    """One kind is enough: the line is what is tried."""
    return f"sqlite:///{tmp_path / 'city.db'}"


class Site:
    """A kiosk that was enrolled, with one record that waits."""

    def __init__(self, service: Service, store: Store) -> None:
        self.clock = service.clock
        self.outbox = StoredOutbox(store)
        self._key = Ed25519PrivateKey.generate()
        self._enrolled = HttpsCity(service.address, self.clock).enrol(
            code_for(service, SITE), self._key
        )
        self.outbox.begin_epoch(self.clock.now())
        self.outbox.put("entry_is_wrong", body(0), self.clock.now())

    def sends(self, address: str, authority: Path | None) -> int:
        """One round; how many records were new to the city."""
        city = HttpsCity(address, self.clock, authority, HASTY)
        city.speak_for(SITE, self._enrolled.key_id, self._key)
        return Courier(self.outbox, city, self.clock).round().pushed


@pytest.fixture
def site(service: Service, store: Store) -> Site:
    """A kiosk before a city with a certificate."""
    return Site(service, store)


def test_the_citys_own_authority_is_believed(
    site: Site, service: Service, certificates: Certificates
) -> None:
    """It was named at enrolment; the system need not know it."""
    with behind_tls(service, certificates.files(certificates.good())) as address:
        assert site.sends(address, certificates.authority) == 1
    assert bodies(service) == [body(0)]


@pytest.mark.parametrize("kind", ["expired", "wrong_host", "other_authority"])
def test_no_other_certificate_is_believed(
    site: Site, service: Service, certificates: Certificates, kind: str
) -> None:
    """Nothing is sent; with the right one again the record is there once."""
    wrong: trustme.LeafCert = getattr(certificates, kind)()
    with (
        behind_tls(service, certificates.files(wrong)) as address,
        pytest.raises(NotTheCity, match="not safe") as raised,
    ):
        site.sends(address, certificates.authority)
    assert raised.value.obstacle is Obstacle.NOT_SAFE
    assert "ssl" not in str(raised.value).lower()
    assert "\n" not in str(raised.value)
    assert bodies(service) == []
    with behind_tls(service, certificates.files(certificates.good())) as address:
        assert site.sends(address, certificates.authority) == 1
    assert bodies(service) == [body(0)]


def test_where_no_authority_was_named_the_systems_are_believed(
    site: Site, service: Service, certificates: Certificates
) -> None:
    """And they do not know the one of this test."""
    with (
        behind_tls(service, certificates.files(certificates.good())) as address,
        pytest.raises(NotTheCity),
    ):
        site.sends(address, None)


def test_something_without_tls_at_the_citys_door_is_not_believed(
    site: Site, service: Service, certificates: Certificates
) -> None:
    """A login page that speaks plain HTTP on every port."""

    def portal(line: socket.socket) -> None:
        line.recv(4096)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<form>")

    with door_that(portal) as address, pytest.raises(NotTheCity) as raised:
        site.sends(address, certificates.authority)
    assert raised.value.obstacle is Obstacle.NOT_SAFE
    assert "ssl" not in str(raised.value).lower()
    assert bodies(service) == []


def test_a_line_that_is_cut_before_it_is_safe_is_only_a_cut(
    site: Site, certificates: Certificates
) -> None:
    """Nobody has to be called: the next round may come through."""

    def hangs_up(line: socket.socket) -> None:
        line.recv(4096)
        line.shutdown(socket.SHUT_WR)

    with door_that(hangs_up) as address, pytest.raises(Unreachable):
        site.sends(address, certificates.authority)


def test_a_door_that_never_answers_is_only_a_cut(site: Site, certificates: Certificates) -> None:
    """Half open: the line stands, and no byte ever comes."""
    over = threading.Event()

    def is_silent(_: socket.socket) -> None:
        over.wait()

    with (
        door_that(is_silent) as address,
        closing_after(over),
        pytest.raises(Unreachable),
    ):
        site.sends(address, certificates.authority)


def test_a_reply_whose_head_drips_is_cut_off(site: Site, certificates: Certificates) -> None:
    """The right certificate, and a byte now and then: that could go on for hours."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificates.files(certificates.good()))

    pause = threading.Event()

    def drips(line: socket.socket) -> None:
        with context.wrap_socket(line, server_side=True) as safe, suppress(OSError):
            while True:
                safe.sendall(b" ")
                pause.wait(0.1)

    began = time.monotonic()
    with door_that(drips) as address, pytest.raises(Unreachable):
        site.sends(address, certificates.authority)
    assert time.monotonic() - began < 4 * HASTY.whole


def test_nobody_at_the_door_is_unreachable(site: Site, certificates: Certificates) -> None:
    """The port is closed."""
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        address = f"https://127.0.0.1:{door.getsockname()[1]}"
    with pytest.raises(Unreachable):
        site.sends(address, certificates.authority)
