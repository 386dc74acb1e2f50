# SPDX-License-Identifier: EUPL-1.2
"""Single facts about a place, each with its picture and label; isolated where digits stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.language import best, chain
from kiosk.domain.saying import opening_times

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.directory import Location, Said, Texts
    from kiosk.domain.hours import Span, Week
    from kiosk.domain.ports import Phrases


_LOOKED_UP = 120
"""Letters of a text that can still be taken in at a glance."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: a picture of `icons/ui`, a label, and the fact in one or more lines.

    Attributes:
        language: of the fact, where it is not the page's.
        long: whether it is to be read rather than looked up.
    """

    symbol: str
    label: str
    text: str
    language: str = ""
    long: bool = False


def foreign(texts: Texts, phrases: Phrases) -> str:
    """In which other language a text is, as a badge; nothing where it is the visitor's."""
    return in_another(said(texts, phrases.language).language, phrases)


def in_another(language: str, phrases: Phrases) -> str:
    """A badge for a language; nothing where the visitor takes it for their own."""
    if language in chain(phrases.language):
        return ""
    badge = phrases.translate("VisitorBrowse", "In {language}")
    return badge.format(language=phrases.language_name(language))


def quoted(
    symbol: str, label: str, told: Said, phrases: Phrases, before: str = ""
) -> Iterator[FactRow]:
    """A fact in a source's own words, marked where they are in another language.

    Args:
        before: what the kiosk says about it itself, on a line before.
    """
    words, badge = told.text.strip(), in_another(told.language, phrases)
    long = len(words) > _LOOKED_UP
    if before and (not words or badge or long):
        yield FactRow(symbol, label, before)
        before = ""
    if words and badge:
        yield FactRow(symbol, f"{label} · {badge}", isolated_name(words), told.language, long)
    elif words:
        yield FactRow(symbol, label, "\n".join(filter(None, (before, words))), "", long)


def place(organization: str, location: Location | None) -> str:
    """Who it is, and the street where that may be told; nothing where neither is known."""
    lines = location.address if location else None
    names = (organization, lines[0] if lines else "")
    return " · ".join(isolated_name(name) for name in names if name)


def address(location: Location | None, phrases: Phrases) -> Iterator[FactRow]:
    """Street and town; for a confidential place that they are told by telephone."""
    if location is None:
        return
    label = phrases.translate("VisitorBrowse", "Address")
    lines = location.address
    if lines is None:
        text = phrases.translate("VisitorBrowse", "Please call: we tell you the address.")
    else:
        text = "\n".join(isolated_name(line) for line in lines)
    yield FactRow("location_on", label, text)


def phone(number: str | None, phrases: Phrases) -> Iterator[FactRow]:
    """A telephone number."""
    if number:
        label = phrases.translate("VisitorBrowse", "Telephone")
        yield FactRow("call", label, isolated(number))


def hours(week: Week | None, phrases: Phrases) -> Iterator[FactRow]:
    """Opening hours, neighbouring weekdays with equal hours in one line."""
    if week is None or not week.grouped():
        return
    label = phrases.translate("VisitorBrowse", "Open")
    lines = (_hours_line(first, last, spans, phrases) for first, last, spans in week.grouped())
    yield FactRow("schedule", label, "\n".join(lines))


def languages(tags: Sequence[str], phrases: Phrases) -> str:
    """Languages spoken somewhere, by their names in the visitor's."""
    return phrases.listed(phrases.language_name(tag) for tag in tags)


def bring(things: Mapping[str, tuple[str, ...]], phrases: Phrases) -> Iterator[FactRow]:
    """What to bring, one a line."""
    _, listed = best(things, phrases.language) or ("", ())
    if listed:
        label = phrases.translate("VisitorBrowse", "Please bring")
        yield FactRow("work", label, "\n".join(listed))


def cost(kind: str, phrases: Phrases) -> Iterator[FactRow]:
    """What it costs, where that is known."""
    say = phrases.translate
    known = {
        "free": say("VisitorBrowse", "Free of charge"),
        "low": say("VisitorBrowse", "Costs little"),
        "varies": say("VisitorBrowse", "Ask what it costs"),
    }
    if kind in known:
        yield FactRow("euro", say("VisitorBrowse", "Cost"), known[kind])


def _hours_line(first: int, last: int, spans: tuple[Span, ...], phrases: Phrases) -> str:
    days = phrases.weekday(first)
    if last != first:
        days = f"{days}–{phrases.weekday(last)}"  # noqa: RUF001
    times = opening_times(((span.opens, span.closes) for span in spans), phrases)
    return f"{days}  {times}"
