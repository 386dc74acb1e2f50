# SPDX-License-Identifier: EUPL-1.2
"""The slip that the installer prints: a code, three scripts, a ruler from edge to edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.printing.block import Block, Style, code, inset, rule, stacked, words
from kiosk.printing.sheet import MM, Sheet, whole_dots

if TYPE_CHECKING:
    from datetime import datetime

WIDTH_MM = 72
_MARGIN = 3 * MM
_INNER = WIDTH_MM * MM - 2 * _MARGIN
_TITLE, _PLAIN = Style(14, bold=True), Style(10)

SCRIPTS = (
    ("Größe, Straße, Übung: 142", False),
    ("Ґанок, їжак, під'їзд: 142", False),
    ("أهلاً وسهلاً، الرقم: \u2066142\u2069", True),
)
"""One line in each script, and whether it runs from right to left."""


def trial_slip(site_id: str, site_name: str, at: datetime) -> bytes:
    """The slip as a PDF; `at` is the wall clock of the site."""
    ruler = _ruler()
    body = stacked(
        words("Testdruck", _TITLE, _INNER),
        words(isolated_name(site_name), _PLAIN, _INNER),
        words(f"{at:%d.%m.%Y %H:%M}", _PLAIN, _INNER),
        *(words(text, _PLAIN, _INNER, right_to_left=mirrored) for text, mirrored in SCRIPTS),
        code(trial_code(site_id, at), 30 * MM),
        words("Lineal: links 0, rechts 72 mm.", _PLAIN, _INNER),
        rule(_INNER),
        gap=2.5 * MM,
    )
    height = whole_dots(body.height + ruler.height + 2 * _MARGIN)
    sheet = Sheet(WIDTH_MM * MM, height, title="test", language="de")
    stacked(inset(body, _MARGIN, _MARGIN), ruler).paint(sheet, 0, 0)
    return sheet.finish()


def trial_code(site_id: str, at: datetime) -> str:
    """What the slip's code says."""
    return f"{site_id}/test/{at:%Y-%m-%dT%H:%M}"


def _ruler() -> Block:
    """A tick at each millimetre, longer at five and ten: what is missing is the margin."""

    def paint(sheet: Sheet, left: float, top: float) -> None:
        for millimetre in range(WIDTH_MM + 1):
            length = (5 if millimetre % 10 == 0 else 3.5 if millimetre % 5 == 0 else 2) * MM
            sheet.rule(left + millimetre * MM - 0.25, top + length / 2, 0.5, length)

    return Block(WIDTH_MM * MM, 6 * MM, paint)
