# SPDX-License-Identifier: EUPL-1.2
"""The root of a city's keys: what a kiosk begins to believe with, and believed last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.sync.tuf_words import ROOT, RootMissing, TreeRefused, in_words

if TYPE_CHECKING:
    from tuf.api.metadata import Metadata, Root

METADATA: Final = "metadata"
MOST_ROOT_BYTES: Final = 64_000
NO_ROOT: Final = (
    "this kiosk does not know the city's keys yet: enrol it again, or name the file of their root "
    "with `kiosk sync enrol --root FILE`"
)


def known_root(folder: Path) -> bytes | None:
    """The root that a kiosk begins to believe with; None where it has none yet.

    Raises:
        RootMissing: it is damaged, on this machine and not at the city's.
    """
    file = folder / ROOT
    with in_words(folder):
        if not file.exists():
            return None
        content = file.read_bytes()
    try:
        check_root(content)
    except TreeRefused:
        raise RootMissing(f"{file} is damaged: enrol this kiosk again") from None
    return content


def check_root(content: bytes) -> None:
    """Whether this is the root of a city's keys, signed as it says itself.

    Raises:
        TreeRefused: it is not.
    """
    from tuf.api.metadata import Metadata, Root  # noqa: PLC0415 - 87 ms

    with in_words(Path(ROOT)):
        root: Metadata[Root] = Metadata.from_bytes(content)
        if root.signed.type != Root.type:
            raise TreeRefused("this is not the root of a city's keys")
        root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)


def succeeds(content: bytes, known: bytes) -> bool:
    """Whether a root is a known one, or signed with the keys of the known one as its successor."""
    from tuf.api.exceptions import RepositoryError  # noqa: PLC0415 - 87 ms
    from tuf.api.metadata import Metadata, Root  # noqa: PLC0415 - as above

    try:
        old: Metadata[Root] = Metadata.from_bytes(known)
        new: Metadata[Root] = Metadata.from_bytes(content)
        old.signed.verify_delegate(Root.type, new.signed_bytes, new.signatures)
    except RepositoryError:
        return False
    return new.signed.version >= old.signed.version


def trusted_root(folder: Path) -> Root:
    """The root that was verified last, whose keys also sign what travels on a stick.

    Raises:
        RootMissing: there is none yet.
        TreeRefused: it is damaged.
    """
    from tuf.api.metadata import Metadata  # noqa: PLC0415 - 87 ms

    verified, first = folder / METADATA / ROOT, folder / ROOT
    with in_words(folder):
        if not first.exists():
            raise RootMissing(NO_ROOT)
        content = (verified if verified.exists() else first).read_bytes()
        root: Metadata[Root] = Metadata.from_bytes(content)
        return root.signed
