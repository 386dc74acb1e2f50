# SPDX-License-Identifier: EUPL-1.2
"""The city's directory comes to a site, from a tree of plain files."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.compose.content import take
from kiosk.compose.content_sources import Wish
from kiosk.compose.demo import make_demo
from kiosk.compose.doctor_sync import sync_findings
from kiosk.compose.pull import back, trust
from kiosk.compose.site import Site
from kiosk.compose.sync_standing import standing as whole_standing
from kiosk.domain.trouble import SettingsTrouble
from kiosk.store.city_shelf import NoWayBack
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, open_visits
from kiosk.store.watch import StoredWatch
from kiosk.sync.device_key import keep_key
from kiosk.sync.edition_wire import digest_of
from kiosk.sync.editions import EditionOlder, EditionTooNew
from kiosk.sync.enrolment_file import Enrolment, keep_enrolment
from kiosk.sync.tuf_words import NothingPublished
from tests.compose.pulling import in_use, kept_digest, pulls, site_of, standing, titles
from tests.fakes import FixedClock
from tests.sync.town import Town, services

TITLES = {f"service-{number:02}": f"Angebot {number}" for number in range(40)}


@pytest.fixture
def town(tmp_path: Path, clock: FixedClock) -> Town:
    """A city that has published once."""
    made = Town(tmp_path / "town", clock)
    made.publish(services(TITLES))
    return made


@pytest.fixture
def site(town: Town, tmp_path: Path, clock: FixedClock) -> Site:
    """A site that has counted to seventeen by itself."""
    made = site_of(town, tmp_path / "site", clock)
    with closing(open_directory(made.folder)) as store:
        shelf = StoredDirectoryShelf(store)
        shelf.stage(replace(shelf.directory(), edition=17))
    return made


def test_the_citys_first_edition_replaces_the_sites_own(site: Site, town: Town) -> None:
    """Although the site has counted higher than the city."""
    assert in_use(site).edition == 17
    assert pulls(site, town.folder) == 1
    found = in_use(site)
    assert (found.edition, found.origin) == (1, "city")
    assert titles(site) == TITLES
    assert kept_digest(site) == digest_of(town.states[1])


def test_a_minute_later_one_delta_comes(site: Site, town: Town) -> None:
    """The whole edition need not even be there."""
    pulls(site, town.folder)
    town.publish(services(TITLES | {"service-07": "Neu"}))
    town.place(town.targets["full-2.jsonl.gz"]).unlink()
    assert pulls(site, town.folder) == 2
    assert titles(site)["service-07"] == "Neu"
    assert kept_digest(site) == digest_of(town.states[2])
    assert pulls(site, town.folder) is None


def test_more_than_fifty_editions_behind_the_whole_one_comes(
    site: Site, town: Town, clock: FixedClock
) -> None:
    """After a year nobody asks for a delta."""
    pulls(site, town.folder)
    for number in range(53):
        town.publish(services(TITLES | {"service-07": f"Neu {number}"}))
    clock.forward(timedelta(days=365))
    town.sign()
    for target in town.targets:
        if target.startswith("delta-"):
            town.place(town.targets[target]).unlink()
    assert pulls(site, town.folder) == 54
    assert titles(site)["service-07"] == "Neu 52"


def test_a_delta_that_does_not_lead_there_is_made_up_for_by_the_whole(
    site: Site, town: Town
) -> None:
    """It is signed, and still wrong: the digest tells."""
    pulls(site, town.folder)
    town.states[1] = services(TITLES | {"service-01": "Ganz anders"})
    town.publish(town.states[1])
    assert pulls(site, town.folder) == 2
    assert titles(site)["service-01"] == "Ganz anders"


def test_an_edition_of_a_later_form_is_left_alone(site: Site, town: Town) -> None:
    """Until the program is updated the one before stays."""
    pulls(site, town.folder)
    town.publish(services({"service-00": "?"}), format=2)
    with pytest.raises(EditionTooNew, match="edition 2 is for a later version of this program"):
        pulls(site, town.folder)
    assert titles(site) == TITLES


def test_a_look_leaves_the_sites_own_file_alone(site: Site, town: Town) -> None:
    """No screen wakes, and no check-in waits, because the city has news."""
    with closing(open_visits(site.folder)) as screen:
        watch = StoredWatch(screen)
        watch.changed()
        assert pulls(site, town.folder) == 1
        assert not watch.changed()


def test_staff_go_back_until_a_later_edition_comes(
    site: Site, town: Town, clock: FixedClock
) -> None:
    """What was put aside does not come again; what comes after it does."""
    pulls(site, town.folder)
    town.publish(services(TITLES | {"service-01": "Falsch"}))
    pulls(site, town.folder)
    assert back(site) == 1
    assert titles(site) == TITLES
    assert standing(site).rejected == 2
    checked = standing(site).checked_at
    clock.forward(timedelta(minutes=5))
    assert pulls(site, town.folder) is None
    assert titles(site) == TITLES
    assert standing(site).checked_at == checked
    with pytest.raises(NoWayBack, match="no edition of the city's before this one"):
        back(site)
    town.publish(services(TITLES | {"service-01": "Richtig"}))
    assert pulls(site, town.folder) == 3
    assert titles(site)["service-01"] == "Richtig"
    assert back(site) == 1


def test_an_edition_that_was_put_aside_is_not_forgotten(site: Site, town: Town) -> None:
    """The doctor says so, and nobody reads that the one in use is the newest."""
    keep_key(site.folder, Ed25519PrivateKey.generate())
    keep_enrolment(site.folder, Enrolment(city="https://city.example", site="D03", key_id="0af3"))
    pulls(site, town.folder)
    town.publish(services(TITLES | {"service-01": "Falsch"}))
    pulls(site, town.folder)
    assert "confirmed as the newest" in whole_standing(site).sentences()[-1]
    back(site)
    assert not any("newest" in line for line in whole_standing(site).sentences())
    [put_aside] = [found for found in sync_findings(site) if found.subject == "city: edition"]
    assert put_aside.words.startswith("edition 2 was put aside here")


def test_a_directory_that_has_gone_leaves_the_one_in_use(
    site: Site, town: Town, tmp_path: Path
) -> None:
    """And nobody is told that there is none yet."""
    pulls(site, town.folder)
    with pytest.raises(NothingPublished, match="the one in use stays"):
        pulls(site, tmp_path / "nowhere")
    assert titles(site) == TITLES


def test_nobody_goes_back_to_before_the_city(site: Site, town: Town) -> None:
    """A directory of the site's own is not taken up again."""
    with pytest.raises(NoWayBack):
        back(site)
    pulls(site, town.folder)
    with pytest.raises(NoWayBack):
        back(site)


