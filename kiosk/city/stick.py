# SPDX-License-Identifier: EUPL-1.2
"""A USB stick at the city: what kiosks wrote is taken in, answers and editions are put on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.city.devices import Refused
from kiosk.city.intake import Intake
from kiosk.city.keys import Signers
from kiosk.city.service import STATUS
from kiosk.city.tree import METADATA, TIMESTAMP, Tree
from kiosk.domain.outbox import Answer
from kiosk.domain.site_id import is_site_id
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync import stick_wire
from kiosk.sync.signature import STICK
from kiosk.sync.stick_wire import StickAnswer, StickDamaged, StickRequest
from kiosk.sync.whole_file import write_whole
from kiosk.sync.wire import Pushed, Refusal

_DONE: Final = 200

PATIENCE: Final = 30.0
"""For how many seconds a stick waits for a publication that is under way."""


@dataclass(slots=True)
class Collected:
    """What a stick brought.

    Attributes:
        taken: records by what became of them.
        requests: how many were carried out.
        refused: files, and why nothing was taken out of them.
        known: requests that were answered when the stick was here before.
    """

    taken: Counter[Answer] = field(default_factory=Counter)
    requests: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    known: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """Gives answers that kiosks can tell from anybody else's."""

    root: Root
    signer: CryptoSigner

    @classmethod
    def of(cls, tree: Tree, signers: Signers) -> Voice:
        """With the timestamp key of a tree.

        Raises:
            SettingsTrouble: it is not at hand.
            TreeDamaged: the tree's root is not what was published.
        """
        roots = tree.roots()
        keys = roots[-1].roles["timestamp"].keyids if roots else []
        for key in keys:
            if key in signers:
                return cls(roots[-1], signers[key])
        raise SettingsTrouble("the timestamp key, which signs answers, is not among the keys")

    def signed(self, answer: StickAnswer) -> StickAnswer:
        """The answer with the city's signature."""
        by = self.signer.sign(stick_wire.signed_part(answer))
        return msgspec.structs.replace(answer, key_id=by.keyid, signature=by.signature)


def collect(stick: Path, intake: Intake, voice: Voice | None) -> Collected:
    """Take in every request on a stick, each alone; the answers lie beside them afterwards.

    Args:
        voice: signs answers; without it none is written, and kiosks send the same again.

    Raises:
        OSError: the stick cannot be written.
    """
    found = Collected()
    for file in _requests(stick):
        name = stick_wire.shown(file.relative_to(stick).as_posix())
        reply = stick / stick_wire.DOWN / file.parent.name / f"{file.stem}{stick_wire.ANSWER}"
        try:
            asked = stick_wire.read(file, StickRequest)
            content = file.read_bytes()
        except (StickDamaged, OSError) as error:
            found.refused.append((name, str(error)))
            continue
        if voice and _is_answered(reply, content, voice):
            found.known += 1
            continue
        answer = _answered(found, name, file.parent.name, asked, content, intake)
        if voice:
            write_whole(reply, stick_wire.written(voice.signed(answer)))
    return found


def carry(tree: Tree, to: Path) -> None:
    """Put what is published on a stick, the timestamp last; what it no longer names goes.

    Raises:
        SomebodyPublishes: for longer than it is waited; nothing is put on the stick.
        TreeDamaged: the metadata is not what was published.
        OSError: the stick cannot be written.
    """
    with tree.publishing(PATIENCE):
        files = tree.files(0)
        timestamp = Path(METADATA, TIMESTAMP)
        for name in sorted(map(Path, files), key=lambda name: (name == timestamp, name)):
            content, place = (tree.folder / name).read_bytes(), to / name
            if not place.is_file() or place.read_bytes() != content:
                write_whole(place, content)
    kept = {Path(name) for name in files}
    for place in [*to.glob("metadata/*"), *to.glob("targets/**/*")]:
        if place.is_file() and place.relative_to(to) not in kept:
            place.unlink()


def _requests(stick: Path) -> Iterator[Path]:
    for folder in sorted((stick / stick_wire.UP).glob("*")):
        if folder.is_dir() and is_site_id(folder.name):
            yield from sorted(folder.glob(f"*{stick_wire.REQUEST}"))


def _is_answered(reply: Path, request: bytes, voice: Voice) -> bool:
    """Whether the city gave its answer when the stick was here before."""
    try:
        stick_wire.check_answer(stick_wire.read(reply, StickAnswer), request, voice.root)
    except StickDamaged:
        return False
    return True


def _answered(
    found: Collected, name: str, site: str, asked: StickRequest, content: bytes, intake: Intake
) -> StickAnswer:
    body: Pushed | Refusal
    try:
        body = _pushed(site, asked, intake)
    except Refused as refused:
        found.refused.append((name, str(refused)))
        status = STATUS[refused.code]
        body = Refusal(code=refused.code, message=str(refused), time=intake.now())
    else:
        found.requests += 1
        found.taken.update(one.state for one in body.taken)
        status = _DONE
    return StickAnswer(
        request_digest=stick_wire.digest_of(content), status=status, body=msgspec.json.encode(body)
    )


def _pushed(site: str, asked: StickRequest, intake: Intake) -> Pushed:
    if asked.path != f"/v1/sites/{site}/records":
        raise Refused("wrong_site", "The request is not for the site whose folder it is in.")
    headers = {name.lower(): value for name, value in asked.headers.items()}
    return intake.push(site, asked.as_signed(), headers.get("content-encoding", ""), STICK)
