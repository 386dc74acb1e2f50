# SPDX-License-Identifier: EUPL-1.2
"""Numbers printed ahead of a rush."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.number_block import NumberBlock, reserve
from kiosk.domain.ticket import Band
from kiosk.domain.trouble import NoNumberFree

BAND = Band(first=100, size=30)


def test_a_block_goes_on_where_the_numbers_were() -> None:
    """After 104 come 105 to 109; in the morning it begins at the first."""
    assert reserve(BAND, 104, {103, 104}, 5) == [105, 106, 107, 108, 109]
    assert reserve(BAND, None, (), 2) == [100, 101]


def test_a_block_fills_the_gaps_when_the_numbers_are_used_up() -> None:
    """Past the end the lowest free ones are taken; too many are refused."""
    assert reserve(BAND, 127, {100, 102}, 5) == [128, 129, 101, 103, 104]
    with pytest.raises(NoNumberFree, match="31 numbers are not free between 100 and 129"):
        reserve(BAND, None, (), 31)


@given(
    st.none() | st.integers(100, 129),
    st.sets(st.integers(100, 129)),
    st.integers(5, 30),
)
def test_no_number_of_a_block_is_in_use_or_twice(
    given_last: int | None, in_use: set[int], size: int
) -> None:
    """Whatever was given out before."""
    with suppress(NoNumberFree):
        numbers = reserve(BAND, given_last, in_use, size)
        assert len(set(numbers)) == size
        assert not in_use & set(numbers)
        assert all(number in BAND for number in numbers)


@given(st.integers(0, 12), st.integers(95, 115))
def test_handing_out_goes_in_order_and_never_back(handed_out: int, up_to: int) -> None:
    """Up to a number means everything left before it, and nothing that was handed out."""
    numbers = tuple(range(100, 112))
    block = NumberBlock(id="a", numbers=numbers, handed_out=handed_out)
    out = block.up_to(up_to)
    assert out == block.left[: len(out)]
    assert not out or out[-1] == up_to
    assert bool(out) == (up_to in numbers[handed_out:])
