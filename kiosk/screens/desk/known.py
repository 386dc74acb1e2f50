# SPDX-License-Identifier: EUPL-1.2
"""What a desk knows, read in one go and then frozen."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.appointment import Appointment
from kiosk.domain.books import Day
from kiosk.domain.city_edition import EditionStanding
from kiosk.domain.clock import wall_clock
from kiosk.domain.contact import CityLink
from kiosk.domain.counter import Line, line
from kiosk.domain.directory import Directory
from kiosk.domain.figures import Figures
from kiosk.domain.freshness import known_at, spoken_age
from kiosk.domain.help import HelpAlert
from kiosk.domain.notice import halt_of
from kiosk.domain.number_block import NumberBlock
from kiosk.domain.ports import QueuedSlip
from kiosk.domain.referral import Referral
from kiosk.domain.referral_move import Became
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sound import Sound
from kiosk.domain.unmet import Unmet
from kiosk.domain.visit import Visit
from kiosk.domain.wrong_entry import Wrong

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.ports import DeskPorts


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The inputs of every panel.

    Attributes:
        heard: what was said of the slips issued today, by code.
        unmet: what was looked for in vain this week.
        wrong: what staff said of entries of this edition.
        link: how the site and its city stand; None where it was never enrolled.
        directory: under the site's notices; published: without them; standing: how fresh it is.
        visits: today's visits that have not ended.
        appointments: today's and those of later days, by time.
        sign_ups: for meetings of today and later.
        line: the same as this desk's queue.
        in_hand: the slip that the printer has.
        wall: wall clock of the site at the last tick.
        read_at: wall clock when the store was read last.
        trouble: why it cannot be read now; empty while it can.
    """

    visits: tuple[Visit, ...]
    line: Line
    day: Day
    alerts: tuple[HelpAlert, ...]
    appointments: tuple[Appointment, ...]
    sign_ups: tuple[SignUp, ...]
    unprinted: tuple[QueuedSlip, ...]
    in_hand: QueuedSlip | None
    sound: Sound
    blocks: tuple[NumberBlock, ...]
    issued: tuple[Referral, ...]
    heard: Mapping[str, AbstractSet[Became]]
    figures: Figures
    unmet: Mapping[Unmet, int]
    wrong: AbstractSet[tuple[str, Wrong]]
    link: CityLink | None
    directory: Directory
    published: Directory
    standing: EditionStanding | None
    now: datetime
    wall: datetime
    read_at: datetime
    trouble: str = ""

    @property
    def readable(self) -> bool:
        """Whether the store could be read."""
        return not self.trouble

    @property
    def halted(self) -> bool:
        """Whether the city lets no numbers be given now."""
        return halt_of(self.directory.notices, self.wall) is not None

    def visit(self, visit_id: str) -> Visit | None:
        """An open visit as this desk last saw it."""
        return next((visit for visit in self.visits if visit.id == visit_id), None)


def read(ports: DeskPorts) -> Known:
    """Read everything.

    Raises:
        StoreTrouble: something cannot be read.
    """
    now = ports.clock.now()
    wall = wall_clock(now, ports.profile.zone)
    visits, published = ports.visits.open_visits(), ports.published()
    issued = ports.referrals.issued_today()
    return Known(
        visits=visits,
        line=line(visits, ports.desk, wall),
        day=ports.days.day(),
        alerts=ports.help.open_alerts(),
        appointments=ports.appointments.coming(),
        sign_ups=ports.sign_ups.coming(),
        unprinted=ports.prints.unprinted(),
        in_hand=ports.prints.in_hand(),
        sound=ports.sound.sound(),
        blocks=ports.blocks.blocks(),
        issued=issued,
        heard=ports.referral_moves.said([slip.code for slip in issued]),
        figures=ports.visits.figures(),
        unmet=ports.unmet.this_week(),
        wrong=ports.wrong_entries.said(published.edition),
        link=ports.city_link(),
        directory=ports.shelf.directory(),
        published=published,
        standing=ports.editions.standing(),
        now=now,
        wall=wall,
        read_at=wall,
    )


def nothing_known(ports: DeskPorts, trouble: str) -> Known:
    """What a desk knows that has never been able to read."""
    now = ports.clock.now()
    wall = wall_clock(now, ports.profile.zone)
    nothing = Directory(edition=0, origin="", made_at=now)
    return Known(
        visits=(),
        line=line((), ports.desk, wall),
        day=Day(opened=False, numbers_stopped=False, open_desks=()),
        alerts=(),
        appointments=(),
        sign_ups=(),
        unprinted=(),
        in_hand=None,
        sound=Sound(),
        blocks=(),
        issued=(),
        heard={},
        figures=Figures(),
        unmet={},
        wrong=frozenset(),
        link=None,
        directory=nothing,
        published=nothing,
        standing=None,
        now=now,
        wall=wall,
        read_at=wall,
        trouble=trouble,
    )


def entries_of(known: Known, phrases: Phrases) -> str:
    """How much there is to find in the directory."""
    whole = known.published
    kinds = (whole.services, whole.events, whole.opportunities, whole.pages)
    return phrases.translate("Desk", "%n entries", "In the directory", sum(map(len, kinds)))


def edition_of(known: Known, zone: ZoneInfo, phrases: Phrases) -> str:
    """From when the directory is."""
    if known.standing is None:
        return phrases.translate("Desk", "No directory yet")
    return spoken_age(wall_clock(known_at(known.standing), zone), known.wall, phrases)
