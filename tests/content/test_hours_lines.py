# SPDX-License-Identifier: EUPL-1.2
"""Questions about opening hours line by line, as other programs ask them."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.hours_lines import LONGEST_LINE, answers, questions


def answer(line: bytes) -> dict[str, Any]:
    """The one answer to one line."""
    (only,) = answers([line])
    answered: dict[str, Any] = json.loads(only)
    return answered


def asked(expr: str, *moments: str) -> dict[str, Any]:
    """The answer to a proper question."""
    return answer(json.dumps({"expr": expr, "at": moments}).encode())


def test_each_moment_gets_its_state() -> None:
    """With an offset or on the wall clock of Düsseldorf; the second two in the repeated night."""
    moments = ("2027-11-02T10:00", "2027-11-02T10:00:00+00:00", "2027-11-02T16:30Z")
    assert asked("Mo-Fr 09:00-17:00", *moments)["state"] == ["open", "open", "closed"]
    twice = ("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00")
    assert asked("02:00-03:00", *twice)["state"] == ["open", "open"]


def test_what_is_not_understood_comes_back_with_its_text() -> None:
    """So that it can be shown as it is."""
    refused = asked("ask Mrs Kaya", "2027-11-02T10:00")
    assert refused["expr"] == "ask Mrs Kaya"
    assert "opening_hours" in refused["error"]


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"nonsense",
        b"\xff\xfe",
        b"[1]",
        b"[" * 100_000,
        b'{"expr": 3, "at": []}',
        b'{"at": []}',
        b'{"expr": "24/7"}',
        b'{"expr": "24/7", "at": "now"}',
        b'{"expr": "24/7", "at": [null]}',
        b'{"expr": "24/7", "at": ["yesterday"]}',
        b'{"expr": "24/7", "at": ["0001-01-01T00:00+14:00"]}',
        b'{"expr": "24/7", "at": ["9999-12-31T23:00"]}',
        b'{"expr": "\\u0000", "at": []}',
        b'{"expr": "\\ud800", "at": []}',
    ],
)
def test_a_line_that_is_no_question_is_answered_with_an_error(line: bytes) -> None:
    """One sentence, no state."""
    answered = answer(line)
    assert answered["error"]
    assert "state" not in answered


@given(st.binary(max_size=200))
def test_any_line_has_exactly_one_answer(line: bytes) -> None:
    """Bytes of any kind."""
    assert answer(line).keys() <= {"expr", "state", "error"}


def test_a_huge_line_is_refused_and_the_next_one_answered() -> None:
    """Memory stays small, and the order holds."""
    stream = io.BytesIO(b"x" * (3 * LONGEST_LINE) + b'\n{"expr": "24/7", "at": []}')
    first, second = (json.loads(line) for line in answers(questions(stream)))
    assert "bytes" in first["error"]
    assert second == {"expr": "24/7", "state": []}
