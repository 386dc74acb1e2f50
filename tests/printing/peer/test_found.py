# SPDX-License-Identifier: EUPL-1.2
"""What the doctor finds in reach of a machine with a real CUPS."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compose import doctor_printer
from kiosk.compose.doctor_printer import found_printers
from kiosk.domain.profile import PrinterPlace
from tests.printing.peer.house import House


def test_other_printers_in_reach_are_named_with_their_setting(
    house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Queues of CUPS with the device behind them, and USB printers; each line can be copied."""
    device = house.device()
    name = house.queue(device).rpartition("/")[2]
    monkeypatch.setenv("CUPS_SERVER", house.server)
    monkeypatch.setenv("PATH", "/nowhere")
    (tmp_path / "lp0").touch()
    monkeypatch.setattr(doctor_printer, "_DEVICE_FILES", tmp_path)
    found = [each.words for each in found_printers(PrinterPlace())]
    behind_a_queue = f'kind = "ipp"\ndevice = "{device.uri}"\nqueue = "'
    assert any(behind_a_queue in words and name in words for words in found)
    assert any(f'device = "file://{tmp_path}/lp0"' in words for words in found)
