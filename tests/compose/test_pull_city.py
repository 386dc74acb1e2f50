# SPDX-License-Identifier: EUPL-1.2
"""From the editorial office to a kiosk: the real publisher, the real service, a real line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.city.database import engine_of, migrate
from kiosk.city.publisher import Content
from kiosk.cli import main
from kiosk.compose import sync
from kiosk.compose.site import Site
from kiosk.compose.sync import enrol
from kiosk.compose.sync_standing import standing
from kiosk.content.demo import read_demo
from kiosk.domain.directory import Directory
from kiosk.resources import resource
from kiosk.sync.edition_entities import state_of
from kiosk.sync.tuf_words import TreeExpired, TreeRefused
from tests.city.conftest import Service, served
from tests.city.kiosk_side import code_for
from tests.city.office import Office
from tests.compose.pulling import in_use
from tests.fakes import FixedClock
from tests.ready_made import demo_site

POLL_BYTES = 1000


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An editorial office with keys."""
    return Office(tmp_path / "office")


@pytest.fixture
def clock(office: Office) -> FixedClock:
    """Everybody's clock."""
    return FixedClock(office.now)


@pytest.fixture
def city(tmp_path: Path, office: Office, clock: FixedClock) -> Iterator[Service]:
    """The service, with the office's tree."""
    engine = engine_of(f"sqlite:///{tmp_path / 'city.db'}")
    migrate(engine)
    office.signing()
    with served(engine, clock, office.tree.folder) as service:
        yield service
    engine.dispose()


@pytest.fixture
def site(tmp_path: Path, clock: FixedClock) -> Site:
    """A demo site."""
    return demo_site(tmp_path / "site", clock)


@pytest.fixture
def demo(site: Site) -> Directory:
    """What the office has to publish."""
    return read_demo(resource("demo", "directory.json"), site.today(), site.clock.now())


def enrolled(site: Site, city: Service) -> Site:
    """The site, once it has shown its code."""
    enrol(site, city.address, code_for(city, site.profile.id))
    return site


def test_the_offices_directory_is_the_kiosks(
    site: Site, city: Service, office: Office, demo: Directory
) -> None:
    """Everything the office publishes is there, and the round says so."""
    office.publishes(state_of(demo))
    done = sync.once(enrolled(site, city))
    assert done.troubles == ()
    assert done.edition == 1
    assert done.bytes_down > 10_000
    found = in_use(site)
    assert sorted(found.services, key=lambda s: s.id) == sorted(demo.services, key=lambda s: s.id)
    assert found.events == tuple(sorted(demo.events, key=lambda event: event.id))


def test_a_round_that_finds_nothing_new_costs_little(
    site: Site, city: Service, office: Office, demo: Directory
) -> None:
    """What the directory costs it: two small questions."""
    office.publishes(state_of(demo))
    sync.once(enrolled(site, city))
    assert sync.once(site).bytes_down < POLL_BYTES + 200  # and what the city says of the outbox


def test_meetings_at_the_site_are_its_own(
    site: Site, city: Service, office: Office, demo: Directory
) -> None:
    """The profile says where the site is, also when it has moved; the city need not."""
    place = next(event.location.id for event in demo.events if event.location and not event.at_site)
    office.publishes(state_of(demo))
    sync.once(enrolled(site, city))
    assert in_use(site).events == tuple(sorted(demo.events, key=lambda event: event.id))
    profile = site.folder / "site.toml"
    profile.write_text(
        profile.read_text("utf-8").replace('"welcome-point-03"', f'"{place}"'), "utf-8"
    )
    sync.once(site)
    for event in in_use(site).events:
        assert event.at_site == (event.location is not None and event.location.id == place)


def test_a_city_that_has_not_published_yet_is_no_trouble(site: Site, city: Service) -> None:
    """The site goes on with its own directory."""
    before = in_use(site)
    assert sync.once(enrolled(site, city)).troubles == ()
    assert in_use(site) == before


