# SPDX-License-Identifier: EUPL-1.2
"""A printer that is well, and the kiosk's end of the line to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.printer import IppPrinter
from tests.printing.faketime import FakeTime
from tests.printing.ipp.fake import FakePrinter


@pytest.fixture
def device() -> Iterator[FakePrinter]:
    """A printer that is well."""
    with FakePrinter() as fake:
        yield fake


@pytest.fixture
def time() -> FakeTime:
    """Nobody really waits."""
    return FakeTime()


@pytest.fixture
def printer(device: FakePrinter, time: FakeTime) -> IppPrinter:
    """The kiosk's end of the line."""
    return IppPrinter(Address.of(device.uri), None, time.patience)
