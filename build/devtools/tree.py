# SPDX-License-Identifier: EUPL-1.2
"""The files that people write, and how long one of them may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LINES = 250
_FOLDERS = (".ci", "build", "docs", "i18n", "kiosk", "resources", "tests")
_TEXT = frozenset(
    {".css", ".html", ".json", ".md", ".py", ".qml", ".spec", ".sql", ".svg", ".toml", ".ts"}
    | {".txt", ".js", ".csv", ""}
)


def written(root: Path) -> Iterator[Path]:
    """Yield every text file of the tree that is not made by a program run here."""
    yield from (path for path in sorted(root.iterdir()) if path.is_file() and _is_text(path))
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            made = "__pycache__" in path.parts or path.is_relative_to(root / "build" / "out")
            if not made and path.is_file() and _is_text(path):
                yield path


def sources(root: Path) -> Iterator[Path]:
    """Yield every Python and QML file."""
    yield from (path for path in written(root) if path.suffix in {".py", ".qml", ".spec"})


def too_long(root: Path) -> list[str]:
    """Name each source above the limit with its number of lines."""
    return [
        f"{path.relative_to(root)}: {lines} lines, at most {LINES}"
        for path in sources(root)
        if (lines := len(path.read_text("utf-8").splitlines())) > LINES
    ]


def _is_text(path: Path) -> bool:
    return path.suffix in _TEXT
