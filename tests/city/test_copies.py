# SPDX-License-Identifier: EUPL-1.2
"""Copies of the city's file: whole, and never half put back."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, select, text

from kiosk.city.copies import backup, restore
from kiosk.city.database import CityTrouble, engine_of, migrate
from kiosk.city.inbox import take
from kiosk.city.tables import record
from kiosk.cli import main
from kiosk.domain.trouble import SettingsTrouble
from tests.city.records import raw
from tests.fakes import OPENING


@pytest.fixture
def database(tmp_path: Path) -> str:
    """SQLite only: PostgreSQL has its own tools."""
    return f"sqlite:///{tmp_path / 'city.db'}"


def hears(city: Engine, number: int) -> None:
    """A record comes, from somebody who is connected all the time."""
    with city.begin() as connection:
        take(connection, "AB", [raw(number)], OPENING)


def numbers(city: Engine) -> list[int]:
    """What is there."""
    with city.connect() as connection:
        return list(connection.execute(select(record.c.sequence).order_by("sequence")).scalars())


def test_a_copy_is_made_and_put_back_while_the_city_serves(
    city: Engine, database: str, tmp_path: Path
) -> None:
    """Who is connected goes on, with what was put back; what was there is kept."""
    copy = tmp_path / "copy.db"
    hears(city, 1)
    backup(database, copy)
    hears(city, 2)
    kept = restore(database, copy)
    assert numbers(city) == [1]
    hears(city, 3)
    assert numbers(city) == [1, 3]
    assert kept is not None
    restore(database, kept)
    assert numbers(city) == [1, 2]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []


def test_a_city_is_no_copy_of_itself(city: Engine, database: str, tmp_path: Path) -> None:
    """A copy in its own place would take the file away from whoever serves it."""
    hears(city, 1)
    for put in (backup, restore):
        with pytest.raises(SettingsTrouble, match="the city's database itself"):
            put(database, tmp_path / "." / "city.db")
    hears(city, 2)
    with engine_of(database).connect() as connection:
        assert connection.execute(select(record.c.sequence)).scalars().all() == [1, 2]


def test_a_copy_is_one_file_that_is_only_read(city: Engine, database: str, tmp_path: Path) -> None:
    """It may be put back from a stick that cannot be written, or from a backup of the backups."""
    shelf = tmp_path / "shelf"
    hears(city, 1)
    backup(database, shelf / "copy #1.db")
    [copy] = shelf.iterdir()
    before = copy.read_bytes()
    hears(city, 2)
    restore(database, copy)
    assert numbers(city) == [1]
    assert (list(shelf.iterdir()), copy.read_bytes()) == ([copy], before)
    assert before[18:20] == b"\x01\x01", "no journal beside it is needed (SQLite file format 1.3)"


def test_a_copy_of_a_newer_program_is_refused(city: Engine, database: str, tmp_path: Path) -> None:
    """Nothing changes."""
    copy = tmp_path / "copy.db"
    hears(city, 1)
    backup(database, copy)
    other = engine_of(f"sqlite:///{copy}")
    with other.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '999'"))
    other.dispose()
    hears(city, 2)
    with pytest.raises(CityTrouble, match="newer program"):
        restore(database, copy)
    assert numbers(city) == [1, 2]


def test_only_a_whole_copy_of_a_city_is_put_back(
    city: Engine, database: str, tmp_path: Path
) -> None:
    """A damaged one, an empty one, none: each is one sentence, and the city stays as it is."""
    hears(city, 1)
    copy, torn, empty = tmp_path / "copy.db", tmp_path / "torn.db", tmp_path / "empty.db"
    backup(database, copy)
    whole = copy.read_bytes()
    torn.write_bytes(whole[:8192] + b"\xff" * 8192 + whole[16384:])
    empty.write_bytes(b"")
    letter = tmp_path / "letter.db"
    letter.write_text("Dear colleagues, " * 300)
    for bad in (torn, empty, letter):
        with pytest.raises(CityTrouble, match=bad.name):
            restore(database, bad)
    with pytest.raises(SettingsTrouble, match="no such file"):
        restore(database, tmp_path / "nothing.db")
    with pytest.raises(SettingsTrouble, match="no such file"):
        backup(f"sqlite:///{tmp_path / 'nowhere.db'}", copy)
    with pytest.raises(SettingsTrouble, match="pg_dump"):
        backup("postgresql://city@db.example/city", copy)
    assert numbers(city) == [1]
    assert copy.read_bytes() == whole


def test_a_city_begins_again_from_a_copy(city: Engine, database: str, tmp_path: Path) -> None:
    """On a new machine, by the commands."""
    copy, new = tmp_path / "copy.db", f"sqlite:///{tmp_path / 'new.db'}"
    hears(city, 1)
    for words in (["backup", str(copy), "--database", database],
                  ["restore", str(copy), "--database", new]):  # fmt: skip
        said = CliRunner().invoke(main, ["city", *words])
        assert said.exit_code == 0, said.output
    assert "what was there" not in said.stdout
    other = engine_of(new)
    migrate(other)
    assert numbers(other) == [1]
    other.dispose()


def test_a_copy_goes_into_a_folder_of_its_own(city: Engine, database: str, tmp_path: Path) -> None:
    """Which is made; where it cannot be, that is one sentence."""
    hears(city, 1)
    backup(database, tmp_path / "backups" / "june" / "x.db")
    assert (tmp_path / "backups" / "june" / "x.db").is_file()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CityTrouble, match=r"x\.db: the copy cannot be made"):
        backup(database, tmp_path / "file" / "x.db")


def test_a_full_disk_is_one_sentence(city: Engine, database: str, tmp_path: Path) -> None:
    """The copy before stays, and nothing half lies beside it."""
    copy = tmp_path / "copy.db"
    backup(database, copy)
    before = copy.read_bytes()
    hears(city, 1)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, limits[1]))
    try:
        with pytest.raises(CityTrouble, match="the copy cannot be made"):
            backup(database, copy)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert copy.read_bytes() == before
    assert list(tmp_path.glob("*.part")) == []
