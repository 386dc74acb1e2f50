# SPDX-License-Identifier: EUPL-1.2
"""Signed requests: whatever is changed on the way is noticed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.sync.signature import (
    LONGEST_NONCE,
    SKEW,
    ClockApart,
    Request,
    SignatureRefused,
    Signed,
    sign,
    verify,
)

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
KEY = Ed25519PrivateKey.generate()


class Unknown(Exception):
    """The city knows no such key."""


def known(key_id: str) -> Ed25519PublicKey:
    """One key is known."""
    if key_id != "site-1":
        raise Unknown
    return KEY.public_key()


def signed(body: bytes = b'{"records": []}', at: datetime = NOW, key: str = "site-1") -> Request:
    """A push as a kiosk signs it."""
    request = Request("POST", "https://city.example/v1/sites/AB/records?a=1", {}, body)
    sign(request, KEY, key, at)
    return request


def test_a_request_comes_as_it_went() -> None:
    """Who it is from, and a nonce that is another one each time."""
    first, second = (verify(signed(), known, NOW) for _ in range(2))
    assert first.key_id == "site-1"
    assert first.nonce != second.nonce


def test_a_proxy_may_speak_for_another_host() -> None:
    """Scheme and host are not covered: the city sees what its proxy makes of them."""
    there = replace(signed(), url="http://127.0.0.1:8000/v1/sites/AB/records?a=1")
    assert isinstance(verify(there, known, NOW), Signed)


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"url": "https://city.example/v1/sites/AC/records?a=1"},
        {"url": "https://city.example/v1/sites/AB/records?a=2"},
        {"url": "https://city.example/v1/sites/AB/records"},
        {"body": b'{"records": [1]}'},
        {"body": b""},
    ],
)
def test_what_is_changed_on_the_way_is_refused(change: dict[str, object]) -> None:
    """Method, path, query and body are covered."""
    with pytest.raises(SignatureRefused):
        verify(replace(signed(), **change), known, NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize("header", ["Signature", "Signature-Input", "Content-Digest"])
def test_a_header_that_is_missing_or_nonsense_is_refused(header: str) -> None:
    """An empty body too has a digest that is signed."""
    for value in (None, "", "nonsense", "a=(", "kiosk=:AAAA:"):
        request = signed(b"")
        headers = {name: text for name, text in request.headers.items() if name != header}
        if value is not None:
            headers[header] = value
        with pytest.raises(SignatureRefused):
            verify(replace(request, headers=headers), known, NOW)


@pytest.mark.parametrize("apart", [SKEW + timedelta(seconds=1), -SKEW - timedelta(seconds=1)])
def test_a_clock_that_is_too_far_apart_is_named(apart: timedelta) -> None:
    """So that the kiosk can be told the time."""
    with pytest.raises(ClockApart):
        verify(signed(at=NOW + apart), known, NOW)


@pytest.mark.parametrize("apart", [SKEW, -SKEW])
def test_five_minutes_are_not_too_far(apart: timedelta) -> None:
    """The border itself is allowed."""
    assert verify(signed(at=NOW + apart), known, NOW).key_id == "site-1"


def test_a_key_nobody_knows_is_the_citys_own_affair() -> None:
    """What the look-up raises comes out as it is: unknown and revoked are told apart."""
    with pytest.raises(Unknown):
        verify(signed(key="site-2"), known, NOW)


def test_another_key_under_a_known_name_is_refused() -> None:
    """A name is no proof."""
    request = Request("GET", "https://city.example/v1/sites/AB/state")
    sign(request, Ed25519PrivateKey.generate(), "site-1", NOW)
    with pytest.raises(SignatureRefused):
        verify(request, known, NOW)


def test_a_signature_that_is_listed_twice_is_refused() -> None:
    """Both are good; nobody who means well says so twice."""
    request = signed()
    for name in ("Signature", "Signature-Input"):
        text = request.headers[name]
        request.headers[name] = f"{text}, {text.replace('kiosk=', 'again=', 1)}"
    with pytest.raises(SignatureRefused):
        verify(request, known, NOW)


@pytest.mark.parametrize("word", ["", "n" * (LONGEST_NONCE + 1)])
def test_a_nonce_that_cannot_be_kept_is_refused(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    """None, or one that is longer than the city's column for it."""
    monkeypatch.setattr("secrets.token_urlsafe", lambda _: word)
    with pytest.raises(SignatureRefused):
        verify(signed(), known, NOW)


def test_a_nonce_may_be_as_long_as_can_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The border itself is allowed, and is that of the column."""
    monkeypatch.setattr("secrets.token_urlsafe", lambda _: "n" * LONGEST_NONCE)
    assert verify(signed(), known, NOW).nonce == "n" * LONGEST_NONCE


def test_an_address_with_a_fragment_is_refused() -> None:
    """It would hide from the signature what follows it."""
    with pytest.raises(SignatureRefused):
        verify(replace(signed(), url=f"{signed().url}#more"), known, NOW)
