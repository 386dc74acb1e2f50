# SPDX-License-Identifier: EUPL-1.2
"""The virtual environment: made from the lock, and made again when the lock changes."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable

from devtools.places import ENVIRONMENT, LOCKS, OUT, PYTHON, ROOT, SetUpError

_STAMP = ENVIRONMENT / "made-from"


def ensure_environment(missing_packages: Callable[[], list[str]]) -> None:
    """Make the environment unless its stamp says that it was made from these very inputs.

    Args:
        missing_packages: names the system's packages that Qt needs and that are not installed.

    Raises:
        SetUpError: a system package or a Python package cannot be installed from here.
    """
    stamp = _stamp()
    if _STAMP.is_file() and _STAMP.read_text("utf-8") == stamp:
        return
    wanted = missing_packages()
    if sys.platform == "linux" and importlib.util.find_spec("ensurepip") is None:
        wanted.insert(0, "python3-venv")  # Debian packs ensurepip on its own
    if wanted:
        install_system_packages(wanted)
    print("Making the environment in build/out/env; the first time takes some minutes.", flush=True)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    (OUT / "i18n").mkdir(parents=True, exist_ok=True)  # the wheel's list of files names it
    # In a process of its own: an ensurepip installed a moment ago is unknown to this one.
    # The base interpreter, since this one may be the environment that was just removed.
    _step(getattr(sys, "_base_executable", sys.executable), "-m", "venv", str(ENVIRONMENT))
    loudness = [] if sys.stdout.isatty() else ["--quiet"]
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", *loudness]
    _step(*pip, "--require-hashes", "--requirement", str(LOCKS / "dev.txt"))
    _step(*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    _STAMP.write_text(stamp, "utf-8")


def _stamp() -> str:
    """Name what the environment is made from: the lock, this release of Python, this folder."""
    lines = (LOCKS / "dev.txt").read_text("utf-8").splitlines()
    pins = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    lock = hashlib.sha256(pins.encode()).hexdigest()
    return f"{lock} {sys.version_info[0]}.{sys.version_info[1]} {ROOT}\n"


def install_system_packages(names: list[str]) -> None:
    """Install Debian packages.

    Raises:
        SetUpError: it cannot be done from here: says what to type.
    """
    line = "apt-get install --yes --no-install-recommends " + " ".join(names)
    if shutil.which("apt-get") is None:
        raise SetUpError("Please install what these Debian packages hold: " + " ".join(names))
    if os.geteuid() != 0:
        raise SetUpError(f"Please type this once, then try again:\n  sudo {line}")
    print(f"Installing {len(names)} packages of the system.", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update", line):
        ended = subprocess.run(
            command.split(), env=quiet, check=False, capture_output=True, text=True
        )
        if ended.returncode:
            raise SetUpError(f"This failed:\n  {command}\n{ended.stdout}{ended.stderr}")


def _step(*command: str) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SetUpError("The environment could not be made; this failed:\n  " + " ".join(command))
