# SPDX-License-Identifier: EUPL-1.2
"""Reads synonyms: those that ship with the program, and a site's own."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from kiosk.domain.synonyms import Synonyms
from kiosk.domain.trouble import SettingsTrouble


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    meaning: tuple[dict[str, tuple[str, ...]], ...] = ()


def read_synonyms(*paths: Path) -> Synonyms:
    """The meanings of several files together; a file that is not there has none.

    Raises:
        SettingsTrouble: a file is not what docs/search.md describes.
        OSError: a file cannot be read.
    """
    return Synonyms(meaning for path in paths if path.exists() for meaning in _read(path).meaning)


def _read(path: Path) -> _File:
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File)
    except (ValueError, msgspec.ValidationError) as error:
        raise SettingsTrouble(f"{path}: {error}") from error
