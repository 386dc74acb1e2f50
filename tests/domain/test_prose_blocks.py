# SPDX-License-Identifier: EUPL-1.2
"""A text with light structure comes apart into what a page shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.isolate import isolated
from kiosk.domain.prose_blocks import Block, BlockKind, blocks, with_facts_isolated

HEADING, PARAGRAPH, POINT = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.POINT


def test_headings_paragraphs_and_points_within_points() -> None:
    """As `kiosk.content.prose` writes them; lines of an address stay together."""
    text = "Hello\nworld\n\n# Bring\n\n- a pass\n  - a copy\n2. a paper\nand more\n\nBye"
    assert list(blocks(text)) == [
        Block(PARAGRAPH, "Hello\nworld"),
        Block(HEADING, "Bring"),
        Block(POINT, "a pass", "•"),
        Block(POINT, "a copy", "•", 1),
        Block(POINT, "a paper\nand more", isolated("2.")),
        Block(PARAGRAPH, "Bye"),
    ]


@pytest.mark.parametrize(
    "fact",
    [
        "+49 (0)211 899-1",
        "0221 / 47 10 104",
        "08:00–16:00",  # noqa: RUF001
        "24.12.2026",
        "112",
        "a.b@stadt.example",
        "https://stadt.example/weg?a=1",
        "www.stadt.example",
    ],
)
def test_facts_keep_their_own_direction(fact: str) -> None:
    """Numbers to dial, hours, dates, addresses: in an Arabic sentence too."""
    assert with_facts_isolated(f"اتصلوا: {fact}، من فضلكم") == (
        f"اتصلوا: {isolated(fact)}، من فضلكم"
    )


def test_the_end_of_a_sentence_is_not_part_of_a_number() -> None:
    """Two numbers in two sentences stay two."""
    assert with_facts_isolated("in 2023. 500 came") == (
        f"in {isolated('2023')}. {isolated('500')} came"
    )


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    """Whatever a text is, each of its letters stands in a block, in order."""
    shown = "".join(block.text for block in blocks(text))
    letters = [letter for letter in shown if letter.isalpha()]
    assert letters == [letter for letter in text if letter.isalpha()]
