# SPDX-License-Identifier: EUPL-1.2
"""Settings in TOML, read strictly: every fault is one sentence with file, key and fix."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.domain.trouble import SettingsTrouble
from kiosk.domain.wrong_setting import sentence

T = TypeVar("T")


def read_toml(path: Path, kind: type[T], forms: Mapping[str, str], absent: str) -> T:
    """Read a file of settings.

    Args:
        forms: what to write where a key has a pattern, by the key's name.
        absent: what to do where there is no such file.

    Raises:
        SettingsTrouble: it cannot be read, or a key is missing, unknown or wrong.
    """
    try:
        return msgspec.toml.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        raise SettingsTrouble(f"{path}: there is no such file; {absent}") from None
    except OSError as error:
        raise SettingsTrouble(f"{path}: cannot be read: {error.strerror}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SettingsTrouble(f"{path}: {sentence(str(error), forms)}") from error
