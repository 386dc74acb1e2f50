# SPDX-License-Identifier: EUPL-1.2
"""The locked versions of every role, with hashes and without addresses."""

from __future__ import annotations

import subprocess

from devtools.places import ROOT, program

# The development role holds the others: it is resolved first and the others follow its versions.
_ROLES = {
    "dev": ["--extra", "kiosk", "--extra", "city", "--group", "dev"],
    "kiosk": ["--extra", "kiosk", "--constraints", "build/lock/dev.txt"],
    "city": ["--extra", "city", "--constraints", "build/lock/dev.txt"],
}


def lock(arguments: list[str]) -> int:
    """Write `build/lock/<role>.txt` anew; arguments go to `uv pip compile`."""
    for role, chosen in _ROLES.items():
        print(f"build/lock/{role}.txt", flush=True)
        ended = subprocess.run(
            [
                *(program("uv"), "pip", "compile", "pyproject.toml", "--quiet", "--universal"),
                *("--python-version", "3.11", "--generate-hashes", "--no-header"),
                *("--no-emit-index-url", "--no-emit-find-links", "--no-config"),
                *(*chosen, "--output-file", f"build/lock/{role}.txt", *arguments),
            ],
            cwd=ROOT,
            check=False,
            stdout=subprocess.DEVNULL,
        ).returncode
        if ended:
            return ended
    return 0
