# SPDX-License-Identifier: EUPL-1.2
"""What a site sends to the city: records that never change, numbered without gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from kiosk.domain.trouble import Trouble

KEPT_AFTER_ANSWER = timedelta(days=30)
"""How long a record that the city has is kept, to refill a city restored from a backup."""


def digest_of(body: str) -> str:
    """SHA-256 of a record's body in UTF-8, as 64 hexadecimal digits."""
    return sha256(body.encode()).hexdigest()


def id_of(kind: str, *period: str) -> str:
    """The id of the one record that a kind has for a period, such as a week and a topic.

    It is the same again at a site restored from a backup: what was released stays as it was.
    Only for what says nothing of a person; all other ids are random.
    """
    return digest_of("\n".join((kind, *period)))[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRecord:
    """One fact on its way.

    Attributes:
        id: random, or of a period (see `id_of`); says nothing about when it was made.
        epoch: one life of the site's outbox; a new one begins at enrolment and at a restore.
        sequence: 1, 2, 3 … within the epoch.
        kind: one of the sync contract.
        body: JSON as it was made, byte for byte.
        supersedes: id of the record that this one corrects.
    """

    id: str
    epoch: str
    sequence: int
    kind: str
    body: str
    supersedes: str | None = None

    @property
    def digest(self) -> str:
        """See `digest_of`."""
        return digest_of(self.body)


class Answer(StrEnum):
    """What the city did with a record.

    One that is misnumbered waits to be sent again under another number: its own is taken by
    another record. That happens to an outbox that was restored from an older copy, and to two
    machines with the same one.
    """

    STORED = "stored"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    QUARANTINED = "quarantined"
    MISNUMBERED = "misnumbered"


class NoEpoch(Trouble):
    """The site is not enrolled: nothing is kept for a city that is not there."""


class Outbox(Protocol):
    """The site's records for the city; each call is one transaction."""

    def epoch(self) -> str | None:
        """The epoch that records are numbered in; None before the first enrolment."""
        ...

    def epoch_began(self) -> datetime | None:
        """When the epoch began, at the latest enrolment or restore; None before the first."""
        ...

    def begin_epoch(self, at: datetime) -> str:
        """Begin an epoch and number what has no answer anew in it; its id."""
        ...

    def put(
        self,
        kind: str,
        body: str,
        at: datetime,
        supersedes: str | None = None,
        record: str | None = None,
    ) -> str:
        """Add a record; its id. One whose id is there already is left as it is.

        Args:
            record: its id; a random one otherwise.

        Raises:
            NoEpoch: the site is not enrolled.
        """
        ...

    def has(self, record: str) -> bool:
        """Whether a record is there; thirty days after its answer it no longer is."""
        ...

    def unanswered(self, most: int) -> tuple[OutboxRecord, ...]:
        """The next records that the city has not answered, in order."""
        ...

    def waiting(self) -> int:
        """How many records the city has not answered."""
        ...

    def set_aside(self) -> int:
        """How many of those still kept the city could not take in."""
        ...

    def answered(self, answers: Mapping[str, Answer], at: datetime) -> None:
        """The city has these, by id; an epoch begins where any of them is misnumbered."""
        ...

    def send_again(self, known: Mapping[str, int], at: datetime) -> int:
        """Forget answers that the city no longer knows; how many.

        Where records were lost that are no longer kept here either, their numbers stay empty for
        ever: what is left is numbered anew in an epoch that begins now.

        Args:
            known: by epoch, the sequence up to which the city has everything; a city restored
                from a backup has less than it had. An epoch that is missing is not known at all.
        """
        ...

    def drop_answered(self, before: datetime) -> int:
        """Drop what was answered before; how many."""
        ...
