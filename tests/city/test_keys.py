# SPDX-License-Identifier: EUPL-1.2
"""The city's keys: made once, exchanged by those who hold the root keys, lost one at a time."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from tuf.api.exceptions import ExpiredMetadataError, RepositoryError

from kiosk.city.keys import make_keys, newest_root, read_signers, renew_root
from kiosk.city.tree import TreeDamaged
from kiosk.domain.clock import SystemClock
from kiosk.domain.trouble import SettingsTrouble
from tests.city.office import Office, Reader, state


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office with fresh keys, two of three root keys to sign."""
    return Office(tmp_path / "office")


def locked_away(office: Office, to: Path) -> list[Path]:
    """The root keys leave the machine."""
    to.mkdir()
    return [file.rename(to / file.name) for file in sorted(office.keys.glob("root-*"))]


def test_keys_are_files_that_only_their_owner_reads(office: Office) -> None:
    """Three root keys and one for each role; the public part needs no hiding."""
    names = sorted(file.name.partition("-")[0] for file in office.keys.glob("*.pem"))
    assert names == ["root", "root", "root", "snapshot", "targets", "timestamp"]
    assert {file.stat().st_mode & 0o777 for file in office.keys.glob("*.pem")} == {0o600}
    assert office.keys.stat().st_mode & 0o777 == 0o700


def test_keys_are_never_overwritten(office: Office) -> None:
    """Not even with the same command again."""
    before = {file: file.read_bytes() for file in office.keys.iterdir()}
    with pytest.raises(SettingsTrouble, match="never overwritten"):
        make_keys(office.keys, 3, 2, office.now)
    assert {file: file.read_bytes() for file in office.keys.iterdir()} == before


def test_a_threshold_is_of_what_there_is(tmp_path: Path) -> None:
    """Four of three cannot sign."""
    with pytest.raises(SettingsTrouble, match="4 of 3"):
        make_keys(tmp_path / "keys", 3, 4, SystemClock().now())


def test_a_key_that_is_named_twice_is_exchanged_once(office: Office) -> None:
    """Otherwise a key would be made that counts for nothing."""
    made = renew_root(office.keys, read_signers([office.keys]), ["targets", "targets"], office.now)
    assert len(made.files["targets"]) == 1


def test_publishing_needs_no_root_key(office: Office, tmp_path: Path) -> None:
    """They are for changes of keys only."""
    locked_away(office, tmp_path / "safe")
    office.publishes(state("a"))
    assert Reader(tmp_path / "kiosk", office.tree).state() == state("a")


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_an_old_kiosk_follows_a_change_of_keys(office: Office, tmp_path: Path, role: str) -> None:
    """It knows the first root only; what the stolen key signs from then on is worth nothing."""
    office.publishes(state("a"))
    reader = Reader(tmp_path / "kiosk", office.tree)
    reader.updater()
    [stolen] = office.keys.glob(f"{role}-*")
    made = renew_root(office.keys, read_signers([office.keys]), [role], office.now)
    assert (list(made.files), made.root.name) == ([role], "2.root.json")
    office.waits(timedelta(minutes=2))
    done = office.publishes(state("a"))
    assert (done.new, done.signed) == (False, True)
    assert reader.state() == state("a")
    [fresh] = made.files[role]
    fresh.unlink()
    office.waits(timedelta(days=60))
    work = partial(office.publishes, state("a", "b")) if role == "targets" else office.refreshes
    with pytest.raises(SettingsTrouble, match=f"the {role} key is not at hand"):
        work()
    assert stolen.exists()


def test_the_hourly_run_signs_with_the_offices_new_key_or_says_who_must(
    office: Office, tmp_path: Path
) -> None:
    """Kiosks believe nothing that the old one signed: a tree like that is no tree in order."""
    office.publishes(state("a"))
    reader = Reader(tmp_path / "kiosk", office.tree)
    made = renew_root(office.keys, read_signers([office.keys]), ["targets"], office.now)
    [fresh] = made.files["targets"]
    fresh.rename(tmp_path / fresh.name)
    with pytest.raises(SettingsTrouble, match="until the office has published with the new one"):
        office.refreshes()
    (tmp_path / fresh.name).rename(fresh)
    office.waits(timedelta(minutes=2))
    assert office.refreshes()
    assert reader.state() == state("a")
    assert not office.refreshes()


