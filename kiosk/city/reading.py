# SPDX-License-Identifier: EUPL-1.2
"""What the city has, read for a report: the same statements on both databases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select, union_all

from kiosk.city.figures import Fact
from kiosk.city.inbox import SAME_ID
from kiosk.city.tables import device, progress, quarantine, record, site, taken_number
from kiosk.sync.contract import read


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDevice:
    """A key that speaks for a site, or did."""

    site: str
    key_id: str
    enrolled_at: datetime
    last_seen: datetime | None
    revoked_at: datetime | None
    replaced_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSite:
    """A site and what of it is here.

    Attributes:
        devices: that speak for it today.
        records: by kind; those that were superseded or erased are among them.
        erased: how many of them are blank.
        missing: numbers between others that have not come.
        last_heard: of any of its devices.
    """

    site: str
    made_at: datetime
    devices: int
    records: dict[str, int]
    erased: int
    missing: int
    last_heard: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Records of a site that could not be taken as they were, for one reason.

    Attributes:
        taken_since: how many of them came again as they must be.
    """

    site: str
    reason: str
    records: int
    taken_since: int
    last_at: datetime


def facts(connection: Connection, kinds: Sequence[str], since: datetime) -> list[Fact]:
    """The records of some kinds that count, received since an instant."""
    wanted = _those_that_count().where(record.c.kind.in_(kinds), record.c.received_at >= since)
    return [_fact(row) for row in connection.execute(wanted)]


def health(connection: Connection) -> list[Fact]:
    """What each site's device said last of itself in each epoch, however long ago."""
    of_health = record.c.kind == "health", record.c.body.is_not(None)
    last = (
        select(record.c.site, record.c.epoch, func.max(record.c.sequence).label("sequence"))
        .where(*of_health)
        .group_by(record.c.site, record.c.epoch)
        .subquery()
    )
    latest = select(*_COLUMNS).join(
        last,
        (record.c.site == last.c.site)
        & (record.c.epoch == last.c.epoch)
        & (record.c.sequence == last.c.sequence),
    )
    return [_fact(row) for row in connection.execute(latest)]


def known_devices(connection: Connection) -> tuple[KnownDevice, ...]:
    """Every device that was ever enrolled, by site and age."""
    rows = connection.execute(select(device).order_by(device.c.site, device.c.enrolled_at))
    return tuple(
        KnownDevice(
            site=row.site,
            key_id=row.key_id,
            enrolled_at=row.enrolled_at,
            last_seen=row.last_seen,
            revoked_at=row.revoked_at,
            replaced_by=row.replaced_by,
        )
        for row in rows
    )


def known_sites(connection: Connection) -> tuple[KnownSite, ...]:
    """Every site that a code was ever made for."""
    devices, heard = Counter[str](), dict[str, datetime]()
    for one in known_devices(connection):
        devices[one.site] += one.revoked_at is None
        if one.last_seen is not None:
            heard[one.site] = max(one.last_seen, heard.get(one.site, one.last_seen))
    records: dict[str, dict[str, int]] = {}
    erased = Counter[str]()
    for row in connection.execute(
        select(
            record.c.site,
            record.c.kind,
            func.count().label("records"),
            func.count(record.c.erased_at).label("erased"),
        )
        .group_by(record.c.site, record.c.kind)
        .order_by(record.c.site, record.c.kind)
    ):
        records.setdefault(row.site, {})[row.kind] = row.records
        erased[row.site] += row.erased
    missing = _missing(connection)
    return tuple(
        KnownSite(
            site=row.id,
            made_at=row.made_at,
            devices=devices[row.id],
            records=records.get(row.id, {}),
            erased=erased[row.id],
            missing=missing[row.id],
            last_heard=heard.get(row.id),
        )
        for row in connection.execute(select(site).order_by(site.c.id))
    )


def set_aside(connection: Connection) -> tuple[SetAside, ...]:
    """What waits for somebody to look at it, by site and reason."""
    rows = connection.execute(
        select(
            quarantine.c.site,
            quarantine.c.reason,
            func.count().label("records"),
            func.count(record.c.id).label("taken_since"),
            func.max(quarantine.c.received_at).label("last_at"),
        )
        .outerjoin_from(
            quarantine,
            record,
            (record.c.site == quarantine.c.site)
            & (record.c.id == quarantine.c.record)
            & (quarantine.c.reason != SAME_ID),
        )
        .group_by(quarantine.c.site, quarantine.c.reason)
        .order_by(quarantine.c.site, quarantine.c.reason)
    )
    return tuple(
        SetAside(
            site=row.site,
            reason=row.reason,
            records=row.records,
            taken_since=row.taken_since,
            last_at=row.last_at,
        )
        for row in rows
    )


_COLUMNS = (
    record.c.site,
    record.c.kind,
    record.c.body,
    record.c.received_at,
    record.c.epoch,
    record.c.sequence,
)

_NUMBERED = (record, taken_number)
"""Where the numbers of what came are."""


def _those_that_count() -> Select[Any]:
    correction = record.alias()
    superseded = (
        select(correction.c.id)
        .where(correction.c.site == record.c.site, correction.c.supersedes == record.c.id)
        .exists()
    )
    return select(*_COLUMNS).where(record.c.body.is_not(None), ~superseded)


def _fact(row: Any) -> Fact:
    return Fact(
        site=row.site,
        body=read(row.kind, row.body),
        received_at=row.received_at,
        order=(row.epoch, row.sequence),
    )


def _missing(connection: Connection) -> Counter[str]:
    """By site, how many numbers are not here although later ones of their epoch are."""
    here = union_all(
        *(select(table.c.site, table.c.epoch, table.c.sequence) for table in _NUMBERED)
    ).subquery()
    beyond = (
        select(here.c.site, here.c.epoch, func.max(here.c.sequence).label("last"))
        .group_by(here.c.site, here.c.epoch)
        .subquery()
    )
    rows = connection.execute(
        select(progress.c.site, progress.c.epoch, progress.c.up_to, beyond.c.last).join(
            beyond, (progress.c.site == beyond.c.site) & (progress.c.epoch == beyond.c.epoch)
        )
    )
    gaps = Counter[str]()
    for row in rows:
        if row.last > row.up_to:
            gaps[row.site] += row.last - row.up_to - _beyond(connection, row)
    return gaps


def _beyond(connection: Connection, row: Any) -> int:
    """How many numbers of an epoch are here after its first gap."""
    return sum(
        connection.execute(
            select(func.count()).where(
                table.c.site == row.site,
                table.c.epoch == row.epoch,
                table.c.sequence > row.up_to,
                table.c.sequence <= row.last,
            )
        ).scalar_one()
        for table in _NUMBERED
    )
