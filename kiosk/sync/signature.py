# SPDX-License-Identifier: EUPL-1.2
"""Signed requests (RFC 9421) with Ed25519: what is covered, and how each side does it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)

COVERED = ("@method", "@path", "@query")
"""Path and query instead of the whole address: a proxy may change scheme and host."""

SKEW = timedelta(minutes=5)
"""How far the clocks of both sides may be apart."""

_TAG = "welcome-point"


class SignatureRefused(Exception):
    """A request is not signed as it must be."""


class ClockApart(SignatureRefused):
    """The signature was made at another time than it is here."""


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request, as far as it is signed.

    Attributes:
        url: absolute; scheme and host are not covered.
        headers: the signature is added to them.
        body: as it goes over the wire, packed.
    """

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def sign(request: Request, key: Ed25519PrivateKey, key_id: str, at: datetime) -> None:
    """Add the headers that prove who sends a request.

    Args:
        key_id: the key's name at the city.
        at: the time by which the city has to receive it, give or take `SKEW`.
    """
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_OwnKey(key))
    signer.sign(
        request,
        key_id=key_id,
        created=at,
        nonce=secrets.token_urlsafe(18),
        label="kiosk",
        tag=_TAG,
        covered_component_ids=COVERED,
        body=request.body,
    )


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed a request, and the word that it can be used with once."""

    key_id: str
    nonce: str


def verify(request: Request, key_of: Callable[[str], Ed25519PublicKey], now: datetime) -> Signed:
    """Who signed a request.

    Args:
        key_of: the key with a name; what it raises comes out as it is.
        now: the time at which the request came.

    Raises:
        ClockApart: it was signed more than `SKEW` before or after now.
        SignatureRefused: it is not signed, or not as it stands here.
    """
    known: list[BaseException] = []

    def public(key_id: str) -> Ed25519PublicKey:
        try:
            return key_of(key_id)
        except Exception as error:
            known.append(error)
            raise

    verifier = _Verifier(now, public)
    try:
        [result] = verifier.verify(
            request,
            expect_tag=_TAG,
            max_age=None,
            require_components=(*COVERED, "content-digest"),
            body=request.body,
        )
    except InvalidSignature as error:
        if known:
            raise known[0] from None
        raise SignatureRefused(str(error)) from None
    if not result.nonce:
        raise SignatureRefused("the signature has no nonce")
    return Signed(str(result.parameters["keyid"]), result.nonce)


class _Verifier(HTTPMessageVerifier):
    """Holds the time of a signature against a clock that is handed in."""

    def __init__(self, now: datetime, key_of: Callable[[str], Ed25519PublicKey]) -> None:
        super().__init__(signature_algorithm=algorithms.ED25519, key_resolver=_KnownKeys(key_of))
        self._now = now

    def validate_created_and_expires(
        self,
        sig_input: Any,
        max_age: timedelta | None = None,  # noqa: ARG002 - the library calls it so
    ) -> None:
        created = sig_input.params.get("created")
        if type(created) is not int:
            raise InvalidSignature("the signature does not say when it was made")
        if abs(created - self._now.timestamp()) > SKEW.total_seconds():
            raise ClockApart("the signature was made at another time than it is here")


@dataclass(frozen=True, slots=True)
class _OwnKey(HTTPSignatureKeyResolver):
    key: Ed25519PrivateKey

    def resolve_private_key(self, key_id: str) -> Any:  # noqa: ARG002 - there is one key
        return self.key


@dataclass(frozen=True, slots=True)
class _KnownKeys(HTTPSignatureKeyResolver):
    key_of: Callable[[str], Ed25519PublicKey]

    def resolve_public_key(self, key_id: str) -> Any:
        return self.key_of(key_id)
