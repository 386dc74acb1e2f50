# SPDX-License-Identifier: EUPL-1.2
"""A command loads what it needs and no more: a kiosk that was switched off is ready at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("PySide6", "fontTools", "pypdfium2", "qrcode", "reportlab", "sqlite_utils")
NETWORK = ("cryptography", "http_message_signatures", "litestar", "ssl", "tuf", "urllib3")
SCREENS = ("board", "desk", "fault", "visitor")


def loaded(imported: str) -> set[str]:
    """Import a module in a fresh process and say which top-level packages that brought in."""
    code = f"import sys, {imported}; print(*{{name.split('.')[0] for name in sys.modules}})"
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    return set(ended.stdout.split())


def test_the_command_line_answers_without_screens_store_and_paper() -> None:
    """`kiosk --help` loads no Qt, no database and no painter."""
    packages = loaded("kiosk.cli")
    assert "click" in packages
    assert packages.isdisjoint(HEAVY)


def test_no_screen_can_speak_to_the_network() -> None:
    """All that starts one, and every screen itself: nothing of it knows how to reach a city."""
    screens = (f"kiosk.screens.{screen}.screen" for screen in SCREENS)
    packages = loaded(", ".join(("kiosk.compose.run", "kiosk.compose.screens", *screens)))
    assert "PySide6" in packages
    assert packages.isdisjoint(NETWORK)


@pytest.mark.parametrize("package", HEAVY + NETWORK)
def test_a_heavy_package_would_be_noticed(package: str) -> None:
    """Each of these shows up once it is imported."""
    assert package in loaded(package)
