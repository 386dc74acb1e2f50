# SPDX-License-Identifier: EUPL-1.2
"""The emergency page as visitors read it, and its slip. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.emergency import LAW, HelpLine, Purpose, purpose_words
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.slip import PlaceSlip, SlipNumber, SlipTarget
from kiosk.screens.visitor.facts import foreign, hours

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kiosk.domain.directory import Service
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.profile import Profile

MOST_LANGUAGES = 3
"""Named on a card; the others are counted."""

_SYMBOLS = {
    Purpose.RESCUE: ("local_fire_department", "red"),
    Purpose.POLICE: ("local_police", "darkblue"),
    Purpose.VIOLENCE: ("shield", "violet"),
    Purpose.DOCTOR: ("stethoscope", "green"),
    Purpose.CHILDREN: ("child_care", "orange"),
    Purpose.WORRIES: ("psychology", "turquois"),
    Purpose.POISON: ("science", "yellow"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """One number.

    Attributes:
        key: the number, or the id of a record of the directory.
        purpose: what it is for.
        foreign: the language of the purpose where that is not the visitor's, else empty.
        name: whom one calls.
        reached: when, and in which languages.
        record: the directory's record, to be opened; empty for a number of the whole country.
    """

    key: str
    symbol: str
    hue: str
    number: str
    purpose: str
    foreign: str = ""
    name: str = ""
    reached: str = ""
    record: str = ""


def line_row(line: HelpLine, phrases: Phrases) -> LineRow:
    """A number of the whole country."""
    symbol, hue = _SYMBOLS[line.purpose]
    return LineRow(
        key=line.number,
        symbol=f"ui/{symbol}",
        hue=hue,
        number=isolated(line.number),
        purpose=purpose_words(line.purpose, phrases.translate),
        name=isolated_name(line.name) if line.name else "",
        reached=_reached(_when(line, phrases), line.languages, phrases),
    )


def place_row(service: Service, phrases: Phrases) -> LineRow:
    """A place of the directory; a confidential one has a number but no address."""
    lines = service.location.address if service.location else None
    when = next((fact.text.partition("\n")[0] for fact in hours(service.hours, phrases)), "")
    return LineRow(
        key=service.id,
        symbol="ui/bed" if "housing" in service.fields else "ui/emergency",
        hue="turquois",
        number=isolated(service.phone) if service.phone else "",
        purpose=said(service.title, phrases.language).text,
        foreign=foreign(service.title, phrases),
        name=isolated_name(lines[0] if lines else service.organization.name),
        reached=_reached(when, service.languages, phrases),
        record=service.id,
    )


def emergency_slip(
    lines: Sequence[HelpLine],
    places: Sequence[Service],
    day: date,
    profile: Profile,
    phrasebook: Phrasebook,
    language: str,
) -> PlaceSlip:
    """All numbers on paper, in the visitor's language and in German; sensitive places neutral."""
    theirs, german = phrasebook(language), phrasebook("de")
    return PlaceSlip(
        language=language,
        site_name=profile.name,
        printed_on=day,
        place=SlipTarget(
            title=_title(theirs),
            title_german=_title(german),
            organization="",
            street=None,
            town=None,
            phone=None,
            hours=(),
            languages=(),
        ),
        next_date=None,
        code=None,
        numbers=(
            *(_slip_number(line, theirs, german) for line in (*LAW, *lines)),
            *(_slip_place(place, language) for place in places if place.phone),
        ),
        demo=profile.demo,
    )


def _title(phrases: Phrases) -> str:
    return phrases.translate("Emergency", "Numbers for an emergency", "Title of a slip.")


def _slip_number(line: HelpLine, theirs: Phrases, german: Phrases) -> SlipNumber:
    return SlipNumber(
        number=line.number,
        purpose=purpose_words(line.purpose, theirs.translate),
        german=line.name or purpose_words(line.purpose, german.translate),
    )


def _slip_place(place: Service, language: str) -> SlipNumber:
    title = place.neutral_title if place.sensitive else place.title
    return SlipNumber(
        number=place.phone or "",
        purpose=said(title, language).text,
        german=said(title, "de").text,
    )


def _when(line: HelpLine, phrases: Phrases) -> str:
    told = next((fact.text for fact in hours(line.hours, phrases)), "")
    return told or phrases.translate("Emergency", "Day and night")


def _reached(when: str, languages: Sequence[str], phrases: Phrases) -> str:
    own = [tag for tag in languages if tag == phrases.language]
    ordered = [*own, *(tag for tag in languages if tag not in own)]
    names = phrases.listed(phrases.language_name(tag) for tag in ordered[:MOST_LANGUAGES])
    more = len(ordered) - MOST_LANGUAGES
    spoken = f"{names} {isolated(f'+{more}')}" if more > 0 else names
    return " · ".join(filter(None, (when, spoken)))
