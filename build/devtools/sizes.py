# SPDX-License-Identifier: EUPL-1.2
"""How long a source file may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LIMIT = 250
_FOLDERS = ("kiosk", "tests", "build", "resources")


def sources(root: Path) -> Iterator[Path]:
    """Yield every Python and QML file that people write."""
    yield from root.glob("*.spec")
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            written = not path.is_relative_to(root / "build" / "out")
            if written and path.suffix in {".py", ".qml"}:
                yield path


def too_long(root: Path) -> list[str]:
    """Name each file above the limit with its number of lines."""
    return [
        f"{path.relative_to(root)}: {lines} lines, at most {LIMIT}"
        for path in sources(root)
        if (lines := len(path.read_text("utf-8").splitlines())) > LIMIT
    ]
