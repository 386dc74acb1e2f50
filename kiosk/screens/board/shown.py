# SPDX-License-Identifier: EUPL-1.2
"""What the board shows, derived from what is known: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated
from kiosk.domain.notice import standing
from kiosk.screens.notice_words import notice_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from kiosk.domain.board import Board, Call
    from kiosk.domain.directory import Directory, Event, Occurrence
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_MEETINGS = 5
MOST_NOTICES = 2


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call.

    Attributes:
        times: counts the calls of this number: a new one blinks and chimes.
        own: the desk in the visitor's own language, where they chose it.
        spoken: what a screen reader says.
    """

    number: str
    hue: str
    symbol: str
    desk: str
    own: str
    times: int
    spoken: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One of today's meetings at the site."""

    key: str
    time: str
    title: str
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What the board knows."""

    board: Board
    directory: Directory | None
    wall: datetime
    read_at: datetime
    readable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the board shows."""

    calls: tuple[CallRow, ...]
    recent: tuple[CallRow, ...]
    meetings: tuple[MeetingRow, ...]
    time: str
    as_of: str
    notices: str = ""


def show(inputs: Inputs, profile: Profile, phrases: Sequence[Phrases]) -> Shown:
    """The board's face.

    Args:
        inputs: what is known.
        profile: the site.
        phrases: the board's own languages, first the leading one.
    """
    leading = phrases[0]
    as_of = leading.translate("Board", "As of {time}")
    return Shown(
        calls=tuple(_row(call, profile, phrases) for call in inputs.board.current),
        recent=tuple(_row(call, profile, phrases) for call in inputs.board.recent),
        meetings=tuple(_meetings(inputs, leading))[:MOST_MEETINGS],
        time=leading.time(inputs.wall.time()),
        as_of=""
        if inputs.readable
        else as_of.format(time=isolated(leading.time(inputs.read_at.time()))),
        notices="\n".join(_notices(inputs, profile, phrases)),
    )


def _meetings(inputs: Inputs, leading: Phrases) -> Iterator[MeetingRow]:
    today = inputs.directory.at_site(inputs.wall.date()) if inputs.directory else ()
    for occurrence, event in today:
        if occurrence.ends > inputs.wall:
            yield MeetingRow(
                key=f"{event.id}@{occurrence.starts.isoformat()}",
                time=leading.time(occurrence.starts.time()),
                title=_title(occurrence, event, leading),
                over=occurrence.ends <= inputs.wall,
            )


def _title(occurrence: Occurrence, event: Event, leading: Phrases) -> str:
    title = said(event.title, leading.language).text
    if occurrence.cancelled:
        return leading.translate("Board", "{title}: cancelled").format(title=title)
    if occurrence.moved_to:
        return leading.translate("Board", "{title}: in another place").format(title=title)
    return title


def _notices(inputs: Inputs, profile: Profile, phrases: Sequence[Phrases]) -> Iterator[str]:
    """The most important notices, one line for each of the board's languages."""
    directory, wall = inputs.directory, inputs.wall
    if directory is None:
        return
    left = standing(directory.notices, wall)
    for spoken in phrases:
        lines = notice_lines(left, directory, profile, wall, spoken)
        if lines:
            yield "  ".join(line.text for line in lines[:MOST_NOTICES])


def _row(call: Call, profile: Profile, phrases: Sequence[Phrases]) -> CallRow:
    tags = [spoken.language for spoken in phrases]
    more = [*tags[1:], *([call.language] if call.language and call.language not in tags else [])]
    desk = profile.desk_name(call.desk, tags[0])
    own = dict.fromkeys(profile.desk_name(call.desk, tag) for tag in more)
    sentence = phrases[0].translate("Board", "Number {number}, please go to {desk}.")
    return CallRow(
        number=str(call.number),
        hue=call.look.colour,
        symbol=f"ticket/{call.look.pictogram}",
        desk=desk,
        own=" · ".join(isolated(name) for name in own if name != desk),
        times=call.times,
        spoken=sentence.format(number=call.number, desk=desk),
    )
