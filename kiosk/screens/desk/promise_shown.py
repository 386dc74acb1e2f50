# SPDX-License-Identifier: EUPL-1.2
"""What visitors were told about their wait, against what it was; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.topic import topic_name
from kiosk.screens.desk.words import BETWEEN, HUES

if TYPE_CHECKING:
    from kiosk.domain.figures import Figures
    from kiosk.domain.ports import Phrases
    from kiosk.domain.promise import Promises


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow:
    """One line of the chart: a topic, or all of them.

    Attributes:
        told: how many of how many were kept.
        detail: how many were called sooner and later, and by how much on average.
        sooner, kept, later: parts of the line; together 1.
    """

    key: str
    label: str
    symbol: str
    hue: str
    told: str
    detail: str
    sooner: float
    kept: float
    later: float


def promise_rows(figures: Figures, phrases: Phrases) -> tuple[PromiseRow, ...]:
    """All promises first, then each topic's; nothing where nothing was promised."""
    if not figures.promises.all:
        return ()
    label = phrases.translate("Desk", "All topics")
    return (
        _row("", label, "", figures.promises, phrases),
        *(
            _row(topic, topic_name(topic, phrases.translate), f"topic/{topic}", found, phrases)
            for topic, found in figures.promises_by_topic
        ),
    )


def kept_of_all(promises: Promises, phrases: Phrases) -> str:
    """How many promises were kept."""
    text = phrases.translate("Desk", "{kept} of {all} kept", "promised waits")
    return text.format(kept=promises.kept, all=promises.all)


def _row(topic: str, label: str, symbol: str, promises: Promises, phrases: Phrases) -> PromiseRow:
    return PromiseRow(
        key=topic,
        label=label,
        symbol=symbol,
        hue=HUES.get(topic, "neutral"),
        told=kept_of_all(promises, phrases),
        detail="" if topic else _detail(promises, phrases),
        sooner=promises.sooner / promises.all,
        kept=promises.kept / promises.all,
        later=promises.later / promises.all,
    )


def _detail(promises: Promises, phrases: Phrases) -> str:
    return BETWEEN.join(
        (
            phrases.translate("Desk", "%n sooner", "visitors", promises.sooner),
            phrases.translate("Desk", "%n later", "visitors", promises.later),
            _on_average(round(promises.off), phrases),
        )
    )


def _on_average(minutes: int, phrases: Phrases) -> str:
    """How far the waits were from the middle of what was promised."""
    note = "promised waits, from the middle of the promised range"
    if minutes > 0:
        return phrases.translate("Desk", "on average %n min longer", note, minutes)
    if minutes < 0:
        return phrases.translate("Desk", "on average %n min shorter", note, -minutes)
    return phrases.translate("Desk", "on average as promised", note)
