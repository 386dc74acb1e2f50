# SPDX-License-Identifier: EUPL-1.2
"""What the board shows, derived from what is known: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.board import Board, Call
    from kiosk.domain.directory import Event, Occurrence
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_MEETINGS = 5


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
    meetings: Sequence[tuple[Occurrence, Event]]
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
        meetings=tuple(
            MeetingRow(
                key=f"{event.id}@{occurrence.starts.isoformat()}",
                time=leading.time(occurrence.starts.time()),
                title=said(event.title, leading.language).text,
                over=occurrence.ends <= inputs.wall,
            )
            for occurrence, event in inputs.meetings
            if occurrence.ends > inputs.wall
        )[:MOST_MEETINGS],
        time=leading.time(inputs.wall.time()),
        as_of=""
        if inputs.readable
        else as_of.format(time=isolated(leading.time(inputs.read_at.time()))),
    )


def _row(call: Call, profile: Profile, phrases: Sequence[Phrases]) -> CallRow:
    tags = [spoken.language for spoken in phrases]
    more = [*tags[1:], *([call.language] if call.language and call.language not in tags else [])]
    desk = profile.desk_name(call.desk, tags[0])
    sentence = phrases[0].translate("Board", "Number {number}, please go to {desk}.")
    return CallRow(
        number=str(call.number),
        hue=call.look.colour,
        symbol=f"ticket/{call.look.pictogram}",
        desk=desk,
        own=" · ".join(profile.desk_name(call.desk, tag) for tag in more),
        times=call.times,
        spoken=sentence.format(number=call.number, desk=desk),
    )
