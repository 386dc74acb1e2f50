# SPDX-License-Identifier: EUPL-1.2
"""The floors of the program hold, and the tool that says so sees the imports."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
LINTER = Path(sys.executable).with_name("lint-imports")

FLOORS = "a floor imports only downwards, and adapters are strangers to each other"
SCREENS = "screens are handed ports and know no adapter"
QT = "only screens, speech and the typesetter name Qt"
DATABASE = "only the store knows the database"
PAPER = "only printing paints and draws codes"


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter with the contracts of a tree's own pyproject.toml."""
    command = [str(LINTER), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)


@pytest.fixture
def copied_tree(tmp_path: Path) -> Path:
    """A copy of the program in which a test may plant an import."""
    shutil.copytree(
        ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__", "*.qml")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.fixture
def bare_tree(tmp_path: Path) -> Path:
    """A program of nothing but its name, under the same contracts."""
    for file in ("pyproject.toml", "kiosk/__init__.py", "kiosk/resources.py"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


def plant(tree: Path, module: str, line: str) -> None:
    """Write a module with one import, and every package on the way to it and to its target."""
    target = line.removeprefix("import ")
    for name in [module, *([target] if target.startswith("kiosk.") else [])]:
        file = tree.joinpath(*name.split(".")).with_suffix(".py")
        for folder in file.relative_to(tree).parents:
            if folder != Path():
                (tree / folder).mkdir(exist_ok=True)
                (tree / folder / "__init__.py").touch()
        file.touch()
    with tree.joinpath(*module.split(".")).with_suffix(".py").open("a", encoding="utf-8") as file_:
        file_.write(f"\n{line}\n")


def test_every_contract_is_kept() -> None:
    """The program as it is keeps all contracts."""
    ended = lint(ROOT)
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("kiosk.domain.planted", "import kiosk.store.planted_target", FLOORS),
        ("kiosk.store.planted", "import kiosk.printing.planted_target", FLOORS),
        ("kiosk.printing.planted", "import kiosk.screens.planted_target", FLOORS),
        ("kiosk.planted", "import kiosk.domain.planted_target", FLOORS),
        ("kiosk.screens.planted", "import kiosk.store.planted_target", SCREENS),
        ("kiosk.domain.planted", "import PySide6.QtCore", QT),
        ("kiosk.store.planted", "import PySide6.QtCore", QT),
        ("kiosk.printing.planted", "import PySide6.QtGui", QT),
        ("kiosk.domain.planted", "import sqlite3", DATABASE),
        ("kiosk.screens.planted", "import sqlite_utils", DATABASE),
        ("kiosk.store.planted", "import reportlab.pdfgen", PAPER),
        ("kiosk.screens.planted", "import qrcode", PAPER),
    ],
)
def test_a_planted_import_breaks_its_contract(
    copied_tree: Path, module: str, line: str, contract: str
) -> None:
    """An import against a floor is found, whichever rule it breaks."""
    plant(copied_tree, module, line)
    ended = lint(copied_tree)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert f"{contract} BROKEN" in ended.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("kiosk.screens.planted", "import PySide6.QtQml"),
        ("kiosk.printing.typeset", "import PySide6.QtGui"),
        ("kiosk.store.planted", "import sqlite_utils"),
        ("kiosk.compose", "import kiosk.screens.planted_target"),
    ],
)
def test_a_lawful_import_breaks_none(bare_tree: Path, module: str, line: str) -> None:
    """Each floor may import what it is there for."""
    plant(bare_tree, module, line)
    ended = lint(bare_tree)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_rules_need_the_standard_library_only() -> None:
    """The domain imports itself and the standard library, and the graph really holds imports."""
    graph = grimp.build_graph("kiosk", include_external_packages=True, cache_dir=None)
    assert graph.count_imports() >= 60
    reached = {
        imported.split(".")[0]
        for module in graph.find_descendants("kiosk.domain")
        for imported in graph.find_modules_directly_imported_by(module)
        if not imported.startswith("kiosk.domain.")
    }
    assert "dataclasses" in reached
    assert reached <= sys.stdlib_module_names