def test_a_root_key_is_lost(office: Office, tmp_path: Path) -> None:
    """The two that are left make a new one in its place; a kiosk of the first day follows."""
    office.publishes(state("a"))
    reader = Reader(tmp_path / "kiosk", office.tree)
    one, two, three = locked_away(office, tmp_path / "safe")
    one.unlink()
    with pytest.raises(SettingsTrouble, match="2 root keys have to sign, 1 of them"):
        renew_root(office.keys, read_signers([office.keys, two]), [one.stem], office.now)
    assert len(list(office.keys.glob("*.root.json"))) == 1
    assert not list(office.keys.glob("root-*"))
    renew_root(office.keys, read_signers([office.keys, two, three]), [one.stem], office.now)
    office.publishes(state("a", "b"))
    assert reader.state() == state("a", "b")
    root = newest_root(office.keys)
    assert root is not None
    assert len(root.signed.roles["root"].keyids) == 3


def test_every_root_key_is_exchanged_one_after_the_other(office: Office, tmp_path: Path) -> None:
    """A kiosk that was off all the time goes from the first root to the last."""
    office.publishes(state("a"))
    reader = Reader(tmp_path / "kiosk", office.tree)
    for file in sorted(office.keys.glob("root-*")):
        renew_root(office.keys, read_signers([office.keys]), [file.stem], office.now)
        file.unlink()
    assert office.publishes(state("b", "a")).edition == 2
    assert reader.state() == state("a", "b")
    assert len(office.tree.roots()) == 4


def test_a_root_is_renewed_before_its_time_is_over(office: Office, tmp_path: Path) -> None:
    """No key changes; it holds for two more years."""
    office.waits(timedelta(days=729))
    office.publishes(state("a"))
    reader = Reader(tmp_path / "kiosk", office.tree)
    reader.updater(office.now)
    renew_root(office.keys, read_signers([office.keys]), [], office.now)
    office.waits(timedelta(days=2))
    with pytest.raises(ExpiredMetadataError, match="root"):
        reader.updater(office.now)
    office.publishes(state("a"))
    reader.updater(office.now)


def test_a_root_that_the_old_one_did_not_sign_is_refused(office: Office, tmp_path: Path) -> None:
    """Neither the publisher nor a kiosk takes a stranger's second root."""
    office.publishes(state("a"))
    stranger = Office(tmp_path / "stranger")
    made = renew_root(stranger.keys, read_signers([stranger.keys]), [], stranger.now)
    reader = Reader(tmp_path / "kiosk", office.tree)
    (office.tree.metadata / "2.root.json").write_bytes(made.root.read_bytes())
    with pytest.raises(RepositoryError):
        reader.updater()
    with pytest.raises(TreeDamaged, match="not what was published"):
        office.publishes(state("a"))


def test_names_that_are_no_keys_are_told(office: Office, tmp_path: Path) -> None:
    """With the names that there are."""
    signers = read_signers([office.keys])
    for name in ("root", "root-00000000", "everything"):
        with pytest.raises(SettingsTrouble, match=f"no key '{name}'; there are root-"):
            renew_root(office.keys, signers, [name], office.now)
    with pytest.raises(SettingsTrouble, match="no root metadata"):
        renew_root(tmp_path, signers, [], office.now)


@pytest.mark.parametrize("content", [b"", b"no key", b"other"])
def test_a_file_that_is_no_key_is_told(office: Office, content: bytes) -> None:
    """Which file, and what is wrong with it."""
    if content == b"other":
        key = generate_private_key(SECP256R1())
        content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (office.keys / "odd.pem").write_bytes(content)
    with pytest.raises(SettingsTrouble, match=r"odd\.pem: is no"):
        office.publishes(state("a"))