def test_a_city_that_counts_backwards_is_not_followed(site: Site, town: Town) -> None:
    """Signed as it is: it was restored from an old backup, or somebody has its keys."""
    pulls(site, town.folder)
    town.publish(services(TITLES | {"service-40": "Neu"}))
    pulls(site, town.folder)
    town.publish(services(TITLES), edition=1)
    with pytest.raises(EditionOlder, match="offers edition 1, and 2 was here before"):
        pulls(site, town.folder)
    assert in_use(site).edition == 2


def test_a_restored_city_may_give_a_number_anew(site: Site, town: Town) -> None:
    """Another edition of the same number comes whole."""
    pulls(site, town.folder)
    town.publish(services(TITLES | {"service-40": "Neu"}), edition=1)
    assert pulls(site, town.folder) == 1
    assert titles(site)["service-40"] == "Neu"


def test_staff_learn_when_the_directory_was_last_confirmed(
    site: Site, town: Town, clock: FixedClock
) -> None:
    """Each look that finds nothing newer moves the time on; the edition keeps its own."""
    made_at = clock.now()
    assert standing(site).checked_at is None
    pulls(site, town.folder)
    now = clock.forward(timedelta(hours=5))
    pulls(site, town.folder)
    found = standing(site)
    assert (found.origin, found.made_at, found.checked_at) == ("city", made_at, now)


def test_a_site_with_a_city_makes_no_directory_of_its_own(site: Site, town: Town) -> None:
    """Neither by import nor by making the demo again."""
    pulls(site, town.folder)
    with pytest.raises(SettingsTrouble, match="this site has the city's directory"):
        take(Wish(sources=("anything.csv",)), site.folder, site.clock)
    make_demo(site.folder, site.clock)
    assert titles(site) == TITLES


def test_another_citys_directory_begins_anew(
    site: Site, town: Town, tmp_path: Path, clock: FixedClock
) -> None:
    """The site moved to another city that has published less; until then the old one stays."""
    pulls(site, town.folder)
    town.publish(services(TITLES | {"service-40": "Neu"}))
    pulls(site, town.folder)
    other = Town(tmp_path / "other", clock)
    other.publish(services({"one": "Eins"}))
    trust(site, other.root)
    assert in_use(site).edition == 2
    assert pulls(site, other.folder) == 1
    assert titles(site) == {"one": "Eins"}


def test_pictures_are_there_before_the_edition_that_shows_them(site: Site, town: Town) -> None:
    """Once each, by their digests; what two editions no longer use goes."""
    folder = site.folder / "media"
    first = town.media({"house.svg": b"<svg>house</svg>", "old.svg": b"<svg>old</svg>"})
    town.publish(services(TITLES), edition=2, media=first)
    pulls(site, town.folder)
    assert {file.name for file in folder.iterdir()} == {medium.sha256 for medium in first}
    for number in (3, 4):
        town.publish(services(TITLES | {"service-40": f"{number}"}), media=first[:1])
        pulls(site, town.folder)
    [kept] = folder.iterdir()
    assert kept.read_bytes() == b"<svg>house</svg>"
