# SPDX-License-Identifier: EUPL-1.2
"""Two offices publish at once: real processes, one edition with both."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.compose import content_edition
from kiosk.compose.content_edition import made_site, making, renew
from kiosk.domain.trouble import AlreadyRunning
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.content.importers.examples import as_json, service
from tests.fakes import FixedClock

NAMES = ("a", "b", "c")


def test_imports_at_once_lose_nothing(tmp_path: Path) -> None:
    """The second waits for the first, and builds on it."""
    site = made_site(tmp_path / "site")
    command = [sys.executable, "-m", "kiosk", "content", "import", "--site", str(site.folder)]
    offices = []
    for name in NAMES:
        source = tmp_path / f"{name}.json"
        source.write_bytes(as_json(service(name)))
        offices.append(subprocess.Popen([*command, str(source)], stdout=subprocess.PIPE))
    said = [office.communicate(timeout=60)[0].decode() for office in offices]
    assert [office.returncode for office in offices] == [0, 0, 0]
    assert sorted(line for text in said for line in text.splitlines() if "edition" in line) == [
        "edition 1",
        "edition 2",
        "edition 3",
    ]
    with closing(open_directory(site.folder)) as store:
        found = StoredDirectoryShelf(store).directory()
    assert len(found.services) == len(NAMES)


def test_the_night_does_not_wait_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An import that hangs is named; the night tries again later."""
    monkeypatch.setattr(content_edition, "_PATIENCE_SECONDS", 0)
    site = made_site(tmp_path / "site", FixedClock())
    with making(site), pytest.raises(AlreadyRunning, match="edition is already running"):
        renew(site)
