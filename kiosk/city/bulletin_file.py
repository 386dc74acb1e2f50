# SPDX-License-Identifier: EUPL-1.2
"""What the city's office writes for one site, `bulletins/SITE.toml`, as the bulletin it becomes.

docs/bulletin.md says what may stand there.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec

from kiosk.domain.notice import HALTS, NoticeKind
from kiosk.domain.site_id import is_site_id
from kiosk.domain.topic import TOPICS
from kiosk.domain.trouble import SettingsTrouble
from kiosk.domain.wrong_setting import sentence
from kiosk.sync.bulletin_wire import (
    Bulletin,
    DatedProfile,
    Fact,
    Id,
    Said,
    ToldHalt,
    ToldNotice,
    ToldPlace,
    bulletin_bytes,
)

Check = Callable[[str, str], None]
"""Given a site's id and a profile's text, raises a `SettingsTrouble` where it is wrong."""

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]

NEEDED: Final = {
    NoticeKind.CANCELLED: ("entry",),
    NoticeKind.MOVED: ("entry", "place"),
    NoticeKind.HIDDEN: ("entry",),
}
"""Facts without which a notice says nothing."""

_SPAN: Final = {"starts": "from", "ends": "until"}


class _Table(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A table in which an unknown key is a mistake."""


class _Profile(_Table, rename=_SPAN, kw_only=True, frozen=True):
    starts: date
    file: Name


class _Notice(_Table, rename=_SPAN, kw_only=True, frozen=True):
    kind: str
    starts: Any
    ends: Any = None
    entry: Id | None = None
    place: Id | None = None
    topic: Id | None = None
    desk: Id | None = None


class _Place(_Table, kw_only=True, frozen=True):
    name: Name
    street: Fact = ""
    town: Fact = ""
    phone: Fact = ""


class _Halt(_Table, rename=_SPAN, kw_only=True, frozen=True):
    starts: Any
    ends: Any = None
    why: Said = {}
    instead: Annotated[tuple[_Place, ...], msgspec.Meta(max_length=3)] = ()


class _File(_Table, kw_only=True, frozen=True):
    site: str
    profiles: tuple[_Profile, ...] = ()
    notices: Annotated[tuple[_Notice, ...], msgspec.Meta(max_length=500)] = ()
    pause: _Halt | None = None
    closed: _Halt | None = None


def bulletin_of(
    path: Path, before: Callable[[str], Bulletin | None], now: datetime, check: Check
) -> Bulletin:
    """The bulletin of a site; the one before where the file says nothing new.

    Args:
        path: the site's file; files of profiles are named as seen from its folder.
        before: gives what a site was told last.
        now: the instant now; a new bulletin's number tells it, so that numbers rise even when
            nobody knows any more what was published before.
        check: reads a profile as the site will.

    Raises:
        SettingsTrouble: the file, or a profile it names, cannot be read or is wrong.
    """
    try:
        file = _read(path)
        new = Bulletin(
            site=file.site,
            number=int(now.strftime("%Y%m%d%H%M")),
            made_at=now,
            profiles=tuple(_profiles(file, path.parent, check)),
            notices=tuple(dict.fromkeys(map(_notice, file.notices))),
            pause=_halt("pause", file.pause),
            closed=_halt("closed", file.closed),
        )
    except OSError as error:
        raise SettingsTrouble(f"{error.filename}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeError, msgspec.MsgspecError) as error:
        raise SettingsTrouble(f"{path}: {sentence(str(error), {})}") from None
    except ValueError as error:
        raise SettingsTrouble(f"{path}: {error}") from None
    last = before(file.site)
    if last is None:
        return new
    as_before = msgspec.structs.replace(new, number=last.number, made_at=last.made_at)
    if bulletin_bytes(as_before) == bulletin_bytes(last):
        return last
    return msgspec.structs.replace(new, number=max(new.number, last.number + 1))


def _read(path: Path) -> _File:
    document = tomllib.loads(path.read_text("utf-8"))
    file = msgspec.convert(document, _File, builtin_types=(datetime, date, time), str_keys=True)
    if not is_site_id(file.site):
        raise ValueError("`site`: write two to eight capitals and digits")
    return file


def _profiles(file: _File, folder: Path, check: Check) -> Iterator[DatedProfile]:
    days = [line.starts for line in file.profiles]
    if len(set(days)) < len(days):
        raise ValueError("`profiles`: two begin on one day; leave one of them out")
    for line in file.profiles:
        text = (folder / line.file).read_text("utf-8")
        try:
            check(file.site, text)
        except SettingsTrouble as trouble:
            raise SettingsTrouble(f"{folder / line.file}: {trouble}") from None
        yield DatedProfile(starts=line.starts, profile=text)


def _notice(line: _Notice) -> ToldNotice:
    key, known = f"notices ({line.kind})", [kind.value for kind in NoticeKind if kind not in HALTS]
    if line.kind in HALTS:
        raise ValueError(f"`{key}`: write a table [pause] or [closed] instead")
    if line.kind not in known:
        raise ValueError(
            f"`notices.kind`: there is no {line.kind!r}; choose from {', '.join(known)}"
        )
    for name in NEEDED.get(NoticeKind(line.kind), ()):
        if getattr(line, name) is None:
            raise ValueError(f"`{key}`: `{name}` is missing; add it")
    if line.kind == NoticeKind.ABSENT and (line.topic is None) == (line.desk is None):
        raise ValueError(f"`{key}`: name a `topic` or a `desk`")
    if line.topic is not None and line.topic not in (topics := [topic.id for topic in TOPICS]):
        raise ValueError(f"`{key}`: {line.topic!r} is no topic; choose from {', '.join(topics)}")
    starts, ends = _span(key, line.starts, line.ends or _day(line.starts))
    told = ToldNotice(
        id="-",
        kind=line.kind,
        starts=starts,
        ends=ends,
        entry=line.entry,
        place=line.place,
        topic=line.topic,
        desk=line.desk,
    )
    name = hashlib.sha256(msgspec.json.encode(told)).hexdigest()
    return msgspec.structs.replace(told, id=name[:16])


def _halt(key: str, line: _Halt | None) -> ToldHalt | None:
    if line is None:
        return None
    if key == "closed" and line.ends is not None:
        raise ValueError("`closed.until`: a closed site does not open again; write [pause] instead")
    if line.why and "de" not in line.why:
        raise ValueError(f"`{key}.why`: the German text is missing; add `de`")
    ends = None
    starts = _wall(f"{key}.from", line.starts)
    if line.ends is not None:
        starts, ends = _span(key, line.starts, line.ends)
    return ToldHalt(
        starts=starts,
        ends=ends,
        why=line.why,
        instead=tuple(
            ToldPlace(name=place.name, street=place.street, town=place.town, phone=place.phone)
            for place in line.instead
        ),
    )


def _span(key: str, first: object, last: object) -> tuple[datetime, datetime]:
    starts, ends = _wall(f"{key}.from", first), _wall(f"{key}.until", last)
    if not isinstance(last, datetime):
        ends += timedelta(days=1)  # a day named last is still within
    if ends <= starts:
        raise ValueError(f"`{key}.until`: it ends before it begins")
    return starts, ends


def _wall(key: str, moment: object) -> datetime:
    match moment:
        case datetime(tzinfo=None):
            return moment
        case date() if not isinstance(moment, datetime):
            return datetime.combine(moment, time())
        case _:
            form = "2026-12-24 or 2026-12-24T12:00:00, by the site's clock"
            raise ValueError(f"`{key}`: write a day or a time like {form}")


def _day(moment: object) -> object:
    return moment.date() if isinstance(moment, datetime) else moment
