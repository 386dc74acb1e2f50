# SPDX-License-Identifier: EUPL-1.2
"""The servers that tests speak to: installed where they can be, said where they cannot."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from devtools import peers
from devtools.places import SetUpError


@pytest.fixture
def _a_bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux on which nothing of it is installed."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    monkeypatch.setattr(Path, "exists", lambda _: False)
    monkeypatch.setattr(Path, "glob", lambda *_: iter(()))


@pytest.mark.usefixtures("_a_bare_machine")
def test_a_bare_machine_gets_the_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """CUPS, its filters, the printer, the bus, PostgreSQL: once."""
    installed: list[str] = []
    monkeypatch.setattr(peers, "install_system_packages", installed.extend)
    peers.install_where_possible()
    assert set(installed) == {
        "cups",
        "cups-client",
        "cups-daemon",
        "cups-filters",
        "cups-ipp-utils",
        "dbus",
        "postgresql",
    }


@pytest.mark.usefixtures("_a_bare_machine")
def test_who_may_not_install_is_told_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The other tests run; the sentence says what to type."""

    def forbidden(_names: list[str]) -> None:
        raise SetUpError("Please type this once: sudo apt-get install cups")

    monkeypatch.setattr(peers, "install_system_packages", forbidden)
    peers.install_where_possible()
    told = capsys.readouterr().err
    assert "will be skipped" in told
    assert "sudo apt-get" in told


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """There are no Debian packages to name."""
    monkeypatch.setattr(sys, "platform", "win32")
    assert peers.missing_packages() == []
