# SPDX-License-Identifier: EUPL-1.2
"""The log names what went wrong and where, never what somebody typed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.log import log_to


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The log of the tests goes on afterwards as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers, root.level = handlers, level


def searched(words: str) -> None:
    """Fail with what was typed, in an error that comes of another."""
    try:
        int(words)
    except ValueError as error:
        raise LookupError(words) from error


def test_a_bug_is_told_by_kind_and_place_without_what_was_typed(tmp_path: Path) -> None:
    """Whoever mends it finds the line; whoever reads the log finds no visitor."""
    log_to(tmp_path, "visitor")
    with pytest.raises(LookupError) as caught:
        searched("my landlord is called Aminata")
    sys.excepthook(caught.type, caught.value, caught.tb)
    [line] = (tmp_path / "visitor.log").read_text("utf-8").splitlines()
    assert "bug LookupError tests.test_log:" in line
    assert " after ValueError tests.test_log:" in line
    assert "Aminata" not in line
    assert "landlord" not in line


def test_an_error_that_refers_to_itself_ends(tmp_path: Path) -> None:
    """However errors are linked, the line is finite."""
    log_to(tmp_path, "visitor")
    first, second = ValueError("one"), KeyError("two")
    first.__cause__, second.__cause__ = second, first
    sys.excepthook(ValueError, first, None)
    assert "bug ValueError after KeyError" in (tmp_path / "visitor.log").read_text("utf-8")
