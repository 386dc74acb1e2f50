# SPDX-License-Identifier: EUPL-1.2
"""The keyboards on the screen, as resources/keyboards has them, a file each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.keyboard import Keyboard

if TYPE_CHECKING:
    from pathlib import Path


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    script: str
    sample: str
    languages: tuple[str, ...]
    rows: tuple[str, ...]
    alphabet: str
    capitals: dict[str, str] = {}


def read_keyboards(folder: Path) -> tuple[Keyboard, ...]:
    """The keyboards by the names of their files: a script without more stands first.

    Raises:
        msgspec.ValidationError: a file is not what it should be.
    """
    return tuple(map(_read, sorted(folder.glob("*.toml"))))


def _read(path: Path) -> Keyboard:
    file = msgspec.toml.decode(path.read_bytes(), type=_File)
    return Keyboard(
        script=file.script,
        sample=file.sample,
        languages=file.languages,
        rows=file.rows,
        alphabet=file.alphabet,
        capitals=file.capitals,
    )
