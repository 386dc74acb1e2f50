# SPDX-License-Identifier: EUPL-1.2
"""One house for all tests of a process; without its programs they skip, and say which."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.printing.peer.house import House, missing, open_house


@pytest.fixture(scope="session")
def house() -> Iterator[House]:
    """Started with the first test that needs it."""
    lacking = missing()
    if lacking:
        pytest.skip(
            f"not installed: {', '.join(lacking)}; `build/dev.py test` installs them as root"
        )
    with open_house() as started:
        yield started
