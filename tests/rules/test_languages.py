# SPDX-License-Identifier: EUPL-1.2
"""i18n/languages.toml holds what it promises."""

from __future__ import annotations

import tomllib
import unicodedata
from typing import Any, Final

import pytest
from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.resources import resource

LANGUAGES: Final[dict[str, dict[str, Any]]] = tomllib.loads(
    resource("i18n", "languages.toml").read_text("utf-8")
)["languages"]
SCREENS: Final = {tag: row for tag, row in LANGUAGES.items() if row["screen"]}
ROW: Final = {
    "name",
    "english",
    "latin",
    "direction",
    "fonts",
    "screen",
    "interpreter",
}


def test_a_visitor_can_ask_for_an_interpreter_of_forty_spoken_languages() -> None:
    """Forty by ear and one by eye; German needs none, simple or not."""
    wanted = {tag for tag, row in LANGUAGES.items() if row["interpreter"]}
    assert len(wanted - {"gsg"}) >= 40
    assert "gsg" in wanted
    assert LANGUAGES.keys() - wanted == {"de", "de-simple"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_row_is_whole(tag: str) -> None:
    """Its own name and an English one, a fitting direction, plain Latin to search."""
    row = LANGUAGES[tag]
    assert row.keys() - {"locale", "state"} == ROW
    assert row["latin"].isascii()
    right_to_left = unicodedata.bidirectional(row["name"][0]) in {"R", "AL"}
    assert row["direction"] == ("rtl" if right_to_left else "ltr")
    assert ("locale" in row) == ("state" in row) == row["screen"]


def test_the_list_goes_by_alphabet_where_names_are_in_latin_letters() -> None:
    """Somebody looking for Türkçe finds it after Tiếng Việt; other scripts stand together below."""
    latin = [
        r["latin"].lower() for r in LANGUAGES.values() if "LATIN" in unicodedata.name(r["name"][0])
    ]
    assert latin == sorted(latin)
    scripts = [unicodedata.name(row["name"][0]).split()[0] for row in LANGUAGES.values()]
    runs = [s for s, before in zip(scripts, ["", *scripts], strict=False) if s != before]
    assert len(runs) == len(set(runs))


@pytest.mark.parametrize("tag", SCREENS)
def test_a_screen_language_writes_western_digits(tag: str) -> None:
    """The number on the board, on the slip and in the visitor's text look the same."""
    row = SCREENS[tag]
    assert row["state"] in {"reviewed", "draft"}
    locale = QLocale(row["locale"].replace("-", "_"))
    assert locale.bcp47Name().split("-")[0] == tag.split("-", maxsplit=1)[0]
    long = QLocale.FormatType.LongFormat
    shown = [
        locale.toString(1_234_567),
        locale.toString(QDate(2027, 3, 14), long),
        locale.toString(QTime(15, 5), long),
    ]
    digits = {letter for text in shown for letter in text if letter.isdigit()}
    assert digits <= set("0123456789")
    assert "2027" in shown[1]
