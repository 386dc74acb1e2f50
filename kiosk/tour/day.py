# SPDX-License-Identifier: EUPL-1.2
"""A whole day at a demo site, from opening to closing."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.compose.demo import make_demo
from kiosk.compose.site import load_site
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.tour import desks, visitors
from kiosk.tour.album import Album
from kiosk.tour.clock import TourClock, to_the_morning
from kiosk.tour.stage import Casting, Stage

if TYPE_CHECKING:
    from pathlib import Path
    from zoneinfo import ZoneInfo

MARK = ".kiosk-tour"
DESK, BOARD = (1600, 1000), (1920, 1080)


def tour_a_day(out: Path) -> Path:
    """Go through a day, off-screen; the path of its summary.

    Args:
        out: a folder for pictures, slips, the site and summary.json; an earlier tour in it goes.

    Raises:
        SettingsTrouble: the folder holds something else; nothing of it is touched.
        StageError: a screen could not do what it was asked to.
    """
    _clear(out)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    album = Album(out)
    album.prepare()
    moved = to_the_morning(_zone())
    make_demo(out / "site", TourClock(moved))

    def cast(screen: str, size: tuple[int, int], desk: str = "") -> Stage:
        folder, spool = out / "site", album.slips
        casting = Casting(
            screen=screen, desk=desk, folder=folder, spool=spool, size=size, moved=moved
        )
        return Stage(casting)

    with (
        closing(cast("visitor", visitors.PORTRAIT)) as visitor,
        closing(cast("desk", DESK, desk="1")) as desk,
        closing(cast("desk", DESK, desk="2")) as other,
        closing(cast("board", BOARD)) as board,
    ):
        _play(visitor, desk, other, board, album)
    return album.close()


def _clear(out: Path) -> None:
    """Remove an earlier tour, known by its mark, and nothing else."""
    if not out.exists() or not any(out.iterdir()):
        out.mkdir(parents=True, exist_ok=True)
        (out / MARK).touch()
        return
    if not (out / MARK).is_file():
        raise SettingsTrouble(f"{out} holds something that is no tour; name another folder")
    for folder in ("site", "slips", "pictures"):
        if (out / folder).is_dir():
            shutil.rmtree(out / folder)
    (out / "summary.json").unlink(missing_ok=True)


def _play(visitor: Stage, desk: Stage, other: Stage, board: Stage, album: Album) -> None:
    def minutes_pass(minutes: int) -> None:
        for stage in (visitor, desk, other, board):
            stage.later(60 * minutes)

    desks.opening(desk, other, album)
    album.picture(board, "quiet", "de")
    number = visitors.arabic_with_an_interpreter_for_tigrinya(visitor, album)
    minutes_pass(6)
    visitors.english_family_of_four(visitor, album)
    minutes_pass(4)
    visitors.german_letter_with_a_date(visitor, album)
    minutes_pass(7)
    visitors.arabic_without_paper(visitor, album)
    minutes_pass(2)
    visitors.asking_after_a_number(visitor, album, number)
    visitors.looking_round(visitor, album)
    desks.a_slip_without_paper_printed_again(desk, album)
    desks.serving_and_referring(desk, board, album, number)
    minutes_pass(9)
    desks.missed_undone_and_forwarded(desk, other, board, album)
    desks.helping_at_the_touchscreen(desk, visitor, album)
    visitors.going_away(visitor, album)
    minutes_pass(5)
    desks.closing(desk, visitor, album)


def _zone() -> ZoneInfo:
    return load_site(resource("demo")).profile.zone
