# SPDX-License-Identifier: EUPL-1.2
"""The locks: every version with its hashes, in step with each other and with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]
ROLES = ("dev", "kiosk")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def pins(role: str) -> dict[str, str]:
    """Read a lock: the version of each package."""
    text = (ROOT / "build" / "lock" / f"{role}.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    """Name the packages of a list of requirements the way a lock spells them."""
    return {re.split(r"[^\w.-]", entry)[0].lower().replace("_", "-") for entry in requirements}


@pytest.mark.parametrize("role", ROLES)
def test_every_locked_package_has_hashes(role: str) -> None:
    """A package that was tampered with on its way is refused by its hash."""
    text = (ROOT / "build" / "lock" / f"{role}.txt").read_text("utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) >= 15
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_a_kiosk_runs_on_the_versions_that_were_tested() -> None:
    """What the kiosk's lock holds, the development lock holds in the same version."""
    assert pins("kiosk").items() <= pins("dev").items()


def test_every_dependency_is_locked() -> None:
    """A dependency added to pyproject.toml without a new lock is noticed."""
    kiosk = names(
        PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["kiosk"]
    )
    assert "pyside6-essentials" in kiosk
    assert kiosk <= pins("kiosk").keys()
    assert kiosk | names(PROJECT["dependency-groups"]["dev"]) <= pins("dev").keys()


def test_qt_stays_below_the_release_that_loses_references() -> None:
    """PySide6 is pinned below 6.12 where it is asked for, locked and installed."""
    asked = PROJECT["project"]["optional-dependencies"]["kiosk"]
    assert [entry for entry in asked if entry.startswith("PySide6")] == [
        "PySide6_Essentials>=6.11,<6.12",
        "PySide6_Addons>=6.11,<6.12",
    ]
    for package in ("pyside6-essentials", "pyside6-addons", "shiboken6"):
        assert pins("kiosk")[package].startswith("6.11.")
    assert PySide6.__version__.startswith("6.11.")
