# SPDX-License-Identifier: EUPL-1.2
"""Plurals, dates, times and lists by the rules of each language that the screens speak."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk.compose.site import known_languages
from kiosk.domain.isolate import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE
from kiosk.domain.saying import opening_times, short_day
from kiosk.resources import resource
from kiosk.screens.language import PhraseShelf, QtPhrases
from kiosk.settings import read_profile

SHELF = PhraseShelf(known_languages())
SUNDAY = date(2026, 11, 22)
AHEAD = "%n number(s) ahead of you."

# Numbers that share a plural form: CLDR 46, supplemental/plurals.xml, whole numbers only.
FORMS = {
    "de": ((1,), (0, 2, 5, 11, 21, 100)),
    "de-simple": ((1,), (0, 2, 5, 11, 21, 100)),
    "en": ((1,), (0, 2, 5, 11, 21, 100)),
    "uk": ((1, 21, 101), (2, 3, 22), (0, 5, 11, 12, 25, 100)),
    "ar": ((0,), (1,), (2,), (3, 10, 103), (11, 25, 99), (100, 102)),
}


@pytest.fixture(params=FORMS)
def phrases(request: pytest.FixtureRequest) -> QtPhrases:
    """Each language in turn."""
    return SHELF(request.param)


def test_the_demo_speaks_what_is_tested_here() -> None:
    """Each language that a new site speaks is in the tables above and below."""
    profile = read_profile(resource("demo", "site.toml"), tuple(known_languages()))
    assert set(FORMS) == set(profile.languages)


def test_each_number_takes_the_form_that_its_language_gives_it(phrases: QtPhrases) -> None:
    """One form for each category, another one for the next."""
    said = [
        {phrases.translate("Slip", AHEAD, "", n).replace(str(n), "#") for n in numbers}
        for numbers in FORMS[phrases.language]
    ]
    assert [len(forms) for forms in said] == [1] * len(said)
    assert len(set.union(*said)) == len(said)


def test_a_date_is_written_out_in_western_digits(phrases: QtPhrases) -> None:
    """CLDR's full or long date; in Ukrainian the month stands in the genitive."""
    assert (
        phrases.date(SUNDAY)
        == {
            "de": "Sonntag, 22. November 2026",
            "de-simple": "Sonntag, 22. November 2026",
            "en": "Sunday, 22 November 2026",
            "uk": "неділя, 22 листопада 2026\u202fр.",  # noqa: RUF001
            "ar": "الأحد، 22 نوفمبر 2026",
        }[phrases.language]
    )


def test_a_short_day_has_the_order_of_its_language(phrases: QtPhrases) -> None:
    """Day before month everywhere here, with the language's own sign between them."""
    assert (
        short_day(SUNDAY, phrases)
        == {
            "de": "So 22.11.",
            "de-simple": "So 22.11.",
            "en": "Sun 22/11",
            "uk": "нд 22.11",
            "ar": "الأحد 22/11",
        }[phrases.language]
    )


def test_a_time_has_four_digits(phrases: QtPhrases) -> None:
    """Twenty-four hours, the same digits as on the clock on the wall."""
    assert phrases.time(time(9, 5)) == "09:05"
    assert phrases.time(time(15, 30)) == "15:30"


def test_names_are_joined_as_the_language_joins_them(phrases: QtPhrases) -> None:
    """CLDR's list patterns: no comma before "and", and Arabic says "and" each time."""
    assert (
        phrases.listed(["A", "B", "C"])
        == {
            "de": "A, B und C",
            "de-simple": "A, B und C",
            "en": "A, B and C",
            "uk": "A, B і C",  # noqa: RUF001
            "ar": "A وB وC",
        }[phrases.language]
    )
    assert phrases.listed(["A"]) == "A"
    assert phrases.listed([]) == ""


def test_hours_stay_in_order_and_german_adds_its_word(phrases: QtPhrases) -> None:
    """Each span is isolated: from right to left it would say that a desk closes first."""
    said = opening_times([(time(9), time(12)), (time(14), time(17))], phrases)
    first, second = (
        f"{LEFT_TO_RIGHT_ISOLATE}{span}{POP_ISOLATE}"
        for span in ("09:00\u201312:00", "14:00\u201317:00")
    )
    assert first in said
    assert second in said
    assert said.endswith("\u00a0Uhr") == phrases.language.startswith("de")


def test_every_language_is_named_in_every_other(phrases: QtPhrases) -> None:
    """Desk and slip name a language in words of their reader; no two share a name."""
    languages = known_languages()
    names = {tag: phrases.language_name(tag) for tag in languages}
    assert all(names.values())
    assert len(set(names.values())) == len(names)
    own = phrases.language
    assert names[own].casefold() == languages[own].name.casefold()
