# SPDX-License-Identifier: EUPL-1.2
"""A site enrols with its city: what goes wrong on the way costs neither code nor key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.compose import sync
from kiosk.compose.site import Site
from kiosk.compose.sync import enrol, once
from kiosk.compose.sync_round import Rounds
from kiosk.compose.sync_standing import standing
from kiosk.domain.trouble import SettingsTrouble
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.city import CityRefused
from kiosk.sync.enrolment_file import Enrolment, keep_enrolment
from kiosk.sync.https import HttpsCity
from kiosk.sync.tuf_words import TreeRefused
from tests.city.conftest import Service
from tests.city.kiosk_side import code_for, enrolled_demo
from tests.city.records import body
from tests.city.trickster import Trickster
from tests.fakes import FixedClock
from tests.ready_made import demo_site


@pytest.fixture
def site(tmp_path: Path, service: Service, before: tuple[str, Trickster]) -> Site:
    """A demo site, enrolled through the proxy; its clock is the city's."""
    return enrolled_demo(tmp_path, service, before[0])


def test_a_site_that_is_enrolled_anew_speaks_with_its_new_key(
    site: Site, service: Service, before: tuple[str, Trickster]
) -> None:
    """The process that keeps in touch notices; what was said of the city before is forgotten."""
    with closing(Rounds(site)) as rounds:
        rounds.send()
        enrol(site, before[0], code_for(service, site.profile.id))
        assert standing(site).sending is None
        with closing(open_visits(site.folder)) as store:
            StoredOutbox(store).put("entry_is_wrong", body(), site.clock.now())
        assert rounds.send().pushed == 1


def test_a_root_that_is_none_costs_no_code(site: Site, service: Service, tmp_path: Path) -> None:
    """It is read before the city is asked; with the right one the code still works."""
    wrong = tmp_path / "wrong.json"
    wrong.write_bytes(b"{}")
    code = code_for(service, site.profile.id)
    with pytest.raises(TreeRefused):
        enrol(site, service.address, code, root=wrong)
    assert enrol(site, service.address, code).site == site.profile.id


def test_an_enrolment_that_failed_does_not_count(
    tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: the site belongs to no city yet, and the next code works."""
    site = demo_site(tmp_path / "demo", service.clock)

    def fails(_folder: Path, _enrolment: Enrolment) -> None:
        raise OSError("the disk is full")

    code = code_for(service, site.profile.id)
    with monkeypatch.context() as patch:
        patch.setattr(sync, "keep_enrolment", fails)
        with pytest.raises(OSError, match="full"):
            enrol(site, service.address, code)
    with closing(open_visits(site.folder)) as store:
        assert StoredOutbox(store).epoch() is None
    enrol(site, service.address, code_for(service, site.profile.id))
    assert once(site).troubles == ()


def test_a_code_of_another_site_is_not_used_up(tmp_path: Path, service: Service) -> None:
    """Somebody mixed up two kiosks: nothing is enrolled, and the right one still can be."""
    site = demo_site(tmp_path / "demo", service.clock)
    code = code_for(service, "CD")
    with pytest.raises(CityRefused, match=f"for the site CD, not for {site.profile.id}") as refused:
        enrol(site, service.address, code)
    assert refused.value.code == "wrong_site"
    key = Ed25519PrivateKey.generate()
    assert HttpsCity(service.address, service.clock).enrol(code, key, "CD").site == "CD"


@pytest.mark.parametrize(
    "address",
    [
        "http://city.example",
        "ftp://city.example",
        "city.example",
        "https://[::1",
        "https://city.example:99999",
        "https://name:word@city.example",
        "https://city.example/?where=here",
        "https://city.example/#here",
    ],
)
def test_what_is_no_address_of_a_city_is_refused_before_it_is_asked(
    tmp_path: Path, clock: FixedClock, address: str
) -> None:
    """The code is never sent there, nor anything after somebody wrote it into the site's file."""
    site = demo_site(tmp_path / "demo", clock)
    with pytest.raises(SettingsTrouble, match="is not an address of a city"):
        enrol(site, address, "AAAA-BBBB-CCCC-DDDD")
    keep_enrolment(site.folder, Enrolment(city=address, site=site.profile.id, key_id="0" * 32))
    with pytest.raises(SettingsTrouble, match="is not an address of a city"):
        once(site)