def test_an_office_that_falls_silent_is_told_and_the_directory_stays(
    site: Site, city: Service, office: Office, demo: Directory, clock: FixedClock
) -> None:
    """Records go up all the same; when it signs again all is well."""
    office.publishes(state_of(demo))
    sync.once(enrolled(site, city))
    checked = standing(site).as_json()["checked_at"]
    clock.forward(timedelta(days=3))
    done = sync.once(site)
    assert [type(trouble) for trouble in done.troubles] == [TreeExpired]
    assert done.edition == 1
    told = standing(site).as_json()
    assert told["checked_at"] == checked
    assert told["fetching"]["obstacle"] == "expired"  # type: ignore[index]
    office.waits(timedelta(days=3))
    office.refreshes()
    assert sync.once(site).troubles == ()


def test_a_year_later_a_kiosk_follows_exchanged_keys(
    site: Site, city: Service, office: Office, demo: Directory, clock: FixedClock
) -> None:
    """Sixty editions later: the whole one, by the same root."""
    office.publishes(state_of(demo))
    sync.once(enrolled(site, city))
    for number in range(60):
        office.waits(timedelta(days=6))
        services = (replace(demo.services[0], phone=f"0211 {number:04}"), *demo.services[1:])
        office.publishes(state_of(replace(demo, services=services)))
    clock.forward(timedelta(days=360))
    done = sync.once(site)
    assert (done.troubles, done.edition) == ((), 61)
    assert in_use(site).service(demo.services[0].id).phone == "0211 0059"  # type: ignore[union-attr]


def test_a_root_of_ones_own_is_believed_alone(
    site: Site, city: Service, office: Office, demo: Directory, tmp_path: Path
) -> None:
    """Whatever the service says: it may have been broken into."""
    office.publishes(state_of(demo))
    other = Office(tmp_path / "other")
    root = other.keys / "1.root.json"
    enrol(site, city.address, code_for(city, site.profile.id), root=root)
    [trouble] = sync.once(site).troubles
    assert isinstance(trouble, TreeRefused)
    nothing = tmp_path / "nothing.json"
    nothing.write_text("{}")
    with pytest.raises(TreeRefused, match="cannot be read"):
        enrol(site, city.address, code_for(city, site.profile.id), root=nothing)


def test_a_site_enrolled_before_there_were_keys_learns_them_with_the_first_edition(
    site: Site, city: Service, office: Office, demo: Directory
) -> None:
    """A new office may serve, enrol and publish in this order; a root once known stays."""
    root = site.folder / "editions" / "root.json"
    enrolled(site, city)
    root.unlink()
    office.publishes(state_of(demo))
    assert sync.once(site).troubles == ()
    known = root.read_bytes()
    Office(office.keys.parent / "another").publishes(state_of(demo))
    for file in office.tree.metadata.iterdir():
        file.unlink()
    another = office.keys.parent / "another" / "editions" / "metadata"
    for file in another.iterdir():
        file.rename(office.tree.metadata / file.name)
    assert [type(trouble) for trouble in sync.once(site).troubles] == [TreeRefused]
    assert root.read_bytes() == known


def test_the_command_line_goes_back_and_says_how_it_stands(
    site: Site, city: Service, office: Office, demo: Directory
) -> None:
    """Sentences for people, figures for machines, codes for scripts."""
    office.publishes(state_of(demo))
    sync.once(enrolled(site, city))
    office.publishes(state_of(replace(demo, services=demo.services[1:])))
    sync.once(site)
    less = state_of(replace(demo, services=demo.services[:5]))
    office.waits(timedelta(minutes=2))
    office.publishes(Content(state=less), accept_loss=True)

    def kiosk(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(main, [*words, "--site", str(site.folder)])
        return done.exit_code, done.output

    code, said = kiosk("sync", "once", "--json")
    assert code == 1
    assert "edition 3 is held" in said
    assert json.loads(said.splitlines()[0])["edition"] == 2
    assert "--accept-loss" in kiosk("sync", "status")[1]
    assert kiosk("sync", "back") == (0, "directory 1 is in use until a later one comes\n")
    assert "edition 2 was put aside" in kiosk("sync", "status")[1]
    assert kiosk("sync", "once", "--accept-loss")[0] == 0
    assert json.loads(kiosk("sync", "status", "--json")[1])["edition"] == 3
