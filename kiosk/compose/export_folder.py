# SPDX-License-Identifier: EUPL-1.2
"""A folder of files that is there whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.domain.trouble import SettingsTrouble

_SEAL: Final = ".kiosk-export"
"""The file by which a folder is known as one of ours that nobody has changed since."""


def write_whole(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder, or put it in the place of an earlier one.

    Raises:
        SettingsTrouble: the folder holds what was not written here, or was changed since.
        OSError: the disk refuses; what was there stays.
    """
    folder = folder.absolute()
    if folder.is_symlink() or (folder.exists() and not _may_go(folder)):
        raise SettingsTrouble(
            f"{folder} holds other files, or an export that was changed; name another folder"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        whole = beside / "new"
        whole.mkdir()
        for name, content in files.items():
            _write(whole / name, content)
        _write(whole / _SEAL, json.dumps(_sums(files), indent=1).encode())
        if folder.exists():
            folder.rename(beside / "old")
        try:
            whole.rename(folder)
        except OSError:
            if (beside / "old").exists():
                (beside / "old").rename(folder)
            raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _may_go(folder: Path) -> bool:
    """Whether a folder is empty, or holds an export of ours as it was written."""
    if not folder.is_dir():
        return False
    inside = {file.name: file for file in folder.iterdir()}
    if not inside:
        return True
    try:
        sealed = json.loads(inside.pop(_SEAL).read_bytes())
        return bool(sealed == _sums({name: file.read_bytes() for name, file in inside.items()}))
    except (KeyError, ValueError, OSError):
        return False


def _sums(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
