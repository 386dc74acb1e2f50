# SPDX-License-Identifier: EUPL-1.2
"""A network's code says what a telephone needs, whatever signs are in its name."""

from __future__ import annotations

from kiosk.domain.about import Wifi


def test_a_network_with_a_password() -> None:
    """Type, name and password stand in their fields."""
    assert Wifi(name="Haus", password="geheim12").code == "WIFI:T:WPA;S:Haus;P:geheim12;;"  # noqa: S106


def test_an_open_network() -> None:
    """Nothing is asked for."""
    assert Wifi(name="Haus").code == "WIFI:T:nopass;S:Haus;;"


def test_signs_with_a_meaning_lose_it() -> None:
    """A semicolon in a name does not end it."""
    assert Wifi(name='a;b:c,"d"\\').code == 'WIFI:T:nopass;S:a\\;b\\:c\\,\\"d\\"\\\\;;'
