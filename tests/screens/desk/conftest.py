# SPDX-License-Identifier: EUPL-1.2
"""An office with a desk in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.run import load_fonts
from tests.screens.desk_robot import Desk, Office


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    """A demo site on a Monday morning."""
    load_fonts()
    office = Office(tmp_path / "site")
    yield office
    office.books.close()


@pytest.fixture
def desk(office: Office) -> Iterator[Desk]:
    """Desk 2, open, with Aylin at it."""
    desk = Desk(office)
    yield desk
    desk.leaves()
