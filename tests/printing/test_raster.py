# SPDX-License-Identifier: EUPL-1.2
"""Slips as dots: what a printer reads is what was laid out."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.bitmap import Bitmap, bitmaps, page_size
from kiosk.printing.raster import apple_raster, pwg_raster
from tests.printing.paper import codes, pictures, unlike
from tests.printing.raster_reader import read_pwg, read_urf
from tests.printing.slips import GOLDEN

SLIP = (GOLDEN / "ticket-ar.pdf").read_bytes()

ROWS = st.integers(1, 300).flatmap(
    lambda width: st.lists(
        st.one_of(
            st.binary(min_size=width, max_size=width),
            st.integers(0, 255).map(lambda grey: bytes([grey]) * width),
        ),
        min_size=1,
        max_size=6,
    )
)


@given(ROWS, st.integers(1, 300))
def test_every_dot_comes_across(rows: list[bytes], times: int) -> None:
    """Any picture, and rows that repeat more often than one count can say."""
    page = Bitmap(len(rows[0]), tuple(row for row in rows for _ in range(times)))
    whole = b"".join(page.rows)
    for content, read in ((pwg_raster, read_pwg), (apple_raster, read_urf)):
        [(picture, dots)] = read(content([page], 203))
        assert dots == 203
        assert picture.size == (page.width, page.height)
        assert picture.tobytes() == whole


@pytest.mark.parametrize("name", ["ticket-ar", "referral-ar-a5", "place-ar"])
def test_a_slip_in_dots_is_the_slip(name: str) -> None:
    """Its picture and its codes; a phone reads them from what the printer got."""
    pdf = (GOLDEN / f"{name}.pdf").read_bytes()
    [(picture, _)] = read_pwg(pwg_raster(bitmaps(pdf, 203.2), 203))
    (golden,) = pictures(pdf)
    assert unlike(picture, golden) < 0.02
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == codes(pdf)


def test_two_pages_stay_two() -> None:
    """A document of two sheets."""
    page = Bitmap(8, (b"\0" * 8,))
    assert len(read_pwg(pwg_raster([page, page], 203))) == 2
    assert len(read_urf(apple_raster([page, page], 203))) == 2


def test_a_slip_on_a_larger_sheet_stands_in_the_middle() -> None:
    """Nothing is scaled; a smaller sheet cuts off."""
    page = Bitmap(2, (b"\0\0", b"\0\0"))
    assert page.placed(5, 3).rows == (b"\xff\0\0\xff\xff", b"\xff\0\0\xff\xff", b"\xff" * 5)
    assert page.placed(1, 1).rows == (b"\0",)


def test_a_slip_is_as_wide_as_the_printer() -> None:
    """72 mm are 576 dots, not one more."""
    assert page_size(SLIP)[0] == 7200
    (page,) = bitmaps(SLIP, 203.2)
    assert page.width == 576
    assert {len(row) for row in page.rows} == {576}
