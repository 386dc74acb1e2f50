# SPDX-License-Identifier: EUPL-1.2
"""A foyer with a visitor in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.run import load_fonts
from tests.screens.robots import Foyer, VisitorRobot


@pytest.fixture
def foyer(tmp_path: Path, qapp: QApplication) -> Iterator[Foyer]:
    """A demo site on a Monday morning, two desks open."""
    load_fonts()
    foyer = Foyer(tmp_path / "site")
    yield foyer
    foyer.books.close()


@pytest.fixture
def visitor(foyer: Foyer) -> Iterator[VisitorRobot]:
    """Somebody before the greeting."""
    visitor = VisitorRobot(foyer)
    yield visitor
    visitor.leaves()
