# SPDX-License-Identifier: EUPL-1.2
"""What the integration office learns: how a month was, and how things stand today."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection

from kiosk.city import figures, reading
from kiosk.city.figures import Doubted, Fact, Languages, Referrals, Seats
from kiosk.city.reading import KnownSite, SetAside
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.contract import CONTRACT, DayCounts, Health, LanguageCounts, TopicCounts

SILENT_AFTER = timedelta(days=3)
"""A weekend is no silence."""

_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
_BEFORE = timedelta(days=14)
"""The first week of a month may begin before it, and clocks may be wrong."""

_OF_A_MONTH = ("day_counts", "topic_counts", "language_counts", "unmet")
_OF_SLIPS = ("referral_issued", "referral_moved")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteMonth:
    """What a site told of a month; counts are rounded to 5, and 0 means 0 to 2.

    Attributes:
        days: visits by day, the first is of the first; None if it has not told.
        topics: visits by topic; None if it has not told.
    """

    site: str
    days: tuple[int, ...] | None
    visits: int | None
    topics: dict[str, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteToday:
    """How a site is.

    Attributes:
        silent_days: since it was last heard of; None if it never was.
        silent: whether that is so long that somebody should ask.
        told_on: the day of which its device told what follows; None if it never did.
        behind: how many editions newer the newest is that any site has.
        records: by kind, everything that came.
        missing: numbers that have not come although later ones have.
    """

    site: str
    devices: int
    last_heard: datetime | None
    silent_days: int | None
    silent: bool
    told_on: str | None
    version: str | None
    edition: int | None
    behind: int | None
    printer: str | None
    free_disk_percent: int | None
    records: dict[str, int]
    erased: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything in it may be shown to the office.

    Attributes:
        seats: taken at meetings of today and later.
        languages: of the whole city, never of a site; None where too few have told.
    """

    month: str
    made_at: datetime
    months: tuple[SiteMonth, ...]
    languages: Languages | None
    referrals: tuple[Referrals, ...]
    unmet: dict[str, int]
    seats: tuple[Seats, ...]
    sites: tuple[SiteToday, ...]
    doubted: tuple[Doubted, ...]
    set_aside: tuple[SetAside, ...]


def last_month(now: datetime) -> str:
    """The last month that is over."""
    return f"{now.replace(day=1) - timedelta(days=1):%Y-%m}"


def report(connection: Connection, month: str, now: datetime) -> Report:
    """The report of a month, from whatever has come until now.

    Raises:
        SettingsTrouble: it is no month.
    """
    if not _MONTH.fullmatch(month):
        raise SettingsTrouble(f"{month!r} is no month: write it as 2026-10")
    since = datetime.combine(date.fromisoformat(f"{month}-01"), datetime.min.time(), UTC) - _BEFORE
    told = reading.facts(connection, _OF_A_MONTH, since)
    flags = reading.facts(connection, ["entry_is_wrong"], now - CONTRACT["entry_is_wrong"].life)
    signed_up = reading.facts(connection, ["sign_up"], now - CONTRACT["sign_up"].life)
    known = reading.known_sites(connection)
    return Report(
        month=month,
        made_at=now,
        months=_months(known, told, month),
        languages=figures.languages(figures.monthly(told, month, LanguageCounts)),
        referrals=figures.referrals(reading.facts(connection, _OF_SLIPS, since), month),
        unmet=figures.unmet(told, month),
        seats=figures.seats(signed_up, now.date()),
        sites=_today(known, figures.latest_health(reading.health(connection)), now),
        doubted=figures.doubted(flags),
        set_aside=reading.set_aside(connection),
    )


def _today(
    known: Sequence[KnownSite], healths: Mapping[str, Health], now: datetime
) -> tuple[SiteToday, ...]:
    newest = max((one.edition for one in healths.values()), default=0)
    found = []
    for one in known:
        health = healths.get(one.site)
        since = now - one.last_heard if one.last_heard else None
        found.append(
            SiteToday(
                site=one.site,
                devices=one.devices,
                last_heard=one.last_heard,
                silent_days=None if since is None else max(0, since.days),
                silent=since is None or since >= SILENT_AFTER,
                told_on=health.day if health else None,
                version=health.version if health else None,
                edition=health.edition if health else None,
                behind=newest - health.edition if health else None,
                printer=health.printer if health else None,
                free_disk_percent=health.free_disk_percent if health else None,
                records=one.records,
                erased=one.erased,
                missing=one.missing,
            )
        )
    return tuple(found)


def _months(known: Sequence[KnownSite], told: Sequence[Fact], month: str) -> tuple[SiteMonth, ...]:
    days = figures.monthly(told, month, DayCounts)
    topics = figures.monthly(told, month, TopicCounts)
    return tuple(
        SiteMonth(
            site=one.site,
            days=days[one.site].visits if one.site in days else None,
            visits=days[one.site].total if one.site in days else None,
            topics=topics[one.site].visits if one.site in topics else None,
        )
        for one in known
    )
