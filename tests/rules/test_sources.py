# SPDX-License-Identifier: EUPL-1.2
"""What no source file may hold, and what each must begin with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from devtools import tree

ROOT = Path(__file__).resolve().parents[2]
LICENCE_LINE = re.compile(r"(?:#!.*\n)?(?:#|//) SPDX-License-Identifier: EUPL-1\.2\n")
SLEEP = re.compile(
    r"\b(?:time|asyncio)\.sleep\s*\(|\bqWait\s*\(|\bqtbot\.wait\s*\(|\bQThread\.\w*sleep\("
)
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:root|work|home/\w+|Users/\w+)/|\b[A-Z]:\\\\?Users\b")
REGISTRY = re.compile(r"--(?:extra-)?[i]ndex-url|/[s]imple/|\"resolved\": *\"https?:")
THIS_FILE = Path(__file__).resolve()


def holding(pattern: re.Pattern[str], root: Path) -> list[str]:
    """Name each place below a folder where a pattern is found."""
    return [
        f"{path.relative_to(root).as_posix()}:{number}"
        for path in tree.written(root)
        if path != THIS_FILE
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def unlicensed(root: Path) -> list[str]:
    """Name each source file below a folder that does not begin with its licence."""
    return [
        path.relative_to(root).as_posix()
        for path in tree.sources(root)
        if not LICENCE_LINE.match(path.read_text("utf-8"))
    ]


def test_nothing_sleeps() -> None:
    """Neither the program nor a test waits for a time to pass: both wait for what happens."""
    assert holding(SLEEP, ROOT) == []


def test_no_path_of_a_machine_is_in_the_tree() -> None:
    """Nothing names a folder of the person who wrote it."""
    assert holding(MACHINE_PATH, ROOT) == []


def test_no_registry_is_named() -> None:
    """Where packages come from is the business of the machine that installs them."""
    assert holding(REGISTRY, ROOT) == []


def test_every_source_file_begins_with_its_licence() -> None:
    """A file that is copied elsewhere still says what it is licensed under."""
    assert unlicensed(ROOT) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (SLEEP, "time.sleep(1)"),
        (SLEEP, "    await asyncio.sleep(0.1)"),
        (SLEEP, "QTest.qWait(50)"),
        (SLEEP, "qtbot.wait(50)"),
        (SLEEP, "QThread.msleep(5)"),
        (MACHINE_PATH, "cd /home/anna/kiosk"),
        (MACHINE_PATH, r'Path("C:\\Users\\anna")'),
        (REGISTRY, "--{}index-url https://example.org".format("extra-")),
        (REGISTRY, "see https://example.org/{}/pytest".format("simple")),
    ],
)
def test_a_planted_line_is_noticed(tmp_path: Path, pattern: re.Pattern[str], line: str) -> None:
    """Each scanner finds what it looks for, with file and line."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "planted.py").write_text(f"fine = 1\n{line}\n", "utf-8")
    assert holding(pattern, tmp_path) == ["tests/planted.py:2"]


def test_a_missing_licence_line_is_noticed(tmp_path: Path) -> None:
    """A source without the line is named, one with it is not."""
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "bare.py").write_text('"""No licence."""\n', "utf-8")
    (tmp_path / "kiosk" / "Good.qml").write_text("// SPDX-License-Identifier: EUPL-1.2\n", "utf-8")
    assert unlicensed(tmp_path) == ["kiosk/bare.py"]


def test_waiting_for_an_event_is_allowed(tmp_path: Path) -> None:
    """The pattern does not catch what tests should use instead."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "good.py").write_text("qtbot.waitUntil(done)\nqtbot.waitSignal(s)\n")
    assert holding(SLEEP, tmp_path) == []
