# SPDX-License-Identifier: EUPL-1.2
"""The facts that paper carries; wording and layout belong to printing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from kiosk.domain.appointment_slip import AppointmentSlip
from kiosk.domain.sign_up_slip import SignUpSlip


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSlip:
    """A visitor's number on paper.

    Attributes:
        language: the visitor's screen language; German stands below it.
        taken_at: wall clock of the site, naive.
        wait: minutes from and to, or None where the site cannot know.
    """

    language: str
    site_id: str
    site_name: str
    number: int
    colour: str
    pictogram: str
    taken_at: datetime
    ahead: int
    wait: tuple[int, int] | None
    demo: bool = False

    @property
    def code(self) -> str:
        """What the QR code says: site, local date and number; no secret, no address."""
        return f"{self.site_id}/{self.taken_at.date().isoformat()}/{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipHours:
    """One line of opening hours: weekdays from and to (0 is Monday), opening and closing."""

    first_day: int
    last_day: int
    spans: tuple[tuple[time, time], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipDay:
    """The hours of one day; closed where there are no spans and that is known.

    Attributes:
        note: the source's own remark, in its language.
    """

    day: date
    spans: tuple[tuple[time, time], ...] = ()
    note: str = ""
    known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipTarget:
    """A place to go next.

    Attributes:
        title: in the visitor's language where the directory has it, otherwise German.
        title_german: the words on the door.
        street: None for a confidential address; secret: whether that is why there is none.
        days: days ahead that are not as usual; with no usual week, those that it is open on.
        days_alone: whether there is no usual week.
        languages: language tags spoken there.
        transit: stop and line, in the visitor's language where the directory has it.
    """

    title: str
    title_german: str
    organization: str
    street: str | None
    town: str | None
    phone: str | None
    hours: tuple[SlipHours, ...]
    languages: tuple[str, ...]
    days: tuple[SlipDay, ...] = ()
    days_alone: bool = False
    by_appointment: bool = False
    bring: tuple[str, ...] = ()
    bring_german: tuple[str, ...] = ()
    transit: str = ""
    transit_german: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralSlip:
    """The way from this site to others, in the visitor's language and German.

    Attributes:
        requests: ids of ticked request phrases (see `kiosk.domain.referral.Request`).
        appointment: wall clock of the site, naive.
        bring: ids of ticked things to bring (see `kiosk.domain.referral.Thing`).
        interpreter: language tag, or None where no interpreter is needed.
        sensitive: neutral title, no reply part, no reply code.
        reply_base: https address of the city's reply page, or None.
        paper: "a5" or "80mm".
    """

    language: str
    site_id: str
    site_name: str
    code: str
    issued_on: date
    targets: tuple[SlipTarget, ...]
    requests: tuple[str, ...]
    appointment: datetime | None
    bring: tuple[str, ...]
    act_by: date | None
    interpreter: str | None
    sensitive: bool
    reply_base: str | None
    paper: str = "a5"
    demo: bool = False

    @property
    def reply_address(self) -> str | None:
        """What the QR code of the tear-off says; nothing on a sensitive slip."""
        if self.sensitive:
            return None
        if self.reply_base is None:
            return self.code
        return f"{self.reply_base}/R/{self.site_id}/{self.code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresList:
    """A heading with counts under it, as the desk's screen words them."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresSlip:
    """A day in numbers on paper; nothing per visitor or staff member."""

    language: str
    site_name: str
    day: date
    lists: tuple[FiguresList, ...]
    demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipNumber:
    """A telephone number, and what it is for in the visitor's language and in German."""

    number: str
    purpose: str
    german: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSlip:
    """An address, a meeting or numbers to call that a visitor takes along.

    Attributes:
        language: the visitor's screen language; German stands below it.
        printed_on: the day it is asked for; names the print job.
        next_date: begin and end of a meeting's next date, wall clock of the site, naive.
        code: what the QR code says (see `kiosk.domain.phone_code`); None where the page has none.
        numbers: for an emergency.
        cancelled: dates of a meeting that do not take place, wall clock of the site, naive.
        moved: whether it is in another place than usual.
        closed: whether it is not there for now, or no more.
        unsure_since: the day since which dates may have changed; None while they are fresh.
    """

    language: str
    site_name: str
    printed_on: date
    place: SlipTarget
    next_date: tuple[datetime, datetime] | None
    code: str | None
    numbers: tuple[SlipNumber, ...] = ()
    cancelled: tuple[datetime, ...] = ()
    moved: bool = False
    closed: bool = False
    unsure_since: date | None = None
    demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSlip:
    """Several places and meetings that a visitor takes along on one sheet.

    Attributes:
        language: the visitor's screen language; German stands beside it.
        printed_on: the day it is asked for; names the print job.
        places: each as its own slip has it, in the visitor's order.
        paper: "a5" or "80mm".
    """

    language: str
    site_name: str
    printed_on: date
    places: tuple[PlaceSlip, ...]
    paper: str = "a5"
    demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSlip:
    """A number printed ahead of a rush; it counts once staff have handed it out.

    Attributes:
        languages: tags of the site's languages; who will hold it is not known.
    """

    languages: tuple[str, ...]
    site_id: str
    site_name: str
    number: int
    colour: str
    pictogram: str
    day: date
    demo: bool = False

    @property
    def code(self) -> str:
        """What the QR code says: site, local date and number; no secret, no address."""
        return f"{self.site_id}/{self.day.isoformat()}/{self.number}"


Slip = (
    NumberSlip
    | TicketSlip
    | ReferralSlip
    | FiguresSlip
    | PlaceSlip
    | ListSlip
    | AppointmentSlip
    | SignUpSlip
)
