# SPDX-License-Identifier: EUPL-1.2
"""Somebody whose language has no screens looks for it in their own letters."""

from __future__ import annotations

import pytest

from tests.screens.robots import VisitorRobot


@pytest.mark.parametrize(
    ("script", "letter", "language", "other"),
    [
        ("БМ", "С", "Српски", "Български"),  # noqa: RUF001
        ("اد", "پ", "پښتو", "فارسی"),
        ("ትአ", "ት", "ትግርኛ", "አማርኛ"),
    ],
)
def test_a_name_is_found_by_its_own_first_letter(
    visitor: VisitorRobot, script: str, letter: str, language: str, other: str
) -> None:
    """Who reads no Latin letters changes the keys; those are told by letters, not by a word."""
    visitor.screen.open("other_language")
    visitor.touch(script)
    assert visitor.sees(other)
    assert not visitor.sees("Türkçe")
    visitor.touch(letter)
    assert visitor.sees(language)
    assert not visitor.sees(other)
    visitor.screen.languages.eraseLetter()
    visitor.touch("AB")
    assert visitor.may_touch("T")


def test_the_next_visitor_begins_with_latin_letters(visitor: VisitorRobot) -> None:
    """Which letters somebody reads is nobody else's business."""
    visitor.screen.open("other_language")
    visitor.touch("БМ")
    visitor.screen.startOver()
    visitor.screen.open("other_language")
    assert visitor.may_touch("T")
    assert not visitor.may_touch("\N{CYRILLIC CAPITAL LETTER ER}")
