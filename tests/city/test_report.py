# SPDX-License-Identifier: EUPL-1.2
"""The office's report, from real tables of both databases."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from rich.console import Console
from sqlalchemy import Engine

from kiosk.city import devices
from kiosk.city.database import snapshot
from kiosk.city.inbox import take
from kiosk.city.report import Report, last_month, report
from kiosk.city.report_sheets import write_sheets
from kiosk.city.report_words import show
from kiosk.cli import main
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.contract import (
    Body,
    DayCounts,
    EntryIsWrong,
    Erase,
    Health,
    LanguageCounts,
    SignUp,
    TopicCounts,
    written,
)
from tests.city.records import raw

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MONTH = "2026-10"


class Office:
    """A city that hears of its sites."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.last: dict[str, int] = {}

    def hears(self, site: str, kind: str, body: Body, corrects: int = 0) -> int:
        """A record came; its number."""
        number = self.last[site] = self.last.get(site, 0) + 1
        supersedes = f"{corrects:032x}" if corrects else None
        self.takes(site, raw(number, kind=kind, body=written(kind, body), supersedes=supersedes))
        return number

    def takes(self, site: str, record: bytes) -> None:
        """Something came."""
        with self.engine.begin() as connection:
            take(connection, site, [record], NOW)

    def enrols(self, site: str, at: datetime = NOW) -> str:
        """A device of a site; its key's name."""
        with self.engine.begin() as connection:
            code = devices.new_code(connection, site, at)
            key = Ed25519PrivateKey.generate().public_key()
            return devices.enrol(connection, code, key, at).key_id

    def report(self, month: str = MONTH) -> Report:
        """What it learns."""
        with snapshot(self.engine) as connection:
            return report(connection, month, NOW)


@pytest.fixture
def office(city: Engine) -> Office:
    """With three sites, one of which has never said anything."""
    office = Office(city)
    for site in ("AB", "CD", "EF"):
        office.enrols(site)
    return office


def october(first: int) -> DayCounts:
    """Visits by day."""
    return DayCounts(month=MONTH, visits=(first, *[0] * 30), total=first)


def health(edition: int) -> Health:
    """How a device is."""
    return Health(
        day="2026-11-21", version="=1+1", edition=edition, printer="ready", free_disk_percent=40
    )


def flag(what: str = "hours") -> EntryIsWrong:
    """Something is wrong."""
    return EntryIsWrong(entry="service-1", edition=3, what=what)  # type: ignore[arg-type]


def test_a_site_that_has_said_nothing_holds_nobody_up(office: Office) -> None:
    """The others are told of; it is told of as missing."""
    office.hears("AB", "day_counts", october(15))
    office.hears("CD", "topic_counts", TopicCounts(month=MONTH, visits={"money": 0}, total=5))
    told = office.report()
    assert [(one.site, one.visits, one.topics) for one in told.months] == [
        ("AB", 15, None),
        ("CD", None, {"money": 0}),
        ("EF", None, None),
    ]
    assert told.months[0].days == (15, *[0] * 30)


def test_a_correction_takes_the_place_of_what_it_corrects(office: Office) -> None:
    """Also one that was corrected itself."""
    first = office.hears("AB", "day_counts", october(15))
    second = office.hears("AB", "day_counts", october(20), corrects=first)
    office.hears("AB", "day_counts", october(25), corrects=second)
    office.hears("CD", "day_counts", october(5))
    assert [one.visits for one in office.report().months] == [25, 5, None]


def test_what_was_erased_does_not_count(office: Office) -> None:
    """It is told how many are blank."""
    office.hears("AB", "entry_is_wrong", flag())
    wrong = office.hears("AB", "entry_is_wrong", flag("closed"))
    office.hears("AB", "erase", Erase(record=f"{wrong:032x}"))
    told = office.report()
    assert [(one.entry, one.times, one.what) for one in told.doubted] == [
        ("service-1", 1, {"hours": 1})
    ]
    assert (told.sites[0].records, told.sites[0].erased) == ({"entry_is_wrong": 2, "erase": 1}, 1)


def test_no_site_is_told_by_its_languages(office: Office, tmp_path: Path) -> None:
    """Not in the report, nor in any of the sheets."""
    for site in ("AB", "CD"):
        spoken = LanguageCounts(month=MONTH, visits={"ar": 10, "ti": 0}, total=10)
        office.hears(site, "language_counts", spoken)
    told = office.report()
    assert told.languages is not None
    assert dict(told.languages.visits) == {"ar": 20, "ti": 0}
    write_sheets(told, tmp_path)
    sheet = (tmp_path / "languages.csv").read_text("utf-8-sig")
    assert sheet.splitlines()[1:] == ["2026-10;ar;20", "2026-10;ti;0–2 per site"]  # noqa: RUF001
    others = [path.read_text("utf-8-sig") for path in tmp_path.glob("*.csv")]
    assert sum("ar;" in text for text in others) == 1


