# SPDX-License-Identifier: EUPL-1.2
"""Blocks of numbers on disk: on paper, handed out, lapsed; none given twice."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk.domain.number_block import NumberBlock
from kiosk.domain.ports import SlipState
from kiosk.domain.slip import NumberSlip, TicketSlip
from kiosk.domain.ticket import Band
from kiosk.domain.trouble import NoNumberFree, NotUndoable
from kiosk.domain.visit import Move, Step
from kiosk.store.block_book import StoredBlockBook
from kiosk.store.day_book import StoredDayBook
from kiosk.store.engine import IntegrityError
from kiosk.store.opening import Store, open_visits
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING
from tests.store.actors import PROCESSES
from tests.store.drafts import book, draft, no_paper, ticket, today

TOMORROW = today() + timedelta(1)


def paper(number: int) -> NumberSlip:
    """The slip of a number."""
    return NumberSlip(
        languages=("de", "ar"),
        site_id="d1",
        site_name="Demo",
        number=number,
        colour="green",
        pictogram="apple",
        day=today(),
    )


def block_book(store: Store, band: Band | None = None) -> StoredBlockBook:
    """Today's blocks of a store."""
    return StoredBlockBook(store, today, band=band or Band())


@pytest.fixture
def blocks(store: Store) -> StoredBlockBook:
    """Today's blocks."""
    return block_book(store)


def test_a_block_is_paper_and_not_a_queue(
    store: Store, visits: StoredVisitBook, blocks: StoredBlockBook
) -> None:
    """Five slips wait for the printer; nobody waits for a desk, and others get other numbers."""
    first = visits.check_in(draft(), OPENING, no_paper)
    block = blocks.keep(5, OPENING, paper)
    assert block.numbers == (101, 102, 103, 104, 105)
    assert blocks.blocks() == (block,)
    assert visits.open_visits() == (first,)
    assert visits.check_in(draft(), OPENING, no_paper).number == 106
    prints = StoredPrintBook(store, today)
    printed = [slip.slip for _ in range(5) if (slip := prints.claim()) is not None]
    assert printed == [paper(number) for number in block.numbers]


def test_a_visitor_who_waits_for_paper_comes_before_a_block(
    store: Store, visits: StoredVisitBook, blocks: StoredBlockBook
) -> None:
    """Fifty slips keep nobody at the touchscreen waiting."""
    blocks.keep(5, OPENING, paper)
    visits.check_in(draft(), OPENING, ticket)
    claimed = StoredPrintBook(store, today).claim()
    assert claimed is not None
    assert isinstance(claimed.slip, TicketSlip)


def test_whoever_is_handed_a_number_waits_in_its_order(
    visits: StoredVisitBook, blocks: StoredBlockBook
) -> None:
    """Up to 102: three are in the line, unsure and in German; asking again changes nothing."""
    block = blocks.keep(5, OPENING, paper)
    assert blocks.hand_out(block.id, 102, OPENING) == (100, 101, 102)
    assert blocks.hand_out(block.id, 102, OPENING) == ()
    line = visits.open_visits()
    assert [visit.number for visit in line] == [100, 101, 102]
    assert {visit.topics for visit in line} == {("unsure",)}
    assert {visit.spoken_language for visit in line} == {"de"}
    assert blocks.blocks() == (NumberBlock(id=block.id, numbers=block.numbers, handed_out=3),)
    later = blocks.hand_out(block.id, 104, OPENING + timedelta(minutes=5))
    assert later == (103, 104)


def test_handing_out_is_taken_back_unless_somebody_was_called(
    visits: StoredVisitBook, blocks: StoredBlockBook
) -> None:
    """One stepper too far: the numbers are on paper again; a called one stays in the line."""
    block = blocks.keep(5, OPENING, paper)
    numbers = blocks.hand_out(block.id, 101, OPENING)
    blocks.take_back(block.id, numbers, OPENING)
    assert visits.open_visits() == ()
    assert blocks.blocks() == (block,)
    blocks.hand_out(block.id, 101, OPENING)
    visit = visits.open_visits()[1]
    visits.step(visit.id, 0, Step(move=Move.CALL, desk="1"), OPENING)
    with pytest.raises(NotUndoable):
        blocks.take_back(block.id, (100, 101), OPENING)
    assert [visit.number for visit in visits.open_visits()] == [100, 101]


