# SPDX-License-Identifier: EUPL-1.2
"""Up to which number everything of a site is here; nothing in it touches another site."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select, union_all, update

from kiosk.city.arrivals import Arrival
from kiosk.city.rows import insert_new
from kiosk.city.tables import progress, record, taken_number
from kiosk.city.tables import site as sites


def hold(connection: Connection, site: str, epochs: Sequence[str]) -> None:
    """Let pushes of one site, whatever their epochs, wait for each other until this one ends."""
    ours = select(sites.c.id).where(sites.c.id == site)
    connection.execute(ours.with_for_update(key_share=True)).all()
    rows: list[dict[str, object]] = [{"site": site, "epoch": epoch, "up_to": 0} for epoch in epochs]
    insert_new(connection, progress, rows, progress.c.epoch)


def note(connection: Connection, site: str, came: Sequence[Arrival]) -> None:
    """Note the numbers that came without a record of their own."""
    spare = {one.number: one.state for one in came if one.number and not one.placed}
    rows: list[dict[str, object]] = [
        {"site": site, "epoch": epoch, "sequence": sequence, "state": state.value}
        for (epoch, sequence), state in sorted(spare.items())
    ]
    insert_new(connection, taken_number, rows, taken_number.c.sequence)


def advance(connection: Connection, site: str, epoch: str, came: Sequence[Arrival]) -> int:
    """Move an epoch's progress over what came and was noted, and say where it is now."""
    ours = progress.c.site == site, progress.c.epoch == epoch
    up_to = start = connection.execute(select(progress.c.up_to).where(*ours)).scalar_one()
    here = {one.number for one in came}
    while (epoch, up_to + 1) in here:
        up_to += 1
    numbers = union_all(
        *(
            select(table.c.sequence).where(
                table.c.site == site, table.c.epoch == epoch, table.c.sequence > up_to
            )
            for table in (record, taken_number)
        )
    ).order_by("sequence")
    for number in connection.execute(numbers).scalars():
        if number > up_to + 1:
            break
        up_to = max(up_to, number)
    if up_to > start:
        connection.execute(update(progress).where(*ours).values(up_to=up_to))
    return int(up_to)
