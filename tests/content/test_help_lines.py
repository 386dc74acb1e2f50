# SPDX-License-Identifier: EUPL-1.2
"""The country's help lines: as they ship, they can be read, dialled and said."""

from __future__ import annotations

import json
import tomllib
from datetime import date

from kiosk.compose.site import known_languages
from kiosk.content.help_lines import read_help_lines
from kiosk.domain.emergency import EMERGENCY, LAW, Purpose, purpose_words
from kiosk.resources import resource

FILE = resource("emergency", "help_lines.toml")


def test_what_ships_is_sound() -> None:
    """Every purpose has its number, once; every language has a name."""
    lines = read_help_lines(FILE)
    purposes = [line.purpose for line in (*LAW, *lines)]
    assert sorted(purposes) == sorted(Purpose)
    assert {tag for line in lines for tag in line.languages} <= set(known_languages())
    for line in lines:
        assert line.number.replace(" ", "").isdigit()
        assert line.name


def test_the_law_needs_no_file() -> None:
    """112 and 110 stand in the program itself."""
    assert [line.number for line in LAW] == ["112", "110"]
    words = [purpose_words(line.purpose, lambda _context, text, *_: text) for line in LAW]
    assert words == ["Fire, ambulance", "Police"]


def test_each_line_says_who_answers_for_it() -> None:
    """A number without a source or a date of its check does not ship."""
    rows = tomllib.loads(FILE.read_text("utf-8"))["lines"]
    assert all(row["source"] and isinstance(row["checked"], date) for row in rows)


def test_there_is_a_bed_tonight() -> None:
    """The demo has places of the city too, each with a number and one with a street."""
    services = json.loads(resource("demo", "directory.json").read_text("utf-8"))["services"]
    places = [service for service in services if EMERGENCY in service["topics"]]
    assert {place["sensitive"] for place in places} == {True, False}
    assert all(place["phone"] and "housing" in place["fields"] for place in places)
