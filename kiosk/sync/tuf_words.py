# SPDX-License-Identifier: EUPL-1.2
"""Why a tree is not believed, each reason with its own sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.domain.contact import Obstacle
from kiosk.domain.trouble import SettingsTrouble, Trouble
from kiosk.sync.city import DirectoryTrouble

ROOT: Final = "root.json"
_NEWEST: Final = "timestamp.json"

_SENTENCES: Final = {
    "BadVersionNumberError": (
        "this is an older state of the city's directory than one that was here before"
    ),
    "UnsignedMetadataError": "the directory is not signed with the city's keys",
    "LengthOrHashMismatchError": "parts of the city's directory do not belong together",
    "DeserializationError": "a part of the city's directory cannot be read: it is damaged",
    "DownloadLengthMismatchError": "a part of the city's directory is longer than it may be",
}
"""By the exceptions of python-tuf, which is imported only when a tree is looked at."""


class TreeRefused(DirectoryTrouble):
    """The tree is not to be believed; what is in use stays."""


class TreeExpired(TreeRefused):
    """Nobody has confirmed for too long that the tree is the newest one."""

    obstacle = Obstacle.EXPIRED


class NothingPublished(DirectoryTrouble):
    """There is no tree."""

    obstacle = Obstacle.REFUSED


class RootMissing(SettingsTrouble):
    """There is a tree, and no root to believe it by."""


@contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Say what is wrong with a tree, or with the folder in which it is kept."""
    from tuf.api import exceptions as tuf  # noqa: PLC0415 - 87 ms

    try:
        yield
    except tuf.DownloadHTTPError as error:
        raise _missing(str(error)) from None
    except tuf.ExpiredMetadataError as error:
        what = str(error).removeprefix("Final ").partition(" ")[0]
        raise TreeExpired(
            "the city has not confirmed for too long that this is its newest directory: "
            f"{what} has expired, or this machine's clock is wrong"
        ) from None
    except (tuf.RepositoryError, tuf.DownloadError) as error:
        sentence = _SENTENCES.get(type(error).__name__)
        raise TreeRefused(sentence or f"the city's directory cannot be read: {error}") from None
    except OSError as error:
        raise Trouble(f"{error.filename or folder}: {error.strerror or error}") from None


def _missing(path: str) -> Trouble:
    if path.endswith(_NEWEST):
        return NothingPublished("there is no directory of the city yet")
    return TreeRefused(f"{path} is missing from the city's directory: it is not whole")
