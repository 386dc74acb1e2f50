# SPDX-License-Identifier: EUPL-1.2
"""The command line as the person who installs it types it."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from filelock import FileLock

from kiosk.store.opening import open_visits, write


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo site, made by the command."""
    folder = tmp_path_factory.mktemp("sites") / "demo"
    made = kiosk("demo", "--site", folder)
    assert made.returncode == 0, made.stderr
    assert "demo" in made.stdout
    return folder


def test_a_new_demo_site_is_well(demo: Path) -> None:
    """In words and for machines; one that is mute gets a hint, and nobody a library's log."""
    words = kiosk("doctor", "--site", demo, "--print-test-slip")
    assert (words.returncode, words.stderr) == (0, "")
    assert "test slip: printed" in words.stdout
    findings = json.loads(kiosk("doctor", "--site", demo, "--json").stdout)["findings"]
    assert {"settings", "store", "directory", "printer"} <= {f["subject"] for f in findings}
    assert all(found["well"] for found in findings)


def test_the_doctor_names_what_is_wrong(tmp_path: Path) -> None:
    """A site whose store is damaged: which file, and that it is damaged."""
    kiosk("demo", "--site", tmp_path / "site")
    (tmp_path / "site" / "visits.db").write_bytes(b"no database at all" * 500)
    report = kiosk("doctor", "--site", tmp_path / "site")
    assert report.returncode == 1
    assert "visits.db" in report.stdout
    assert "damaged" in report.stdout


@pytest.mark.parametrize(
    ("screen", "lock"),
    [(("visitor",), "visitor"), (("board",), "board"), (("desk", "--desk", "1"), "desk-1")],
)
def test_a_second_screen_of_the_same_kind_is_refused(
    demo: Path, screen: tuple[str, ...], lock: str
) -> None:
    """Exit code 3 and a sentence; the first one goes on."""
    with FileLock(demo / "locks" / f"{lock}.lock", timeout=5):
        second = kiosk(*screen, "--site", demo, "--windowed")
    assert second.returncode == 3
    assert "already running" in second.stderr


@pytest.mark.parametrize(
    ("absent", "command", "extra"),
    [
        ("sqlcipher3", "demo --site nowhere", "kiosk"),
        ("PySide6", "visitor --site nowhere", "kiosk"),
        ("litestar", "city serve", "city"),
        ("sqlalchemy", "city devices", "city"),
    ],
)
def test_a_machine_of_the_other_kind_says_what_to_install(
    absent: str, command: str, extra: str
) -> None:
    """The office's machine has no screens, a kiosk has no city's database."""
    code = f"import sys; sys.modules[{absent!r}] = None; from kiosk.cli import main; main()"
    words = [sys.executable, "-c", code, *command.split()]
    told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert f"({absent} is missing): pip install 'welcome-point-kiosk[{extra}]'" in told.stderr


def test_bad_use_is_one_sentence_and_code_2(demo: Path, tmp_path: Path) -> None:
    """No folder, no such desk, a folder that is no site: what to do about it."""
    for arguments in (
        ("board", "--site", tmp_path),
        ("desk", "--desk", "7", "--site", demo),
        ("demo", "--site", Path(__file__).parent),
    ):
        told = kiosk(*arguments)
        assert told.returncode == 2, arguments
        assert told.stderr.startswith("kiosk: ")
        assert told.stderr.count("\n") == 1
        assert "Traceback" not in told.stderr


def test_a_store_from_the_future_is_left_alone(tmp_path: Path) -> None:
    """An older program does not touch what a newer one wrote."""
    site = tmp_path / "site"
    kiosk("demo", "--site", site)
    store = open_visits(site)
    with write(store):
        store.table("_sqlite_migrations").insert(
            {"migration_set": "visits", "name": "m999_future", "applied_at": "2030-01-01"}
        )
    store.close()
    told = kiosk("board", "--site", site, "--windowed")
    assert told.returncode == 1
    assert "newer version" in told.stderr


@pytest.mark.parametrize("command", ["run", "visitor", "desk", "board", "tour", "doctor", "demo"])
def test_every_command_has_help_with_an_example(command: str) -> None:
    """Help says what it does and how to type it."""
    told = kiosk(command, "--help")
    assert told.returncode == 0
    assert f"kiosk {command}" in told.stdout.split("Example:")[1]


@pytest.mark.parametrize("command", ["run", "desk"])
def test_a_desk_that_is_not_there_is_named(tmp_path: Path, command: str) -> None:
    """With those that are; nothing is opened."""
    kiosk("demo", "--site", tmp_path / "site")
    told = kiosk(command, "--desk", "9", "--site", tmp_path / "site")
    assert told.returncode == 2
    assert told.stderr == "kiosk: there is no desk '9' in site.toml; use 1, 2\n"


def test_a_tour_never_clears_a_strangers_folder(tmp_path: Path) -> None:
    """Whatever lies there stays, also beside a folder that happens to be called site."""
    (tmp_path / "site").mkdir()
    thesis = tmp_path / "thesis.txt"
    thesis.write_text("four years", "utf-8")
    told = kiosk("tour", "--out", tmp_path)
    assert told.returncode == 2
    assert thesis.read_text("utf-8") == "four years"


def test_a_place_that_cannot_be_written_is_one_sentence() -> None:
    """No traceback for a folder that cannot be made."""
    told = kiosk("demo", "--site", "/proc/nowhere/site")
    assert told.returncode == 1
    assert told.stderr.startswith("kiosk: ")
    assert told.stderr.count("\n") == 1


def test_a_stopped_supervisor_takes_its_screens_along(tmp_path: Path) -> None:
    """Nobody is left behind who holds the locks."""
    site = tmp_path / "site"
    kiosk("demo", "--site", site)
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", "--site", str(site)]
    with subprocess.Popen(command) as supervisor:
        lock = site / "locks" / "board.lock"
        while not (site / "log" / "board.log").exists():
            with suppress(subprocess.TimeoutExpired):
                assert supervisor.wait(timeout=0.1) is None
        supervisor.terminate()
        supervisor.wait(timeout=60)
    with FileLock(lock, timeout=5):
        assert lock.exists()
