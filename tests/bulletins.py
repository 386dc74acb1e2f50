# SPDX-License-Identifier: EUPL-1.2
"""What the city says in tests, and how it comes to a site."""

from __future__ import annotations

import itertools
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.compose.bulletin import keep_bulletin
from kiosk.resources import resource
from kiosk.store.opening import open_directory, write
from kiosk.store.rows import instant
from kiosk.sync.bulletin_wire import (
    Bulletin,
    DatedProfile,
    ToldHalt,
    ToldNotice,
    ToldPlace,
    bulletin_bytes,
)
from tests.fakes import OPENING

if TYPE_CHECKING:
    from kiosk.compose.site import Site

DEMO: Final = resource("demo", "site.toml").read_text("utf-8")
TODAY: Final = OPENING.date()
NINE, SIX = datetime(2026, 3, 2, 9), datetime(2026, 3, 2, 18)  # noqa: DTZ001 - wall clocks
_NUMBERS = itertools.count(1)

PAUSE: Final = ToldHalt(
    starts=NINE,
    ends=SIX,
    why={
        "de": "Im Haus ist ein Wasserschaden. Niemand ist in Gefahr.",
        "en": "There is water damage in the building. Nobody is in danger.",
        "ar": "حدث تسرّب مياه في المبنى. لا خطر على أحد.",
        "uk": "У будівлі прорвало воду. Ніхто не в небезпеці.",  # noqa: RUF001 - Ukrainian
    },
    instead=(
        ToldPlace(
            name="Welcome Point 05",
            street="Kaiserswerther Allee 5",
            town="40474 Düsseldorf",
            phone="0211 4710 55",
        ),
        ToldPlace(name="Welcome Point 08", street="Lindenplatz 8", town="40233 Düsseldorf"),
    ),
)
GIVEN_UP: Final = ToldHalt(starts=NINE, instead=PAUSE.instead[:1])
CLOSED: Final = ToldNotice(id="c", kind="closed", starts=NINE, ends=SIX)


def bulletin(number: int = 1, **facts: object) -> Bulletin:
    """A bulletin for the demo site."""
    at = datetime(2026, 3, 1, 8, tzinfo=UTC)
    return msgspec.structs.replace(Bulletin(site="D03", number=number, made_at=at), **facts)


def tells(site: Site, **facts: object) -> None:
    """The city publishes something newer than before, and it comes."""
    keep_bulletin(site, bulletin_bytes(bulletin(next(_NUMBERS), **facts)))


def named(name: str, starts: date = TODAY) -> DatedProfile:
    """The site under another name from a day on."""
    profile = DEMO.replace('name = "Welcome Point 03"', f'name = "{name}"')
    return DatedProfile(starts=starts, profile=profile)


def comes_from_the_city(site: Site, before: timedelta) -> None:
    """The directory in use is the city's, last confirmed some time ago."""
    with closing(open_directory(site.folder)) as store, write(store):
        made_at = instant(site.clock.now() - before)
        store.execute("UPDATE edition SET origin = 'city', made_at = ?", [made_at])
