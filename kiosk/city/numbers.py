# SPDX-License-Identifier: EUPL-1.2
"""Up to which number everything of a site is here; nothing in it touches another site."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select, union_all, update

from kiosk.city.arrivals import Arrival
from kiosk.city.rows import insert_new
from kiosk.city.tables import progress, record, taken_number
from kiosk.city.tables import site as sites

_HELD = select(sites.c.id).where(sites.c.id == bindparam("site")).with_for_update(key_share=True)
_UP_TO = select(progress.c.up_to).where(
    progress.c.site == bindparam("site"), progress.c.epoch == bindparam("epoch")
)
_BEYOND = union_all(
    *(
        select(table.c.sequence).where(
            table.c.site == bindparam("site"),
            table.c.epoch == bindparam("epoch"),
            table.c.sequence > bindparam("start"),
        )
        for table in (record, taken_number)
    )
).order_by("sequence")
_ADVANCED = (
    update(progress)
    .where(progress.c.site == bindparam("of"), progress.c.epoch == bindparam("within"))
    .values(up_to=bindparam("to"))
)


def hold(connection: Connection, site: str, epochs: Sequence[str]) -> None:
    """Let pushes of one site, whatever their epochs, wait for each other until this one ends."""
    connection.execute(_HELD, {"site": site}).all()
    fresh = [(epoch, 0) for epoch in epochs]
    insert_new(connection, progress.c.epoch, {"site": site}, ("epoch", "up_to"), fresh)


def note(connection: Connection, site: str, came: Sequence[Arrival]) -> None:
    """Note the numbers that came without a record of their own."""
    spare = {one.number: one.state for one in came if one.number and not one.placed}
    rows = [(*number, state.value) for number, state in sorted(spare.items())]
    columns = ("epoch", "sequence", "state")
    insert_new(connection, taken_number.c.sequence, {"site": site}, columns, rows)


def advance(connection: Connection, site: str, epoch: str, came: Sequence[Arrival]) -> int:
    """Move an epoch's progress over what came and was noted, and say where it is now."""
    ours = {"site": site, "epoch": epoch}
    up_to = start = connection.execute(_UP_TO, ours).scalar_one()
    here = {one.number for one in came}
    while (epoch, up_to + 1) in here:
        up_to += 1
    for number in connection.execute(_BEYOND, {**ours, "start": up_to}).scalars():
        if number > up_to + 1:
            break
        up_to = max(up_to, number)
    if up_to > start:
        connection.execute(_ADVANCED, {"of": site, "within": epoch, "to": up_to})
    return int(up_to)
