# SPDX-License-Identifier: EUPL-1.2
"""The mapping of foreign terms that a city edits."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.domain.taxonomy import Taxonomy
from kiosk.domain.topic import FIELDS, TOPICS
from kiosk.domain.trouble import SettingsTrouble

_KNOWN = {*FIELDS, *(topic.id for topic in TOPICS), "emergency"}


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    codes: dict[str, dict[str, tuple[str, ...]]] = {}
    names: dict[str, tuple[str, ...]] = {}


def read_taxonomy(path: Path) -> Taxonomy:
    """Read a mapping file.

    Raises:
        SettingsTrouble: it is missing, or wrong; the sentence says where.
    """
    try:
        file = msgspec.toml.decode(path.read_bytes(), type=_File)
    except OSError as error:
        raise SettingsTrouble(f"{path}: {error.strerror or error}") from error
    except msgspec.DecodeError as error:
        raise SettingsTrouble(f"{path}: {error}") from error
    tables = [*file.codes.items(), ("names", file.names)]
    for name, table in tables:
        for term, targets in table.items():
            if strange := [one for one in targets if one not in _KNOWN]:
                raise SettingsTrouble(f"{path}: {name}: {term!r}: there is no field {strange[0]!r}")
    return Taxonomy(codes=file.codes, names={k.casefold(): v for k, v in file.names.items()})
