# SPDX-License-Identifier: EUPL-1.2
"""With which city a site is enrolled: a small file beside its key."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.whole_file import write_whole

FILE = "city.json"


class Enrolment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the city is and what this kiosk is called there.

    Attributes:
        authority: file of the only certificate authority to believe, seen from the site's folder.
    """

    city: str
    site: str
    key_id: str
    authority: str | None = None


def is_enrolled(folder: Path) -> bool:
    """Whether a site's folder has an enrolment, whole or damaged."""
    return (folder / FILE).exists()


def read_enrolment(folder: Path) -> Enrolment | None:
    """The enrolment of a site's folder; None where it has none.

    Raises:
        SettingsTrouble: the file is damaged.
    """
    path = folder / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Enrolment)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeError):
        raise SettingsTrouble(f"{path}: cannot be read; enrol the site again") from None


def keep_enrolment(folder: Path, enrolment: Enrolment) -> None:
    """Keep an enrolment, whole or not at all.

    Raises:
        OSError: it cannot be written; the one before stays.
    """
    write_whole(folder / FILE, msgspec.json.format(msgspec.json.encode(enrolment)))
