# SPDX-License-Identifier: EUPL-1.2
"""Where pictures, fonts, demo content and translations lie, however the program was installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKED = _PACKAGE / "files"
_TREE = _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder that ships with the program.

    The first part is a folder of `resources/` (`"fonts"`, `"icons"`, `"demo"` …) or `"i18n"`. Wheel
    and bundle carry both trees as `kiosk/files`; in the source tree the compiled translations
    (`.qm`) are the ones `build/dev.py` made. The path is not checked for existence.
    """
    if _PACKED.is_dir():
        return _PACKED.joinpath(*parts)
    match parts:
        case ("i18n", *_, last) if last.endswith(".qm"):
            return _TREE.joinpath("build", "out", *parts)
        case ("i18n", *_):
            return _TREE.joinpath(*parts)
        case _:
            return _TREE.joinpath("resources", *parts)
