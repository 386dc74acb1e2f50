# SPDX-License-Identifier: EUPL-1.2
"""Whatever happens in between, a site ends with the edition that the city published."""

from __future__ import annotations

import random
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.compose.pull import trust
from kiosk.compose.site import Site
from kiosk.store.opening import open_directory, prepare
from kiosk.sync.city import Unreachable
from kiosk.sync.edition_wire import digest_of
from kiosk.sync.line import Line, Patience
from kiosk.sync.tuf_tree import NetworkTree
from tests.compose.pull_actor import PROCESSES, pull_once
from tests.compose.pulling import in_use, kept_digest, kept_state, pulls, site_of, titles
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.store.test_staging_faults import assert_whole
from tests.sync.plain_server import Reply, serving
from tests.sync.town import Town, services

MANY = {f"service-{number:04}": f"Angebot {number}" for number in range(1500)}
KILLS = 5
LONG = 30
SHORT = Patience(connect=2.0, read=2.0, whole=5.0)


def test_a_sync_killed_in_mid_fetch_or_mid_edition_changes_nothing(
    tmp_path: Path, clock: FixedClock
) -> None:
    """Whenever it dies: one edition is in use, whole, and the next look brings the newest one."""
    chance = random.Random(5)  # noqa: S311 - a seeded test
    town = Town(tmp_path / "town", clock)
    town.publish(services(MANY))
    site = site_of(town, tmp_path / "site", clock)
    pulls(site, town.folder)
    for turn in range(KILLS):
        state = services(MANY | {f"service-{number:04}": f"{turn}" for number in range(700)})
        before = in_use(site).edition
        town.publish(state)
        if turn % 2:
            town.place(town.targets[f"delta-{max(town.states)}.jsonl.gz"]).unlink()
        ours, theirs = PROCESSES.Pipe(duplex=False)
        arguments = (site.folder, town.folder, clock.now(), theirs)
        process = PROCESSES.Process(target=pull_once, args=arguments)
        process.start()
        theirs.close()
        assert ours.poll(LONG)
        process.join(timeout=chance.uniform(0, 1.0))
        process.kill()
        process.join()
        process.close()
        with closing(open_directory(site.folder)) as store:
            assert assert_whole(store) in {before, max(town.states)}
        pulls(site, town.folder)
        assert kept_digest(site) == digest_of(state)
        assert in_use(site).edition == max(town.states)


def test_a_line_that_breaks_again_and_again_gets_there(tmp_path: Path, clock: FixedClock) -> None:
    """Each round brings a piece more; nothing comes twice."""
    town = Town(tmp_path / "town", clock)
    town.publish(services(MANY))
    site = site_of(town, tmp_path / "site", clock)
    whole = town.targets["full-1.jsonl.gz"].length
    pieces: list[int] = []

    def cut(reply: Reply) -> None:
        if "full-1" in reply.path:
            reply.cut = whole // 5
            pieces.append(min(reply.cut, len(reply.content)))

    with serving(town.folder) as server:
        server.trick = cut
        for _ in range(50):
            try:
                edition = pulls(site, NetworkTree(Line(None, SHORT), server.address))
            except Unreachable:
                continue
            break
    assert edition == 1
    assert titles(site) == MANY
    assert len(pieces) in {5, 6}
    assert whole <= sum(pieces) < whole * 1.3


@pytest.mark.parametrize("broken", ["full-2", "house.svg"])
def test_after_a_delta_that_is_wrong_the_rest_still_goes_on_where_it_ended(
    tmp_path: Path, clock: FixedClock, broken: str
) -> None:
    """The whole edition, and the pictures after it: no byte of what came is fetched again."""
    town = Town(tmp_path / "town", clock)
    town.publish(services(MANY))
    site = site_of(town, tmp_path / "site", clock)
    pulls(site, town.folder)
    town.states[1] = services(MANY | {"service-0001": "Ganz anders"})
    media = town.media({"house.svg": random.Random(5).randbytes(300_000)})  # noqa: S311 - a test
    town.publish(town.states[1], media=media)

    def cut(reply: Reply) -> None:
        if broken in reply.path:
            reply.cut = len(reply.content) // 2

    with serving(town.folder) as server:
        server.trick = cut
        with pytest.raises(Unreachable):
            pulls(site, NetworkTree(Line(None, SHORT), server.address))
        server.trick, server.asked = None, []
        assert pulls(site, NetworkTree(Line(None, SHORT), server.address)) == 2
        [begin] = [wanted for path, wanted in server.asked if broken in path]
    assert begin.startswith("bytes=")


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site to make others like."""
    return demo_site(tmp_path_factory.mktemp("profile") / "site", FixedClock())


CHANGES = st.dictionaries(
    st.sampled_from([f"service-{number}" for number in range(6)]),
    st.none() | st.sampled_from(["Rat", "Hilfe", "Kurs"]),
    max_size=4,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(st.tuples(CHANGES, st.booleans(), st.integers(0, 3)), min_size=1, max_size=7))
def test_any_chain_of_publishing_and_looking_ends_alike(
    profile: Site, steps: list[tuple[dict[str, str | None], bool, int]]
) -> None:
    """Some editions are missed, some deltas are gone: the directory is that of a fresh kiosk."""
    with tempfile.TemporaryDirectory() as folder:
        place, clock = Path(folder), FixedClock()
        town = Town(place / "town", clock)
        known = {"always": "Immer"}
        town.publish(services(known))
        old = fresh(profile, town, place / "old")
        for changes, looks, reach in steps:
            named = known | {entry: title for entry, title in changes.items() if title}
            known = {entry: title for entry, title in named.items() if changes.get(entry, title)}
            number = max(town.states) + 1
            town.publish(services(known), deltas_from=max(1, number - reach))
            if looks:
                pulls(old, town.folder, accept_loss=True)
        pulls(old, town.folder, accept_loss=True)
        new = fresh(profile, town, place / "new")
        pulls(new, town.folder)
        assert kept_digest(old) == kept_digest(new) == digest_of(town.states[max(town.states)])
        assert kept_state(old) == kept_state(new)
        assert in_use(old) == in_use(new)
        assert titles(old) == known


def fresh(profile: Site, town: Town, folder: Path) -> Site:
    """A kiosk that has just been enrolled."""
    folder.mkdir()
    prepare(folder)
    site = replace(profile, folder=folder)
    trust(site, town.root)
    return site
