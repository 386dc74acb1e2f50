# SPDX-License-Identifier: EUPL-1.2
"""Codes, the form of a referral, and what of it reaches paper."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.compose.site import load_site
from kiosk.content.demo import read_demo
from kiosk.domain.directory import Directory
from kiosk.domain.profile import Profile
from kiosk.domain.referral import (
    ALPHABET,
    ReferralDraft,
    Request,
    Thing,
    check_character,
    new_code,
    request_phrase,
    thing_phrase,
)
from kiosk.domain.referral_choice import (
    ReferralChoice,
    drafted,
    moved,
    with_appointment,
    with_service,
)
from kiosk.domain.referral_slip import referral_slip, without
from kiosk.domain.slip import SlipTarget
from kiosk.resources import resource
from tests.fakes import OPENING, FixedClock

WALL = datetime(2026, 3, 2, 10, 0)  # noqa: DTZ001 - a wall clock
TODAY = WALL.date()
BODIES = st.text(ALPHABET, min_size=8, max_size=8)


@pytest.fixture(scope="module")
def directory() -> Directory:
    """The demo site's places."""
    return read_demo(resource("demo", "directory.json"), TODAY, OPENING)


@pytest.fixture(scope="module")
def profile() -> Profile:
    """The demo site."""
    return load_site(Path(resource("demo")), FixedClock()).profile


def draft_for(directory: Directory, *services: str, language: str = "ar") -> ReferralDraft:
    """A desk has ticked these places."""
    choice = ReferralChoice(services=services, requests=frozenset({Request.ADVICE}))
    return drafted(choice, directory, visit=None, language=language, today=TODAY)


@given(BODIES, st.integers(0, 8), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(body: str, place: int, wrong: str) -> None:
    """Whichever it is, the check character too."""
    letters = iter(body)
    code = new_code(lambda _: next(letters))
    other = code[:place] + wrong + code[place + 1 :]
    assert (check_character(other[:-1]) == other[-1]) is (other == code)


def test_codes_are_drawn_from_the_whole_alphabet() -> None:
    """A thousand codes leave no letter out."""
    draw = random.Random(7)  # noqa: S311 - not a secret here
    letters = {letter for _ in range(1000) for letter in new_code(draw.choice)}
    assert letters == set(ALPHABET)


def test_every_request_and_thing_has_words() -> None:
    """Nothing that can be ticked is without a phrase, and no two share one."""

    def say(context: str, text: str, note: str = "", n: int = -1) -> str:
        return text

    assert len({request_phrase(request, say) for request in Request}) == len(Request)
    assert len({thing_phrase(thing, say) for thing in Thing}) == len(Thing)


def test_one_to_three_places() -> None:
    """Ticking again unticks; the fourth takes the third's place."""
    choice = ReferralChoice()
    for place in "abcd":
        choice = with_service(choice, place)
    assert choice.services == ("a", "b", "d")
    assert with_service(choice, "b").services == ("a", "d")


def test_an_appointment_is_stepped_to() -> None:
    """It begins tomorrow at ten, by days and five minutes, never past and never at night."""
    choice = with_appointment(ReferralChoice(), WALL)
    assert choice.appointment == datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001
    assert moved(choice, WALL, days=1, steps=3).appointment == datetime(2026, 3, 4, 10, 15)  # noqa: DTZ001
    assert moved(choice, WALL, days=-1) == choice
    late = replace(choice, appointment=datetime.combine(TODAY, time(20)))
    assert moved(late, WALL, steps=1) == late
    assert with_appointment(choice, WALL).appointment is None
    assert moved(ReferralChoice(), WALL, days=1) == ReferralChoice()


def test_a_draft_holds_no_word_about_a_person() -> None:
    """No field is there for one."""
    assert {field.name for field in fields(ReferralDraft)} == {
        "visit",
        "language",
        "services",
        "requests",
        "bring",
        "appointment",
        "act_by",
        "interpreter",
        "sensitive",
    }


def test_a_slip_in_the_visitors_language_and_german(directory: Directory, profile: Profile) -> None:
    """Titles and things to bring in both; hours by neighbouring days; the reply's address."""
    slip = referral_slip(draft_for(directory, "find-flat"), "ABCDEFGH0", directory, profile, TODAY)
    (target,) = slip.targets
    assert target.title_german == "Hilfe bei der Wohnungssuche"
    assert target.title != target.title_german
    assert target.street is not None
    assert target.hours
    assert slip.requests == ("advice",)
    assert slip.reply_address == "https://demo.invalid/R/D03/ABCDEFGH0"


def test_a_confidential_address_reaches_no_paper(directory: Directory, profile: Profile) -> None:
    """The shelter goes by telephone, under a neutral title, without its name and without a code."""
    slip = referral_slip(draft_for(directory, "haus-linde"), "ABCDEFGH0", directory, profile, TODAY)
    (target,) = slip.targets
    assert (target.street, target.town) == (None, None)
    assert target.title_german == "Termin nach Anruf"
    assert target.organization == ""
    assert target.phone == "0221 4710 144"
    assert target.secret
    assert slip.sensitive
    assert slip.reply_address is None


def test_a_secret_address_makes_the_slip_discreet(directory: Directory, profile: Profile) -> None:
    """The city is not told of it, also where the place is gone when the day is settled."""
    flat = directory.service("find-flat")
    assert flat is not None
    assert flat.location is not None
    secret = replace(flat, location=replace(flat.location, confidential=True))
    changed = replace(directory, services=(secret,))
    draft = draft_for(changed, "find-flat")
    assert draft.sensitive
    slip = referral_slip(draft, "ABCDEFGH0", changed, profile, TODAY)
    assert slip.reply_address is None
    assert [(target.street, target.phone, target.secret) for target in slip.targets] == [
        (None, flat.phone, True)
    ]


def test_a_place_that_the_edition_has_lost_is_left_out(
    directory: Directory, profile: Profile
) -> None:
    """Others stay."""
    draft = draft_for(directory, "gone", "haus-linde")
    assert draft.services == ("haus-linde",)
    older = replace(draft, services=("gone", "haus-linde"))
    assert len(referral_slip(older, "ABCDEFGH0", directory, profile, TODAY).targets) == 1


def test_without_an_interpreter_none_is_asked_for(directory: Directory) -> None:
    """The spoken language alone says nothing."""
    assert draft_for(directory, "haus-linde").interpreter is None


def test_the_same_paper_is_asked_for_once() -> None:
    """What the desk ticked is not repeated from the place's own list, in either language."""
    target = SlipTarget(
        title="Citizenship",
        title_german="Einbürgerung",
        organization="Kompass",
        street=None,
        town=None,
        phone=None,
        hours=(),
        languages=(),
        bring=("your residence permit", "two photos"),
        bring_german=("Ihren Aufenthaltstitel", "zwei Fotos"),
    )
    left = without((Thing.RESIDENCE,), target)
    assert left.bring == ("two photos",)
    assert left.bring_german == ("zwei Fotos",)
    assert without((Thing.LETTER,), target) == target
