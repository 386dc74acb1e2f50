# SPDX-License-Identifier: EUPL-1.2
"""A tree is believed only as far as it is signed, and what is in the way is told."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.contact import Obstacle
from kiosk.domain.trouble import Trouble
from kiosk.sync.city import NotTheCity, Unreachable, failure_of
from kiosk.sync.tuf_words import NothingPublished, RootMissing, TreeExpired, TreeRefused
from tests.fakes import FixedClock
from tests.sync.looking import Kiosk, over
from tests.sync.plain_server import PlainServer, Reply, Trick
from tests.sync.town import Town, services


def test_a_frozen_tree_is_told_and_believed_no_longer(
    kiosk: Kiosk, town: Town, clock: FixedClock
) -> None:
    """Signed once, and never again: a day later somebody may be holding back what is new."""
    kiosk.looks(town.folder)
    clock.forward(timedelta(days=1, seconds=1))
    with pytest.raises(TreeExpired, match=r"timestamp\.json has expired, or this machine's clock"):
        kiosk.looks(town.folder)
    town.sign()
    kiosk.looks(town.folder)


def test_an_old_tree_is_not_believed_again(kiosk: Kiosk, town: Town, tmp_path: Path) -> None:
    """Somebody plays back what was signed yesterday."""
    old = town.copy(tmp_path / "old")
    town.publish(services({"two": "Zwei"}))
    kiosk.looks(town.folder)
    with pytest.raises(TreeRefused, match="an older state of the city's directory"):
        kiosk.looks(old)
    kiosk.looks(town.folder)


def test_parts_of_two_trees_do_not_go_together(kiosk: Kiosk, town: Town, tmp_path: Path) -> None:
    """A new timestamp over an old snapshot; or an old list of files under a new snapshot."""
    old = town.copy(tmp_path / "old")
    town.publish(services({"two": "Zwei"}))
    for name in ("snapshot", "targets"):
        mixed = town.copy(tmp_path / f"mixed-{name}")
        shutil.copy(old / "metadata" / f"1.{name}.json", mixed / "metadata" / f"2.{name}.json")
        with pytest.raises(TreeRefused, match=r"older state|do not belong together"):
            kiosk.looks(mixed)
    kiosk.looks(town.folder)


def test_a_strangers_tree_is_not_believed(kiosk: Kiosk, tmp_path: Path, clock: FixedClock) -> None:
    """It is in order, and not the city's."""
    stranger = Town(tmp_path / "stranger", clock)
    stranger.publish(services({"one": "Falsch"}))
    with pytest.raises(TreeRefused, match="not signed with the city's keys"):
        kiosk.looks(stranger.folder)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_keys_can_be_exchanged(kiosk: Kiosk, town: Town, role: str) -> None:
    """The next root says so; what the old key signed no longer counts."""
    kiosk.looks(town.folder)
    old = town.keys[role]
    town.rotate(role)
    town.sign()
    kiosk.looks(town.folder)
    town.keys[role] = old
    town.publish(services({"two": "Zwei"}))
    with pytest.raises(TreeRefused, match="not signed with the city's keys"):
        kiosk.looks(town.folder)


def test_the_root_key_can_be_exchanged(kiosk: Kiosk, town: Town) -> None:
    """The old one signs the new one; a kiosk that missed it follows later."""
    for _ in range(3):
        town.rotate("root")
    town.sign()
    kiosk.looks(town.folder)
    town.rotate("root")
    town.sign()
    kiosk.looks(town.folder)


def test_before_anything_is_published_there_is_nothing(kiosk: Kiosk, tmp_path: Path) -> None:
    """That is no fault."""
    with pytest.raises(NothingPublished):
        kiosk.looks(tmp_path / "nowhere")


def test_without_a_root_nothing_is_believed(kiosk: Kiosk, town: Town, folder: Path) -> None:
    """The sentence says what to do."""
    (folder / "root.json").unlink()
    with pytest.raises(RootMissing, match="kiosk sync enrol --root FILE"):
        kiosk.looks(town.folder)


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00 a bad sector"])
def test_a_root_that_this_machine_damaged_is_no_fault_of_the_city(
    kiosk: Kiosk, town: Town, folder: Path, content: bytes
) -> None:
    """The sentence names the file, and who can mend it stands before this machine."""
    (folder / "root.json").write_bytes(content)
    with pytest.raises(RootMissing, match=r"root\.json is damaged: enrol this kiosk again") as told:
        kiosk.looks(town.folder)
    assert failure_of(told.value).obstacle is Obstacle.KEY


@pytest.mark.parametrize("name", ["snapshot", "targets"])
def test_a_tree_that_was_copied_halfway_is_told(kiosk: Kiosk, town: Town, name: str) -> None:
    """The file that is missing is named."""
    (town.folder / "metadata" / f"1.{name}.json").unlink()
    with pytest.raises(TreeRefused, match=rf"metadata/1\.{name}\.json is missing"):
        kiosk.looks(town.folder)


@pytest.mark.parametrize("name", ["timestamp", "1.snapshot", "1.targets"])
def test_a_file_that_was_cut_off_is_told(kiosk: Kiosk, town: Town, name: str) -> None:
    """Half a file is none."""
    file = town.folder / "metadata" / f"{name}.json"
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(TreeRefused, match="cannot be read"):
        kiosk.looks(town.folder)


def portal(reply: Reply) -> None:
    """A login page for everything."""
    reply.status, reply.content = 200, b"<form>Please log in</form>"
    reply.headers = {"Content-Type": "text/html; charset=utf-8"}


def elsewhere(reply: Reply) -> None:
    """A redirect."""
    reply.status, reply.headers = 302, {"Location": "https://login.example/"}


def busy(reply: Reply) -> None:
    """A city under repair."""
    reply.status, reply.headers = 503, {"Retry-After": "7"}


@pytest.mark.parametrize(
    ("trick", "trouble", "sentence"),
    [
        (portal, NotTheCity, "something else answered"),
        (elsewhere, NotTheCity, "it leads elsewhere"),
        (busy, Unreachable, "busy or under repair"),
    ],
)
def test_a_network_that_is_in_the_way_is_told(
    kiosk: Kiosk,
    server: PlainServer,
    trick: Trick,
    trouble: type[Trouble],
    sentence: str,
) -> None:
    """Each in its own words; behind it everything is as it was."""
    server.trick = trick
    with pytest.raises(trouble, match=sentence):
        kiosk.looks(over(server))
    server.trick = None
    kiosk.looks(over(server))


def test_a_full_disk_is_told(kiosk: Kiosk, town: Town, folder: Path) -> None:
    """Here: a folder that cannot be written, for a file stands in its place."""
    (folder / "metadata").write_text("no folder")
    with pytest.raises(Trouble, match="metadata"):
        kiosk.looks(town.folder)
