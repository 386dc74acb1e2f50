# SPDX-License-Identifier: EUPL-1.2
"""Nothing comes twice, and nothing comes without end."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.contact import Obstacle
from kiosk.sync.city import Unreachable, failure_of
from kiosk.sync.tuf_words import NothingPublished, TreeRefused
from tests.sync.looking import LARGE, NAME, Kiosk, over
from tests.sync.plain_server import PlainServer, Reply
from tests.sync.town import Town

UNCHANGED_BYTES = 1000


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


def test_a_look_over_a_slow_line_ends_and_the_next_goes_on(
    kiosk: Kiosk, server: PlainServer, folder: Path
) -> None:
    """Records have their turn in between; nothing comes twice."""
    tree = over(server)
    tree.patience = 0.0
    with pytest.raises(Unreachable, match="the next look goes on from here"):
        kiosk.looks(tree).fetch(NAME)
    [part] = folder.glob("*.part")
    there = part.stat().st_size
    assert 0 < there < len(LARGE)
    assert kiosk.looks(over(server)).fetch(NAME) == LARGE
    assert server.asked[-1][1] == f"bytes={there}-"


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


def test_a_tree_that_has_gone_is_a_matter_for_the_citys_office(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    """And not for whoever looks after this machine."""
    with pytest.raises(NothingPublished) as raised:
        kiosk.looks(tmp_path / "nowhere")
    assert failure_of(raised.value).obstacle is Obstacle.REFUSED


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
