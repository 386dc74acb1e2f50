# SPDX-License-Identifier: EUPL-1.2
"""Where things are, and how a program of the environment is started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "out"
LOCKS = ROOT / "build" / "lock"
ENVIRONMENT = OUT / "env"
PROGRAMS = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = PROGRAMS / ("python.exe" if sys.platform == "win32" else "python")


class SetUpError(Exception):
    """Something only the person at the keyboard can mend; the message says how."""


def in_environment(*arguments: str, **variables: str) -> int:
    """Run the environment's Python from the root of the tree and return its exit code."""
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | variables, check=False).returncode


def program(name: str) -> str:
    """Return the path of a program that the environment's packages installed."""
    return str(PROGRAMS / name)
