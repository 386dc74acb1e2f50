# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Cyrillic and Turkish letters are meant
"""A made-up town: as many services as are asked for, in five languages, the same each time."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import accumulate
from random import Random

from kiosk.domain.directory import Directory, Location, Organization, Service
from kiosk.domain.topic import FIELDS
from kiosk.resources import resource

LANGUAGES = ("de", "en", "ar", "uk", "tr")
_SYLLABLES = {
    "de": "ber gen heim stell war tung schul en lich keit bach dorf ein aus ver zug ruh moll rum",
    "en": "ton ing er ly com mun ity ser vice cen tre par ent hel pful ro om gar den stu",
    "ar": "با تي مر كز خد مة نا دي سو ق عا لم در اس ال فر يق حي ري كو",
    "uk": "ко ри сть гро ма да зу стр іч по міч ник ши ро кий під ле во ри на та",
    "tr": "lar ler mer kez yar dım ko nu şma gö rüş ev çi bil gi da nış ma ka",
}
_TITLE_WORDS, _SUMMARY_WORDS, _WORDS = (2, 6), (12, 24), 6_000
_ORGANIZATIONS = 400


class _Tongue:
    """Words of a language: real ones for things, made-up ones, the first far more often."""

    def __init__(self, language: str, random: Random) -> None:
        meanings = tomllib.loads(resource("search", "synonyms.toml").read_text("utf-8"))["meaning"]
        syllables = _SYLLABLES[language].split()
        real = [word for meaning in meanings for word in meaning.get(language, ())]
        made = ("".join(random.choices(syllables, k=random.randint(2, 5))) for _ in range(_WORDS))
        self._words = list(dict.fromkeys((*real, *made)))
        self._odds = list(accumulate(1 / (place + 8) for place in range(len(self._words))))
        self._random = random

    def text(self, least: int, most: int) -> str:
        """Some words."""
        count = self._random.randint(least, most)
        return " ".join(self._random.choices(self._words, cum_weights=self._odds, k=count))


def town(services: int) -> Directory:
    """The directory of a large town."""
    random = Random(7)  # noqa: S311 - the same town each time
    tongues = {language: _Tongue(language, random) for language in LANGUAGES}
    german = tongues["de"]
    organizations = [
        Organization(id=f"organization-{n}", name=german.text(1, 3)) for n in range(_ORGANIZATIONS)
    ]
    return Directory(
        edition=0,
        origin="local",
        made_at=datetime(2026, 3, 2, tzinfo=UTC),
        services=tuple(_service(n, organizations, tongues, random) for n in range(services)),
    )


def _service(
    number: int, organizations: Sequence[Organization], tongues: dict[str, _Tongue], random: Random
) -> Service:
    street = tongues["de"].text(1, 1)
    return Service(
        id=f"service-{number}",
        organization=random.choice(organizations),
        location=Location(
            id=f"location-{number}",
            name=street,
            street=f"{street} {number % 90}",
            postcode=f"402{number % 90:02}",
            city="Düsseldorf",
            district=f"{number % 10 + 1:02}",
        ),
        title={tag: tongue.text(*_TITLE_WORDS) for tag, tongue in tongues.items()},
        summary={tag: tongue.text(*_SUMMARY_WORDS) for tag, tongue in tongues.items()},
        fields=(FIELDS[number % len(FIELDS)],),
    )
