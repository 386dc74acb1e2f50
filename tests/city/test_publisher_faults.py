# SPDX-License-Identifier: EUPL-1.2
"""Power cuts, damage and strangers: a reader never sees half an edition, the next run repairs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.exceptions import ExpiredMetadataError, RepositoryError
from tuf.api.metadata import Targets, Timestamp

from kiosk.city.publisher import Content
from kiosk.city.tree import KEPT, TreeDamaged
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.edition_wire import EditionDamaged, digest_of
from tests.city.office import Office, Reader, state


class PowerCut(BaseException):
    """Nobody expects it."""


@contextmanager
def power_cut(monkeypatch: pytest.MonkeyPatch, steps: int) -> Iterator[None]:
    """The machine stops after so many steps; each write is two: unfinished, and in place."""
    left = steps

    def step() -> None:
        nonlocal left
        if not left:
            raise PowerCut
        left -= 1

    def sync(_handle: int) -> None:
        step()

    replace, unlink = Path.replace, Path.unlink

    def replaced(self: Path, target: Path) -> Path:
        step()
        return replace(self, target)

    def unlinked(self: Path, *, missing_ok: bool = False) -> None:
        step()
        unlink(self, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", sync)
        patched.setattr(Path, "replace", replaced)
        patched.setattr(Path, "unlink", unlinked)
        yield


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office with fresh keys."""
    return Office(tmp_path / "office")


