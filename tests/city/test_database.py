# SPDX-License-Identifier: EUPL-1.2
"""The address of a city's database."""

from __future__ import annotations

import pytest

from kiosk.city.database import engine_of
from kiosk.domain.trouble import SettingsTrouble


@pytest.mark.parametrize(
    "address",
    ["", "city.db", "mysql://city@db.example/city", "sqlite://[", "postgresql://h/city?nonsense=1"],
)
def test_what_is_no_address_is_said_so(address: str) -> None:
    """Before anything is connected to."""
    with pytest.raises(SettingsTrouble, match=r"sqlite:///FILE or postgresql://"):
        engine_of(address)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_two_servers_with_their_ports_are_one_address(scheme: str) -> None:
    """As libpq has them."""
    engine_of(f"{scheme}://one.example:5432,two.example:5433/city?target_session_attrs=read-write")
