# SPDX-License-Identifier: EUPL-1.2
"""Everything a desk needs from outside; a desk on another PC is handed other parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.books import (
    AppointmentBook,
    DayBook,
    DirectoryShelf,
    HelpBook,
    ReferralBook,
    TicketPaper,
    UnmetBook,
    VisitBook,
)
from kiosk.domain.city_edition import EditionBook
from kiosk.domain.clock import WatchedClock
from kiosk.domain.contact import ReadCityLink
from kiosk.domain.directory import Directory
from kiosk.domain.language import Language
from kiosk.domain.notice import NoticeBook
from kiosk.domain.number_block import BlockBook
from kiosk.domain.opening_times import ReadOpeningTimes
from kiosk.domain.ports import PrintBook
from kiosk.domain.profile import Profile
from kiosk.domain.referral_move import ReferralMoveBook
from kiosk.domain.search import Search
from kiosk.domain.sign_up import SignUpBook
from kiosk.domain.slip import NumberSlip, Slip
from kiosk.domain.sound import SoundBook
from kiosk.domain.wrong_entry import WrongEntryBook


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPorts:
    """The ports of one desk.

    Attributes:
        desk: its id in the profile.
        published: the directory without the site's notices; editions: how fresh it is.
        search: finds in it; called away from the window's thread, like what reads opening hours.
        walk_in_paper: makes the slip of a number given out here.
        block_paper: makes the slip of a number printed ahead of a rush.
        languages: every language of i18n/languages.toml by tag.
        pictograms: names of the ticket pictograms in the order they are given out.
        render: a slip as PDF, as it will be printed; called away from the window's thread.
        save: keeps a text under a name in the site's folder, whole or not at all; its path.
    """

    desk: str
    profile: Profile
    visits: VisitBook
    days: DayBook
    help: HelpBook
    appointments: AppointmentBook
    prints: PrintBook
    sound: SoundBook
    blocks: BlockBook
    referrals: ReferralBook
    referral_moves: ReferralMoveBook
    unmet: UnmetBook
    wrong_entries: WrongEntryBook
    sign_ups: SignUpBook
    city_link: ReadCityLink
    shelf: DirectoryShelf
    published: Callable[[], Directory]
    editions: EditionBook
    search: Search
    read: ReadOpeningTimes
    notices: NoticeBook
    clock: WatchedClock
    walk_in_paper: TicketPaper
    block_paper: Callable[[int], NumberSlip]
    languages: Mapping[str, Language]
    pictograms: tuple[str, ...]
    render: Callable[[Slip], bytes]
    save: Callable[[str, str], Path]
