# SPDX-License-Identifier: EUPL-1.2
"""A site whose books a test fills by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.compose.telling_site import Site


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A demo site on a Monday morning."""
    site = Site(tmp_path / "site")
    yield site
    site.store.close()
    site.books.close()
