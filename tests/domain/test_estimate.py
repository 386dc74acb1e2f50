# SPDX-License-Identifier: EUPL-1.2
"""How long a wait may be, and when nobody can know."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.estimate import (
    ENOUGH_SERVICES,
    LONGEST_PROMISE,
    LONGEST_SERVICE,
    Pace,
    Served,
    Wait,
    estimate,
    learn,
)
from kiosk.domain.visit import Visit, VisitState
from tests.domain.test_queue import visitor
from tests.fakes import OPENING

TOPICS = ("housing", "papers", "letter")


def served(minutes: float, topic: str = "housing", days_ago: int = 0) -> Served:
    """A service that ended."""
    return Served((topic,), timedelta(minutes=minutes), days_ago)


def pace_of(*services: Served) -> Pace:
    """What they teach."""
    pace = learn(services)
    assert pace is not None
    return pace


def serving(minutes_ago: float, **facts: Any) -> Visit:
    """Somebody at a desk."""
    since = OPENING - timedelta(minutes=minutes_ago)
    return visitor(900, state=VisitState.SERVING, desk="1", serving_since=since, **facts)


EVEN = pace_of(*[served(10)] * ENOUGH_SERVICES)
"""Everything takes ten minutes."""

services = st.lists(
    st.builds(
        Served,
        st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple),
        st.timedeltas(timedelta(hours=-1), timedelta(hours=4)),
        st.integers(0, 80),
    ),
    max_size=30,
)
people = st.lists(
    st.sampled_from((*TOPICS, "culture")).map(lambda topic: visitor(100, topics=(topic,))),
    max_size=12,
)
moved_clocks = st.timedeltas(timedelta(days=-400), timedelta(days=400))
desks = st.lists(
    st.none() | moved_clocks.map(lambda by: serving(by.total_seconds() / 60)),
    max_size=4,
)


def test_too_few_services_make_no_estimate() -> None:
    """What cannot be known is not guessed; nor is it where no desk is open."""
    few = [served(10)] * (ENOUGH_SERVICES - 1)
    assert learn(few) is None
    assert estimate([visitor(100)], [None], learn(few), OPENING) is None
    assert estimate([visitor(100)], [], EVEN, OPENING) is None


def test_a_free_desk_is_no_wait() -> None:
    """Nobody ahead and somebody to talk to: up to five minutes."""
    assert estimate([], [None], EVEN, OPENING) == Wait(0, 5)


def test_whoever_is_at_the_desk_counts_with_what_is_left() -> None:
    """Eight of ten minutes are over: the next is soon; one who just sat down takes longer."""
    assert estimate([], [serving(8)], EVEN, OPENING) == Wait(0, 5)
    assert estimate([], [serving(0)], EVEN, OPENING) == Wait(10, 15)
    assert estimate([], [serving(8), serving(0)], EVEN, OPENING) == Wait(0, 5)


def test_who_is_called_but_not_there_yet_takes_a_whole_service() -> None:
    """The desk is taken, and nothing of it is done."""
    called = visitor(900, state=VisitState.CALLED, desk="1")
    assert estimate([], [called], EVEN, OPENING) == Wait(10, 15)


def test_a_service_that_overruns_is_not_as_good_as_done() -> None:
    """After an hour the desk may need more; it is no longer said to be free at once."""
    wait = estimate([], [serving(60)], pace_of(*[served(30)] * 9), OPENING)
    assert wait == Wait(0, 15)


def test_the_work_is_shared_by_the_desks() -> None:
    """Four ahead of ten minutes each: two rounds at two desks, four at one."""
    four = [visitor(100 + place) for place in range(4)]
    assert estimate(four, [None, None], EVEN, OPENING) == Wait(20, 25)
    assert estimate(four, [None], EVEN, OPENING) == Wait(40, 45)


def test_a_topic_has_its_own_pace_as_it_becomes_known() -> None:
    """Papers take forty minutes here: one is hardly believed, twenty are."""
    usual = [served(10, days_ago=3)] * 40
    papers = visitor(100, topics=("papers",))
    one, twenty = (
        pace_of(*usual, *[served(40, "papers", days_ago=3)] * times).of(papers).quick
        for times in (1, 20)
    )
    assert 10 < one < 16
    assert 30 < twenty < 40


def test_the_longest_of_several_topics_counts() -> None:
    """Who comes for two things stays as long as the longer one takes."""
    pace = pace_of(*[served(10)] * 30, *[served(30, "papers")] * 30)
    both = pace.of(visitor(100, topics=("housing", "papers")))
    assert both == pace.of(visitor(100, topics=("papers",)))


def test_today_weighs_more_than_a_month_ago() -> None:
    """A slow morning shows at once, though a month of quick ones went before."""
    month = [served(8, days_ago=28)] * 20
    assert pace_of(*month).overall.quick == 8
    assert pace_of(*month, *[served(20)] * 6).overall.quick == 20


def test_a_visit_forgotten_over_night_teaches_nothing() -> None:
    """Fifteen hours at a desk, or less than none: left out."""
    odd = [Served(("housing",), LONGEST_SERVICE + timedelta(hours=12), 1), served(-5)]
    assert learn([served(10)] * (ENOUGH_SERVICES - 1) + odd) is None
    assert pace_of(*[served(10)] * ENOUGH_SERVICES, *odd) == EVEN


@given(services, people, desks, moved_clocks)
def test_an_estimate_is_honest_in_form_whatever_the_clock_did(
    days: list[Served], ahead: list[Visit], busy: list[Visit | None], moved: timedelta
) -> None:
    """Never negative, never empty, never finer than five minutes, never absurd."""
    wait = estimate(ahead, busy, learn(days), OPENING + moved)
    if wait is not None:
        assert 0 <= wait.least < wait.most <= LONGEST_PROMISE
        assert wait.least % 5 == wait.most % 5 == 0


@given(services, people, desks, st.data())
def test_one_more_ahead_never_shortens_the_wait(
    days: list[Served], ahead: list[Visit], busy: list[Visit | None], data: st.DataObject
) -> None:
    """Wherever they come in, both ends stay or grow; what was too long stays too long."""
    place = data.draw(st.integers(0, len(ahead)))
    more = [*ahead[:place], visitor(500, topics=("letter",)), *ahead[place:]]
    pace = learn(days)
    before, after = (estimate(line, busy, pace, OPENING) for line in (ahead, more))
    if after is not None:
        assert before is not None
        assert before.least <= after.least
        assert before.most <= after.most


@given(services, people, desks)
def test_one_more_desk_never_lengthens_the_wait(
    days: list[Served], ahead: list[Visit], busy: list[Visit | None]
) -> None:
    """A colleague sits down: nobody waits longer for it."""
    pace = learn(days)
    before, after = (
        estimate(ahead, busy, pace, OPENING),
        estimate(ahead, [*busy, None], pace, OPENING),
    )
    if before is not None:
        assert after is not None
        assert after.least <= before.least
        assert after.most <= before.most


@given(services, people, st.integers(0, 300))
def test_time_at_the_desk_never_lengthens_the_wait(
    days: list[Served], ahead: list[Visit], minutes: int
) -> None:
    """As the minutes of a service go by, the line behind it is told the same or less."""
    pace = learn(days)
    began = serving(0)
    earlier, later = (
        estimate(ahead, [began], pace, OPENING + timedelta(minutes=after))
        for after in (minutes, minutes + 1)
    )
    if earlier is not None:
        assert later is not None
        assert later.least <= earlier.least
        assert later.most <= earlier.most


def test_a_site_that_has_more_topics_than_it_knows_uses_the_usual_pace() -> None:
    """A topic nobody came for yet takes what everything takes."""
    assert EVEN.of(visitor(100, topics=("culture",))) == EVEN.overall
    assert EVEN.of(replace(visitor(100), topics=())) == EVEN.overall
