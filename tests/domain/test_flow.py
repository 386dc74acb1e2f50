# SPDX-License-Identifier: EUPL-1.2
"""The way through the visitor's screen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.flow import advance, draft
from kiosk.domain.page import LETTERS, Comfort, Flow, Page, Shelf
from kiosk.domain.topic import MOST_TOPICS, TOPICS
from kiosk.domain.touch import (
    Answered,
    AppointmentChosen,
    Browsed,
    Eased,
    Failed,
    LanguageChosen,
    Leafed,
    NumberGiven,
    Opened,
    Refused,
    SpokenLanguageChosen,
    TopicDropped,
    TopicTouched,
    Touch,
    Typed,
    WentBack,
)


def after(*touches: Touch) -> Flow:
    """The flow after these touches."""
    flow = Flow(key="key")
    for touch in touches:
        flow = advance(flow, touch)
    return flow


ENGLISH, TALK = LanguageChosen("en"), Opened(Page.TOPICS)


def test_back_goes_the_way_one_came() -> None:
    """From the questions over topics and home to the greeting, and no further."""
    flow = after(ENGLISH, TALK, TopicTouched("housing"))
    pages = [flow.page]
    while flow.may_go_back:
        flow = advance(flow, WentBack())
        pages.append(flow.page)
    assert pages == [Page.QUESTIONS, Page.TOPICS, Page.HOME, Page.WELCOME]
    assert advance(flow, WentBack()) == flow


def test_another_topic_does_not_lengthen_the_way_back() -> None:
    """Topics and questions alternate; the trail knows each once."""
    flow = after(ENGLISH, TALK, TopicTouched("housing"), TALK, TopicTouched("culture"))
    assert flow.answers.topics == ("housing", "culture")
    assert [place.page for place in flow.trail] == [Page.WELCOME, Page.HOME, Page.TOPICS]


def test_a_fourth_topic_takes_the_place_of_the_third() -> None:
    """Three are enough for one visit."""
    chosen = [TopicTouched(topic.id) for topic in TOPICS[:4]]
    flow = after(ENGLISH, TALK, *chosen)
    assert flow.answers.topics == (TOPICS[0].id, TOPICS[1].id, TOPICS[3].id)


def test_dropping_the_letter_drops_its_date() -> None:
    """A deadline without a letter would call somebody first for nothing."""
    flow = after(ENGLISH, TALK, TopicTouched("letter"))
    flow = advance(flow, Answered(replace(flow.answers, deadline=True)))
    assert draft(flow).deadline
    assert not draft(advance(flow, TopicDropped("letter"))).deadline


def test_no_topic_is_a_topic_too() -> None:
    """Who takes every topic away is not sure."""
    flow = after(ENGLISH, TALK, TopicTouched("housing"), TopicDropped("housing"))
    assert draft(flow).topics == ("unsure",)


def test_a_language_without_screens_goes_on_in_german() -> None:
    """With an interpreter for that language."""
    flow = after(Opened(Page.OTHER_LANGUAGE), Typed("T"), SpokenLanguageChosen("ti"))
    assert (flow.page, flow.subject) == (Page.HOME, "")
    visit = draft(flow)
    assert (visit.screen_language, visit.spoken_language, visit.interpreter) == ("de", "ti", True)


def test_no_interpreter_is_said_too() -> None:
    """Choosing none takes the language back."""
    flow = after(ENGLISH, TALK, TopicTouched("housing"), Opened(Page.INTERPRETER))
    flow = advance(flow, SpokenLanguageChosen("ti"))
    assert flow.page is Page.QUESTIONS
    flow = advance(advance(flow, Opened(Page.INTERPRETER)), SpokenLanguageChosen(None))
    assert (draft(flow).spoken_language, draft(flow).interpreter) == ("en", False)


def test_an_appointment_leads_back_to_the_questions() -> None:
    """Chosen or not."""
    flow = after(ENGLISH, TALK, TopicTouched("housing"), Opened(Page.APPOINTMENT))
    flow = advance(flow, AppointmentChosen("a1"))
    assert (flow.page, draft(flow).appointment) == (Page.QUESTIONS, "a1")


def test_nothing_leads_back_from_a_number() -> None:
    """Not even the pages opened from it."""
    flow = after(ENGLISH, TALK, TopicTouched("housing"), NumberGiven(142))
    assert not flow.may_go_back
    helped = advance(flow, Opened(Page.HELP))
    assert advance(helped, WentBack()).place == flow.place


def test_a_long_list_is_found_again_where_it_was_left() -> None:
    """Its open leaf comes back with it; another list begins at its first."""
    flow = after(ENGLISH, Browsed(Shelf.EVENTS), Opened(Page.RESULTS, "culture"), Leafed(2))
    flow = advance(advance(flow, Opened(Page.DETAIL, "e1")), WentBack())
    assert (flow.page, flow.subject, flow.leaf) == (Page.RESULTS, "culture", 2)
    assert advance(flow, Typed("x")).leaf == 0


def test_a_german_screen_is_called_in_german_only() -> None:
    """The call in one's own language is the German one."""
    flow = after(LanguageChosen("de"), TALK, TopicTouched("housing"))
    flow = advance(flow, Answered(replace(flow.answers, own_language_call=True)))
    assert not draft(flow).own_language_call
    arabic = advance(advance(flow, Opened(Page.LANGUAGES)), LanguageChosen("ar"))
    assert arabic.page is Page.QUESTIONS
    assert draft(arabic).own_language_call


TOUCHES = st.one_of(
    st.builds(LanguageChosen, st.sampled_from(["de", "en", "ar"])),
    st.builds(SpokenLanguageChosen, st.sampled_from(["ti", "tr", None])),
    st.builds(AppointmentChosen, st.sampled_from(["a1", None])),
    st.builds(Opened, st.sampled_from(list(Page)), st.sampled_from(["", "x"])),
    st.builds(Browsed, st.sampled_from(list(Shelf))),
    st.builds(Typed, st.sampled_from(["", "1", "K"])),
    st.builds(Leafed, st.integers(-2, 5)),
    st.builds(Eased, st.builds(Comfort, letters=st.sampled_from(LETTERS))),
    st.builds(TopicTouched, st.sampled_from([topic.id for topic in TOPICS])),
    st.builds(TopicDropped, st.sampled_from([topic.id for topic in TOPICS])),
    st.builds(NumberGiven, st.integers(100, 999)),
    st.builds(Refused, st.just("stopped")),
    st.builds(Failed),
    st.builds(WentBack),
)


@given(st.lists(TOUCHES, max_size=40))
def test_whatever_is_touched_the_flow_stays_whole(touches: list[Touch]) -> None:
    """No page is twice on the way back, topics stay three, the key stays, a draft can be made."""
    flow = after(*touches)
    pages = [place.page for place in flow.trail]
    assert len(pages) == len(set(pages))
    assert len(flow.answers.topics) <= MOST_TOPICS
    assert flow.key == "key"
    assert flow.leaf >= 0
    assert draft(flow).topics
