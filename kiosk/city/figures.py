# SPDX-License-Identifier: EUPL-1.2
"""What the records of sites amount to: pure sums over facts, in whatever order they came."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from kiosk.domain.referral_move import Became, furthest
from kiosk.domain.statistics import rounded
from kiosk.sync.contract import (
    Body,
    DayCounts,
    EntryIsWrong,
    Health,
    LanguageCounts,
    ReferralIssued,
    ReferralMoved,
    SignUp,
    TopicCounts,
    Unmet,
)

LEAST_SITES = 2
"""Languages are those of the whole city; a city of which one site has spoken is that site."""

_ISSUED = "issued"
"""How far a slip has come of which nothing more was heard."""

_STATUSES = (_ISSUED, *Became)

_UNKNOWN = "unknown"
"""The field of a slip of which only later news has come."""

M = TypeVar("M", DayCounts, TopicCounts, LanguageCounts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A record that counts: neither superseded nor erased.

    Attributes:
        order: epoch and number; decides between two that came at once.
    """

    site: str
    body: Body
    received_at: datetime
    order: tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """Languages of the whole city.

    Attributes:
        sites: how many have told theirs.
        visits: each a sum of rounded counts; 0 means 0 to 2 at each site.
    """

    sites: int
    visits: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Referrals:
    """Slips of a month that point to places of a field and have come this far."""

    field: str
    status: str
    slips: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """How many people have signed up for a meeting, all parties together."""

    event: str
    day: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubted:
    """An entry of the directory that desks say is wrong.

    Attributes:
        what: how often it was said of its hours, its telephone …
        edition: the newest in which it was found wrong.
    """

    entry: str
    times: int
    what: Mapping[str, int]
    edition: int
    last_at: datetime


def month_of(week: str) -> str | None:
    """The month that an ISO week counts to: that of its Thursday; None for a week 53 that is not.

    >>> month_of("2026-W40")
    '2026-10'
    """
    try:
        thursday = date.fromisocalendar(int(week[:4]), int(week[6:]), 4)
    except ValueError:
        return None
    return f"{thursday:%Y-%m}"


def monthly(facts: Iterable[Fact], month: str, kind: type[M]) -> dict[str, M]:
    """By site, what it said about a month; what it said first, if it said it twice.

    A site whose machine was restored may count a month again, from what it has left of it. A
    table that was withheld is none (docs/statistics.md).
    """
    found: dict[str, M] = {}
    for fact in sorted(facts, key=_by_arrival):
        if isinstance(fact.body, kind) and fact.body.month == month:
            found.setdefault(fact.site, fact.body)
    return {site: body for site, body in found.items() if body.visits}


def languages(told: Mapping[str, LanguageCounts]) -> Languages | None:
    """The whole city's languages; None until `LEAST_SITES` sites have told theirs."""
    if len(told) < LEAST_SITES:
        return None
    visits: Counter[str] = Counter()
    for counts in told.values():
        visits.update(counts.visits)
    return Languages(sites=len(told), visits=dict(_most_first(visits)))


def referrals(facts: Iterable[Fact], month: str) -> tuple[Referrals, ...]:
    """Slips handed out in a month's weeks, by field and how far they have come; rounded.

    What became of a slip that nobody said was handed out counts to its week all the same, without
    a field.
    """
    issued: defaultdict[tuple[str, str], dict[str, tuple[str, str]]] = defaultdict(dict)
    moves: defaultdict[tuple[str, str], list[ReferralMoved]] = defaultdict(list)
    for fact in facts:
        match fact.body:
            case ReferralIssued(code=code, target=target, week=week, field=field):
                targets = issued[fact.site, code]
                targets[target] = min(targets.get(target, (week, field)), (week, field))
            case ReferralMoved() as move:
                moves[fact.site, move.code].append(move)
            case _:
                pass
    counts: Counter[tuple[str, str]] = Counter()
    for name in issued.keys() | moves.keys():
        heard = moves.get(name, [])
        status = furthest(Became(move.status) for move in heard) or _ISSUED
        targets = issued.get(name) or {"": (min(move.week for move in heard), _UNKNOWN)}
        counts.update(
            (field, status) for week, field in targets.values() if month_of(week) == month
        )
    return tuple(
        Referrals(field=field, status=status, slips=rounded(count))
        for (field, status), count in sorted(
            counts.items(), key=lambda cell: (cell[0][0], _STATUSES.index(cell[0][1]))
        )
    )


def doubted(facts: Iterable[Fact]) -> tuple[Doubted, ...]:
    """Entries said to be wrong, those said so most often first."""
    said: defaultdict[str, list[tuple[EntryIsWrong, datetime]]] = defaultdict(list)
    for fact in facts:
        if isinstance(fact.body, EntryIsWrong):
            said[fact.body.entry].append((fact.body, fact.received_at))
    found = [
        Doubted(
            entry=entry,
            times=len(flags),
            what=dict(_most_first(Counter(flag.what for flag, _ in flags))),
            edition=max(flag.edition for flag, _ in flags),
            last_at=max(at for _, at in flags),
        )
        for entry, flags in said.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.times, one.entry)))


def seats(facts: Iterable[Fact], since: date) -> tuple[Seats, ...]:
    """Meetings of a day and later that people have signed up for, soonest first."""
    taken: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        if isinstance(fact.body, SignUp) and fact.body.starts >= since.isoformat():
            taken[fact.body.starts, fact.body.event] += fact.body.people
    return tuple(
        Seats(event=event, day=day, people=people) for (day, event), people in sorted(taken.items())
    )


def unmet(facts: Iterable[Fact], month: str) -> dict[str, int]:
    """What was looked for in vain in a month's weeks, by topic; sums of rounded counts.

    As with months, what a site said first about a week stands.
    """
    told: dict[tuple[str, str, str], int] = {}
    for fact in sorted(facts, key=_by_arrival):
        if isinstance(fact.body, Unmet) and month_of(fact.body.week) == month:
            told.setdefault((fact.site, fact.body.week, fact.body.topic), fact.body.times)
    times: Counter[str] = Counter()
    for (_, _, topic), count in told.items():
        times[topic] += count
    return dict(_most_first(times))


def latest_health(facts: Iterable[Fact]) -> dict[str, Health]:
    """By site, how its device last said it was."""
    found: dict[str, Health] = {}
    for fact in sorted(facts, key=_by_arrival):
        before = found.get(fact.site)
        if isinstance(fact.body, Health) and (before is None or before.day <= fact.body.day):
            found[fact.site] = fact.body
    return found


def _by_arrival(fact: Fact) -> tuple[datetime, str, int]:
    return (fact.received_at, *fact.order)


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
