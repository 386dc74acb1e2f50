# SPDX-License-Identifier: EUPL-1.2
"""The sync contract: everything that may leave a site, and why; nothing else does.

No row about a visit is among it. Counts are rounded before they come here (see
`kiosk.domain.statistics`); codes are random, purpose-bound and expire. Of a slip that names a
sensitive place or a secret address nothing is told at all (see `kiosk.domain.outgoing`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from kiosk.sync.form import form

Month = Annotated[str, form("[0-9]{4}-(0[1-9]|1[0-2])")]
Week = Annotated[str, form("[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])")]
Day = Annotated[str, form("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
Name = Annotated[str, form("[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}")]
"""An id or a term of the directory, never text of a person."""

Code = Annotated[str, form("[0-9A-HJKMNP-TV-Z]{9}")]
"""A random code on paper (see `kiosk.domain.referral`)."""

Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000, multiple_of=5)]
"""Rounded to 5; 0 stands for 0 to 2."""

Edition = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
"""The number of the directory in use."""


class Body(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a record says."""


class DayCounts(Body, frozen=True, kw_only=True):
    """Visits of a month by day; the first is of the first day.

    The total is rounded by itself: it is nearer to the truth than the sum of the days.
    """

    month: Month
    visits: Annotated[tuple[Count, ...], msgspec.Meta(min_length=28, max_length=31)]
    total: Count


class TopicCounts(Body, frozen=True, kw_only=True):
    """Visits of a month by topic; a visit may have up to three.

    Empty where it is withheld. The total is the sum and says nothing that the numbers do not.
    """

    month: Month
    visits: dict[Name, Count]
    total: Count


class LanguageCounts(Body, frozen=True, kw_only=True):
    """Visits of a month by language spoken; see `TopicCounts`."""

    month: Month
    visits: dict[Name, Count]
    total: Count


class ReferralIssued(Body, frozen=True, kw_only=True):
    """A slip was handed out: one record for each place on it, none of what is sensitive."""

    code: Code
    target: Name
    field: Name
    week: Week


class ReferralMoved(Body, frozen=True, kw_only=True):
    """What became of a slip, as the site learned it; the week is that of its issue."""

    code: Code
    status: Literal["visited", "completed", "cancelled", "entered_in_error", "no_response"]
    week: Week


class SignUp(Body, frozen=True, kw_only=True):
    """Seats taken at a meeting of the site; nothing of what must not be told (see above)."""

    code: Code
    event: Name
    starts: Day
    people: Annotated[int, msgspec.Meta(ge=1, le=20)]


class EntryIsWrong(Body, frozen=True, kw_only=True):
    """Somebody at the desk says that an entry of the directory is wrong."""

    entry: Name
    edition: Edition
    what: Literal["closed", "moved", "hours", "telephone", "other"]


class Unmet(Body, frozen=True, kw_only=True):
    """What was looked for in vain, by topic."""

    week: Week
    topic: Name
    times: Count


class Health(Body, frozen=True, kw_only=True):
    """How the device is."""

    day: Day
    version: Annotated[str, msgspec.Meta(max_length=40)]
    edition: Edition
    printer: Name
    free_disk_percent: Annotated[int, msgspec.Meta(ge=0, le=100)]


class Erase(Body, frozen=True, kw_only=True):
    """The record named is blanked at the city; its row stays, so that it cannot come back."""

    record: Annotated[str, form("[0-9a-f]{32}")]


class Class(StrEnum):
    """How much a kind could say about a person."""

    AGGREGATE = "aggregate"
    PSEUDONYMOUS = "pseudonymous"
    OPERATIONS = "operations"


@dataclass(frozen=True, slots=True)
class Agreed:
    """One row of the contract.

    Attributes:
        purpose: what the city may use it for.
        life: how long the city keeps it.
    """

    kind: str
    body: type[Body]
    purpose: str
    data_class: Class
    life: timedelta

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of everything that it says."""
        return self.body.__struct_fields__


_YEARS, _HALF_YEAR, _QUARTER = (timedelta(days=days) for days in (3 * 366, 180, 90))
_SUMS, _CODES, _WORK = Class

CONTRACT: dict[str, Agreed] = {
    row.kind: row
    for row in (
        Agreed("day_counts", DayCounts, "how busy a site is: hours and staff", _SUMS, _YEARS),
        Agreed("topic_counts", TopicCounts, "what is needed in which district", _SUMS, _YEARS),
        Agreed(
            "language_counts",
            LanguageCounts,
            "which languages are needed; shown for the whole city only",
            _SUMS,
            _YEARS,
        ),
        Agreed(
            "referral_issued",
            ReferralIssued,
            "lets the place that a slip names answer by its code",
            _CODES,
            _HALF_YEAR,
        ),
        Agreed(
            "referral_moved", ReferralMoved, "whether referrals lead anywhere", _CODES, _HALF_YEAR
        ),
        Agreed("sign_up", SignUp, "how many seats of a meeting are taken", _CODES, _QUARTER),
        Agreed("entry_is_wrong", EntryIsWrong, "the editors look at it again", _WORK, _HALF_YEAR),
        Agreed("unmet", Unmet, "what the directory lacks", _SUMS, _YEARS),
        Agreed("health", Health, "who has to be sent to repair something", _WORK, _QUARTER),
        Agreed("erase", Erase, "a record must be forgotten", _WORK, _YEARS),
    )
}


class NotInContract(ValueError):
    """What is to be sent is not agreed; nothing is sent."""


def written(kind: str, body: Body) -> str:
    """The JSON text of a record's body.

    Raises:
        NotInContract: the kind is unknown, or its body is not what was agreed.
    """
    agreed = CONTRACT.get(kind)
    if agreed is None or type(body) is not agreed.body:
        raise NotInContract(f"{kind} with {type(body).__name__} is not agreed")
    text = msgspec.json.encode(body, order="sorted").decode()
    read(kind, text)
    return text


def read(kind: str, text: str) -> Body:
    """A body that somebody sent.

    Raises:
        NotInContract: why it is not what was agreed, without any of its values.
    """
    agreed = CONTRACT.get(kind)
    if agreed is None:
        raise NotInContract("unknown kind")
    try:
        return msgspec.json.decode(text, type=agreed.body)
    except msgspec.ValidationError as error:
        _, _, place = str(error).partition(" - at ")
        raise NotInContract(f"not as agreed at {place or 'its top'}") from None
    except (msgspec.DecodeError, UnicodeError):
        raise NotInContract("no JSON") from None