@pytest.mark.parametrize("closed", [True, False])
def test_what_is_not_handed_out_lapses_with_the_day(store: Store, closed: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Closed by staff or over at midnight: never called, never printed, never handed out."""
    days, blocks = StoredDayBook(store, today), block_book(store)
    days.open_desk("1", OPENING)
    block = blocks.keep(5, OPENING, paper)
    blocks.hand_out(block.id, 101, OPENING)
    if closed:
        days.close_day(OPENING)
    else:
        StoredDayBook(store, lambda: TOMORROW).open_desk("1", OPENING + timedelta(1))
    assert [left for block in blocks.blocks() for left in block.left] == []
    assert blocks.hand_out(block.id, 104, OPENING) == ()
    assert StoredPrintBook(store, today).claim() is None
    assert book(store).open_visits() == ()


def test_a_block_is_whole_or_not_at_all(
    store: Store, visits: StoredVisitBook, blocks: StoredBlockBook
) -> None:
    """Too many numbers: none is set aside and no paper waits."""
    small = block_book(store, Band(first=100, size=7))
    with pytest.raises(NoNumberFree):
        small.keep(8, OPENING, paper)
    assert blocks.blocks() == ()
    assert StoredPrintBook(store, today).claim() is None
    assert visits.check_in(draft(), OPENING, no_paper).number == 100


def test_the_file_itself_refuses_a_number_twice(
    store: Store, visits: StoredVisitBook, blocks: StoredBlockBook
) -> None:
    """Even a program that forgot to look cannot give a number away again."""
    kept = blocks.keep(5, OPENING, paper).numbers[0]
    visit = visits.check_in(draft(), OPENING, no_paper)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        store.execute(
            "INSERT INTO block_number (day, block, number) VALUES (?, 'b', ?)",
            [today().isoformat(), kept],
        )
    with pytest.raises(IntegrityError, match="in use"):
        store.execute(
            "INSERT INTO block_number (day, block, number) VALUES (?, 'b', ?)",
            [today().isoformat(), visit.number],
        )
    with pytest.raises(IntegrityError, match="on paper"):
        store.execute(
            f"INSERT INTO visit ({', '.join(_columns(store))}) SELECT "  # noqa: S608 - our own names
            + ", ".join(_changed(name, kept) for name in _columns(store))
            + " FROM visit"
        )


def test_an_ended_visit_is_not_brought_back_under_a_number_on_paper(store: Store) -> None:
    """Its number went into a block meanwhile: the step cannot be taken back."""
    band = Band(first=100, size=5)
    visits = book(store, band)
    visit = visits.check_in(draft(), OPENING, no_paper)
    left = visits.step(visit.id, 0, Step(move=Move.LEAVE), OPENING)
    block = block_book(store, band).keep(5, OPENING, paper)
    assert visit.number in block.numbers
    with pytest.raises(NotUndoable):
        visits.undo(left.id, left.revision, OPENING)


def test_two_desks_and_a_door_never_give_one_number_twice(site: Path) -> None:
    """Two processes print blocks while a third gives numbers: all of them differ."""
    running = []
    for work in (_print_blocks, _print_blocks, _give_numbers):
        ours, theirs = PROCESSES.Pipe()
        process = PROCESSES.Process(target=work, args=(site, theirs))
        process.start()
        running.append((process, ours))
    numbers = [number for _, answer in running for number in answer.recv()]
    for process, _ in running:
        process.join()
    assert len(numbers) == len(set(numbers)) == 2 * 8 * 5 + 40


def test_a_slip_of_a_block_that_did_not_print_is_listed(
    store: Store, blocks: StoredBlockBook
) -> None:
    """The desk prints it again like any other."""
    blocks.keep(5, OPENING, paper)
    prints = StoredPrintBook(store, today)
    claimed = prints.claim()
    assert claimed is not None
    prints.failed(claimed.id, "no_paper")
    [unprinted] = prints.unprinted()
    assert unprinted.state is SlipState.FAILED
    assert unprinted.slip == paper(100)


def _print_blocks(site: Path, answer: Connection) -> None:
    with closing(open_visits(site)) as store:
        book_ = block_book(store)
        answer.send([n for _ in range(8) for n in book_.keep(5, OPENING, paper).numbers])


def _give_numbers(site: Path, answer: Connection) -> None:
    with closing(open_visits(site)) as store:
        visits = book(store)
        answer.send([visits.check_in(draft(), OPENING, no_paper).number for _ in range(40)])


def _columns(store: Store) -> list[str]:
    return [row["name"] for row in store.read("PRAGMA table_info(visit)")]


def _changed(column: str, number: int) -> str:
    return {"id": "'other'", "number": str(number), "check_in_key": "NULL"}.get(column, column)
