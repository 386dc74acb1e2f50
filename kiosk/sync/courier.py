# SPDX-License-Identifier: EUPL-1.2
"""Brings the outbox to the city: in order, one message at a time, until everything is answered."""

from __future__ import annotations

import gzip
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.clock import Clock
from kiosk.domain.outbox import KEPT_AFTER_ANSWER, Answer, Outbox, OutboxRecord
from kiosk.sync.city import City, NotTheCity, Unreachable
from kiosk.sync.wire import MOST_BYTES, MOST_RECORDS, Pushed, push_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What one round brought.

    Attributes:
        renumbered: whether a new epoch began: outbox and city did not go together, as happens
            where one of them was restored from an older copy.
    """

    pushed: int = 0
    duplicates: int = 0
    quarantined: int = 0
    renumbered: bool = False
    bytes_up: int = 0

    def with_answers(self, answers: Iterable[Answer]) -> Sent:
        """The same after one more message was answered."""
        counts = Counter(answers)
        return replace(
            self,
            pushed=self.pushed + counts[Answer.STORED],
            duplicates=self.duplicates + counts[Answer.DUPLICATE],
            quarantined=self.quarantined + counts[Answer.QUARANTINED] + counts[Answer.CONFLICT],
        )


class Courier:
    """Sends until nothing is left; what is not answered is sent again, by whoever comes next.

    Attributes:
        sent: what the latest round brought, however it ended.
    """

    def __init__(self, outbox: Outbox, city: City, clock: Clock) -> None:
        """Carry from an outbox to a city."""
        self._outbox = outbox
        self._city = city
        self._clock = clock
        self._most = MOST_RECORDS
        self.sent = Sent()

    def round(self, prepare: Callable[[], object] = lambda: None) -> Sent:
        """Send everything that has no answer, also what the city has lost since it answered.

        A message that did not come through is halved; the round ends with the trouble if even
        a single record does not, or if the city asks to be left alone for a while.

        Args:
            prepare: puts into the outbox what is due, once the city has said what time it is.

        Raises:
            Unreachable, NotTheCity, CityRefused: what was answered until then stays answered,
                and stands in `sent`.
        """
        self.sent = Sent()
        epoch = self._outbox.epoch()
        self._outbox.send_again(self._city.state().contiguous_up_to, self._clock.now())
        prepare()
        misnumbered = False
        while batch := within_bounds(self._outbox.unanswered(self._most)):
            packed = gzip.compress(push_of(batch), mtime=0)
            self.sent = replace(self.sent, bytes_up=self.sent.bytes_up + len(packed))
            try:
                answers = answers_of([record.id for record in batch], self._city.push(packed))
            except Unreachable as trouble:
                self._most = max(1, len(batch) // 2)
                if len(batch) == 1 or trouble.after:
                    raise
                continue
            self._outbox.answered(answers, self._clock.now())
            self.sent = self.sent.with_answers(answers.values())
            if Answer.MISNUMBERED in answers.values():
                if misnumbered:
                    raise NotTheCity("the city says that numbers are taken which nobody has used")
                misnumbered = True
            self._most = min(MOST_RECORDS, self._most * 2)
        self._outbox.drop_answered(self._clock.now() - KEPT_AFTER_ANSWER)
        if self._outbox.epoch() != epoch:
            self.sent = replace(self.sent, renumbered=True)
            log.warning("sync.outbox_numbered_anew it or the city was restored from an older copy")
        return self.sent


def within_bounds(records: Sequence[OutboxRecord]) -> tuple[OutboxRecord, ...]:
    """As many as fit into one message, one at least."""
    kept, size = 0, 0
    for record in records:
        size += 2 * len(record.body.encode()) + 400  # quotes inside are written with a backslash
        if kept and size > MOST_BYTES:
            break
        kept += 1
    return tuple(records[:kept])


def answers_of(ids: Sequence[str], pushed: Pushed) -> dict[str, Answer]:
    """What the city did with records, by their ids.

    Args:
        ids: of the records in their order.

    Raises:
        NotTheCity: it answers for others.
    """
    if len(pushed.taken) != len(ids):
        raise NotTheCity("the city answered for another number of records than were sent")
    pairs = list(zip(ids, pushed.taken, strict=True))
    if any(taken.id not in {None, record} for record, taken in pairs):
        raise NotTheCity("the city answered for other records than were sent")
    return {record: taken.state for record, taken in pairs}
