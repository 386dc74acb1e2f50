# SPDX-License-Identifier: EUPL-1.2
"""The clock's anchor on disk: shared, whole or absent."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from kiosk.domain.steady_clock import Anchor
from kiosk.store.anchor_file import AnchorFile, this_boot, uptime
from tests.fakes import OPENING

ANCHOR = Anchor(boot="first", uptime=timedelta(seconds=90.5), at=OPENING)


def test_another_process_reads_what_one_keeps(tmp_path: Path) -> None:
    """To the microsecond; nothing else lies in the folder."""
    AnchorFile(tmp_path / "clock.json").keep(ANCHOR)
    assert AnchorFile(tmp_path / "clock.json").read() == ANCHOR
    assert [file.name for file in tmp_path.iterdir()] == ["clock.json"]


def test_a_torn_file_is_none(tmp_path: Path) -> None:
    """Power went while it was written: the next process begins anew."""
    (tmp_path / "clock.json").write_text('{"boot": "fir')
    assert AnchorFile(tmp_path / "clock.json").read() is None


def test_where_nothing_can_be_written_nothing_is_raised(tmp_path: Path) -> None:
    """A site whose folder is gone still has a clock."""
    book = AnchorFile(tmp_path / "gone" / "clock.json")
    book.keep(ANCHOR)
    assert book.read() is None


def test_the_time_since_the_start_grows_and_the_start_has_one_name() -> None:
    """Of this very machine."""
    assert timedelta() < uptime() <= uptime()
    if Path("/proc/sys/kernel/random/boot_id").exists():
        assert this_boot() == this_boot()
    else:
        assert this_boot()
