# SPDX-License-Identifier: EUPL-1.2
"""A tree is believed only as far as it is signed, and nobody loses what came of it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.trouble import Trouble
from kiosk.sync.city import NotTheCity, Unreachable
from kiosk.sync.line import Line, Patience
from kiosk.sync.tuf_client import SignedTree
from kiosk.sync.tuf_tree import FolderTree, NetworkTree, Tree
from kiosk.sync.tuf_words import NothingPublished, RootMissing, TreeExpired, TreeRefused
from tests.fakes import FixedClock
from tests.sync.plain_server import PlainServer, Reply, Trick, serving
from tests.sync.town import Town, services

LARGE = random.Random(7).randbytes(900_000)  # noqa: S311 - a seeded test
NAME = "large.bin"
SHORT = Patience(connect=2.0, read=1.0, whole=2.0)
UNCHANGED_BYTES = 1000


@pytest.fixture
def clock() -> FixedClock:
    """The city's clock, and the kiosk's."""
    return FixedClock()


@pytest.fixture
def town(tmp_path: Path, clock: FixedClock) -> Town:
    """A city with something large in its tree."""
    made = Town(tmp_path / "town", clock)
    made.put(NAME, LARGE)
    made.publish(services({"one": "Eins"}))
    return made


@pytest.fixture
def folder(tmp_path: Path, town: Town) -> Path:
    """Where a kiosk keeps what it verified."""
    made = tmp_path / "editions"
    made.mkdir()
    (made / "root.json").write_bytes(town.root)
    return made


@pytest.fixture
def server(town: Town) -> Iterator[PlainServer]:
    """The tree on the network."""
    with serving(town.folder) as running:
        yield running


class Kiosk:
    """Looks at a tree again and again."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.folder = folder
        self.clock = clock

    def looks(self, tree: Tree | Path) -> SignedTree:
        """One look."""
        source = FolderTree(tree) if isinstance(tree, Path) else tree
        signed = SignedTree(source, self.folder, self.clock)
        signed.refresh()
        return signed


@pytest.fixture
def kiosk(folder: Path, clock: FixedClock) -> Kiosk:
    """A kiosk that knows the town's root."""
    return Kiosk(folder, clock)


def over(server: PlainServer) -> NetworkTree:
    """The tree over the network."""
    return NetworkTree(Line(None, SHORT), server.address)


def test_a_look_at_an_unchanged_tree_costs_less_than_a_kilobyte(
    kiosk: Kiosk, server: PlainServer
) -> None:
    """Only the next root is asked for, and the timestamp."""
    kiosk.looks(over(server)).read("release.json")
    before, server.asked = server.sent, []
    tree = over(server)
    kiosk.looks(tree).read("release.json")
    assert [path for path, _ in server.asked] == ["metadata/2.root.json", "metadata/timestamp.json"]
    assert server.sent - before == tree.bytes_read <= UNCHANGED_BYTES


def test_a_file_that_broke_off_goes_on_where_it_ended(
    kiosk: Kiosk, server: PlainServer, folder: Path
) -> None:
    """Byte for byte: nothing comes twice."""

    def cut(reply: Reply) -> None:
        if reply.path.endswith(NAME):
            reply.cut = 300_000

    server.trick = cut
    with pytest.raises(Unreachable):
        kiosk.looks(over(server)).fetch(NAME)
    [part] = folder.glob("*.part")
    there = part.stat().st_size
    assert 0 < there <= 300_000
    server.trick, server.sent = None, 0
    tree = over(server)
    signed = kiosk.looks(tree)
    before = tree.bytes_read
    assert signed.fetch(NAME) == LARGE
    assert tree.bytes_read - before == len(LARGE) - there
    assert server.asked[-1][1] == f"bytes={there}-"
    before = tree.bytes_read
    assert signed.fetch(NAME) == LARGE
    assert tree.bytes_read == before


def test_a_server_without_ranges_sends_the_whole_again(
    kiosk: Kiosk, server: PlainServer, folder: Path
) -> None:
    """What was there is written over."""
    signed = kiosk.looks(over(server))
    signed.fetch(NAME)
    [part] = folder.glob("*.part")
    part.write_bytes(LARGE[:1000])
    server.ranges = False
    assert signed.fetch(NAME) == LARGE


@pytest.mark.parametrize("wrong", [b"other" * 1000, LARGE + b"!"], ids=["other", "longer"])
def test_what_went_wrong_before_is_fetched_anew_once(
    kiosk: Kiosk, server: PlainServer, folder: Path, wrong: bytes
) -> None:
    """The disk or a power cut spoilt it."""
    signed = kiosk.looks(over(server))
    signed.fetch(NAME)
    [part] = folder.glob("*.part")
    part.write_bytes(wrong)
    assert signed.fetch(NAME) == LARGE


def test_a_file_that_was_changed_is_not_used(kiosk: Kiosk, town: Town, folder: Path) -> None:
    """Nor kept."""
    place = town.place(town.targets[NAME])
    place.write_bytes(LARGE[:-1] + b"!")
    with pytest.raises(TreeRefused, match=r"large\.bin was changed on its way"):
        kiosk.looks(town.folder).fetch(NAME)
    assert list(folder.glob("*.part")) == []


def test_endless_bytes_end(kiosk: Kiosk, server: PlainServer, folder: Path) -> None:
    """Whoever sends them: no more is kept than is signed, or may be."""

    def endless(reply: Reply) -> None:
        if reply.path.endswith(NAME) or (
            reply.path.endswith("timestamp.json") and not reply.content
        ):
            reply.content = bytes(5_000_000)

    server.trick = endless
    tree = over(server)
    with pytest.raises(TreeRefused, match="changed on its way"):
        kiosk.looks(tree).fetch(NAME)
    assert tree.bytes_read < len(LARGE) + 200_000
    assert list(folder.glob("*.part")) == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("metadata/2.root.json", "longer than it may be"),
        ("metadata/timestamp.json", "longer than it may be"),
        ("metadata/1.snapshot.json", "longer than it may be"),
        ("metadata/1.targets.json", "longer than it may be"),
    ],
)
def test_endless_metadata_ends(kiosk: Kiosk, server: PlainServer, name: str, sentence: str) -> None:
    """Each part has its bound."""

    def endless(reply: Reply) -> None:
        if reply.path == name:
            reply.status, reply.content = 200, bytes(6_000_000)

    server.trick = endless
    with pytest.raises(TreeRefused, match=sentence):
        kiosk.looks(over(server))


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
