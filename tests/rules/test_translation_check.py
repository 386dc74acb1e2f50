# SPDX-License-Identifier: EUPL-1.2
"""The check of translations finds each way in which a catalogue can be incomplete."""

from __future__ import annotations

from pathlib import Path

import pytest

from devtools import translations

HEAD = '<TS version="2.1" language="de"><context><name>Home</name>'
TAIL = "</context></TS>\n"
WAIT = (
    "<message><source>%1 people</source><translation{state}>{text}</translation></message>".format
)


def complaints(folder: Path, committed: str, updated: str) -> list[str]:
    """Compare a catalogue with what lupdate would make of it."""
    (folder / "committed.ts").write_text(HEAD + committed + TAIL, "utf-8")
    (folder / "updated.ts").write_text(HEAD + updated + TAIL, "utf-8")
    return list(translations.compare(folder / "committed.ts", folder / "updated.ts"))


def test_a_complete_catalogue_passes(tmp_path: Path) -> None:
    """Everything the sources say is there, translated, with its places kept."""
    message = WAIT(state="", text="%1 Personen")
    assert complaints(tmp_path, message, message) == []


@pytest.mark.parametrize(
    ("committed", "updated", "complaint"),
    [
        ("", WAIT(state=' type="unfinished"', text=""), "is missing"),
        *[
            (message, message, "is not translated")
            for message in (
                WAIT(state=' type="unfinished"', text="%1 Personen"),
                WAIT(state="", text=""),
            )
        ],
        (
            WAIT(state="", text="%1 Personen"),
            WAIT(state=' type="vanished"', text="%1 Personen"),
            "is no longer in the sources",
        ),
        (WAIT(state="", text="Leute"), WAIT(state="", text="Leute"), "lost or gained %1"),
    ],
)
def test_an_incomplete_catalogue_is_noticed(
    tmp_path: Path, committed: str, updated: str, complaint: str
) -> None:
    """Missing, unfinished, empty, left over, or with a place for a number lost."""
    said = complaints(tmp_path, committed, updated)
    assert len(said) == 1
    assert complaint in said[0]


def test_one_person_may_be_said_without_a_number(tmp_path: Path) -> None:
    """A plural form may spell its number out; Arabic has a form for exactly two."""
    message = (
        '<message numerus="yes"><source>%n ahead</source><translation>'
        "<numerusform>one</numerusform><numerusform>%n</numerusform></translation></message>"
    )
    assert complaints(tmp_path, message, message) == []
