# SPDX-License-Identifier: EUPL-1.2
"""How far a referral has come, whatever is heard of it and in whatever order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.referral import characters_of, new_code, read_code, spaced
from kiosk.domain.referral_move import SILENCE, TICKED, Became, furthest, sayable, state_of

NEWS = st.lists(st.sampled_from(Became))
LAST_DAY = date(2026, 3, 16)


@given(NEWS, st.randoms())
def test_the_order_in_which_news_come_does_not_matter(heard: list[Became], chance: Random) -> None:
    """Nor how often they come."""
    again = heard * 2
    chance.shuffle(again)
    assert furthest(again) == furthest(heard)


@given(NEWS, NEWS)
def test_more_news_never_lead_back(heard: list[Became], more: list[Became]) -> None:
    """And what two desks heard together is as far as the one that heard of the further."""
    ends = [end for end in (furthest(heard), furthest(more)) if end]
    assert furthest(heard + more) == furthest(ends)


@given(NEWS)
def test_what_can_be_said_leads_further(heard: list[Became]) -> None:
    """Each of it is news; what is left out is not."""
    offered = sayable(heard)
    assert all(furthest([*heard, became]) == became for became in offered)
    assert all(furthest([*heard, became]) == furthest(heard) for became in {*TICKED} - {*offered})
    assert Became.NO_RESPONSE not in offered


@pytest.mark.parametrize(
    ("heard", "state"),
    [
        ((), None),
        ((Became.CANCELLED, Became.VISITED), Became.VISITED),
        ((Became.COMPLETED, Became.VISITED), Became.COMPLETED),
        ((Became.ENTERED_IN_ERROR, Became.COMPLETED), Became.ENTERED_IN_ERROR),
        ((Became.VISITED, Became.NO_RESPONSE), Became.VISITED),
    ],
)
def test_the_furthest_counts(heard: tuple[Became, ...], state: Became | None) -> None:
    """Whoever cancelled and went was there; whoever comes after all has answered."""
    assert furthest(heard) == state


def test_silence_is_an_answer_a_week_after_the_last_day() -> None:
    """Not before, not where no day was named, and not where anything was heard."""
    over = LAST_DAY + SILENCE
    assert state_of((), LAST_DAY, over) is None
    assert state_of((), LAST_DAY, over + timedelta(days=1)) == Became.NO_RESPONSE
    assert state_of((), None, over + timedelta(days=400)) is None
    heard = [Became.CANCELLED]
    assert state_of(heard, LAST_DAY, over + timedelta(days=400)) == Became.CANCELLED


@given(
    st.randoms(use_true_random=False),
    st.sampled_from(["", "-", " ", "\u2013", "\u00a0", ".", "/"]),
    st.sampled_from([str.upper, str.lower]),
)
def test_a_code_is_read_as_people_write_it(
    chance: Random, between: str, spell: Callable[[str], str]
) -> None:
    """With dashes, spaces or nothing; small; O for 0, I and L for 1."""
    code = new_code(chance.choice)
    written = spaced(code).replace("-", between).replace("0", "O")
    written = spell(chance.choice(["I", "L"]).join(written.split("1")))
    assert read_code(f" {written} ") == code
    assert characters_of(written) == code
