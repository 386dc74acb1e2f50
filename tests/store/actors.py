# SPDX-License-Identifier: EUPL-1.2
"""What real processes do to one store; tests start them, and kill some."""

from __future__ import annotations

import multiprocessing
import random
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.domain.slip import TicketSlip
from kiosk.domain.ticket import Band
from kiosk.domain.trouble import DeskBusy, NotUndoable, StaleVisit, StoreTrouble, UnlawfulMove
from kiosk.domain.visit import LAWFUL, Move, Outcome, Step
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.store.print_book import StoredPrintBook
from tests.fakes import OPENING
from tests.store.drafts import book, draft, no_paper, ticket, today
from tests.store.neighbourhood import EDITION

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])

PLENTY = Band(first=100, size=100_000)


def prepare_and_say(site: Path, answer: Connection) -> None:
    """Prepare a site as a starting screen does, and say how it went."""
    try:
        prepare(site)
        open_visits(site).close()
    except StoreTrouble as trouble:
        answer.send(str(trouble))
    else:
        answer.send("ready")


def work_at_desk(site: Path, desk: str, actions: int, answer: Connection) -> None:
    """Do random things with random visits, as they were seen a moment ago; say what came of it."""
    chance = random.Random(desk)  # noqa: S311 - a seeded test
    visits = book(open_visits(site), PLENTY)
    seen = [visits.check_in(draft(), OPENING, no_paper)]
    taken = refused = 0
    for _ in range(actions):
        if chance.random() < 0.3:
            seen = list(visits.open_visits())
        try:
            if not seen or chance.random() < 0.1:
                seen.append(visits.check_in(draft(), OPENING, no_paper))
                continue
            place = chance.randrange(len(seen))
            visit = seen[place]
            if chance.random() < 0.1:
                seen[place] = visits.undo(visit.id, visit.revision, OPENING)
            else:
                likely = [move for move in Move if visit.state in LAWFUL[move][0]]
                step = Step(
                    move=chance.choice((likely if chance.random() < 0.7 else None) or [*Move]),
                    desk=desk,
                    outcome=chance.choice([None, *Outcome]),
                    to_desk=chance.choice([None, "1", "2"]),
                )
                seen[place] = visits.step(visit.id, visit.revision, step, OPENING)
            taken += 1
        except (DeskBusy, NotUndoable, StaleVisit, UnlawfulMove):
            refused += 1
    answer.send((taken, refused))


def check_in_and_print(site: Path, paper: Path, acknowledged: Connection) -> None:
    """Check in and print until killed.

    Args:
        site: a prepared site.
        paper: a file; a line that was written to it cannot be taken back, like paper.
        acknowledged: a pipe; a number is written to it when a visitor could read it.
    """
    store = open_visits(site)
    visits, slips = book(store, PLENTY), StoredPrintBook(store, today)
    slips.recover()
    with paper.open("ab", buffering=0) as tray:
        while True:
            visit = visits.check_in(draft(), OPENING, ticket)
            acknowledged.send_bytes(f"{visit.id} {visit.number}".encode())
            claimed = slips.claim()
            if claimed is not None and isinstance(claimed.slip, TicketSlip):
                slips.submitted(claimed.id)
                tray.write(f"{claimed.slip.number}\n".encode())
                slips.printed(claimed.id)


def stage_until_killed(site: Path, staged: Connection) -> None:
    """Stage one edition after the other until killed, and say each number."""
    shelf = StoredDirectoryShelf(open_directory(site))
    while True:
        staged.send_bytes(str(shelf.stage(EDITION)).encode())
