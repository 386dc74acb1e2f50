# SPDX-License-Identifier: EUPL-1.2
"""The city's keys: root ones that lie in safes, one of the editorial office, two of the service.

Each is a file of its own. Which of them count is said by the root metadata beside them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization.json import JSONSerializer

from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.whole_file import write_secret, write_whole

ROLES: Final = ("root", "targets", "snapshot", "timestamp")
ROOT_LIFE: Final = timedelta(days=730)
PEM: Final = ".pem"
_SHORT: Final = 8

Signers = Mapping[str, CryptoSigner]
"""Keys by their ids."""


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What was made.

    Attributes:
        files: new private keys, by role.
        root: the root metadata that names them.
    """

    files: dict[str, list[Path]]
    root: Path


def read_signers(places: Collection[Path]) -> dict[str, CryptoSigner]:
    """Every private key in folders, or in single files.

    Raises:
        SettingsTrouble: a file is no Ed25519 key, or cannot be read.
    """
    signers: dict[str, CryptoSigner] = {}
    for place in places:
        for file in sorted(place.glob(f"*{PEM}")) if place.is_dir() else [place]:
            signer = _read(file)
            signers[signer.public_key.keyid] = signer
    return signers


def make_keys(
    folder: Path, root_keys: int, threshold: int, now: datetime, life: timedelta = ROOT_LIFE
) -> NewKeys:
    """Make all keys of a new city.

    Args:
        threshold: how many of the root keys have to sign a change of keys.

    Raises:
        SettingsTrouble: there are keys already, or the threshold is more than there are.
    """
    if not 1 <= threshold <= root_keys:
        raise SettingsTrouble(f"{threshold} of {root_keys} root keys cannot sign")
    if folder.exists() and any(folder.iterdir()):
        raise SettingsTrouble(f"{folder} is not empty: keys are never overwritten")
    made = [("root", CryptoSigner.generate_ed25519()) for _ in range(root_keys)]
    made += [(role, CryptoSigner.generate_ed25519()) for role in ROLES[1:]]
    root = Root(expires=now + life, consistent_snapshot=True)
    for role, signer in made:
        root.add_key(signer.public_key, role)
    root.roles["root"].threshold = threshold
    return _kept(folder, root, made, [signer for role, signer in made if role == "root"])


def renew_root(
    folder: Path,
    signers: Signers,
    replaced: Collection[str],
    now: datetime,
    life: timedelta = ROOT_LIFE,
) -> NewKeys:
    """Make the next root metadata, valid anew from now on.

    Args:
        signers: the root keys that are at hand.
        replaced: roles whose key is exchanged, or names of single keys such as `root-1a2b3c4d`.

    Raises:
        SettingsTrouble: there are no keys, a name is unknown, or too few root keys are at hand.
    """
    before = newest_root(folder)
    if before is None:
        raise SettingsTrouble(f"{folder}: there is no root metadata, such as 1.root.json")
    root = deepcopy(before.signed)
    root.version += 1
    root.expires = now + life
    made = [_exchange(root, name) for name in dict.fromkeys(replaced)]
    by_new = {signer.public_key.keyid: signer for _, signer in made}
    hands = [
        signer
        for key_id, signer in {**signers, **by_new}.items()
        if key_id in {*before.signed.roles["root"].keyids, *root.roles["root"].keyids}
    ]
    return _kept(folder, root, made, hands, before.signed)


def newest_root(folder: Path) -> Metadata[Root] | None:
    """The newest root metadata in a folder; None where there is none.

    Raises:
        SettingsTrouble: it cannot be read.
    """
    found = root_files(folder)
    return read_root(found[max(found)]) if found else None


def root_files(folder: Path) -> dict[int, Path]:
    """The root metadata in a folder, by version."""
    named = ((file, file.name.partition(".")[0]) for file in folder.glob("*.root.json"))
    return {int(version): file for file, version in named if version.isdecimal()}


def read_root(file: Path) -> Metadata[Root]:
    """Root metadata.

    Raises:
        SettingsTrouble: it cannot be read.
    """
    try:
        return Metadata[Root].from_bytes(file.read_bytes())
    except (OSError, RepositoryError):
        raise SettingsTrouble(f"{file}: cannot be read as root metadata") from None


def name_of(role: str, key_id: str) -> str:
    """What a key's file is called, and what people call it."""
    return f"{role}-{key_id[:_SHORT]}"


def _exchange(root: Root, name: str) -> tuple[str, CryptoSigner]:
    for role in ROLES:
        for key_id in root.roles[role].keyids:
            if name == name_of(role, key_id) or (name == role and role != "root"):
                signer = CryptoSigner.generate_ed25519()
                root.revoke_key(key_id, role)
                root.add_key(signer.public_key, role)
                return role, signer
    known = [name_of(role, key_id) for role in ROLES for key_id in root.roles[role].keyids]
    raise SettingsTrouble(f"there is no key {name!r}; there are {', '.join(known)}")


def _kept(
    folder: Path,
    root: Root,
    made: list[tuple[str, CryptoSigner]],
    hands: list[CryptoSigner],
    before: Root | None = None,
) -> NewKeys:
    """Sign and keep it: private keys first, so that no metadata names a key that is nowhere."""
    metadata = Metadata(root)
    for signer in hands:
        metadata.sign(signer, append=True)
    for judge in filter(None, (before, root)):
        result = judge.get_verification_result("root", metadata.signed_bytes, metadata.signatures)
        if not result:
            raise SettingsTrouble(
                f"{result.threshold} root keys have to sign, {len(result.signed)} of them "
                "are at hand: name more with --root-key FILE"
            )
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    files: dict[str, list[Path]] = {}
    for role, signer in made:
        file = folder / f"{name_of(role, signer.public_key.keyid)}{PEM}"
        write_secret(file, signer.private_bytes)
        files.setdefault(role, []).append(file)
    path = folder / f"{root.version}.root.json"
    write_whole(path, metadata.to_bytes(JSONSerializer(compact=True)))
    return NewKeys(files, path)


def _read(file: Path) -> CryptoSigner:
    try:
        key = load_pem_private_key(file.read_bytes(), None)
    except OSError as error:
        raise SettingsTrouble(f"{file}: cannot be read: {error.strerror}") from None
    except (ValueError, TypeError):
        raise SettingsTrouble(f"{file}: is no private key without a password (PEM)") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise SettingsTrouble(f"{file}: is no Ed25519 key")
    return CryptoSigner(key)
