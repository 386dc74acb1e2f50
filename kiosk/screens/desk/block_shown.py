# SPDX-License-Identifier: EUPL-1.2
"""Blocks of numbers as a desk reads them: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.number_block import NumberBlock
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.known import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRow:
    """A block of which somebody can still be handed a number.

    Attributes:
        numbers: the first and the last.
        told: how many of how many were handed out.
        up_to: the last number that the button would hand out.
        action: what the button does.
    """

    key: str
    numbers: str
    told: str
    up_to: str
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockShown:
    """The face of form and strip.

    Attributes:
        next_number: the one to hand out next; empty where none is on paper.
        remark: what is on paper and not handed out yet.
        may_print: whether numbers are given at all now.
    """

    rows: tuple[BlockRow, ...] = ()
    next_number: str = ""
    remark: str = ""
    may_print: bool = False


def show_blocks(known: Known, chosen: Mapping[str, int], phrases: Phrases) -> BlockShown:
    """What is left on paper.

    Args:
        known: what the desk knows.
        chosen: for each block how many numbers its stepper would hand out.
        phrases: the desk's language.
    """
    blocks = [block for block in known.blocks if block.left]
    left = [number for block in blocks for number in block.left]
    remark = phrases.translate("Desk", "%n still on paper", "printed numbers", len(left))
    return BlockShown(
        rows=tuple(_row(block, chosen.get(block.id, 1), phrases) for block in blocks),
        next_number=str(left[0]) if left else "",
        remark=remark if left else "",
        may_print=known.readable and not known.day.numbers_stopped and not known.halted,
    )


def reaching(block: NumberBlock, count: int) -> int:
    """The last of so many numbers that are left."""
    return block.left[min(max(count, 1), len(block.left)) - 1]


def span_of(numbers: tuple[int, ...]) -> str:
    """The first and the last of some numbers."""
    return f"{numbers[0]} \N{EN DASH} {numbers[-1]}" if len(numbers) > 1 else str(numbers[0])


def _row(block: NumberBlock, count: int, phrases: Phrases) -> BlockRow:
    told = phrases.translate("Desk", "{count} of {all} handed out")
    action = phrases.translate("Desk", "Put %n in line", "numbers handed out on paper", count)
    return BlockRow(
        key=block.id,
        numbers=span_of(block.numbers),
        told=told.format(count=block.handed_out, all=len(block.numbers)),
        up_to=str(reaching(block, count)),
        action=action,
    )
