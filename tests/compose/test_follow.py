# SPDX-License-Identifier: EUPL-1.2
"""A running screen takes on another profile by itself, and never under somebody's hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.compose.bulletin import keep_bulletin
from kiosk.compose.follow import Following, Renewed
from kiosk.compose.site import Site, load_site
from kiosk.screens.watch import Pulse
from kiosk.sync.bulletin_wire import bulletin_bytes
from tests.bulletins import DEMO, TODAY, bulletin, named
from tests.fakes import FixedClock


class Still:
    """Nothing is ever committed. Implements `kiosk.domain.books.Watch`."""

    def changed(self) -> bool:
        """Never."""
        return False


@dataclass
class Screen:
    """A screen that somebody needs, or not. Implements `kiosk.compose.follow.Resting`."""

    at_rest: bool = True
    left: list[bool] = field(default_factory=list)

    def leave(self) -> None:
        """Its window is taken down."""
        self.left.append(True)


@pytest.fixture
def site(tmp_path: Path, clock: FixedClock) -> Site:
    """A site with a profile."""
    (tmp_path / "site.toml").write_text(DEMO, "utf-8")
    return load_site(tmp_path, clock)


@pytest.fixture
def screen() -> Screen:
    """At rest."""
    return Screen()


@pytest.fixture
def pulse(site: Site, screen: Screen, qtbot: QtBot) -> Iterator[Pulse]:
    """The beat of a screen that follows."""
    pulse = Pulse(Still())
    following = Following(site, pulse, screen, screen.leave)
    yield pulse
    assert following.left is bool(screen.left)


def test_a_renamed_site_is_made_anew_when_nobody_needs_the_screen(
    site: Site, screen: Screen, pulse: Pulse
) -> None:
    """A visitor ends what they began under the old name."""
    screen.at_rest = False
    keep_bulletin(site, bulletin_bytes(bulletin(profiles=(named("Welcome Point Oberbilk"),))))
    pulse.beat()
    assert screen.left == []
    screen.at_rest = True
    pulse.beat()
    pulse.beat()
    assert screen.left == [True]


def test_midnight_brings_the_profile_of_the_new_day(
    site: Site, screen: Screen, pulse: Pulse, clock: FixedClock
) -> None:
    """Nobody touches the machine, and nothing comes over the network."""
    later = named("Welcome Point Oberbilk", TODAY + timedelta(days=1))
    keep_bulletin(site, bulletin_bytes(bulletin(profiles=(later,))))
    pulse.beat()
    assert screen.left == []
    clock.forward(timedelta(days=1))
    pulse.beat()
    assert screen.left == [True]


def test_a_bulletin_without_another_profile_disturbs_nobody(
    site: Site, screen: Screen, pulse: Pulse
) -> None:
    """Nor does a profile that says what is so already."""
    keep_bulletin(site, bulletin_bytes(bulletin(1)))
    pulse.beat()
    keep_bulletin(site, bulletin_bytes(bulletin(2, profiles=(named("Welcome Point 03"),))))
    pulse.beat()
    assert screen.left == []


def test_a_profile_that_cannot_be_read_for_a_moment_changes_nothing(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody is editing the machine's own file just now."""
    renewed = Renewed(site)
    (site.folder / "site.toml").write_text("[site", "utf-8")
    (site.folder / "bulletin.json").write_text("{}", "utf-8")
    assert renewed.profile() is site.profile
    assert "profile.unreadable" in caplog.text
