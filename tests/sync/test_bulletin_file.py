# SPDX-License-Identifier: EUPL-1.2
"""What a site was told last, on disk."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.domain.notice import OPEN_END, NoticeKind
from kiosk.sync.bulletin_file import FILE, KeptBulletin, keep, notices_of, read_kept
from kiosk.sync.bulletin_wire import bulletin_bytes
from tests.sync.test_bulletin_wire import BULLETIN


def test_a_bulletin_is_kept_as_it_came(tmp_path: Path) -> None:
    """With the profile that it found, so that what stands is not forgotten."""
    assert read_kept(tmp_path) is None
    keep(tmp_path, bulletin_bytes(BULLETIN), BULLETIN.profiles[0])
    kept = read_kept(tmp_path)
    assert kept is not None
    assert kept.bulletin == BULLETIN
    assert kept.standing == BULLETIN.profiles[0]


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    """The screens go on, and the next bulletin takes its place."""
    (tmp_path / FILE).write_text("half a fil", "utf-8")
    assert read_kept(tmp_path) is None
    assert KeptBulletin(tmp_path).notices() == ()


def test_a_screen_hears_of_another_bulletin_once(tmp_path: Path) -> None:
    """And reads the file no more often than it changes."""
    city = KeptBulletin(tmp_path)
    assert not city.changed()
    keep(tmp_path, bulletin_bytes(BULLETIN), None)
    assert city.changed()
    assert not city.changed()
    assert [notice.kind for notice in city.notices()] == [NoticeKind.PAUSED, NoticeKind.CLOSED]
    assert city.notices() is city.notices()


def test_what_only_a_later_program_understands_is_passed_over() -> None:
    """A kind that is not known here, and one that a notice cannot have."""
    odd = [
        msgspec.structs.replace(BULLETIN.notices[0], kind=kind)
        for kind in ("singing", "paused", "given_up")
    ]
    over = msgspec.structs.replace(BULLETIN.notices[0], ends=BULLETIN.notices[0].starts)
    bulletin = msgspec.structs.replace(BULLETIN, notices=(*odd, over), pause=None)
    assert list(notices_of(bulletin)) == []


def test_a_site_that_was_given_up_stays_so(tmp_path: Path) -> None:
    """Whatever end somebody wrote; a pause without an end lasts until another bulletin."""
    assert BULLETIN.pause is not None
    halt = msgspec.structs.replace(BULLETIN.pause, ends=BULLETIN.notices[0].ends)
    bulletin = msgspec.structs.replace(BULLETIN, closed=halt, notices=())
    closed, pause = notices_of(bulletin)
    assert (closed.kind, closed.ends) == (NoticeKind.GIVEN_UP, OPEN_END)
    assert (pause.kind, pause.ends) == (NoticeKind.PAUSED, OPEN_END)
    assert closed.instead[0].name == "Welcome Point 05"
    assert closed.why == {"de": "Wasserschaden."}
