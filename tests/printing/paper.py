# SPDX-License-Identifier: EUPL-1.2
"""What tests see of a slip: its pixels, the codes on it, its words."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pypdfium2
import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageStat

DOT = 72 / 203.2
"""A printer dot in points."""


def pictures(pdf: bytes) -> list[Image.Image]:
    """Each page as a 203 dpi printer sees it, in grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=203.2 / 72).to_pil().convert("L") for page in document]


def codes(pdf: bytes) -> list[str]:
    """The texts of all codes on a clean print."""
    return [code.text for picture in pictures(pdf) for code in zxingcpp.read_barcodes(picture)]


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The share of dots that are black on one paper and white on the other.

    Two ways to draw the same letters differ in one to two of a hundred; another word, in more.
    """
    size = (max(one.width, other.width), max(one.height, other.height))
    sheets = [Image.new("L", size, 255) for _ in range(2)]
    for sheet, picture in zip(sheets, (one, other), strict=True):
        sheet.paste(picture)
    dots = [sheet.point(lambda grey: 0 if grey < 128 else 255) for sheet in sheets]
    return float(ImageStat.Stat(ImageChops.difference(*dots)).mean[0]) / 255


def ink(picture: Image.Image) -> Image.Image:
    """The part of a paper that is printed on: where a printer puts it is its own affair."""
    dots = picture.point(lambda grey: 255 if grey < 128 else 0)
    return picture.crop(dots.getbbox() or (0, 0, 1, 1))


def codes_on_poor_paper(pdf: bytes) -> list[str]:
    """The same from black dots only, one dot fatter, out of focus and askew."""
    found = []
    for picture in pictures(pdf):
        dots = picture.point(lambda grey: 255 if grey > 127 else 0)
        fat = dots.resize((dots.width * 2, dots.height * 2)).filter(ImageFilter.MinFilter(3))
        photo = fat.rotate(6, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(2.5))
        found += [code.text for code in zxingcpp.read_barcodes(photo)]
    return found


def text(pdf: bytes) -> str:
    """The words of all pages as a reader of PDF files finds them, whatever the line breaks."""
    return " ".join(" ".join(pages(pdf)).split())


def pages(pdf: bytes) -> list[str]:
    """The words of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page, in points."""
    box = pypdf.PdfReader(BytesIO(pdf)).pages[0].mediabox
    return float(box.width), float(box.height)
