# SPDX-License-Identifier: EUPL-1.2
"""Which profile a site has: the machine's own, or the city's from its day on."""

from __future__ import annotations

import logging
import tomllib
from typing import TYPE_CHECKING, Any, Final

from kiosk.domain.trouble import SettingsTrouble
from kiosk.settings import file_of, in_words, profile_of, read_profile
from kiosk.sync.bulletin_file import read_kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.domain.language import Language
    from kiosk.domain.profile import Profile
    from kiosk.sync.bulletin_file import Kept
    from kiosk.sync.bulletin_wire import DatedProfile

log = logging.getLogger(__name__)

FILE: Final = "site.toml"

OF_THE_MACHINE: Final = (
    "printer",
    "districts.file",
    "tickets.first",
    "tickets.size",
    "referral.paper",
    "visitor.screen_inches",
    "visitor.lower_edge_mm",
    "visitor.volume",
    "board.present",
    "board.volume",
)
"""What stands in the room and not in an office's list: decision 13."""


def read_own_profile(folder: Path, languages: Mapping[str, Language]) -> Profile:
    """The profile that was set up on this machine.

    Raises:
        SettingsTrouble: it is missing or wrong.
    """
    path = folder / FILE
    profile = read_profile(path, _screens(languages))
    with in_words(str(path)):
        _check_spoken(profile, languages)
    return profile


def read_city_profile(
    dated: DatedProfile, folder: Path, languages: Mapping[str, Language]
) -> Profile:
    """A profile of the city on this machine.

    Raises:
        SettingsTrouble: it is wrong, or another site's.
    """
    with in_words(f"the city's profile of {dated.starts}"):
        here = tomllib.loads((folder / FILE).read_text("utf-8"))
        told = tomllib.loads(dated.profile)
        if file_of(told).site.id != (own := file_of(here).site.id):
            raise ValueError(f"`site.id`: this is the site {own}, and ids never change")
        for key in OF_THE_MACHINE:
            _lend(here, told, key)
        profile = profile_of(told, _screens(languages))
        _check_spoken(profile, languages)
    return profile


def check_city_profile(site: str, text: str, languages: Mapping[str, Language]) -> None:
    """See that a profile is sound before the city publishes it.

    Raises:
        SettingsTrouble: it is wrong, or another site's.
    """
    with in_words("the profile"):
        profile = profile_of(tomllib.loads(text), _screens(languages))
        if profile.id != site:
            raise ValueError(f"`site.id`: this is the bulletin of the site {site}")
        _check_spoken(profile, languages)


def profile_in_effect(
    folder: Path, own: Profile, today: date, languages: Mapping[str, Language]
) -> Profile:
    """The profile that counts on a day; one that is wrong is passed over, as if never sent."""
    kept = read_kept(folder)
    for dated in _due(kept, today) if kept else ():
        try:
            return read_city_profile(dated, folder, languages)
        except SettingsTrouble as trouble:
            log.warning("profile.refused %s", trouble)
    return own


def standing_profile(
    folder: Path, kept: Kept, today: date, languages: Mapping[str, Language]
) -> DatedProfile | None:
    """The city's profile in effect on a day as it was sent; None where the machine's own is."""
    for dated in _due(kept, today):
        try:
            read_city_profile(dated, folder, languages)
        except SettingsTrouble:
            continue
        return dated
    return None


def _due(kept: Kept, today: date) -> Iterator[DatedProfile]:
    """Those whose day has come, the latest first, then the one that they found in effect."""
    due = [dated for dated in kept.bulletin.profiles if dated.starts <= today]
    yield from sorted(due, key=lambda dated: dated.starts, reverse=True)
    if kept.standing is not None:
        yield kept.standing


def _lend(here: dict[str, Any], told: dict[str, Any], key: str) -> None:
    table, _, name = key.partition(".")
    if not name:
        told.setdefault(table, here.get(table, {}))
    elif name in here.get(table, {}):
        told.setdefault(table, {}).setdefault(name, here[table][name])


def _screens(languages: Mapping[str, Language]) -> tuple[str, ...]:
    return tuple(tag for tag, language in languages.items() if language.screen)


def _check_spoken(profile: Profile, languages: Mapping[str, Language]) -> None:
    for tag in sorted({tag for day in profile.about.languages for tag in day}):
        if tag not in languages:
            raise ValueError(f"`about.languages`: {tag!r} is unknown")
