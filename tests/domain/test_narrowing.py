# SPDX-License-Identifier: EUPL-1.2
"""Which entries pass, in which order, and what else is worth asking."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.details import ServiceDetails
from kiosk.domain.finding import Filters
from kiosk.domain.narrowing import (
    YES,
    Ask,
    Narrowing,
    Traits,
    asked,
    asking,
    bits_of,
    group,
    places_of,
    service_traits,
)
from tests.domain.entries import place, service

FIELDS = ("housing", "culture")
VALUES = {
    Ask.DISTRICT: ("03", "05"),
    Ask.OPEN_NOW: (YES,),
    Ask.LANGUAGE: ("ar", "de", "uk"),
    Ask.FREE: (YES,),
    Ask.STEP_FREE: (YES,),
    Ask.AUDIENCE: ("children", "women"),
}


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """Any of some values, each once."""
    return st.lists(st.sampled_from(values), unique=True).map(tuple)


traits = st.builds(
    Traits,
    st.fixed_dictionaries({ask: some(VALUES[ask]) for ask in Ask if ask is not Ask.OPEN_NOW}),
    some(FIELDS),
)
entries = st.lists(st.tuples(traits, st.booleans()), max_size=12)
wishes = st.builds(
    Filters,
    field=st.sampled_from(("", *FIELDS)),
    district=st.sampled_from(("", "03", "05", "99")),
    open_now=st.booleans(),
    language=st.sampled_from(("", "ar", "ti")),
    free=st.booleans(),
    step_free=st.booleans(),
    audience=st.sampled_from(("", "women")),
)


def passes(entry: tuple[Traits, bool], filters: Filters) -> bool:
    """Whether an entry passes, told one question after the other."""
    trait, closed = entry
    if filters.field and filters.field not in trait.fields:
        return False
    answers = {**trait.answers, Ask.OPEN_NOW: () if closed else (YES,)}
    return all(value in answers[ask] for ask, value in asked(filters).items())


def narrowing(of: list[tuple[Traits, bool]]) -> tuple[Narrowing, int]:
    """What answers filters over entries, and which of those are closed."""
    closed = bits_of(at for at, (_, shut) in enumerate(of) if shut)
    return Narrowing([trait for trait, _ in of]), closed


@given(entries, wishes)
def test_what_is_kept_is_what_passes(of: list[tuple[Traits, bool]], filters: Filters) -> None:
    """Every one of those and no other, in the order they came in."""
    answers, closed = narrowing(of)
    kept = answers.narrowed(filters, closed).kept
    assert kept == tuple(at for at, entry in enumerate(of) if passes(entry, filters))


@given(entries, wishes)
def test_an_option_tells_what_there_would_be(
    of: list[tuple[Traits, bool]], filters: Filters
) -> None:
    """Its count is the length of the list after the touch."""
    answers, closed = narrowing(of)
    for option in answers.narrowed(filters, closed).options:
        then = answers.narrowed(option.filters, closed)
        assert option.count == len(then.kept)


@given(entries, wishes)
def test_only_what_keeps_and_drops_something_is_worth_asking(
    of: list[tuple[Traits, bool]], filters: Filters
) -> None:
    """And nothing of that kind is left out; what is asked can always be taken back."""
    answers, closed = narrowing(of)
    narrowed = answers.narrowed(filters, closed)
    worth = {(one.ask, one.value) for one in narrowed.worth_asking}
    for ask, values in VALUES.items():
        others = asking(filters, ask, "")
        without = sum(passes(entry, others) for entry in of)
        for value in values:
            count = sum(passes(entry, asking(filters, ask, value)) for entry in of)
            assert ((ask, value) in worth) == (0 < count < without)
    chosen = {(one.ask, one.value) for one in narrowed.options if one.chosen}
    assert chosen == set(asked(filters).items())


@given(entries, wishes)
def test_a_way_out_leads_to_something(of: list[tuple[Traits, bool]], filters: Filters) -> None:
    """Where nothing passes, what is offered to drop gives something, the most first."""
    answers, closed = narrowing(of)
    narrowed = answers.narrowed(filters, closed)
    counts = [way.count for way in narrowed.ways_out]
    assert all(counts)
    assert counts == sorted(counts, reverse=True)
    for way in narrowed.ways_out:
        assert answers.narrowed(way.filters, closed).kept


@given(st.sets(st.integers(0, 300)))
def test_places_survive_as_bits(places: set[int]) -> None:
    """However many and wherever they are."""
    assert places_of(bits_of(places)) == tuple(sorted(places))


def test_a_secret_address_is_in_no_district() -> None:
    """Nor does it stand among those nearby."""
    safe = service(location=place("03", confidential=True))
    assert service_traits(safe).answers[Ask.DISTRICT] == ()
    assert group(safe, "03") == group(service(), "03")


def test_a_service_is_wherever_one_of_its_places_is() -> None:
    """One place with steps does not make the other one worse."""
    spread = service(
        location=place("05", step_free="no"), elsewhere=(place("03", step_free="yes"),)
    )
    answers = service_traits(spread).answers
    assert answers[Ask.DISTRICT] == ("05", "03")
    assert answers[Ask.STEP_FREE] == (YES,)


def test_what_is_not_known_is_not_promised() -> None:
    """Neither free of charge nor without steps, nor for somebody in particular."""
    answers = service_traits(service(location=place(step_free="unknown"))).answers
    assert [answers[ask] for ask in (Ask.FREE, Ask.STEP_FREE, Ask.AUDIENCE)] == [(), (), ()]


def test_ages_say_for_whom_a_service_is() -> None:
    """Only where they leave everybody else out."""
    ages = {(None, 17.0): ("children",), (60.0, None): ("older",), (16.0, 27.0): ()}
    for (youngest, oldest), audience in ages.items():
        details = ServiceDetails(minimum_age=youngest, maximum_age=oldest)
        assert service_traits(service(details=details)).answers[Ask.AUDIENCE] == audience
