# SPDX-License-Identifier: EUPL-1.2
"""Everything that is checked without running the program; one line for each step."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

from devtools import qml, translations, tree
from devtools.places import ROOT, program


def _quiet(name: str, *arguments: str) -> Callable[[], str]:
    """Make a step of a program: it returns what the program said if it failed."""

    def step() -> str:
        ended = subprocess.run(
            [program(name), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        said = ended.stdout + ended.stderr
        return "" if ended.returncode == 0 else said or f"{name} ended with {ended.returncode}"

    return step


_STEPS: dict[str, Callable[[], str]] = {
    "style": _quiet("ruff", "check", "--quiet"),
    "format": _quiet("ruff", "format", "--check", "--quiet"),
    "types": _quiet("mypy", "--no-error-summary"),
    "floors": _quiet("lint-imports", "--no-logo"),
    "QML": qml.lint,
    "translations": lambda: "\n".join(translations.faults()),
    "file sizes": lambda: "\n".join(tree.too_long(ROOT)),
}


def check() -> int:
    """Run each step, say how it went and how long it took; 1 if any failed."""
    failed = 0
    for name, step in _STEPS.items():
        start = time.perf_counter()
        said = step()
        seconds = time.perf_counter() - start
        print(f"{name:<14}{'failed' if said else 'ok':<8}{seconds:5.1f} s", flush=True)
        if said:
            print("    " + said.rstrip().replace("\n", "\n    "))
            failed += 1
    return 1 if failed else 0
