# SPDX-License-Identifier: EUPL-1.2
"""The QML files with the types that Python gives them, laid out for qmllint under build/out/qml."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from devtools.places import OUT, ROOT, program

_MIRROR = OUT / "qml"
_TYPE_INFO = "python.qmltypes"


def lint(tree: Path = ROOT, mirror: Path = _MIRROR) -> str:
    """Lint every QML file of a tree; return what is wrong with its path in that tree."""
    shutil.rmtree(mirror, ignore_errors=True)
    pages = sorted(tree.glob("kiosk/**/*.qml"))
    modules = sorted({path.parent for path in tree.glob("kiosk/**/qmldir")})
    homeless = [str(page.relative_to(tree)) for page in pages if page.parent not in modules]
    if homeless:
        return "\n".join(f"{page} lies in no module: its folder has no qmldir" for page in homeless)
    for module in modules:
        _copy(module, mirror / module.relative_to(tree), ".".join(module.relative_to(tree).parts))
    if not pages:
        return ""
    names = [str(page.relative_to(tree)) for page in pages]
    ended = subprocess.run(
        [program("pyside6-qmllint"), "-W", "0", "-I", str(mirror), *names],
        cwd=mirror,
        capture_output=True,
        text=True,
        check=False,
    )
    # The last line is the launcher's, which repeats its own command.
    said = (ended.stdout + ended.stderr).strip().splitlines()
    return "\n".join(line for line in said if not re.fullmatch(r"'.*' returned \d+", line))


def _copy(module: Path, target: Path, uri: str) -> None:
    """Copy a module's QML beside the description of its Python types."""
    target.mkdir(parents=True)
    for page in [*module.glob("*.qml"), *module.glob("*.js")]:
        shutil.copy(page, target)
    lines = (module / "qmldir").read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("typeinfo ")]
    described = [part for source in sorted(module.glob("*.py")) for part in _described(source)]
    if described:
        kept.append(f"typeinfo {_TYPE_INFO}")
        (target / "types.json").write_text(json.dumps(described), "utf-8")
        subprocess.run(
            [
                program("pyside6-qmltyperegistrar"),
                *("--generate-qmltypes", str(target / _TYPE_INFO)),
                *("--import-name", uri, "--major-version", "1"),
                *("-o", str(target / "registration.cpp"), str(target / "types.json")),
            ],
            check=True,
            capture_output=True,
        )
    (target / "qmldir").write_text("\n".join([*kept, ""]), "utf-8")


def _described(source: Path) -> list[dict[str, Any]]:
    """Describe the classes of one Python file that QML can name."""
    text = source.read_text("utf-8")
    if not re.search(r"^@Qml\w+", text, re.MULTILINE):
        return []
    command = [program("pyside6-metaobjectdump"), str(source)]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    parts: list[dict[str, Any]] = json.loads(ended.stdout)
    constants = _constant_properties(text)
    for part in parts:
        for class_ in part["classes"]:
            for property_ in class_.get("properties", []):
                if (class_["className"], property_["name"]) in constants:
                    property_["constant"] = True
    return parts


def _constant_properties(text: str) -> set[tuple[str, str]]:
    """Find the properties declared `constant=True`, which pyside6-metaobjectdump overlooks."""
    return {
        (class_.name, function.name)
        for class_ in ast.walk(ast.parse(text))
        if isinstance(class_, ast.ClassDef)
        for function in class_.body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        and any(k.arg == "constant" and ast.literal_eval(k.value) for k in decorator.keywords)
    }
