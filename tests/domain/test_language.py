# SPDX-License-Identifier: EUPL-1.2
"""Which language a reader understands, and what is shown where theirs has no text."""

from __future__ import annotations

import pytest

from kiosk.domain.directory import said
from kiosk.domain.flow import draft
from kiosk.domain.language import best, chain, reads_german
from kiosk.domain.page import Answers, Flow

TEXTS = {"de": "Wohnung", "en": "Flat"}


def test_simple_german_is_german_where_there_is_nothing_simpler() -> None:
    """The parts of a tag go from the right, as RFC 4647 looks languages up."""
    assert chain("de-simple") == ("de-simple", "de")
    assert chain("uk") == ("uk",)
    assert reads_german("de-simple")
    assert not reads_german("uk")


@pytest.mark.parametrize(
    ("reader", "text", "language"),
    [
        ("de-simple", "Wohnung", "de"),
        ("uk", "Wohnung", "de"),
        ("en", "Flat", "en"),
    ],
)
def test_a_text_comes_in_the_best_language_there_is(reader: str, text: str, language: str) -> None:
    """The reader's own, then German, the language of the office."""
    assert said(TEXTS, reader).text == text
    assert said(TEXTS, reader).language == language


def test_the_simpler_text_comes_first() -> None:
    """Who chose simple German gets it wherever it is written."""
    assert best({"de": "Wohnung", "de-simple": "Haus"}, "de-simple") == ("de-simple", "Haus")
    assert best({}, "de-simple") is None


@pytest.mark.parametrize(("language", "own"), [("de-simple", False), ("de", False), ("uk", True)])
def test_a_call_in_ones_own_language_differs_from_the_german_one(
    language: str, *, own: bool
) -> None:
    """Calls are German anyway: simple German asks for no other."""
    answers = Answers(language=language, own_language_call=True)
    assert draft(Flow(key="one", answers=answers)).own_language_call is own
