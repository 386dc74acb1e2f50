# SPDX-License-Identifier: EUPL-1.2
"""The city's keys and editions as somebody types them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.city.tree import Tree
from kiosk.cli import main


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with keys and a sources file, in which somebody sits."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "SOURCES.toml").write_text('sources = ["demo"]\n', "utf-8")
    said = typed("keys", "--out", "keys")
    assert said.exit_code == 0
    return tmp_path


def typed(*words: str) -> Result:
    """What `kiosk city …` answers."""
    return CliRunner().invoke(main, ["city", *words])


def publish(*words: str) -> Result:
    """`kiosk city publish`, with everything that is always named."""
    return typed("publish", "--from", "SOURCES.toml", "--to", "editions", "--keys", "keys", *words)


def test_keys_say_what_to_put_where(tmp_path: Path) -> None:
    """A line for each file, and who can do what with how many."""
    said = typed("keys", "--out", str(tmp_path / "keys"), "--root-keys", "5", "--threshold", "3")
    lines = said.stdout.splitlines()
    assert sum("lock it away" in line for line in lines) == 5
    assert sum("the editorial office's" in line for line in lines) == 1
    assert lines[-1].startswith("3 of the 5 root keys together")


def test_a_day_at_the_office(office: Path) -> None:
    """Published, nothing new, refreshed; a machine reads the same."""
    said = publish()
    assert (said.exit_code, said.stderr) == (0, "")
    assert said.stdout.endswith("; edition 1\n")
    assert publish().stdout == "nothing changed; edition 1\n"
    told = json.loads(publish("--json").stdout)
    assert (told["edition"], told["new"], told["changes"], told["in_use"]) == (1, False, {}, True)
    refreshed = typed("publish", "--refresh", "--to", "editions", "--keys", "keys")
    assert refreshed.stdout == "signatures are young enough\n"


def test_a_lost_tree_is_made_up_for(office: Path) -> None:
    """The office looks up what kiosks have; the same command again changes nothing."""
    publish()
    again = "numbered above what kiosks have: they take this one whole; edition 401\n"
    assert publish("--above", "400").stdout == again
    assert publish("--above", "400").stdout == "nothing changed; edition 401\n"


def test_an_edition_that_no_kiosk_can_have_is_a_slip_of_the_finger(office: Path) -> None:
    """Kiosks could not name a number as large as that to the city; nothing is published."""
    said = publish("--above", "1000000000")
    assert said.exit_code == 2
    assert "no kiosk has edition 1000000000: --above is at most 1000000" in said.stderr
    assert not (office / "editions").exists()


def test_keys_are_exchanged_with_the_root_keys_from_two_sticks(office: Path) -> None:
    """The sentence says when it takes effect; a key that is none is told."""
    publish()
    sticks = [office / "a", office / "b"]
    for stick, file in zip(sticks, sorted((office / "keys").glob("root-*")), strict=False):
        stick.mkdir()
        file.rename(stick / file.name)
    for file in (office / "keys").glob("root-*"):
        file.unlink()
    by_hand = ["--renew-root", *(word for stick in sticks for word in ("--root-key", str(stick)))]
    said = typed("keys", "--out", "keys", *by_hand, "--replace", "targets")
    assert (said.exit_code, said.stdout.count("editorial office's")) == (0, 1)
    [useless] = [line for line in said.stdout.splitlines() if "counts for nothing" in line]
    assert useless.startswith("keys/targets-")
    assert publish().exit_code == 0
    assert len(Tree(office / "editions").roots()) == 2
    wrong = typed("keys", "--out", "keys", "--replace", "targets")
    assert wrong.exit_code == 2


def test_a_stick_comes_and_goes(office: Path) -> None:
    """Nothing on it yet; it takes the edition along. A file that cannot be read is told."""
    publish()
    (office / "stick" / "up" / "D03").mkdir(parents=True)
    words = ("collect-stick", "stick", "--database", "sqlite:///city.db")
    said = typed(*words)
    assert said.stdout == "0 requests: nothing in them\nedition 1 is on the stick\n"
    (office / "stick" / "up" / "D03" / "1.request").write_bytes(b"{")
    said = typed(*words, "--json")
    assert said.exit_code == 1
    told = json.loads(said.stdout)
    assert told["refused"] == [
        {"file": "up/D03/1.request", "message": "1.request: the file is damaged"}
    ]


def test_a_stick_cannot_speak_to_the_terminal(office: Path) -> None:
    """Whoever wrote on it chose the names of its files."""
    up = office / "stick" / "up" / "D03"
    up.mkdir(parents=True)
    (up / "a\nall is well\x1b[2J.request").write_bytes(b"{")
    said = typed("collect-stick", "stick", "--database", "sqlite:///city.db")
    assert len(said.stderr.splitlines()) == 1
    assert "\x1b" not in said.stderr


@pytest.mark.parametrize("words", [["report"], ["devices"], ["sites"], ["tidy"], ["revoke", "ab"]])
def test_who_looks_from_another_folder_finds_no_empty_city(office: Path, words: list[str]) -> None:
    """The file that is not there is named, and none is made."""
    said = typed(*words)
    assert (said.exit_code, said.stderr.count("\n")) == (2, 1)
    assert "city.db: there is no such file" in said.stderr
    assert not (office / "city.db").exists()


@pytest.mark.parametrize("words", ["devices", "sites"])
def test_a_city_that_is_still_empty_says_how_to_begin(office: Path, words: str) -> None:
    """Silence would look like a fault."""
    typed("collect-stick", str(office), "--database", "sqlite:///city.db")
    said = typed(words)
    assert (said.exit_code, said.stdout) == (0, "")
    assert "kiosk city enrol" in said.stderr


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["publish", "--to", "editions", "--keys", "keys"], 2, "--from"),
        (["publish", "--refresh", "--to", "none", "--keys", "keys"], 2, "nothing is published"),
        (["publish", "--refresh", "--to", "none", "--keys", "none"], 2, "none"),
        (["keys", "--out", "keys"], 2, "never overwritten"),
        (["keys", "--out", "none", "--renew-root"], 2, "no root metadata"),
        (["collect-stick", "nowhere"], 2, "no such folder"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    office: Path, words: list[str], code: int, said: str
) -> None:
    """On standard error; nothing is left behind."""
    before = sorted(office.rglob("*"))
    answer = typed(*words)
    assert (answer.exit_code, answer.stdout) == (code, "")
    assert said in answer.stderr
    assert sorted(office.rglob("*")) == before


def test_a_reader_who_has_enough_is_no_fault(tmp_path: Path) -> None:
    """As with `| head`."""
    reading, writing = os.pipe()
    os.close(reading)
    said = subprocess.run(
        [sys.executable, "-m", "kiosk", "city", "keys", "--out", str(tmp_path / "keys")],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert said.stderr == ""


def test_a_second_publisher_is_told(office: Path) -> None:
    """Another process, while the first is at it."""
    command = [sys.executable, "-m", "kiosk", "city", "publish", "--from", "SOURCES.toml"]
    command += ["--to", "editions", "--keys", "keys"]
    root = Path(__file__).resolve().parents[2]
    with Tree(office / "editions").publishing():
        second = subprocess.run(
            command,
            cwd=office,
            env={**os.environ, "PYTHONPATH": str(root)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert second.returncode == 1
    assert second.stderr == "kiosk: somebody is publishing to editions just now\n"
