# SPDX-License-Identifier: EUPL-1.2
"""Reading and moving visits; the books build on it, inside their transactions."""

from __future__ import annotations

import uuid
from datetime import date, datetime

import msgspec

from kiosk.domain import visit as rules
from kiosk.domain.books import VisitDraft
from kiosk.domain.estimate import Served
from kiosk.domain.visit import Step, Visit
from kiosk.store.journal import record_visit
from kiosk.store.opening import Store
from kiosk.store.rows import Row, instant, json_text, row_of, visit_of


def new_visit(draft: VisitDraft, day: date, number: int, at: datetime) -> Visit:
    """The visit of somebody who has just been given a number."""
    return Visit(
        id=uuid.uuid4().hex,
        revision=0,
        day=day,
        number=number,
        topics=draft.topics,
        screen_language=draft.screen_language,
        spoken_language=draft.spoken_language,
        interpreter=draft.interpreter,
        taken_at=at,
        waiting_since=at,
        party_size=draft.party_size,
        needs=draft.needs,
        deadline=draft.deadline,
        own_language_call=draft.own_language_call,
    )


def visits_of(store: Store, day: date) -> tuple[Visit, ...]:
    """Every visit of a day, in order of arrival."""
    rows = store.read("SELECT * FROM visit WHERE day = ? ORDER BY taken_at", [day.isoformat()])
    return tuple(map(visit_of, rows))


def open_visits_of(store: Store, day: date) -> tuple[Visit, ...]:
    """A day's visits that have not ended, in order of arrival."""
    rows = store.read(
        "SELECT * FROM visit WHERE day = ? AND state NOT IN ('closed', 'left') ORDER BY taken_at",
        [day.isoformat()],
    )
    return tuple(map(visit_of, rows))


def served_between(store: Store, first: date, last: date, today: date) -> tuple[Served, ...]:
    """The services of these days: how long each kept its desk; no negative ones."""
    rows = store.read(
        "SELECT day, topics, called_at, serving_since, ended_at FROM visit"
        " WHERE day BETWEEN ? AND ? AND serving_since <= ended_at",
        [first.isoformat(), last.isoformat()],
    )
    return tuple(_served(row, today) for row in rows)


def _served(row: Row, today: date) -> Served:
    began = min(row["called_at"] or row["serving_since"], row["serving_since"])
    return Served(
        tuple(msgspec.json.decode(row["topics"])),
        datetime.fromisoformat(row["ended_at"]) - datetime.fromisoformat(began),
        (today - date.fromisoformat(row["day"])).days,
    )


def at_desk(store: Store, day: date, desk: str) -> Visit | None:
    """The visit that a desk has called or is serving."""
    row = store.one(
        "SELECT * FROM visit WHERE day = ? AND desk = ? AND state IN ('called', 'serving')",
        [day.isoformat(), desk],
    )
    return None if row is None else visit_of(row)


def open_desks_of(store: Store, day: date) -> tuple[str, ...]:
    """The desks that are open on a day."""
    rows = store.read(
        "SELECT desk FROM desk WHERE day = ? AND closed_at IS NULL ORDER BY desk",
        [day.isoformat()],
    )
    return tuple(row["desk"] for row in rows)


def in_reach(store: Store, visit: Visit) -> Visit:
    """The visit, waiting for no desk that is not open; inside the caller's transaction."""
    return rules.in_reach(visit, open_desks_of(store, visit.day))


def move(store: Store, visit: Visit, step: Step, at: datetime) -> Visit:
    """Take a step: the visit after it, its journal fact and the way back.

    It waits for no desk that is not open.

    Raises:
        UnlawfulMove: the visit's state does not allow the move.
    """
    moved = in_reach(store, rules.step(visit, step, at))
    save(store, moved)
    store.table("last_step").upsert(
        {
            "visit": visit.id,
            "revision": moved.revision,
            "prior": json_text(visit),
            "at": instant(at),
        },
        pk="visit",
    )
    record_visit(
        store,
        moved,
        at,
        step.move,
        prior=visit.state,
        desk=step.desk,
        outcome=moved.outcome,
        to_topic=step.to_topic,
        to_desk=step.to_desk and moved.reserved_for,
        language=step.language,
        interpreter=step.interpreter,
    )
    return moved


def save(store: Store, visit: Visit) -> None:
    """Write a visit that is already there."""
    store.table("visit").update(visit.id, row_of(visit))
