# SPDX-License-Identifier: EUPL-1.2
"""What ships beside the code is found under one name, from the tree, the wheel and the bundle."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk import resources
from kiosk.resources import resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that an installation gets."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_tree_finds_what_people_wrote() -> None:
    """From the source tree, resources and languages are the committed ones."""
    assert resource("fonts") == ROOT / "resources" / "fonts"
    assert resource("i18n", "languages.toml") == ROOT / "i18n" / "languages.toml"
    assert resource("i18n", "languages.toml").is_file()


def test_the_tree_finds_the_compiled_translations() -> None:
    """A compiled translation is taken from where the build puts it."""
    assert resource("i18n", "kiosk_ar.qm") == ROOT / "build" / "out" / "i18n" / "kiosk_ar.qm"


def test_an_installed_program_finds_the_same_files(wheel: Path, tmp_path: Path) -> None:
    """Every file that the tree finds by a name, the unpacked wheel finds by the same name."""
    with ZipFile(wheel) as packed:
        packed.extractall(tmp_path)
    installed = tmp_path / "kiosk" / "resources.py"
    spec = importlib.util.spec_from_file_location("installed_resources", installed)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    names = [path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*.*")]
    names += [Path("i18n", path.name) for path in (ROOT / "i18n").glob("*.*")]
    names += [Path("i18n", path.name) for path in (ROOT / "build/out/i18n").glob("*.qm")]
    assert Path("i18n", "languages.toml") in names
    assert len(names) > 20
    missing = [name for name in names if not module.resource(*name.parts).exists()]
    assert missing == []


def test_the_wheel_carries_qml_and_schema_beside_their_code(wheel: Path) -> None:
    """Files of the package that are no Python are in the wheel too."""
    inside = set(ZipFile(wheel).namelist())
    beside = {
        path.relative_to(ROOT).as_posix()
        for path in Path(resources.__file__).parent.rglob("*")
        if path.suffix in {".qml", ".sql"} or path.name == "qmldir"
    }
    assert any(name.endswith(".qml") for name in beside)
    assert beside <= inside
