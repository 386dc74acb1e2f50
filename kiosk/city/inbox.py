# SPDX-License-Identifier: EUPL-1.2
"""Takes what a site sends: each record alone, each once, nothing lost and nothing overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

import msgspec
from msgspec.structs import astuple
from sqlalchemy import Connection, bindparam, delete, select, update

from kiosk.city.arrivals import Arrival, arrival_of
from kiosk.city.numbers import advance, hold, note
from kiosk.city.rows import insert_new, insert_new_binary
from kiosk.city.tables import progress, quarantine, record
from kiosk.domain.outbox import Answer, digest_of
from kiosk.sync.contract import CONTRACT, Class, Erase
from kiosk.sync.wire import Pushed, SentRecord, Taken

SAME_ID = "another record has this id"
SAME_NUMBER = "another record has this number"
"""Why a record is set aside that is good in itself. What has this number's reason comes again under
another; that it came tells that a site's machine was restored, or that there are two of it."""

_WISHES = select(record.c.id, record.c.body).where(
    record.c.site == bindparam("site"), record.c.kind == "erase", record.c.body.is_not(None)
)


def take(connection: Connection, site: str, records: Sequence[bytes], now: datetime) -> Pushed:
    """Store what a site sent, within the caller's transaction.

    Args:
        records: each as raw JSON.
    """
    came = [arrival_of(raw) for raw in records]
    epochs = sorted({one.number[0] for one in came if one.number})
    hold(connection, site, epochs)
    _store(connection, site, came, now)
    _quarantine(connection, site, came, now)
    note(connection, site, came)
    _erase(connection, site, {one.id for one in came}, now)
    return Pushed(
        taken=tuple(Taken(state=one.state, id=one.id, reason=one.reason) for one in came),
        contiguous_up_to={epoch: advance(connection, site, epoch, came) for epoch in epochs},
    )


def contiguous_up_to(connection: Connection, site: str) -> dict[str, int]:
    """By epoch, the sequence up to which the city has everything of a site."""
    rows = connection.execute(
        select(progress.c.epoch, progress.c.up_to).where(progress.c.site == site)
    )
    return {row.epoch: row.up_to for row in rows}


def _store(connection: Connection, site: str, came: Sequence[Arrival], now: datetime) -> None:
    """Store what is new, and say of the rest whether it is the same as what was there."""
    good = {one.sent.id: one.sent for one in reversed(came) if one.sent}
    same = {"site": site, "received_at": now}
    rows = [astuple(sent) for _, sent in sorted(good.items())]
    new = set(insert_new(connection, record.c.id, same, SentRecord.__struct_fields__, rows))
    known = _known(connection, site, [name for name in good if name not in new])
    for one in came:
        if one.sent is None:
            continue
        if one.sent.id in new:
            new.discard(one.sent.id)  # the same once more in one push is no longer new
            known[one.sent.id] = (one.sent.digest, one.number, False)
            one.state, one.placed = Answer.STORED, True
            continue
        digest, number, erased = known.get(one.sent.id, ("", None, False))
        one.placed = number == one.number
        if not digest:
            one.state, one.reason, one.placed = Answer.MISNUMBERED, SAME_NUMBER, True
        elif erased or digest == one.sent.digest:
            one.state = Answer.DUPLICATE
        else:
            one.state, one.reason = Answer.CONFLICT, SAME_ID


def _known(
    connection: Connection, site: str, ids: Sequence[str]
) -> dict[str, tuple[str, tuple[str, int] | None, bool]]:
    """Digest, number and whether it was erased: what comes of that again is not even set aside."""
    if not ids:
        return {}
    columns = (record.c.id, record.c.digest, record.c.epoch, record.c.sequence, record.c.erased_at)
    rows = connection.execute(select(*columns).where(record.c.site == site, record.c.id.in_(ids)))
    return {
        row.id: (row.digest, (row.epoch, row.sequence), row.erased_at is not None) for row in rows
    }


def _quarantine(connection: Connection, site: str, came: Sequence[Arrival], now: datetime) -> None:
    aside = {Answer.QUARANTINED, Answer.CONFLICT, Answer.MISNUMBERED}
    rows = [
        {"site": site, "record": one.id, "reason": one.reason, "received_at": now} | _kept(one)
        for one in came
        if one.state in aside
    ]
    insert_new_binary(connection, quarantine, rows)


def _kept(one: Arrival) -> dict[str, object]:
    """What came; nothing of counts that were cut a second time: two cuts tell more than one."""
    again = one.sent if one.state is Answer.CONFLICT else None
    if again is not None and CONTRACT[again.kind].data_class is Class.AGGREGATE:
        return {"raw": b"", "digest": digest_of(again.id)}  # a digest of counts could be guessed
    return {"raw": one.raw, "digest": one.raw_digest}


def _erase(connection: Connection, site: str, came: AbstractSet[str | None], now: datetime) -> None:
    """Blank whatever the site wants to be forgotten, in whichever order both came.

    The rows stay, so that nothing can come back.
    """
    wishes = [
        (wish.id, msgspec.json.decode(wish.body, type=Erase).record)
        for wish in connection.execute(_WISHES, {"site": site})
    ]
    targets = [target for wish, target in wishes if wish in came or target in came]
    if targets:
        ours = record.c.site == site, record.c.id.in_(targets), record.c.body.is_not(None)
        connection.execute(update(record).where(*ours).values(body=None, erased_at=now))
        aside = quarantine.c.site == site, quarantine.c.record.in_(targets)
        connection.execute(delete(quarantine).where(*aside))
