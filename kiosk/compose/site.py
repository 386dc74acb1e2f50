# SPDX-License-Identifier: EUPL-1.2
"""A site on this machine: its folder, its profile, and who may run what on it."""

from __future__ import annotations

import tomllib
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
from filelock import FileLock, Timeout

from kiosk.compose.profile import profile_in_effect, read_own_profile
from kiosk.domain.clock import SystemClock, site_day, wall_clock
from kiosk.domain.language import Language
from kiosk.domain.steady_clock import SteadyClock
from kiosk.domain.trouble import AlreadyRunning, StoreTrouble
from kiosk.resources import resource
from kiosk.store.anchor_file import AnchorFile, this_boot, uptime

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from pathlib import Path

    from kiosk.domain.clock import WatchedClock
    from kiosk.domain.profile import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything that stays the same while a screen runs."""

    folder: Path
    profile: Profile
    languages: dict[str, Language]
    pictograms: tuple[str, ...]
    clock: WatchedClock

    def today(self) -> date:
        """The site's calendar day."""
        return site_day(self.clock.now(), self.profile.zone)

    def wall(self) -> datetime:
        """The site's wall clock."""
        return wall_clock(self.clock.now(), self.profile.zone)


def load_site(folder: Path, clock: WatchedClock | None = None) -> Site:
    """Read a site's profile: its own, or what the city has made of it by now.

    Raises:
        SettingsTrouble: its own profile is missing or wrong.
    """
    languages = known_languages()
    own = read_own_profile(folder, languages)
    clock = clock or _steady_clock(folder)
    return Site(
        folder=folder,
        profile=profile_in_effect(folder, own, site_day(clock.now(), own.zone), languages),
        languages=languages,
        pictograms=ticket_pictograms(),
        clock=clock,
    )


def _steady_clock(folder: Path) -> SteadyClock:
    return SteadyClock(SystemClock(), uptime, this_boot(), AnchorFile(folder / "clock.json"))


def known_languages() -> dict[str, Language]:
    """Every language of i18n/languages.toml by its tag, in the file's order."""
    rows = _shipped("i18n", "languages.toml")["languages"]
    return {tag: _language(tag, row) for tag, row in rows.items()}


def _language(tag: str, row: dict[str, object]) -> Language:
    return msgspec.convert({"tag": tag, **row}, Language)


def ticket_pictograms() -> tuple[str, ...]:
    """The pictograms of tickets, in their order."""
    return tuple(row["name"] for row in _shipped("icons", "tickets.toml")["tickets"])


@cache
def _shipped(folder: str, name: str) -> dict[str, Any]:
    return tomllib.loads(resource(folder, name).read_text("utf-8"))


@contextmanager
def only_one(site: Site, screen: str, patience: float = 0) -> Iterator[None]:
    """Be the only such screen of the site, by a lock that ends with the process.

    Args:
        site: the site.
        screen: what it is, the name of its lock.
        patience: seconds to wait for another process to end.

    Raises:
        AlreadyRunning: another process still is.
        StoreTrouble: the site's folder cannot be written.
    """
    file = site.folder / "locks" / f"{screen}.lock"
    lock = FileLock(file, timeout=patience)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise AlreadyRunning(f"{screen} is already running for the site {site.folder}") from None
    except OSError as error:
        raise StoreTrouble(f"{error.filename or file}: {error.strerror or error}") from error
    try:
        yield
    finally:
        lock.release()
