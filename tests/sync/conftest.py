# SPDX-License-Identifier: EUPL-1.2
"""A town with something large in its tree, the tree on the network, a kiosk that knows its root."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import FixedClock
from tests.sync.looking import LARGE, NAME, Kiosk
from tests.sync.plain_server import PlainServer, serving
from tests.sync.town import Town, services


@pytest.fixture
def town(tmp_path: Path, clock: FixedClock) -> Town:
    """A city with something large in its tree."""
    made = Town(tmp_path / "town", clock)
    made.put(NAME, LARGE)
    made.publish(services({"one": "Eins"}))
    return made


@pytest.fixture
def folder(tmp_path: Path, town: Town) -> Path:
    """Where a kiosk keeps what it verified."""
    made = tmp_path / "editions"
    made.mkdir()
    (made / "root.json").write_bytes(town.root)
    return made


@pytest.fixture
def server(town: Town) -> Iterator[PlainServer]:
    """The tree on the network."""
    with serving(town.folder) as running:
        yield running


@pytest.fixture
def kiosk(folder: Path, clock: FixedClock) -> Kiosk:
    """A kiosk that knows the town's root."""
    return Kiosk(folder, clock)
