# SPDX-License-Identifier: EUPL-1.2
"""The report as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from kiosk.city.report import Report, SiteMonth, SiteToday

SMALL = "0\N{EN DASH}2"
"""What a rounded 0 stands for."""

_ABREAST = 10
"""Sites side by side in the table of days."""

_UNTOLD = "-"


def counted(count: int | None) -> str:
    """A rounded count as the office reads it."""
    return _UNTOLD if count is None else str(count or SMALL)


def show(report: Report, console: Console) -> None:
    """Print a report."""
    for part in _parts(report):
        console.print(part)
        console.print()


def _parts(report: Report) -> Iterator[RenderableType]:
    yield Text(f"{report.month}: counts are rounded to 5; {SMALL} stands for none, one or two")
    told = [site for site in report.months if site.days or site.topics]
    if not told:
        yield Text(f"No site has told of {report.month} yet")
    elif len(told) < len(report.months):
        yield Text(f"{len(report.months) - len(told)} of {len(report.months)} sites have not told")
    for start in range(0, len(told), _ABREAST):
        yield _days(report.month, told[start : start + _ABREAST])
        yield _topics(told[start : start + _ABREAST])
    yield _languages(report)
    if report.referrals:
        yield _table(
            "Slips to other places",
            ("field", "how far they have come", "slips"),
            ((one.field, one.status, counted(one.slips)) for one in report.referrals),
        )
    if report.unmet:
        rows = ((topic, counted(times)) for topic, times in report.unmet.items())
        yield _table("Looked for in vain", ("topic", "times"), rows, numbers=True)
    yield Text(f"Today, {report.made_at:%Y-%m-%d %H:%M} UTC")
    yield _sites(report.sites)
    if report.seats:
        yield _table(
            "Seats taken at coming meetings",
            ("day", "event", "people"),
            ((one.day, one.event, str(one.people)) for one in report.seats),
        )
    if report.doubted:
        yield _table(
            "Entries that desks say are wrong",
            ("entry", "times", "what", "in edition", "last"),
            (
                (
                    one.entry,
                    str(one.times),
                    ", ".join(f"{what} {times}" for what, times in one.what.items()),
                    str(one.edition),
                    f"{one.last_at:%Y-%m-%d}",
                )
                for one in report.doubted
            ),
        )
    if report.set_aside:
        yield _table(
            "Set aside: records that could not be taken as they were",
            ("site", "why", "records", "taken since", "last"),
            (
                (
                    one.site,
                    one.reason,
                    str(one.records),
                    str(one.taken_since or ""),
                    f"{one.last_at:%Y-%m-%d}",
                )
                for one in report.set_aside
            ),
        )


def _days(month: str, sites: Sequence[SiteMonth]) -> RenderableType:
    longest = max((len(site.days or ()) for site in sites), default=0)
    rows = [
        (
            f"{month}-{day + 1:02}",
            *(counted(site.days[day] if site.days and day < len(site.days) else None)
              for site in sites),
        )
        for day in range(longest)
    ]  # fmt: skip
    whole = ("month", *(counted(site.visits) for site in sites))
    return _table("Visits", ("day", *(site.site for site in sites)), [*rows, whole], numbers=True)


def _topics(sites: Sequence[SiteMonth]) -> RenderableType:
    topics = sorted({topic for site in sites for topic in site.topics or ()})
    rows = (
        (
            topic,
            *(
                counted(None if site.topics is None else site.topics.get(topic, 0))
                for site in sites
            ),
        )
        for topic in topics
    )
    return _table(
        "What people came for", ("topic", *(site.site for site in sites)), rows, numbers=True
    )


def _languages(report: Report) -> RenderableType:
    if report.languages is None:
        return Text("Languages: shown as soon as two sites have told theirs")
    rows = (
        (language, str(visits or f"{SMALL} per site"))
        for language, visits in report.languages.visits.items()
    )
    return _table(
        f"Languages of the whole city ({report.languages.sites} sites)",
        ("language", "visits"),
        rows,
        numbers=True,
    )


def _sites(sites: Sequence[SiteToday]) -> RenderableType:
    return _table(
        "Sites",
        (
            "site",
            "last heard of",
            "edition",
            "printer",
            "disk free",
            "version",
            "records",
            "to come",
        ),
        (
            (
                one.site,
                _heard(one),
                _edition(one),
                one.printer or _UNTOLD,
                _UNTOLD if one.free_disk_percent is None else f"{one.free_disk_percent} %",
                one.version or _UNTOLD,
                str(sum(one.records.values())),
                str(one.missing or ""),
            )
            for one in sites
        ),
    )


def _heard(site: SiteToday) -> str:
    if site.last_heard is None:
        return "never"
    if site.silent:
        return f"{site.silent_days} days ago!"
    return f"{site.last_heard:%Y-%m-%d %H:%M}"


def _edition(site: SiteToday) -> str:
    if site.edition is None:
        return _UNTOLD
    if not site.edition:
        return "none yet"
    return f"{site.edition} ({site.behind} behind)" if site.behind else str(site.edition)


def _table(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = False
) -> Group:
    """A title and its table; with `numbers`, all but the first column are."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for place, column in enumerate(columns):
        table.add_column(column, justify="right" if numbers and place else "left")
    for row in rows:
        table.add_row(*map(Text, row))
    return Group(Text(title, style="bold"), table)
