# SPDX-License-Identifier: EUPL-1.2
"""The report as sheets that an office opens: CSV with semicolons, as the directory's own sheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.city.report import Report
from kiosk.city.report_words import SMALL, counted
from kiosk.content.sheets import guarded

Rows = Iterable[Sequence[object]]


def write_sheets(report: Report, folder: Path) -> tuple[Path, ...]:
    """Write a file for each part of a report; what was in the folder from before is replaced.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, columns, rows in _sheets(report):
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=";")
        writer.writerow(columns)
        writer.writerows([_cell(cell) for cell in row] for row in rows)
        path = folder / f"{name}.csv"
        path.write_bytes(out.getvalue().encode("utf-8-sig"))
        written.append(path)
    return tuple(written)


def _sheets(report: Report) -> Iterator[tuple[str, Sequence[str], Rows]]:
    month = report.month
    yield "days", ("site", "day", "visits"), _days(report)
    yield "topics", ("site", "month", "topic", "visits"), _topics(report)
    spoken: Mapping[str, int] = report.languages.visits if report.languages else {}
    yield (
        "languages",
        ("month", "language", "visits"),
        ((month, language, visits or f"{SMALL} per site") for language, visits in spoken.items()),
    )
    yield (
        "referrals",
        ("month", "field", "status", "slips"),
        ((month, one.field, one.status, counted(one.slips)) for one in report.referrals),
    )
    yield (
        "unmet",
        ("month", "topic", "times"),
        ((month, topic, counted(times)) for topic, times in report.unmet.items()),
    )
    yield (
        "seats",
        ("day", "event", "people"),
        ((one.day, one.event, one.people) for one in report.seats),
    )
    yield (
        "entries",
        ("entry", "what", "times", "edition", "last"),
        (
            (one.entry, what, times, one.edition, one.last_at)
            for one in report.doubted
            for what, times in one.what.items()
        ),
    )
    yield (
        "sites",
        ("site", "last_heard", "silent_days", "told_on", "version", "edition", "behind", "printer",
         "free_disk_percent", "records", "missing"),
        (
            (one.site, one.last_heard, one.silent_days, one.told_on, one.version, one.edition,
             one.behind, one.printer, one.free_disk_percent, sum(one.records.values()), one.missing)
            for one in report.sites
        ),
    )  # fmt: skip
    yield (
        "set_aside",
        ("site", "reason", "records", "taken_since", "last"),
        (
            (one.site, one.reason, one.records, one.taken_since, one.last_at)
            for one in report.set_aside
        ),
    )


def _days(report: Report) -> Iterator[Sequence[object]]:
    for site in report.months:
        for day, visits in enumerate(site.days or (), start=1):
            yield site.site, f"{report.month}-{day:02}", counted(visits)


def _topics(report: Report) -> Iterator[Sequence[object]]:
    for site in report.months:
        for topic, visits in (site.topics or {}).items():
            yield site.site, report.month, topic, counted(visits)


def _cell(value: object) -> str:
    return "" if value is None else guarded(str(value))
