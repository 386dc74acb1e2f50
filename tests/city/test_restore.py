# SPDX-License-Identifier: EUPL-1.2
"""Yesterday's backup, at the city or at a site: nothing that had arrived is lost or doubled."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from kiosk.city import devices
from kiosk.city.database import snapshot
from kiosk.city.inbox import SAME_NUMBER, contiguous_up_to
from kiosk.city.reading import SetAside, known_sites, set_aside
from kiosk.sync.city import CityRefused
from tests.city.conftest import Service
from tests.city.kiosk_side import SITE
from tests.city.machine import Machine, city_copy, cloned, known, restore_city
from tests.city.records import body


@pytest.fixture
def machine(service: Service, tmp_path: Path) -> Machine:
    """A site's machine."""
    return Machine(service, tmp_path / "machine")


def put_aside(service: Service) -> tuple[SetAside, ...]:
    """What the office is told could not be taken."""
    with snapshot(service.engine) as connection:
        return set_aside(connection)


def missing(service: Service) -> int:
    """How many numbers have not come although later ones have."""
    with snapshot(service.engine) as connection:
        return sum(site.missing for site in known_sites(connection))


def test_a_city_restored_from_yesterday_is_filled_up_with_today(
    machine: Machine, service: Service
) -> None:
    """What was erased since is erased again; no number is missing."""
    first, second = machine.says(1, 2)
    machine.sends()
    yesterday = city_copy(service)
    machine.forgets(first)
    machine.says(3)
    machine.sends()
    today = known(service)
    restore_city(service, yesterday)
    assert known(service) == {first: body(1), second: body(2)}
    assert machine.sends().pushed == 2
    assert known(service) == today
    assert today[first] is None
    assert missing(service) == 0


def test_what_came_without_a_record_of_its_own_is_no_gap_after_a_restore(
    machine: Machine, service: Service
) -> None:
    """The city loses everything of a site whose outbox had begun anew."""
    before = machine.copy()
    machine.says(1, 2, 3)
    nothing = city_copy(service)
    machine.sends()
    machine.restore(before)
    machine.says(4, 5)
    assert machine.sends().renumbered
    restore_city(service, nothing)
    machine.sends()
    assert sorted(filter(None, known(service).values())) == [body(4), body(5)]
    assert missing(service) == 0


def test_a_machine_restored_from_an_older_copy_begins_anew(
    machine: Machine, service: Service
) -> None:
    """The city knows more of it than it does itself; what had not been sent then is no news."""
    sent = machine.says(1, 2)
    machine.sends()
    sent += machine.says(3)
    older = machine.copy()
    sent += machine.says(4, 5)
    machine.sends()
    machine.restore(older)
    brought = machine.sends()
    assert (brought.renumbered, brought.pushed, brought.duplicates) == (True, 0, 1)
    sent += machine.says(6)
    brought = machine.sends()
    assert (brought.renumbered, brought.pushed) == (False, 1)
    assert known(service) == {name: body(edition) for edition, name in enumerate(sent, start=1)}
    assert put_aside(service) == ()


def test_a_machine_that_had_more_to_say_before_it_heard_of_the_city_again(
    machine: Machine, service: Service
) -> None:
    """Its numbers look new and are taken: each of these records comes again under another one."""
    machine.says(1)
    older = machine.copy()
    sent = machine.says(2, 3, 4)
    machine.sends()
    machine.restore(older)
    said = machine.says(12, 13, 14, 15, 16)
    brought = machine.sends()
    assert (brought.renumbered, brought.pushed, brought.duplicates) == (True, 5, 1)
    assert brought.quarantined == 0
    assert {name for name, text in known(service).items() if text} >= {*sent, *said}
    assert len(known(service)) == 9
    assert missing(service) == 0
    [odd] = put_aside(service)
    assert (odd.reason, odd.records, odd.taken_since) == (SAME_NUMBER, 3, 3)


def test_two_machines_from_one_disk_part_and_the_office_is_told(
    machine: Machine, service: Service, tmp_path: Path
) -> None:
    """Nothing is overwritten; from then on each numbers for itself."""
    machine.says(1)
    machine.sends()
    other = cloned(machine, tmp_path / "clone")
    said = machine.says(2, 3) + other.says(12, 13)
    assert not machine.sends().renumbered
    assert other.sends().renumbered
    said += machine.says(4) + other.says(14)
    assert not machine.sends().renumbered
    assert not other.sends().renumbered
    assert known(service).keys() >= set(said)
    assert [(odd.reason, odd.records, odd.taken_since) for odd in put_aside(service)] == [
        (SAME_NUMBER, 2, 2)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_restored_when(machine: Machine, service: Service, seed: int) -> None:
    """Copies are made and put back at random: what arrived is there, what waited arrives."""
    chance = Random(seed)  # noqa: S311 - a story, no secret
    edition, here, arrived = 0, set[str](), set[str]()
    copies = [(machine.copy(), frozenset(here))]
    for _ in range(25):
        match chance.choice(["says", "says", "sends", "copies", "restores"]):
            case "says":
                many = chance.randrange(1, 5)
                here |= set(machine.says(*range(edition, edition + many)))
                edition += many
            case "sends":
                machine.sends()
                arrived |= here
            case "copies":
                copies.append((machine.copy(), frozenset(here)))
            case _:
                copy, then = chance.choice(copies)
                machine.restore(copy)
                here = set(then)
    machine.sends()
    assert known(service).keys() == arrived | here
    assert machine.waiting() == 0
    assert missing(service) == 0
    with snapshot(service.engine) as connection:
        assert contiguous_up_to(connection, SITE)


@pytest.mark.parametrize("seed", range(2))
def test_a_city_and_its_sites_may_both_lose_days(
    machine: Machine, service: Service, tmp_path: Path, seed: int
) -> None:
    """A city restored at random gets everything back that some machine still has."""
    chance = Random(seed)  # noqa: S311 - a story, no secret
    machines = [machine, cloned(machine, tmp_path / "clone")]
    said = {name for one in machines for name in one.says(0)}
    for one in machines:
        one.sends()
    copies = [city_copy(service)]
    for edition in range(25):
        match chance.choice(["says", "says", "sends", "sends", "copies", "restores"]):
            case "says":
                said |= set(chance.choice(machines).says(edition))
            case "sends":
                chance.choice(machines).sends()
            case "copies":
                copies.append(city_copy(service))
            case _:
                restore_city(service, chance.choice(copies))
    for _ in range(2):
        for one in machines:
            one.sends()
    assert known(service).keys() == said
    assert missing(service) == 0


def test_a_site_moves_to_a_new_machine(machine: Machine, service: Service, tmp_path: Path) -> None:
    """Its disk goes along: what waited goes on with a new key; the old machine is shut out."""
    said = machine.says(1, 2)
    machine.sends()
    said += machine.says(3)
    new = Machine(service, tmp_path / "new")
    new.restore(machine.copy())
    new.enrols()
    with service.engine.begin() as connection:
        assert devices.revoke(connection, machine.key_id, service.clock.now())
    assert new.sends().pushed == 1
    machine.says(9)
    with pytest.raises(CityRefused):
        machine.sends()
    assert known(service).keys() == set(said)
    assert missing(service) == 0
