# SPDX-License-Identifier: EUPL-1.2
"""The day in numbers: nothing per visitor, nothing per staff member; no Qt here."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.slip import FiguresList, FiguresSlip
from kiosk.domain.topic import topic_name
from kiosk.domain.unmet import UNKNOWN
from kiosk.domain.visit import Outcome
from kiosk.screens.desk.promise_shown import kept_of_all
from kiosk.screens.desk.words import HUES, outcome_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from kiosk.domain.figures import Figures
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.unmet import Unmet


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count; share is its part of the largest in its list."""

    key: str
    label: str
    count: int
    share: float
    symbol: str = ""
    hue: str = "darkblue"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayShown:
    """The page's face."""

    totals: tuple[CountRow, ...] = ()
    topics: tuple[CountRow, ...] = ()
    outcomes: tuple[CountRow, ...] = ()
    languages: tuple[CountRow, ...] = ()
    median_wait: str = ""
    longest_wait: str = ""
    tally: int = 0


def show_today(figures: Figures, phrases: Phrases) -> TodayShown:
    """Today's counts in words."""
    return TodayShown(
        totals=_totals(figures, phrases),
        topics=_counted(
            (tag, topic_name(tag, phrases.translate), n, f"topic/{tag}", HUES[tag])
            for tag, n in figures.by_topic
        ),
        outcomes=_counted(
            (tag, outcome_name(Outcome(tag), phrases), n, "", "darkblue")
            for tag, n in figures.by_outcome
        ),
        languages=_counted(
            (tag, phrases.language_name(tag), n, "", "darkblue") for tag, n in figures.by_language
        ),
        median_wait=_minutes(figures.median_wait, phrases),
        longest_wait=_minutes(figures.longest_wait, phrases),
        tally=figures.tally,
    )


def unmet_rows(unmet: Mapping[Unmet, int], phrases: Phrases) -> tuple[CountRow, ...]:
    """What was looked for in vain, the topics with most first."""
    times: Counter[str] = Counter()
    for what, count in unmet.items():
        times[what.need] += count
    return _counted(_unmet(need, count, phrases) for need, count in times.most_common())


def _unmet(need: str, count: int, phrases: Phrases) -> tuple[str, str, int, str, str]:
    if need == UNKNOWN:
        words = phrases.translate("Desk", "No topic chosen", "Of a search that found nothing")
        return need, words, count, "ui/search", "neutral"
    return need, topic_name(need, phrases.translate), count, f"topic/{need}", HUES[need]


def as_slip(figures: Figures, day: date, profile: Profile, phrases: Phrases) -> FiguresSlip:
    """The counts on paper, in the desk's language."""
    shown = show_today(figures, phrases)
    say = phrases.translate
    waits: tuple[tuple[str, str], ...] = (
        (say("Desk", "Median wait"), shown.median_wait),
        (say("Desk", "Longest wait"), shown.longest_wait),
        (say("Desk", "Without a number"), str(shown.tally)),
    )
    if figures.promises.all:
        waits += ((say("Desk", "Promised waits"), kept_of_all(figures.promises, phrases)),)
    totals = FiguresList(title=say("Desk", "Day"), rows=(*_lines(shown.totals), *waits))
    counted = (
        (say("Desk", "By topic"), shown.topics),
        (say("Desk", "By outcome"), shown.outcomes),
        (say("Desk", "By language"), shown.languages),
    )
    lists = (FiguresList(title=title, rows=_lines(rows)) for title, rows in counted if rows)
    return FiguresSlip(
        language=phrases.language,
        site_name=profile.name,
        day=day,
        lists=(totals, *lists),
        demo=profile.demo,
    )


def as_csv(figures: Figures, day: date) -> str:
    """The counts as a table for a spreadsheet: date, kind, key, number."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(("date", "kind", "key", "number"))
    rows = [
        ("total", "numbers", figures.numbers),
        ("total", "people", figures.people),
        ("total", "left", figures.left),
        ("total", "without_number", figures.tally),
        ("total", "referrals", figures.referrals),
        *(("topic", key, n) for key, n in figures.by_topic),
        *(("outcome", key, n) for key, n in figures.by_outcome),
        *(("language", key, n) for key, n in figures.by_language),
        ("wait_minutes", "median", _whole(figures.median_wait)),
        ("wait_minutes", "longest", _whole(figures.longest_wait)),
        ("promised_wait", "sooner", figures.promises.sooner),
        ("promised_wait", "kept", figures.promises.kept),
        ("promised_wait", "later", figures.promises.later),
        ("promised_wait", "minutes_off", round(figures.promises.off)),
    ]
    table.writerows((day.isoformat(), *row) for row in rows)
    return written.getvalue()


def _totals(figures: Figures, phrases: Phrases) -> tuple[CountRow, ...]:
    return tuple(
        CountRow(key, label, count, 1.0)
        for key, label, count in (
            ("numbers", phrases.translate("Desk", "Numbers"), figures.numbers),
            ("people", phrases.translate("Desk", "People"), figures.people),
            ("waiting", phrases.translate("Desk", "Still here"), figures.waiting),
            ("left", phrases.translate("Desk", "Left early"), figures.left),
            ("referrals", phrases.translate("Desk", "Referrals"), figures.referrals),
        )
    )


def _counted(rows: Iterable[tuple[str, str, int, str, str]]) -> tuple[CountRow, ...]:
    listed = list(rows)
    most = max((n for _, _, n, _, _ in listed), default=1)
    return tuple(CountRow(key, label, n, n / most, sym, hue) for key, label, n, sym, hue in listed)


def _lines(rows: tuple[CountRow, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((row.label, str(row.count)) for row in rows)


def _minutes(wait: timedelta | None, phrases: Phrases) -> str:
    if wait is None:
        return phrases.translate("Desk", "none yet")
    return phrases.translate("Desk", "%n min", "", round(wait.total_seconds() / 60))


def _whole(wait: timedelta | None) -> int | str:
    return "" if wait is None else round(wait.total_seconds() / 60)
