# SPDX-License-Identifier: EUPL-1.2
"""Reads PWG Raster and Apple Raster as a printer does; written from the formats, not the writer."""

from __future__ import annotations

import struct

from PIL import Image


def read_pwg(content: bytes) -> list[tuple[Image.Image, int]]:
    """Pages of image/pwg-raster with their resolution."""
    assert content[:4] == b"RaS2"
    at, pages = 4, []
    while at < len(content):
        header = content[at : at + 1796]
        assert header.startswith(b"PwgRaster\0")
        (dots,) = struct.unpack_from(">I", header, 276)
        width, height = struct.unpack_from(">II", header, 372)
        colour_bits, pixel_bits, line = struct.unpack_from(">III", header, 384)
        assert (colour_bits, pixel_bits, line) == (8, 8, width)
        assert struct.unpack_from(">I", header, 400) == (18,)
        picture, at = _page(content, at + 1796, width, height)
        pages.append((picture, dots))
    return pages


def read_urf(content: bytes) -> list[tuple[Image.Image, int]]:
    """Pages of image/urf with their resolution."""
    assert content[:8] == b"UNIRAST\0"
    (count,) = struct.unpack_from(">I", content, 8)
    at, pages = 12, []
    while at < len(content):
        bits, colours = content[at : at + 2]
        assert (bits, colours) == (8, 0)
        width, height, dots = struct.unpack_from(">III", content, at + 12)
        picture, at = _page(content, at + 32, width, height)
        pages.append((picture, dots))
    assert count in {0, len(pages)}
    return pages


def _page(content: bytes, at: int, width: int, height: int) -> tuple[Image.Image, int]:
    rows = bytearray()
    while len(rows) < width * height:
        repeated, at = content[at] + 1, at + 1
        line = bytearray()
        while len(line) < width:
            control, at = content[at], at + 1
            if control == 128:
                line += b"\xff" * (width - len(line))
            elif control < 128:
                line += content[at : at + 1] * (control + 1)
                at += 1
            else:
                line += content[at : at + 257 - control]
                at += 257 - control
        assert len(line) == width
        rows += line * repeated
    assert len(rows) == width * height
    return Image.frombytes("L", (width, height), bytes(rows)), at
