# SPDX-License-Identifier: EUPL-1.2
"""What was promised, and what became of it."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.promise import Promises, by_topic, reckon
from kiosk.domain.visit import Visit
from tests.domain.test_queue import OPENING, visitor


def told(waited: float, least: int | None = 10, most: int | None = 20, topic: str = "a") -> Visit:
    """Somebody who was promised ten to twenty minutes and called after so many."""
    return visitor(
        100,
        topics=(topic,),
        promised_least=least,
        promised_most=most,
        first_called_at=OPENING + timedelta(minutes=waited),
    )


def test_a_call_within_the_promised_minutes_keeps_the_promise() -> None:
    """To the minute: both ends belong to it."""
    assert reckon([told(10), told(20.4), told(15)]).kept == 3
    out = reckon([told(9), told(21), told(30)])
    assert (out.sooner, out.kept, out.later, out.all) == (1, 0, 2, 3)


def test_the_mean_says_by_how_much_and_which_way() -> None:
    """Measured from the middle of what was said."""
    assert reckon([told(15), told(25)]).off == 5
    assert reckon([told(15), told(5)]).off == -5
    assert reckon([]) == Promises()


def test_without_a_promise_or_a_call_nothing_is_counted() -> None:
    """Nor where a clock set back lets the call come before the number."""
    waiting = visitor(100, promised_least=0, promised_most=5)
    assert reckon([told(15, None, None), waiting, told(-3)]) == Promises()


def test_each_topic_has_its_own_count() -> None:
    """The most promised first; a topic without one is left out."""
    rows = by_topic([told(15, topic="b"), told(30), told(15), told(15, None, None, "c")])
    assert [(topic, found.kept, found.later) for topic, found in rows] == [("a", 1, 1), ("b", 1, 0)]
