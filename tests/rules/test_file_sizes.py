# SPDX-License-Identifier: EUPL-1.2
"""No source file outgrows one reading."""

from __future__ import annotations

from pathlib import Path

from devtools import tree

ROOT = Path(__file__).resolve().parents[2]


def test_every_source_file_can_be_read_in_one_go() -> None:
    """Python and QML files stay within the limit."""
    assert tree.too_long(ROOT) == []


def test_a_long_file_is_noticed(tmp_path: Path) -> None:
    """One line above the limit is one too many, in Python and in QML."""
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "long.py").write_text("x = 1\n" * (tree.LINES + 1), "utf-8")
    (tmp_path / "kiosk" / "Long.qml").write_text("//\n" * (tree.LINES + 1), "utf-8")
    (tmp_path / "kiosk" / "fits.py").write_text("x = 1\n" * tree.LINES, "utf-8")
    assert [fault.split(":")[0] for fault in tree.too_long(tmp_path)] == [
        "kiosk/Long.qml",
        "kiosk/long.py",
    ]


def test_the_scanner_sees_this_tree() -> None:
    """The walk finds the program, its tests and its tools, and nothing that was generated."""
    found = {path.relative_to(ROOT).as_posix() for path in tree.sources(ROOT)}
    assert {"kiosk/__init__.py", "build/dev.py", "tests/rules/test_file_sizes.py"} <= found
    assert not [path for path in found if path.startswith("build/out/")]
