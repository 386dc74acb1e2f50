# SPDX-License-Identifier: EUPL-1.2
"""A slip in a form that the printer takes: PDF where it can, dots where it must."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.bitmap import bitmaps
from kiosk.printing.raster import apple_raster, pwg_raster

if TYPE_CHECKING:
    from kiosk.printing.bitmap import Bitmap
    from kiosk.printing.ipp.device import Device
    from kiosk.printing.ipp.media import Medium

PDF, PWG, URF = "application/pdf", "image/pwg-raster", "image/urf"

_USUAL = 300
_COARSEST, _FINEST = 200, 600
_INCH = 2540


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes and their media type."""

    kind: str
    content: bytes


def document_for(device: Device, pdf: bytes, medium: Medium) -> Document | None:
    """The slip for this printer and this paper; None where it takes nothing that we can write."""
    if PDF in device.formats:
        return Document(PDF, pdf)
    if PWG in device.formats and (not device.colours or "sgray_8" in device.colours):
        dots = _resolution(
            [each.across for each in device.resolutions if each.across == each.along]
        )
        return Document(PWG, pwg_raster(_pages(pdf, medium, dots), dots))
    if URF in device.formats and "W8" in device.urf:
        dots = _resolution(_urf_resolutions(device.urf))
        return Document(URF, apple_raster(_pages(pdf, medium, dots), dots))
    return None


def _pages(pdf: bytes, medium: Medium, dots_per_inch: int) -> list[Bitmap]:
    width = round(medium.width * dots_per_inch / _INCH)
    height = round(medium.height * dots_per_inch / _INCH)
    return [page.placed(width, height) for page in bitmaps(pdf, dots_per_inch)]


def _resolution(offered: list[int]) -> int:
    """The coarsest that shows a code well: 203 on a ticket printer, 300 or more elsewhere."""
    usable = [dots for dots in offered if _COARSEST <= dots <= _FINEST]
    return min(usable, default=_USUAL)


def _urf_resolutions(keywords: tuple[str, ...]) -> list[int]:
    """Such as 300 and 600 in `RS300-600`."""
    listed = next((each[2:] for each in keywords if each.startswith("RS")), "")
    return [int(dots) for dots in listed.split("-") if dots.isdigit()]