def test_silence_of_days_is_noticed(office: Office) -> None:
    """A weekend is none."""
    office.enrols("GH", NOW - timedelta(days=9))
    office.enrols("IJ", NOW - timedelta(days=2))
    told = {one.site: (one.silent_days, one.silent) for one in office.report().sites}
    assert told["GH"] == (9, True)
    assert told["IJ"] == (2, False)
    with office.engine.begin() as connection:
        devices.new_code(connection, "KL", NOW)
    assert office.report().sites[-1].silent


def test_a_device_that_is_behind_is_noticed(office: Office) -> None:
    """By how many editions; the printer and the disk are as it said."""
    office.hears("AB", "health", health(4))
    office.hears("AB", "health", health(9))
    office.hears("CD", "health", health(7))
    ab, cd, ef = office.report().sites
    assert (ab.edition, ab.behind, ab.printer, ab.free_disk_percent) == (9, 0, "ready", 40)
    assert (cd.edition, cd.behind) == (7, 2)
    assert (ef.edition, ef.behind) == (None, None)


def test_what_was_set_aside_is_told_by_its_reason(office: Office) -> None:
    """With how many; and which numbers have not come."""
    office.takes("AB", raw(1, kind="diary"))
    office.takes("AB", raw(2, kind="diary"))
    office.takes("AB", raw(7))
    told = office.report()
    assert [(one.site, one.reason, one.records) for one in told.set_aside] == [
        ("AB", "unknown kind", 2)
    ]
    assert told.sites[0].missing == 4
    office.takes("AB", raw(12, kind="diary"))
    assert office.report().sites[0].missing == 8


def test_people_read_it_as_tables(office: Office) -> None:
    """None to two is never told as none."""
    office.hears("AB", "day_counts", october(15))
    office.hears("AB", "health", health(4))
    office.hears("CD", "health", health(0))
    party = SignUp(code="7K29QXM4B", event="choir", starts="2026-11-26", people=3)
    office.hears("AB", "sign_up", party)

    def shown(month: str) -> list[list[str]]:
        console = Console(width=140)
        with console.capture() as printed:
            show(office.report(month), console)
        return [line.split() for line in printed.get().splitlines()]

    lines = shown(MONTH)
    assert ["2", "of", "3", "sites", "have", "not", "told"] in lines
    assert ["No", "site", "has", "told", "of", "2026-09", "yet"] in shown("2026-09")
    assert any({"CD", "none", "yet"} <= set(line) for line in lines)
    assert ["2026-10-01", "15"] in lines
    assert ["2026-10-02", "0–2"] in lines  # noqa: RUF001 - as people write it
    assert ["2026-11-26", "choir", "3"] in lines
    assert not any(party.code in word for line in lines for word in line)


def test_sheets_hold_no_formulas(office: Office, tmp_path: Path) -> None:
    """What a device calls its version is no reason to calculate anything."""
    office.hears("AB", "health", health(4))
    write_sheets(office.report(), tmp_path)
    with (tmp_path / "sites.csv").open(encoding="utf-8-sig", newline="") as file:
        [first, *_] = csv.DictReader(file, delimiter=";")
    assert first["version"] == "'=1+1"


def test_a_month_is_written_as_one(office: Office) -> None:
    """The last one that is over is meant where none is named."""
    assert last_month(NOW) == MONTH
    for wrong in ("2026-13", "october", "2026-1", ""):
        with pytest.raises(SettingsTrouble, match="is no month"):
            office.report(wrong)


def test_the_office_asks_by_command(office: Office, database: str) -> None:
    """Report, sites and devices, for people and for machines."""
    office.hears("AB", "day_counts", october(15))
    key_id = office.enrols("AB")

    def asked(*words: str) -> str:
        said = CliRunner().invoke(main, ["city", *words, "--database", database])
        assert said.exit_code == 0, said.output
        return said.stdout

    told = json.loads(asked("report", "--month", MONTH, "--json"))
    assert told["months"][0]["visits"] == 15
    assert "AB" in asked("report", "--month", MONTH)
    assert [one["devices"] for one in json.loads(asked("sites", "--json"))] == [2, 1, 1]
    assert key_id in asked("devices")
    assert asked("sites").startswith("AB        devices 2  records 1")
    assert len(json.loads(asked("devices", "--json"))) == 4
