# SPDX-License-Identifier: EUPL-1.2
"""Codes that a cheap printer and an old phone can manage."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk.printing.qr import MOST_BYTES, QUIET, CodeTooLongError, QrCode, qr_code


def picture(code: QrCode, module: int = 4) -> Image.Image:
    """The code drawn as a slip draws it."""
    side = (code.modules + 2 * QUIET) * module
    image = Image.new("L", (side, side), 255)
    draw = ImageDraw.Draw(image)
    for row, column, length in code.bars:
        left, top = (QUIET + column) * module, (QUIET + row) * module
        draw.rectangle((left, top, left + length * module - 1, top + module - 1), 0)
    return image


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_whatever_fits_reads_back(text: str) -> None:
    """Up to eighty bytes, the fixed mask reads as well as any."""
    code = qr_code(text)

    assert code.modules <= 37  # version 5: five dots a module on 25 mm
    assert [found.text for found in zxingcpp.read_barcodes(picture(code))] == [text]


@given(st.text(min_size=1, max_size=120))
def test_more_than_eighty_bytes_are_refused(text: str) -> None:
    """The limit counts bytes, not letters."""
    if len(text.encode()) > MOST_BYTES:
        with pytest.raises(CodeTooLongError, match="80 bytes"):
            qr_code(text)
    else:
        qr_code(text)


def test_level_and_mask_are_fixed() -> None:
    """Level M, mask 3: the same text is always the same picture."""
    (found,) = zxingcpp.read_barcodes(picture(qr_code("D03/2026-11-21/142")))

    assert found.ec_level == "M"
    assert qr_code("D03/2026-11-21/142") == qr_code("D03/2026-11-21/142")
