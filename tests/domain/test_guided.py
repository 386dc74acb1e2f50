# SPDX-License-Identifier: EUPL-1.2
"""Three picture questions lead everybody to something, whatever the edition holds."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.finding import Filters
from kiosk.domain.guided import NOT_SURE, SHORT, Guide, Question

TOPICS = ("housing", "culture", "papers")


@dataclass(frozen=True, slots=True)
class Entry:
    """A place, as far as the questions go."""

    field: str
    audience: str = ""
    district: str = "03"
    open_now: bool = False

    def passes(self, asked: Filters) -> bool:
        """Whether it has all that is asked."""
        return (
            asked.field in ("", self.field)
            and asked.audience in ("", self.audience)
            and asked.district in ("", self.district)
            and (self.open_now or not asked.open_now)
        )


ENTRIES = st.lists(
    st.builds(
        Entry,
        st.sampled_from(TOPICS),
        st.sampled_from(["", "children", "older"]),
        st.sampled_from(["03", "07"]),
        st.booleans(),
    ),
    max_size=40,
)


def guide(*entries: Entry) -> Guide:
    """The questions over some entries."""
    return Guide(
        topics=TOPICS,
        district="03",
        count=lambda asked: sum(entry.passes(asked) for entry in entries),
    )


@given(ENTRIES, st.data())
def test_no_answer_leads_to_nothing_where_there_is_something(
    entries: list[Entry], data: st.DataObject
) -> None:
    """Whatever somebody answers, at most three questions, and the list at the end has entries."""
    asking = guide(*entries)
    filters, asked = Filters(), 0
    question: Question | None = asking.first()
    while question is not None:
        answers = asking.answers(question, filters)
        assert answers[-1].id == ("anywhere" if question is Question.WHERE else NOT_SURE)
        if entries:
            assert all(answer.count for answer in answers)
        filters = data.draw(st.sampled_from(answers)).filters
        question, asked = asking.after(question, filters), asked + 1
    assert asked <= 3
    assert bool(entries) == any(entry.passes(filters) for entry in entries)


@given(ENTRIES)
def test_a_question_is_only_asked_where_answers_differ(entries: list[Entry]) -> None:
    """Nobody chooses among one."""
    asking = guide(*entries)
    question = asking.first()
    if len({entry.field for entry in entries}) > 1:
        assert len(asking.answers(question, Filters())) > 2


def test_a_short_list_needs_no_more_questions() -> None:
    """With few places left, they are shown."""
    asking = guide(*(Entry("housing") for _ in range(SHORT)), Entry("culture"))
    assert asking.after(Question.WHAT, Filters(field="housing")) is None


def test_going_back_to_a_question_forgets_what_came_after_it() -> None:
    """An answer to the first question is not mixed with an old one to the second."""
    entries = [Entry("housing"), Entry("culture", "children"), Entry("papers", "older")]
    answers = guide(*entries).answers(Question.WHO, Filters(field="housing", district="07"))
    assert [answer.id for answer in answers] == ["me", "children", "older", NOT_SURE]
    assert {answer.filters.field for answer in answers} == {""}


def test_where_nothing_is_known_of_ages_nobody_is_asked_for_whom() -> None:
    """The first question is then what it is about."""
    assert guide(Entry("housing"), Entry("culture")).first() is Question.WHAT
    assert guide().first() is Question.WHAT
