# SPDX-License-Identifier: EUPL-1.2
"""The QML files with the types that Python gives them, laid out for qmllint under build/out/qml."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

from devtools.places import OUT, ROOT, program

_MIRROR = OUT / "qml"
_FIRST_VERSION = "1"


def lint() -> str:
    """Lint every QML file; return what is wrong, with the paths of the source tree."""
    shutil.rmtree(_MIRROR, ignore_errors=True)
    modules = sorted({path.parent for path in ROOT.glob("kiosk/**/qmldir")})
    for module in modules:
        _mirror(module)
    pages = sorted(str(path) for path in _MIRROR.rglob("*.qml"))
    if not pages:
        return "" if not list(ROOT.glob("kiosk/**/*.qml")) else "QML files lie outside a module"
    ended = subprocess.run(
        [program("pyside6-qmllint"), "-W", "0", "-I", str(_MIRROR), *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    said = (ended.stdout + ended.stderr).replace(f"{_MIRROR}/", "")
    return said if ended.returncode else ""


def _mirror(module: Path) -> None:
    """Copy a module's QML beside the description of its Python types."""
    relative = module.relative_to(ROOT)
    uri = ".".join(relative.parts)
    target = _MIRROR / relative
    target.mkdir(parents=True, exist_ok=True)
    for path in [*module.glob("*.qml"), *module.glob("*.js"), module / "qmldir"]:
        shutil.copy(path, target)
    described = [type_ for path in sorted(module.glob("*.py")) if (type_ := _described(path))]
    if not described:
        return
    types = target / "types.json"
    types.write_text(json.dumps([part for parts in described for part in parts]), "utf-8")
    subprocess.run(
        [
            program("pyside6-qmltyperegistrar"),
            *("--generate-qmltypes", str(target / "python.qmltypes")),
            *("--import-name", uri, "--major-version", _FIRST_VERSION),
            *("-o", str(target / "registration.cpp"), str(types)),
        ],
        check=True,
        capture_output=True,
    )
    qmldir = target / "qmldir"
    lines = [line for line in qmldir.read_text("utf-8").splitlines() if "typeinfo" not in line]
    qmldir.write_text("\n".join([*lines, "typeinfo python.qmltypes", ""]), "utf-8")


def _described(source: Path) -> list[object]:
    """Describe the classes of one Python file that QML can name."""
    if not re.search(r"^@Qml\w+", source.read_text("utf-8"), re.MULTILINE):
        return []
    ended = subprocess.run(
        [program("pyside6-metaobjectdump"), str(source)],
        check=True,
        capture_output=True,
        text=True,
    )
    described: list[object] = json.loads(ended.stdout)
    return described
