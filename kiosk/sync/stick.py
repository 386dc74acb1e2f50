# SPDX-License-Identifier: EUPL-1.2
"""A kiosk's side of the stick: what waits goes up as signed requests, answers come back down."""

from __future__ import annotations

import errno
import gzip
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.outbox import Answer, OutboxRecord
from kiosk.domain.trouble import Trouble
from kiosk.sync.courier import answers_of, within_bounds
from kiosk.sync.signature import STICK, SignatureRefused, sign, verify
from kiosk.sync.stick_wire import (
    ANSWER,
    DOWN,
    REQUEST,
    UP,
    StickAnswer,
    StickDamaged,
    StickRequest,
    check_answer,
    read,
    shown,
    written,
)
from kiosk.sync.tuf_tree import StickTrouble
from kiosk.sync.whole_file import PART, write_whole
from kiosk.sync.wire import MOST_RECORDS, Push, Pushed, Refusal, SentRecord, push_of

if TYPE_CHECKING:
    from tuf.api.metadata import Root

_DONE: Final = range(200, 300)
_CAUSES: Final = {
    errno.ENOSPC: "the stick is full",
    errno.EROFS: "the stick cannot be written, it is read-only",
    errno.EACCES: "the stick cannot be written, it is read-only",
    errno.EPERM: "the stick cannot be written, it is read-only",
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and by which key."""

    site: str
    key_id: str
    key: Ed25519PrivateKey


@dataclass(slots=True)
class Heard:
    """What answers on a stick say.

    Attributes:
        answers: by the ids of records.
        known: by epoch, the sequence up to which the city has everything.
        troubles: why answers were passed over; their records wait on.
        files: what has been dealt with.
    """

    answers: dict[str, Answer] = field(default_factory=dict)
    known: Counter[str] = field(default_factory=Counter)
    troubles: list[Trouble] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)


def write_requests(
    stick: Path, speaker: Speaker, records: Sequence[OutboxRecord], at: datetime
) -> int:
    """Write what waits, in place of what was written and answered before; how many bytes.

    Raises:
        StickTrouble: it could not be written, or not all of it; nothing is lost by that.
    """
    folder = stick / UP / speaker.site
    size, kept = 0, set()
    with _in_words(stick):
        folder.mkdir(parents=True, exist_ok=True)
        rest = list(records)
        while rest:
            batch = within_bounds(rest[:MOST_RECORDS])
            rest = rest[len(batch) :]
            file = folder / f"{batch[0].epoch}-{batch[0].sequence:012}{REQUEST}"
            content = written(_signed(speaker, batch, at))
            write_whole(file, content)
            size += len(content)
            kept.add(file)
        answers = (stick / DOWN / speaker.site).glob(f"*{ANSWER}")
        for old in {*folder.glob(f"*{REQUEST}"), *folder.glob(f"*{PART}"), *answers} - kept:
            old.unlink()
    return size


def read_answers(stick: Path, speaker: Speaker, root: Root, now: datetime) -> Heard:
    """What the city answered to this site's requests.

    Args:
        root: the trusted one, whose timestamp key signs answers.
    """
    heard = Heard()
    folder = stick / DOWN / speaker.site
    for file in sorted(folder.glob(f"*{ANSWER}")):
        request = stick / UP / speaker.site / f"{file.stem}{REQUEST}"
        try:
            pushed, ids = _answered(file, request, speaker, root, now)
            heard.answers |= answers_of(ids, pushed)
        except Trouble as trouble:
            heard.troubles.append(trouble)
            continue
        for epoch, sequence in pushed.contiguous_up_to.items():
            heard.known[epoch] = max(heard.known[epoch], sequence)
        heard.files += [request, file]
    return heard


def clear(files: Sequence[Path]) -> None:
    """Take away what has been dealt with, if the stick lets us."""
    for file in files:
        with suppress(OSError):
            file.unlink()


def _signed(speaker: Speaker, batch: tuple[OutboxRecord, ...], at: datetime) -> StickRequest:
    plain = StickRequest(
        method="POST",
        path=f"/v1/sites/{speaker.site}/records",
        headers={"Content-Encoding": "gzip"},
        body=gzip.compress(push_of(batch), mtime=0),
    )
    request = plain.as_signed()
    sign(request, speaker.key, speaker.key_id, at, STICK)
    return msgspec.structs.replace(plain, headers=request.headers)


def _answered(
    file: Path, request: Path, speaker: Speaker, root: Root, now: datetime
) -> tuple[Pushed, list[str]]:
    answer = read(file, StickAnswer)
    asked = read(request, StickRequest)
    check_answer(answer, request.read_bytes(), root)
    ids = _ids(asked, speaker, now)
    try:
        if answer.status not in _DONE:
            refusal = msgspec.json.decode(answer.body, type=Refusal)
            raise StickDamaged(f"{shown(file.name)}: the city refused it: {refusal.message}")
        return msgspec.json.decode(answer.body, type=Pushed), ids
    except (msgspec.MsgspecError, UnicodeError):
        raise StickDamaged(f"{shown(file.name)}: the city's answer cannot be read") from None


def _ids(asked: StickRequest, speaker: Speaker, now: datetime) -> list[str]:
    """The records of a request that this site itself has written."""
    try:
        verify(asked.as_signed(), lambda _: speaker.key.public_key(), now, STICK)
        push = msgspec.json.decode(gzip.decompress(asked.body), type=Push)
        return [msgspec.json.decode(record, type=SentRecord).id for record in push.records]
    except SignatureRefused:
        raise StickDamaged("the answer is to a request of another key, or too old") from None
    except (msgspec.MsgspecError, UnicodeError, OSError, EOFError):
        raise StickDamaged("the request cannot be read") from None


@contextmanager
def _in_words(stick: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        cause = _CAUSES.get(error.errno or 0)
        said = cause or f"the stick cannot be written: {error.strerror or error}"
        raise StickTrouble(f"{stick}: {said}") from None
