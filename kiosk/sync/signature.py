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

LONGEST_NONCE = 64
"""Characters of the word that makes a request one of a kind; the city keeps it."""

SKEW = timedelta(minutes=5)
"""How far the clocks of both sides may be apart."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a request travels.

    Attributes:
        tag: goes into the signature, so that a request cannot change from one way to the other.
        oldest: how old a signature may be when it arrives.
    """

    tag: str
    oldest: timedelta


NETWORK = Way("welcome-point", SKEW)
STICK = Way("welcome-point-stick", timedelta(days=30))


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


def sign(
    request: Request, key: Ed25519PrivateKey, key_id: str, at: datetime, way: Way = NETWORK
) -> None:
    """Add the headers that prove who sends a request.

    Args:
        key_id: the key's name at the city.
        at: the time by which the city has to receive it, give or take `SKEW`;
            on a stick a while later too.
    """
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_OwnKey(key))
    signer.sign(
        request,
        key_id=key_id,
        created=at,
        nonce=secrets.token_urlsafe(18),
        label="kiosk",
        tag=way.tag,
        covered_component_ids=COVERED,
        body=request.body,
    )


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed a request, and the word that it can be used with once."""

    key_id: str
    nonce: str


def verify(
    request: Request,
    key_of: Callable[[str], Ed25519PublicKey],
    now: datetime,
    way: Way = NETWORK,
) -> Signed:
    """Who signed a request.

    Args:
        key_of: the key with a name; what it raises comes out as it is.
        now: the time at which the request came.

    Raises:
        ClockApart: it was signed too long before now, or more than `SKEW` after.
        SignatureRefused: it is not signed, or not as it stands here.
    """
    if "#" in request.url:  # what follows would not be covered
        raise SignatureRefused("the address of a request has no fragment")
    known: list[BaseException] = []

    def public(key_id: str) -> Ed25519PublicKey:
        try:
            return key_of(key_id)
        except Exception as error:
            known.append(error)
            raise

    verifier = _Verifier(now, way.oldest, public)
    try:
        signatures = verifier.verify(
            request,
            expect_tag=way.tag,
            max_age=None,
            require_components=(*COVERED, "content-digest"),
            body=request.body,
        )
    except InvalidSignature as error:
        if known:
            raise known[0] from None
        raise SignatureRefused(str(error)) from None
    if len(signatures) != 1:
        raise SignatureRefused("one signature is enough")
    nonce = signatures[0].nonce
    if not nonce or len(nonce) > LONGEST_NONCE:
        raise SignatureRefused("the signature has no nonce that can be kept")
    return Signed(str(signatures[0].parameters["keyid"]), nonce)


class _Verifier(HTTPMessageVerifier):
    """Holds the time of a signature against a clock that is handed in."""

    def __init__(
        self, now: datetime, oldest: timedelta, key_of: Callable[[str], Ed25519PublicKey]
    ) -> None:
        super().__init__(signature_algorithm=algorithms.ED25519, key_resolver=_KnownKeys(key_of))
        self._now = now
        self._oldest = oldest

    def validate_created_and_expires(
        self,
        sig_input: Any,
        max_age: timedelta | None = None,  # noqa: ARG002 - the library calls it so
    ) -> None:
        created = sig_input.params.get("created")
        if type(created) is not int:
            raise InvalidSignature("the signature does not say when it was made")
        age = self._now.timestamp() - created
        if not -SKEW.total_seconds() <= age <= self._oldest.total_seconds():
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
