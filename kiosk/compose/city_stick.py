# SPDX-License-Identifier: EUPL-1.2
"""Collecting what kiosks wrote on a stick, and putting answers and editions on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import Targets

from kiosk.city.database import engine_of, in_words, migrate
from kiosk.city.edition_files import last_edition
from kiosk.city.intake import Intake
from kiosk.city.keys import read_signers
from kiosk.city.stick import Collected, Voice, carry, collect
from kiosk.city.tree import METADATA, Tree
from kiosk.domain.clock import Clock
from kiosk.domain.outbox import Answer
from kiosk.domain.trouble import SettingsTrouble, Trouble
from kiosk.sync import stick_wire


@dataclass(frozen=True, slots=True)
class Carried:
    """What a stick brought, and what it takes along.

    Attributes:
        edition: None where no edition was put on it.
        answers: whether the kiosks' requests were answered.
    """

    collected: Collected
    edition: int | None
    answers: bool

    @property
    def useless(self) -> bool:
        """Whether there were requests, and nothing could be taken out of any."""
        return bool(self.collected.refused) and not self.collected.requests

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        found = self.collected
        return {
            "requests": found.requests,
            "known": found.known,
            **{str(state): found.taken[state] for state in Answer},
            "refused": [{"file": file, "message": why} for file, why in found.refused],
            "edition": self.edition,
            "answers": self.answers,
        }

    def problems(self) -> Iterator[str]:
        """Why nothing was taken out of files."""
        for file, why in self.collected.refused:
            yield f"{file}: {why}"

    def sentences(self) -> Iterator[str]:
        """What was taken in, and what the stick takes along."""
        counts = self.collected.taken
        said = [f"{counts[state]} {state}" for state in Answer if counts[state]]
        if self.collected.requests or not self.collected.known:
            yield f"{self.collected.requests} requests: {', '.join(said) or 'nothing in them'}"
        if self.collected.known:
            yield f"{self.collected.known} requests were here before and have their answers"
        if not self.answers:
            yield "no answers: no tree of editions or no keys are here; kiosks send it again"
        if self.edition:
            yield f"edition {self.edition} is on the stick"


def collect_stick(stick: Path, database: str, editions: Path, keys: Path, clock: Clock) -> Carried:
    """Take in what is on a stick.

    Args:
        editions: the tree, if there is one.
        keys: the folder with the timestamp key, if there is one.

    Raises:
        CityTrouble: the database cannot be used.
        SettingsTrouble: a folder or a key is not what is needed.
        SomebodyPublishes: for longer than it is waited.
        StickDamaged: something on the stick leads elsewhere; nothing is touched.
        Trouble: the stick cannot be written.
    """
    if not stick.is_dir():
        raise SettingsTrouble(f"{stick}: there is no such folder")
    stick_wire.check_places(stick)
    tree = Tree(editions) if (editions / METADATA).is_dir() else None
    voice = Voice.of(tree, read_signers([keys])) if tree and keys.is_dir() else None
    engine = engine_of(database)
    migrate(engine)
    try:
        with in_words():
            collected = collect(stick, Intake(engine, clock, editions), voice)
        if tree:
            carry(tree, stick / stick_wire.EDITIONS)
    except OSError as error:
        raise Trouble(f"{error.filename or stick}: cannot be written: {error.strerror}") from None
    finally:
        engine.dispose()
    return Carried(collected, _edition(tree) if tree else None, voice is not None)


def _edition(tree: Tree) -> int | None:
    targets = tree.newest(Targets)
    return last_edition(tree, targets.signed.targets).number if targets else None
