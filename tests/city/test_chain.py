# SPDX-License-Identifier: EUPL-1.2
"""Whatever a city publishes, every chain of deltas leads where the whole editions are."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.city.publisher import Content
from kiosk.sync.edition_wire import (
    RELEASE,
    Key,
    Release,
    applied,
    delta_name,
    digest_of,
    full_name,
    read_delta,
    read_full,
)
from tests.city.office import Office

KINDS = st.sampled_from(["service", "event", "location", "of a later program"])
BODIES = st.dictionaries(st.sampled_from("abc"), st.text(max_size=3), max_size=2)
STATES = st.dictionaries(
    st.tuples(KINDS, st.text(min_size=1, max_size=2)), BODIES.map(msgspec.json.encode), max_size=6
)


@given(st.lists(STATES, min_size=1, max_size=7))
@settings(max_examples=25, deadline=None)
def test_any_chain_of_deltas_equals_the_whole(states: list[dict[Key, bytes]]) -> None:
    """Over additions, changes and deletions, from any edition to any later one."""
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder), 1, 1)
        wholes: dict[int, dict[Key, bytes]] = {}
        deltas: dict[int, dict[Key, bytes | None]] = {}
        for state in states:
            done = office.publishes(Content(state=state), accept_loss=True)
            assert done.new == (state != wholes.get(max(wholes, default=0)))
            files = office.files()
            release = msgspec.json.decode(office.tree.read(files[RELEASE]), type=Release)
            whole = read_full(office.tree.read(files[full_name(done.edition)]), done.edition)
            assert (release.edition, release.digest) == (done.edition, digest_of(state))
            assert whole == state
            wholes[done.edition] = whole
            if done.edition > 1:
                packed = office.tree.read(files[delta_name(done.edition)])
                deltas[done.edition] = read_delta(packed, done.edition)
            assert release.deltas_from == 1
        for first, begun in wholes.items():
            reached = begun
            for edition in range(first + 1, max(wholes) + 1):
                reached = applied(reached, deltas[edition])
                assert reached == wholes[edition]
