# SPDX-License-Identifier: EUPL-1.2
"""Packages say in one line what they are for, and hold nothing else in their `__init__.py`."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def faults(root: Path) -> list[str]:
    """Name each folder of Python files below `kiosk/` that is no proper package."""
    found = []
    for folder in sorted({path.parent for path in (root / "kiosk").rglob("*.py")}):
        name = folder.relative_to(root).as_posix()
        start = folder / "__init__.py"
        if not start.exists():
            found.append(f"{name} has no __init__.py")
            continue
        tree = ast.parse(start.read_text("utf-8"))
        if not ast.get_docstring(tree):
            found.append(f"{name} does not say what it is for")
        elif len(tree.body) > 1 and folder != root / "kiosk":  # there the version stands
            found.append(f"{name} does more than say what it is for")
    return found


def test_every_package_says_what_it_is_for_and_does_nothing() -> None:
    """A name has one address: the module that owns it."""
    assert faults(ROOT) == []


def test_improper_packages_are_noticed(tmp_path: Path) -> None:
    """A missing, a silent and a busy `__init__.py` are named."""
    for name, text in {"kiosk": '"""K."""', "silent": "", "busy": '"""B."""\nimport os'}.items():
        folder = tmp_path if name == "kiosk" else tmp_path / "kiosk"
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(text, "utf-8")
    (tmp_path / "kiosk" / "bare").mkdir()
    (tmp_path / "kiosk" / "bare" / "module.py").touch()
    assert faults(tmp_path) == [
        "kiosk/bare has no __init__.py",
        "kiosk/busy does more than say what it is for",
        "kiosk/silent does not say what it is for",
    ]


def test_the_build_folder_is_no_package() -> None:
    """A package called `build` would shadow the tool of that name."""
    found = [path.relative_to(ROOT).as_posix() for path in (ROOT / "build").rglob("__init__.py")]
    assert [path for path in found if not path.startswith("build/out/")] == []
