# SPDX-License-Identifier: EUPL-1.2
"""The bulletin that a site was told last: one file in its folder, readable without any store."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from kiosk.domain.bulletin import CityNotice, Elsewhere
from kiosk.domain.notice import HALTS, OPEN_END, NoticeKind
from kiosk.sync.bulletin_wire import (
    Bulletin,
    BulletinDamaged,
    DatedProfile,
    ToldHalt,
    ToldNotice,
    read_bulletin,
)
from kiosk.sync.whole_file import write_whole

log = logging.getLogger(__name__)

FILE: Final = "bulletin.json"

Stamp = tuple[int, int, int] | None


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    """The file; the bulletin is kept as it came, for a later program to read more of it."""

    bulletin: msgspec.Raw
    standing: DatedProfile | None = None


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What a site was told.

    Attributes:
        standing: the profile that was in effect when this bulletin came; it stays so until
            another takes its place.
    """

    bulletin: Bulletin
    standing: DatedProfile | None = None


def read_kept(folder: Path) -> Kept | None:
    """What a site was told last; None where nothing, or nothing readable, is kept."""
    path = folder / FILE
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
        return Kept(bulletin=read_bulletin(bytes(kept.bulletin)), standing=kept.standing)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeError, BulletinDamaged) as error:
        log.warning("bulletin.unreadable %s: %s", path, error)
        return None


def keep(folder: Path, content: bytes, standing: DatedProfile | None) -> None:
    """Keep a bulletin that was read, whole or not at all.

    Raises:
        OSError: it cannot be written; the one before stays.
    """
    kept = _Kept(bulletin=msgspec.Raw(content), standing=standing)
    write_whole(folder / FILE, msgspec.json.format(msgspec.json.encode(kept)))


def stamp(folder: Path) -> Stamp:
    """Another value whenever another bulletin is kept."""
    try:
        stat = (folder / FILE).stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


class KeptBulletin:
    """Implements `kiosk.domain.bulletin.CityWord` and `kiosk.domain.books.Watch`."""

    def __init__(self, folder: Path) -> None:
        """Follow a site's folder."""
        self._folder = folder
        self._read: Stamp = None
        self._seen = stamp(folder)
        self._notices: tuple[CityNotice, ...] = ()

    def notices(self) -> tuple[CityNotice, ...]:
        """What the city says, over or not; the file is read when it is another one."""
        now = stamp(self._folder)
        if now != self._read:
            kept = read_kept(self._folder)
            self._notices = tuple(notices_of(kept.bulletin)) if kept else ()
            self._read = now
        return self._notices

    def changed(self) -> bool:
        """Whether another bulletin was kept since the last call."""
        before, self._seen = self._seen, stamp(self._folder)
        return self._seen != before


def notices_of(bulletin: Bulletin) -> Iterator[CityNotice]:
    """What a bulletin says for a while; what only a later program understands is passed over."""
    if bulletin.closed is not None:
        yield _halt(NoticeKind.GIVEN_UP, bulletin.closed)
    if bulletin.pause is not None:
        yield _halt(NoticeKind.PAUSED, bulletin.pause)
    known = {kind.value for kind in NoticeKind if kind not in HALTS}
    for told in bulletin.notices:
        if told.kind in known and told.starts < told.ends:
            yield _notice(told)


def _notice(told: ToldNotice) -> CityNotice:
    return CityNotice(
        id=f"city:{told.id}",
        kind=NoticeKind(told.kind),
        starts=told.starts,
        ends=told.ends,
        entry=told.entry,
        place=told.place,
        topic=told.topic,
        desk=told.desk,
    )


def _halt(kind: NoticeKind, told: ToldHalt) -> CityNotice:
    for_good = kind is NoticeKind.GIVEN_UP
    return CityNotice(
        id=f"city:{kind.value}",
        kind=kind,
        starts=told.starts,
        ends=OPEN_END if told.ends is None or for_good else told.ends,
        why=told.why,
        instead=tuple(
            Elsewhere(name=place.name, street=place.street, town=place.town, phone=place.phone)
            for place in told.instead
        ),
    )
