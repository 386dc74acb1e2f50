# SPDX-License-Identifier: EUPL-1.2
"""The doctor and paper: what is wrong with the printer, which others there are, a test slip."""

from __future__ import annotations

import re
import time
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.compose import doctor, doctor_printer
from kiosk.compose.doctor import examine
from kiosk.compose.finding import Finding
from kiosk.domain.ports import PrinterState
from kiosk.printing.trial_slip import SCRIPTS, trial_code, trial_slip
from tests.fakes import FixedClock
from tests.printing.escpos.listener import COVER_OPEN, Receipts, on_the_network
from tests.printing.ipp.fake import FakePrinter
from tests.printing.paper import codes, size, text
from tests.ready_made import demo_site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A demo site."""
    demo_site(tmp_path / "site", FixedClock())
    return tmp_path / "site"


@pytest.fixture(autouse=True)
def _a_machine_without_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    """No printer of the machine that runs the tests is in reach; its voices do not matter."""
    monkeypatch.setattr(doctor, "_speech", lambda _site: iter(()))
    monkeypatch.setenv("CUPS_SERVER", "localhost:9")
    monkeypatch.setattr(doctor_printer, "_DEVICE_FILES", Path("/nowhere"))
    monkeypatch.setenv("PATH", "/nowhere")


def names(site: Path, kind: str, device: str) -> None:
    """Let the site's settings name a printer."""
    file = site / "site.toml"
    written = re.sub(
        r'(?m)^kind = "folder".*$', f'kind = "{kind}"\ndevice = "{device}"', file.read_text("utf-8")
    )
    file.write_text(written.replace('paper = "a5"', 'paper = "80mm"'), "utf-8")


def about(subject: str, findings: list[Finding]) -> Finding:
    """The finding about something."""
    (found,) = (finding for finding in findings if finding.subject == subject)
    return found


def test_every_state_of_a_printer_has_words_and_a_next_step() -> None:
    """None is left to a keyword."""
    troubles = set(PrinterState) - {PrinterState.READY}
    assert set(doctor_printer._SAYS) == troubles
    assert all(words and fix for words, fix in doctor_printer._SAYS.values())


def test_the_doctor_asks_the_printer_itself(site: Path) -> None:
    """No paper at an IPP printer, an open receipt printer, nobody there: each with a next step."""
    with FakePrinter(reasons=("media-empty-report",)) as device:
        names(site, "ipp", device.uri)
        found = about("printer", examine(site))
        assert found.sentence() == (
            f"FAIL  printer: ipp {device.uri}: it has no paper\n      -> put paper in"
        )
    assert "switch it on" in about("printer", examine(site)).fix


def test_a_printer_that_is_not_trusted_says_so(site: Path) -> None:
    """Encryption is asked for, and what answers has no certificate that the system knows."""
    with FakePrinter() as device:
        names(site, "ipp", device.uri.replace("ipp://", "ipps://"))
        assert "trust its certificate" in about("printer", examine(site)).fix


def test_an_open_receipt_printer_says_so(site: Path) -> None:
    """Over the network, by its status bytes."""
    with on_the_network(Receipts(status=COVER_OPEN)) as address:
        names(site, "escpos", address)
        assert about("printer", examine(site)).fix == "close its cover"


def test_a_test_slip_comes_out(site: Path, qapp: object) -> None:
    """In the folder of the day, with a code to scan."""
    found = about("test slip", examine(site, on_paper=True))
    assert found.well
    (slip,) = (site / "spool").glob("*-test.pdf")
    (code,) = codes(slip.read_bytes())
    assert code.startswith("D03/test/")


def test_a_test_slip_that_does_not_come_out_says_why(site: Path, qapp: object) -> None:
    """Not printed, the reason, what to do."""
    with FakePrinter(reasons=("cover-open-error",)) as device:
        names(site, "ipp", device.uri)
        found = about("test slip", examine(site, on_paper=True))
    assert found.words == "not printed: it is open"
    assert found.fix == "close its cover"


def test_a_test_slip_has_all_that_can_go_wrong(qapp: object) -> None:
    """A code, three scripts, a ruler from edge to edge."""
    at = datetime(2026, 11, 21, 14, 5)  # noqa: DTZ001 - the site's wall clock
    pdf = trial_slip("D03", "Welcome Point Bilk", at)
    assert codes(pdf) == [trial_code("D03", at)]
    assert size(pdf)[0] == pytest.approx(72 * 72 / 25.4)
    latin, cyrillic, _arabic = SCRIPTS
    assert latin[0] in text(pdf)
    assert cyrillic[0] in text(pdf)


def test_settings_that_name_no_printer_are_found(site: Path) -> None:
    """The doctor says which key, and opens no printer."""
    names(site, "ipp", "printer.example")
    (found,) = examine(site)
    assert "`printer.device`: 'printer.example' is no such address; write device" in found.words
    assert not found.well


def test_the_doctor_is_quick(site: Path) -> None:
    """Also where nobody answers."""
    names(site, "ipp", "ipp://localhost:9/ipp/print")
    begin = time.monotonic()
    examine(site)
    assert time.monotonic() - begin < 5
