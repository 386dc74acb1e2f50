# SPDX-License-Identifier: EUPL-1.2
"""What a stick carries is signed both ways."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.sync import stick_wire
from kiosk.sync.signature import (
    NETWORK,
    STICK,
    ClockApart,
    SignatureRefused,
    Way,
    sign,
    verify,
)
from kiosk.sync.stick_wire import StickAnswer, StickDamaged, StickRequest
from tests.fakes import FixedClock

PATH = "/v1/sites/AB/records"


def carried(key: Ed25519PrivateKey, way: Way = STICK) -> StickRequest:
    """A request as a kiosk writes it on a stick."""
    request = StickRequest(method="POST", path=PATH, headers={}, body=b"[]").as_signed()
    sign(request, key, "k", FixedClock().now(), way)
    return StickRequest(method="POST", path=PATH, headers=request.headers, body=request.body)


def test_a_request_may_be_on_its_way_for_a_month(tmp_path: Path) -> None:
    """Written, carried, read: the signature holds for thirty days and no longer."""
    key, file = Ed25519PrivateKey.generate(), tmp_path / "1.request"
    file.write_bytes(stick_wire.written(carried(key)))
    request = stick_wire.read(file, StickRequest).as_signed()
    now = FixedClock().now()
    later = now + timedelta(days=30)
    assert verify(request, lambda _: key.public_key(), later, STICK).key_id == "k"
    for apart in (later + timedelta(seconds=1), now - timedelta(minutes=6)):
        with pytest.raises(ClockApart):
            verify(request, lambda _: key.public_key(), apart, STICK)


@pytest.mark.parametrize(("made_for", "used_as"), [(NETWORK, STICK), (STICK, NETWORK)])
def test_a_request_does_not_change_its_way(made_for: Way, used_as: Way) -> None:
    """What was overheard on one way is worth nothing on the other."""
    key = Ed25519PrivateKey.generate()
    request = carried(key, made_for).as_signed()
    with pytest.raises(SignatureRefused):
        verify(request, lambda _: key.public_key(), FixedClock().now(), used_as)


def answered(signer: CryptoSigner, request: bytes) -> StickAnswer:
    """The city's answer to a request."""
    plain = StickAnswer(request_digest=stick_wire.digest_of(request), status=200, body=b"{}")
    signed = signer.sign(stick_wire.signed_part(plain))
    return msgspec.structs.replace(plain, key_id=signed.keyid, signature=signed.signature)


def test_only_the_city_answers() -> None:
    """With its timestamp key, to this request, as it stands."""
    signer, root = CryptoSigner.generate_ed25519(), Root()
    root.add_key(signer.public_key, "timestamp")
    answer = answered(signer, b"asked")
    stick_wire.check_answer(answer, b"asked", root)
    with pytest.raises(StickDamaged, match="another request"):
        stick_wire.check_answer(answer, b"asked otherwise", root)
    stranger = answered(CryptoSigner.generate_ed25519(), b"asked")
    forged = msgspec.structs.replace(answer, body=b"[]")
    garbage = msgspec.structs.replace(answer, signature="no hexadecimal")
    for wrong in (stranger, forged, garbage):
        with pytest.raises(StickDamaged, match="not the city's"):
            stick_wire.check_answer(wrong, b"asked", root)


def test_a_damaged_file_is_told_by_its_name(tmp_path: Path) -> None:
    """Cut off, too long, or not there."""
    file = tmp_path / "1.answer"
    for content in (b"{", b" " * (stick_wire.MOST_BYTES + 1)):
        file.write_bytes(content)
        with pytest.raises(StickDamaged, match=r"1\.answer"):
            stick_wire.read(file, StickAnswer)
    with pytest.raises(StickDamaged, match="cannot be read"):
        stick_wire.read(tmp_path / "2.answer", StickAnswer)
