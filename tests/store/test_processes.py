# SPDX-License-Identifier: EUPL-1.2
"""Real processes on one file: two desks at once, and a kiosk killed a hundred times."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.domain.visit import LAWFUL, Move, VisitState
from kiosk.store.opening import Store, open_visits
from kiosk.store.rows import Row
from tests.store.actors import PROCESSES, check_in_and_print, work_at_desk

KILLS = 100
ACTIONS = 500
LONG = 30


def facts(store: Store) -> list[Row]:
    """The journal, in order."""
    return store.read("SELECT * FROM journal ORDER BY seq")


def assert_lawful(journal: list[Row]) -> None:
    """Replay the day: each fact starts where the one before ended, no desk has two visits."""
    states: dict[str, str] = {}
    desks: dict[str, str] = {}
    for fact in journal:
        visit, state, kind = fact["visit"], fact["state"], fact["kind"]
        assert states.get(visit) == fact["prior_state"]
        if kind not in {"checked_in", "undone"}:
            sources, target = LAWFUL[Move(kind)]
            assert VisitState(fact["prior_state"]) in sources
            assert state == target
        states[visit] = state
        desks = {desk: held for desk, held in desks.items() if held != visit}
        if state in {"called", "serving"}:
            assert fact["desk"] is not None
            assert fact["desk"] not in desks
            desks[fact["desk"]] = visit


def test_two_desks_never_take_one_visit(site: Path) -> None:
    """Two desks do 500 random things each: every step that counted was lawful when it did."""
    desks = []
    for desk in ("1", "2"):
        ours, theirs = PROCESSES.Pipe()
        process = PROCESSES.Process(target=work_at_desk, args=(site, desk, ACTIONS, theirs))
        process.start()
        desks.append((process, ours))
    for process, answer in desks:
        taken, refused = answer.recv()
        process.join()
        assert taken > ACTIONS / 10
        assert refused > ACTIONS / 10
    with closing(open_visits(site)) as store:
        journal = facts(store)
        assert {fact["desk"] for fact in journal} == {None, "1", "2"}
        assert {fact["kind"] for fact in journal} == {*Move, "checked_in", "undone"}
        assert_lawful(journal)
        numbers = store.read("SELECT number, count(*) AS times FROM visit GROUP BY number")
        assert {row["times"] for row in numbers} == {1}


def messages(pipe: Connection) -> Iterator[str]:
    """What a process said before it died."""
    try:
        while True:
            yield pipe.recv_bytes().decode()
    except (EOFError, OSError):
        return


def test_a_kiosk_killed_a_hundred_times_loses_no_number(site: Path) -> None:
    """Every number that a visitor read is there once, and no slip is printed twice by itself."""
    chance = random.Random(2)  # noqa: S311 - a seeded test
    paper = site / "paper"
    acknowledged: list[str] = []
    for _ in range(KILLS):
        ours, theirs = PROCESSES.Pipe(duplex=False)
        process = PROCESSES.Process(target=check_in_and_print, args=(site, paper, theirs))
        process.start()
        theirs.close()
        if chance.random() < 0.9:  # the others die while they open the files
            ours.poll(LONG)
        process.join(timeout=chance.uniform(0, 0.06))
        process.kill()
        process.join()
        assert process.exitcode == -9
        acknowledged += messages(ours)
        process.close()
    assert len(acknowledged) > KILLS
    with closing(open_visits(site)) as store:
        assert store.read("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        stored = Counter(
            f"{row['id']} {row['number']}" for row in store.read("SELECT id, number FROM visit")
        )
        assert set(acknowledged) <= set(stored)
        assert set(stored.values()) == {1}
        slips = store.read(
            "SELECT number, slip.state FROM slip JOIN visit ON visit.id = slip.visit"
        )
        assert len(slips) == len(stored)
        printed = Counter(map(int, paper.read_text().split()))
        assert set(printed.values()) == {1}
        for slip in slips:
            if slip["state"] in {"waiting", "claimed"}:
                assert slip["number"] not in printed
            elif slip["state"] == "printed":
                assert slip["number"] in printed
