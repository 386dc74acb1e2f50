# SPDX-License-Identifier: EUPL-1.2
"""A new office's first days, by the commands that it has: in the end every record is counted."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from tests.city.by_command import SITES, ByCommand, free_port


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> ByCommand:
    """A city that has just begun."""
    office = ByCommand(tmp_path_factory.mktemp("city"), free_port())
    office.begins()
    return office


@pytest.fixture
def office(begun: ByCommand, tmp_path: Path) -> ByCommand:
    """The same for one story; the kiosks know its address, so only one at a time serves."""
    folder = tmp_path / "city"
    shutil.copytree(begun.folder, folder)
    return ByCommand(folder, begun.port)


def counted(office: ByCommand) -> dict[str, int]:
    """What the office's report says of each site."""
    told = office.told("city", "report")
    assert told["set_aside"] == []
    assert [site["missing"] for site in told["sites"]] == [0, 0]
    return {site["site"]: site["records"].get("entry_is_wrong", 0) for site in told["sites"]}


def test_an_office_begins(office: ByCommand) -> None:
    """Directory down, records up; without the city everything waits, and is said."""
    first, second = SITES
    office.says(first, 7)
    with office.serving():
        brought = office.told("sync", "once", "--site", first)
        assert (brought["edition"], brought["duplicates"], brought["quarantined"]) == (1, 0, 0)
        assert brought["pushed"] >= 7
        assert office.told("sync", "once", "--site", second)["edition"] == 1
        assert office.publishes().startswith("nothing")
    office.says(first, 2)
    assert "kiosk: the city does not answer" in office.fails("sync", "once", "--site", first)
    assert office.told("sync", "status", "--site", first)["waiting"] >= 2
    with office.serving():
        assert office.told("sync", "once", "--site", first)["pushed"] == 2
    assert counted(office) == {first: 9, second: 0}


def test_whoever_falls_over_when(office: ByCommand) -> None:
    """City and kiosks are killed at random; the city is put back to yesterday in between."""
    chance = Random(2026)  # noqa: S311 - a story, no secret
    said = dict.fromkeys(SITES, 0)
    office.does("city", "backup", "yesterday.db")
    for day in range(3):
        for site in SITES:
            many = chance.randrange(400, 1200)
            office.says(site, many)
            said[site] += many
        with office.serving() as city:
            rounds = [office.starts("sync", "once", "--site", site) for site in SITES]
            with suppress(subprocess.TimeoutExpired):
                rounds[0].wait(chance.uniform(0.8, 2.5))
            for falls in chance.sample([city, *rounds], k=2):
                falls.kill()
            for one in rounds:
                one.communicate(timeout=60)
        if day == 1:
            office.does("city", "restore", "yesterday.db")
    with office.serving():
        for site in SITES:
            office.does("sync", "once", "--site", site)
    assert counted(office) == said


def test_where_somebody_listens_already_no_city_begins(office: ByCommand) -> None:
    """Two of it were started, or another program has the port: one sentence."""
    with office.serving():
        said = office.fails("city", "serve", "--port", str(office.port))
    assert said == f"kiosk: nobody can listen on 127.0.0.1:{office.port}: Address already in use\n"


def test_a_kiosk_that_was_away_for_long_catches_up_at_once(office: ByCommand) -> None:
    """More editions than there are deltas for."""
    site, _ = SITES
    with office.serving():
        office.does("sync", "once", "--site", site)
        office.edits(60)
        assert office.told("sync", "once", "--site", site)["edition"] == 61


def test_the_directory_is_the_citys_and_of_today_or_it_stays(office: ByCommand) -> None:
    """A changed file, yesterday's tree, one that nobody signs; what a site says goes up."""
    site, _ = SITES
    editions, old, new = (office.folder / name for name in ("editions", "old", "new"))
    with office.serving():
        office.does("sync", "once", "--site", site)
        shutil.copytree(editions, old)
        office.says(site, 1)
        office.edits(1)
        for file in (editions / "targets").glob("*2.jsonl.gz"):
            file.write_bytes(file.read_bytes()[:-1] + b"!")
        assert kept(office, site) == 1
        office.edits(1)
        assert office.told("sync", "once", "--site", site)["edition"] == 3
        editions.rename(new)
        old.rename(editions)
        assert kept(office, site) == 3
        editions.rename(old)
        new.rename(editions)
        office.edits(1, ago=timedelta(days=2))
        assert kept(office, site) == 3
        office.does("city", "publish", "--refresh", "--to", "editions", "--keys", "keys")
        assert office.told("sync", "once", "--site", site)["edition"] == 4
    assert counted(office)[site] == 1


def kept(office: ByCommand, site: str) -> int:
    """The edition that a kiosk stays with, after a round that says what is wrong."""
    assert office.fails("sync", "once", "--site", site).startswith("kiosk: ")
    edition: int = office.told("sync", "status", "--site", site)["edition"]
    return edition
