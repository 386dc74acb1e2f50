# SPDX-License-Identifier: EUPL-1.2
"""With which city a site is enrolled: a small file beside its key."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

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
        SettingsTrouble: the file is damaged, or names no city.
    """
    path = folder / FILE
    try:
        enrolment = msgspec.json.decode(path.read_bytes(), type=Enrolment)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeError):
        raise SettingsTrouble(f"{path}: cannot be read; enrol the site again") from None
    check_address(enrolment.city)
    return enrolment


def check_address(address: str) -> None:
    """See that something is the address of a city.

    Raises:
        SettingsTrouble: it is none; without TLS only this machine is believed.
    """
    wrong = SettingsTrouble(f"{address!r} is not an address of a city: https://…")
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - reading it is the check
    except ValueError:
        raise wrong from None
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
        raise wrong
    at_home = parts.hostname in {"127.0.0.1", "::1", "localhost"}
    if parts.scheme not in ({"https", "http"} if at_home else {"https"}):
        raise wrong


def keep_enrolment(folder: Path, enrolment: Enrolment) -> None:
    """Keep an enrolment, whole or not at all.

    Raises:
        OSError: it cannot be written; the one before stays.
    """
    write_whole(folder / FILE, msgspec.json.format(msgspec.json.encode(enrolment)))
