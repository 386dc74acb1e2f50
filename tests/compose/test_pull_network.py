# SPDX-License-Identifier: EUPL-1.2
"""Whatever the network does to a fetch: the directory stays whole, and the next look brings all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from kiosk.compose.pull import trust_on_first_use
from kiosk.compose.site import Site
from kiosk.domain.contact import Obstacle
from kiosk.domain.trouble import Trouble
from kiosk.sync.city import failure_of
from kiosk.sync.line import Line, Patience
from kiosk.sync.tuf_tree import NetworkTree, Stream
from kiosk.sync.tuf_words import TreeRefused
from tests.city.trickster import SLOW, Fault, Trickster, standing_before
from tests.compose.pulling import in_use, kept_digest, pulls, site_of, titles
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.sync.plain_server import serving
from tests.sync.town import Town, services

SHORT = Patience(connect=2.0, read=1.0, whole=2.0)
BEFORE, AFTER = {"advice": "Beratung"}, {"advice": "Beratung", "course": "Kurs"}
OBSTACLES = {
    Fault.PORTAL: Obstacle.LOGIN_PAGE,
    Fault.REDIRECT: Obstacle.LOGIN_PAGE,
}
PARTS = ("timestamp.json", ".targets.json", "delta-2.jsonl.gz")


class InShortSegments(NetworkTree):
    """A line on which a few bytes come at a time."""

    @contextmanager
    def open(self, path: str, begin: int = 0) -> Iterator[Stream]:
        """See `Tree`."""
        with super().open(path, begin) as stream:
            yield replace(stream, chunks=(bytes([one]) for part in stream.chunks for one in part))


class Kiosk:
    """A site with edition 1 whose way to edition 2 leads through a proxy."""

    def __init__(self, site: Site, town: Town, address: str, proxy: Trickster) -> None:
        self.site = site
        self.town = town
        self.proxy = proxy
        self._tree = NetworkTree(Line(None, SHORT), address)

    def looks(self) -> int | None:
        """One look; the edition that came."""
        return pulls(self.site, self._tree)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    """Edition 2 has just been published."""
    clock = FixedClock()
    town = Town(tmp_path / "town", clock)
    town.publish(services(BEFORE))
    site = site_of(town, tmp_path / "site", clock)
    pulls(site, town.folder)
    town.publish(services(AFTER))
    with serving(town.folder) as server, standing_before(server.address) as (address, proxy):
        yield Kiosk(site, town, address, proxy)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("fault", Fault)
def test_a_fault_is_named_and_costs_nothing(kiosk: Kiosk, fault: Fault, part: str) -> None:
    """One file of the tree does not come: the edition before stays, and the next look has it."""
    kiosk.proxy.only = part
    kiosk.proxy.faults.append(fault)
    with pytest.raises(Trouble) as raised:
        kiosk.looks()
    failure = failure_of(raised.value)
    assert failure.obstacle is OBSTACLES.get(fault, Obstacle.NO_ANSWER)
    assert "\n" not in failure.sentence
    assert titles(kiosk.site) == BEFORE
    assert kiosk.looks() == 2
    assert titles(kiosk.site) == AFTER


def test_the_root_is_learnt_on_a_line_of_short_segments(tmp_path: Path) -> None:
    """It is the whole root, however many pieces it comes in."""
    town = Town(tmp_path / "town", FixedClock())
    site = demo_site(tmp_path / "site", FixedClock())
    with serving(town.folder) as server:
        trust_on_first_use(site, InShortSegments(Line(None, SHORT), server.address))
    assert (site.folder / "editions" / "root.json").read_bytes() == town.root


def test_endless_bytes_are_no_root(tmp_path: Path) -> None:
    """Nobody reads to their end."""
    town = Town(tmp_path / "town", FixedClock())
    site = demo_site(tmp_path / "site", FixedClock())
    (town.folder / "metadata" / "1.root.json").write_bytes(town.root + b" " * 5_000_000)
    with serving(town.folder) as server:
        tree = NetworkTree(Line(None, SHORT), server.address)
        with pytest.raises(TreeRefused):
            trust_on_first_use(site, tree)
    assert tree.bytes_read < 200_000


@pytest.mark.parametrize("seed", range(3))
def test_a_bad_day(kiosk: Kiosk, seed: int) -> None:
    """Editions come while faults do what they like; each look leaves one whole edition."""
    chance, known = Random(seed), dict(AFTER)  # noqa: S311 - a story, no secret
    quick = [fault for fault in Fault if fault not in SLOW]
    for turn in range(8):
        known[f"more-{turn}"] = f"Angebot {turn}"
        kiosk.town.publish(services(known))
        kiosk.proxy.faults.extend(chance.choices(quick, k=chance.randrange(3)))
        try:
            kiosk.looks()
        except Trouble:
            assert in_use(kiosk.site).edition in kiosk.town.states
    kiosk.proxy.faults.clear()
    kiosk.looks()
    assert titles(kiosk.site) == known
    assert in_use(kiosk.site).edition == max(kiosk.town.states)
    assert kept_digest(kiosk.site)
