# SPDX-License-Identifier: EUPL-1.2
"""Reads sources the way the program does."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.importers.registry import ReadSource, read_source
from kiosk.content.loaded import NotLoaded, load
from kiosk.domain.batch import Batch


def read_each(path: Path) -> list[ReadSource]:
    """Every source at a path."""
    return [
        ReadSource(one.address, None, (one.problem,))
        if isinstance(one, NotLoaded)
        else read_source(one, "de", "Europe/Berlin", {})
        for one in load(path)
    ]


def read_one(path: Path) -> ReadSource:
    """The one source at a path."""
    [found] = read_each(path)
    return found


def batch_at(path: Path) -> Batch:
    """What the one source at a path says."""
    batch = read_one(path).batch
    assert batch is not None
    return batch


def codes(path: Path) -> set[str]:
    """What is wrong with it."""
    return {problem.code for problem in read_one(path).problems}