def test_whenever_the_power_goes_nobody_sees_half(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut at each single step: readers have the old or the new, whole; the next run ends it."""
    picture = tmp_path / "house.png"
    picture.write_bytes(b"house")
    office.publishes(state("a", word="0"))
    known = {digest_of(state("a", word="0"))}
    steps, cuts = 0, 0
    while True:
        word = str(steps + 1)
        new = Content(
            state=state("a", word=word),
            media={"house.png": picture},
            bulletins={"AB": word.encode()},
        )
        known.add(digest_of(new.state))
        try:
            with power_cut(monkeypatch, steps):
                office.publishes(new)
        except PowerCut:
            cuts += 1
        else:
            break
        office.waits(timedelta(seconds=1))
        reader = Reader(tmp_path / f"kiosk{steps}", office.tree)
        assert digest_of(reader.state()) == reader.release().digest in known
        assert office.publishes(new).in_use
        assert Reader(tmp_path / f"kiosk{steps}", office.tree).state() == new.state
        steps += 1
    assert cuts > 20
    assert not list(office.tree.folder.rglob("*.part"))


def test_a_first_run_may_be_cut_too(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From an empty folder on."""
    for steps in range(100):
        try:
            with power_cut(monkeypatch, steps):
                done = office.publishes(state("a"))
        except PowerCut:
            continue
        assert (done.edition, done.in_use) == (1, True)
        break
    assert Reader(tmp_path / "kiosk", office.tree).state() == state("a")


def test_signatures_are_renewed_halfway(office: Office, tmp_path: Path) -> None:
    """An hourly job keeps kiosks content for as long as the office's own signature holds."""
    office.publishes(state("a"))
    reader = Reader(tmp_path / "kiosk", office.tree)
    signed = 0
    for _ in range(24 * 10):
        office.waits(timedelta(hours=1))
        signed += office.refreshes()
    reader.updater(office.now)
    assert 18 <= signed <= 22
    office.waits(timedelta(days=80))
    office.refreshes()
    with pytest.raises(ExpiredMetadataError, match="targets"):
        reader.updater(office.now)
    assert office.publishes(state("a")).signed
    reader.updater(office.now)


def test_a_frozen_tree_is_noticed(office: Office, tmp_path: Path) -> None:
    """Who keeps serving yesterday's tree is found out after a day."""
    office.publishes(state("a"))
    office.waits(timedelta(days=1, seconds=1))
    with pytest.raises(ExpiredMetadataError, match="timestamp"):
        Reader(tmp_path / "kiosk", office.tree).updater(office.now)


def test_a_tree_restored_from_a_backup_goes_on(office: Office, tmp_path: Path) -> None:
    """Kiosks that have seen later versions take what is published after it."""
    office.publishes(state("a"))
    backup = {file: file.read_bytes() for file in office.tree.folder.rglob("*") if file.is_file()}
    office.waits(timedelta(hours=1))
    for word in "bcd":
        office.publishes(state("a", word=word))
    reader = Reader(tmp_path / "kiosk", office.tree)
    assert reader.release().edition == 4
    for file in office.tree.folder.rglob("*"):
        if file.is_file():
            file.unlink()
    for file, content in backup.items():
        file.write_bytes(content)
    with pytest.raises(RepositoryError):
        reader.updater()
    office.waits(timedelta(hours=1))
    office.publishes(state("a", word="e"))
    assert reader.release().edition == 2
    assert reader.state() == state("a", word="e")


@pytest.mark.parametrize("what", ["full-1.jsonl.gz", "release.json"])
def test_a_damaged_edition_is_published_whole(office: Office, tmp_path: Path, what: str) -> None:
    """No delta leads from what nobody can read; kiosks take the next one whole."""
    office.publishes(state("a"))
    [file] = office.tree.targets.glob(f"*.{what}")
    file.write_bytes(file.read_bytes()[:-1])
    done = office.publishes(state("a"))
    assert (done.edition, done.new, done.whole) == (2, True, True)
    reader = Reader(tmp_path / "kiosk", office.tree)
    assert reader.release().deltas_from == 2
    assert reader.state() == state("a")
    assert not office.publishes(state("a")).new


@pytest.mark.parametrize("kind", [Targets, Timestamp])
def test_metadata_that_somebody_changed_is_refused(
    office: Office, kind: type[Targets | Timestamp]
) -> None:
    """Neither signed by our keys nor readable: the publisher builds nothing on it."""
    office.publishes(state("a"))
    folder = office.tree.metadata
    [file] = folder.glob("timestamp.json" if kind is Timestamp else "*.targets.json")
    for content in (file.read_bytes().replace(b'"version":', b'"version":1'), b"{}"):
        file.write_bytes(content)
        with pytest.raises(TreeDamaged, match=r"restore the tree from a backup"):
            office.publishes(state("b"), accept_loss=True)


def test_a_role_does_not_speak_for_another(office: Office) -> None:
    """A signed snapshot under the name of the targets is no targets metadata."""
    office.publishes(state("a"))
    [snapshot] = office.tree.metadata.glob("*.snapshot.json")
    (office.tree.metadata / "99999999999.targets.json").write_bytes(snapshot.read_bytes())
    with pytest.raises(TreeDamaged):
        office.publishes(state("a"))


def test_a_reader_refuses_what_was_changed_on_the_way(office: Office, tmp_path: Path) -> None:
    """A byte of a target is another, and nothing of it is taken."""
    office.publishes(state("a"))
    [file] = office.tree.targets.glob("*.full-1.jsonl.gz")
    file.write_bytes(file.read_bytes()[:-1] + b"\1")
    reader = Reader(tmp_path / "kiosk", office.tree)
    with pytest.raises(RepositoryError):
        reader.reads("full-1.jsonl.gz")


def test_other_keys_do_not_publish_here(office: Office, tmp_path: Path) -> None:
    """A folder of keys belongs to one tree."""
    office.publishes(state("a"))
    other = Office(tmp_path / "other")
    other.tree = office.tree
    with pytest.raises(SettingsTrouble, match="not of the keys"):
        other.publishes(state("b"))


def test_files_of_old_publications_go(office: Office) -> None:
    """What somebody may still be about to fetch stays, and the tree does not grow for ever."""
    for number in range(3 * KEPT):
        office.publishes(state("a", word=str(number)))
        office.waits(timedelta(minutes=1))
    assert len(list(office.tree.metadata.iterdir())) == 2 * KEPT + 2
    fulls = list(office.tree.targets.glob("*.full-*"))
    assert len(fulls) == KEPT + 1


def test_a_release_that_no_kiosk_can_read_is_never_signed(office: Office, tmp_path: Path) -> None:
    """Such as one with a medium that nobody may have: what was published stays."""
    office.publishes(state("a"))
    before = office.files()
    picture = tmp_path / "house.png"
    picture.write_bytes(b"house")
    with pytest.raises(EditionDamaged, match="no kiosk could read"):
        office.publishes(Content(state=state("a"), media={"House!.png": picture}))
    assert office.files() == before


def test_an_office_without_the_online_keys_takes_old_files_away_too(office: Office) -> None:
    """Its tree is never put in use where it is, and does not grow for ever."""
    for role in ("snapshot", "timestamp"):
        for file in office.keys.glob(f"{role}-*"):
            file.unlink()
    for number in range(KEPT + 5):
        office.waits(timedelta(hours=1))
        office.publishes(state("a", word=str(number)))
    assert len(office.tree.versions(Targets)) == KEPT
    assert len(list(office.tree.targets.glob("*.release.json"))) == KEPT
