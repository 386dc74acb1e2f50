# SPDX-License-Identifier: EUPL-1.2
"""Same slip, same paper: against golden files, in a fresh process, on the print lane."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from tests.printing.slips import GOLDEN, SLIPS, paint

if TYPE_CHECKING:
    from pypdf.generic import PdfObject

pytestmark = pytest.mark.usefixtures("qapp")


def unpacked(pdf: bytes) -> list[bytes]:
    """Every object with its stream decoded: how zlib packs differs from machine to machine."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    objects = (reader.get_object(number) for number in range(1, 1 + len(reader.xref[0])))
    return [written(entry) for entry in objects if entry is not None]


def written(entry: PdfObject) -> bytes:
    """One object as bytes."""
    if isinstance(entry, pypdf.generic.StreamObject):
        return entry.get_data()
    out = BytesIO()
    entry.write_to_stream(out)
    return out.getvalue()


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_what_was_looked_at(name: str) -> None:
    """Each glyph stands where it stood when a person last approved the golden file."""
    assert unpacked(paint(name)) == unpacked((GOLDEN / f"{name}.pdf").read_bytes())


def test_a_fresh_process_paints_the_same_bytes(tmp_path: Path) -> None:
    """What was painted before, or never, leaves no trace in a slip."""
    command = [sys.executable, "-m", "tests.printing.slips", str(tmp_path)]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[2])

    assert {name: (tmp_path / f"{name}.pdf").read_bytes() for name in SLIPS} == {
        name: paint(name) for name in SLIPS
    }


def test_worker_threads_paint_the_same_bytes() -> None:
    """The print lane and a preview paint at the same time and do not disturb each other."""
    here = [paint(name) for name in SLIPS]

    with ThreadPoolExecutor(3) as lane:
        there = [list(lane.map(paint, SLIPS)) for _ in range(3)]

    assert there == [here, here, here]
