# SPDX-License-Identifier: EUPL-1.2
"""An edition in which much has vanished is held until a person has looked at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compose.site import Site
from kiosk.sync.editions import EditionHeld
from tests.compose.pulling import pulls, site_of, standing, titles
from tests.fakes import FixedClock
from tests.sync.town import Town, services

TITLES = {f"service-{number:02}": f"Angebot {number}" for number in range(40)}


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """A city that has published once."""
    made = Town(tmp_path / "town", FixedClock())
    made.publish(services(TITLES))
    return made


@pytest.fixture
def site(town: Town, tmp_path: Path) -> Site:
    """A site that knows its keys."""
    return site_of(town, tmp_path / "site", FixedClock())


def test_an_edition_in_which_much_has_vanished_waits_for_a_person(site: Site, town: Town) -> None:
    """It is told, not fetched again each time, and taken when somebody says that it is right."""
    pulls(site, town.folder)
    less = dict(list(TITLES.items())[:35])
    town.publish(services(less))
    with pytest.raises(EditionHeld, match="edition 2 is held: 12% of the entries"):
        pulls(site, town.folder)
    for target in town.targets.values():
        if target.path != "release.json":
            town.place(target).rename(town.place(target).with_suffix(".away"))
    with pytest.raises(EditionHeld, match="--accept-loss"):
        pulls(site, town.folder)
    assert titles(site) == TITLES
    assert standing(site).held is not None
    for away in (town.folder / "targets").glob("*.away"):
        away.rename(away.with_suffix(".gz"))
    assert pulls(site, town.folder, accept_loss=True) == 2
    assert titles(site) == less
    assert standing(site).held is None


def test_a_later_edition_that_lost_less_ends_the_holding(site: Site, town: Town) -> None:
    """The city has noticed its mistake."""
    pulls(site, town.folder)
    town.publish(services({"service-00": "?"}))
    with pytest.raises(EditionHeld):
        pulls(site, town.folder)
    town.publish(services(TITLES | {"service-40": "Neu"}))
    assert pulls(site, town.folder) == 3
    assert standing(site).held is None


def test_a_loss_that_is_held_does_not_pass_with_the_next_edition(site: Site, town: Town) -> None:
    """Although a site that was away might lose as much by two editions."""
    pulls(site, town.folder)
    less = dict(list(TITLES.items())[:37])
    town.publish(services(less))
    with pytest.raises(EditionHeld, match="edition 2 is held"):
        pulls(site, town.folder)
    for number in (3, 4):
        town.publish(services(less | {"service-00": f"Neue Zeiten {number}"}))
        with pytest.raises(EditionHeld, match=f"edition {number} is held"):
            pulls(site, town.folder)
    assert titles(site) == TITLES


def test_a_site_that_was_away_may_lose_by_each_edition(site: Site, town: Town) -> None:
    """Nothing was held: nobody at the site has seen the editions between."""
    pulls(site, town.folder)
    for left in (39, 37):
        town.publish(services(dict(list(TITLES.items())[:left])))
    assert pulls(site, town.folder) == 3
