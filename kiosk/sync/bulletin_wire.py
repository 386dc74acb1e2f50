# SPDX-License-Identifier: EUPL-1.2
"""What the city tells one site, as it travels: the target `bulletins/SITE.json`, signed as such.

A bulletin is the whole of what the city has to say; what a later one leaves out is no longer said.
Facts of later programs are passed over, so that an old kiosk still understands the rest.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Final

import msgspec

from kiosk.domain.contact import Obstacle
from kiosk.sync.city import DirectoryTrouble
from kiosk.sync.form import SiteId

FORMAT: Final = 1
"""A kiosk leaves bulletins of a later format alone."""

MOST_BYTES: Final = 1_000_000

Number = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]
Wall = Annotated[datetime, msgspec.Meta(tz=False)]
"""The wall clock of the site."""

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Fact = Annotated[str, msgspec.Meta(max_length=100)]
Said = dict[str, Annotated[str, msgspec.Meta(min_length=1, max_length=240)]]
"""A text by language."""


class BulletinDamaged(DirectoryTrouble):
    """It is not what it should be; the bulletin before stays."""

    obstacle = Obstacle.REFUSED


class BulletinTooNew(BulletinDamaged):
    """It is written in a form of a later program."""

    obstacle = Obstacle.PROGRAM_OLD


class DatedProfile(msgspec.Struct, frozen=True, kw_only=True):
    """How the site is from a day on.

    Attributes:
        starts: the first day, by the site's calendar.
        profile: a whole `site.toml` as text; the site checks it with its own reader.
    """

    starts: date
    profile: Annotated[str, msgspec.Meta(min_length=1, max_length=100_000)]


class ToldNotice(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A notice as `kiosk.domain.notice.Notice` has it.

    Attributes:
        kind: one of `kiosk.domain.notice.NoticeKind`, or of a later program.
    """

    id: Id
    kind: Annotated[str, msgspec.Meta(max_length=40)]
    starts: Wall
    ends: Wall
    entry: Id | None = None
    place: Id | None = None
    topic: Id | None = None
    desk: Id | None = None


class ToldPlace(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where to go instead; told in full, for it is needed with no directory at all."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    street: Fact = ""
    town: Fact = ""
    phone: Fact = ""


class ToldHalt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """From when, and until when if that is known, the site gives no numbers.

    Attributes:
        why: the city's own words, by language.
        instead: where to go.
    """

    starts: Wall
    ends: Wall | None = None
    why: Said = {}
    instead: Annotated[tuple[ToldPlace, ...], msgspec.Meta(max_length=3)] = ()


class Bulletin(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that the city tells one site.

    Attributes:
        site: whom it is for; any other refuses it.
        number: higher than that of every bulletin before.
        profiles: of those whose day has come the latest counts.
        pause: no numbers for a while.
        closed: the site is given up; it never has an end.
    """

    site: SiteId
    number: Number
    made_at: Instant
    format: Annotated[int, msgspec.Meta(ge=1)] = FORMAT
    profiles: tuple[DatedProfile, ...] = ()
    notices: Annotated[tuple[ToldNotice, ...], msgspec.Meta(max_length=500)] = ()
    pause: ToldHalt | None = None
    closed: ToldHalt | None = None


def bulletin_bytes(bulletin: Bulletin) -> bytes:
    """A bulletin as the target's content; equal bulletins make equal bytes."""
    return msgspec.json.format(msgspec.json.encode(bulletin, order="sorted"))


def read_bulletin(content: bytes) -> Bulletin:
    """The bulletin in a target's content.

    Raises:
        BulletinTooNew: it is for a later program.
        BulletinDamaged: it cannot be read.
    """
    if len(content) > MOST_BYTES:
        raise BulletinDamaged(f"the bulletin is larger than {MOST_BYTES} bytes")
    try:
        bulletin = msgspec.json.decode(content, type=Bulletin)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise BulletinDamaged(f"the bulletin cannot be read: {error}") from None
    if bulletin.format > FORMAT:
        raise BulletinTooNew("the bulletin is for a later program: update this one")
    return bulletin
