# SPDX-License-Identifier: EUPL-1.2
"""A kiosk changes its key and dies at any step of it: it can speak to the city afterwards."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.city.tables import device
from kiosk.compose.site import Site
from kiosk.compose.sync import enrol, once, rotate
from kiosk.compose.sync_round import Rounds
from kiosk.compose.sync_standing import standing
from kiosk.domain.trouble import Trouble
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.device_key import NEXT
from tests.city.conftest import Service
from tests.city.kiosk_side import bodies, code_for, enrolled_demo
from tests.city.records import body
from tests.city.trickster import Fault, Trickster


@pytest.fixture
def site(tmp_path: Path, service: Service, before: tuple[str, Trickster]) -> Site:
    """A demo site, enrolled through the proxy; its clock is the city's."""
    return enrolled_demo(tmp_path, service, before[0])


def can_speak(site: Site, service: Service) -> bool:
    """Whether a record that was put now arrives with the next round."""
    with closing(open_visits(site.folder)) as store:
        StoredOutbox(store).put("entry_is_wrong", body(len(bodies(service))), site.clock.now())
    return once(site).pushed == 1


def counting(service: Service) -> list[str]:
    """The keys that speak for somebody."""
    with service.engine.connect() as connection:
        found = select(device.c.key_id).where(device.c.revoked_at.is_(None))
        return list(connection.execute(found).scalars())


def key_of(site: Site) -> str:
    """What the kiosk says its key is."""
    enrolment = standing(site).enrolment
    assert enrolment is not None
    return enrolment.key_id


def test_only_the_new_key_counts(site: Site, service: Service) -> None:
    """The old one is revoked, the new one is in use, and nothing is left over."""
    before = key_of(site)
    name = rotate(site)
    assert name != before
    assert counting(service) == [name] == [key_of(site)]
    assert not (site.folder / NEXT).exists()
    assert can_speak(site, service)


def test_the_process_that_keeps_in_touch_goes_on(site: Site, service: Service) -> None:
    """Somebody rotates beside it."""
    with closing(Rounds(site)) as rounds:
        rounds.send()
        rotate(site)
        rounds.send()
    assert can_speak(site, service)


@pytest.mark.parametrize("fault", [Fault.NEVER_SENT, Fault.LOST_ANSWER, Fault.TRUNCATED])
def test_whatever_becomes_of_the_answer_one_key_counts_and_is_there(
    site: Site, service: Service, before: tuple[str, Trickster], fault: Fault
) -> None:
    """The kiosk finds out which, with the next round or by rotating again."""
    before[1].only = "/key"
    before[1].faults.append(fault)
    with pytest.raises(Trouble):
        rotate(site)
    assert can_speak(site, service)
    assert counting(service) == [key_of(site)]
    rotate(site)
    assert can_speak(site, service)
    assert counting(service) == [key_of(site)]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("file", range(4))
def test_a_kiosk_that_dies_at_any_file_can_speak(
    site: Site, service: Service, monkeypatch: pytest.MonkeyPatch, file: int, *, after: bool
) -> None:
    """Just before or just after each file gets its name; four is one more than there are."""
    replaced: list[str] = []
    replace = Path.replace

    class Dies(BaseException):
        """The power is gone."""

    def dies(self: Path, target: Path) -> Path:
        replaced.append(str(target))
        if len(replaced) - 1 == file and not after:
            raise Dies
        result = replace(self, target)
        if len(replaced) - 1 == file:
            raise Dies
        return result

    with monkeypatch.context() as patched, suppress(Dies):
        patched.setattr(Path, "replace", dies)
        rotate(site)
    assert len(replaced) == min(file + 1, 3), replaced
    assert can_speak(site, service)
    assert counting(service) == [key_of(site)]
    assert rotate(site) in counting(service)


def test_a_site_that_is_enrolled_anew_forgets_a_key_that_was_on_its_way(
    site: Site, service: Service, before: tuple[str, Trickster]
) -> None:
    """The city was never told of it."""
    before[1].only = "/key"
    before[1].faults.append(Fault.NEVER_SENT)
    with pytest.raises(Trouble):
        rotate(site)
    assert (site.folder / NEXT).exists()
    enrol(site, before[0], code_for(service, site.profile.id))
    assert not (site.folder / NEXT).exists()
    assert can_speak(site, service)
