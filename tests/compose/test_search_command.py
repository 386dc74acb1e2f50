# SPDX-License-Identifier: EUPL-1.2
"""`kiosk search` as a script and a person use it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COLUMNS = {"id", "kind", "title", "lang", "organization", "district"}


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo site."""
    folder = tmp_path_factory.mktemp("sites") / "demo"
    assert kiosk("demo", "--site", folder).returncode == 0
    return folder


def found(demo: Path, *arguments: str) -> list[dict[str, Any]]:
    """What the command prints for machines."""
    ended = kiosk("search", *arguments, "--site", demo, "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    hits: list[dict[str, Any]] = json.loads(ended.stdout)
    assert all(set(hit) == COLUMNS for hit in hits)
    return hits


def test_a_place_is_found_in_the_readers_language(demo: Path) -> None:
    """A Ukrainian word for daycare, typed with a slip, leads to the Ukrainian title."""
    [hit] = found(demo, "дитсадок", "--lang", "uk")
    assert (hit["id"], hit["kind"], hit["lang"]) == ("daycare-place", "service", "uk")
    assert found(demo, "дитасдок", "--lang", "uk") == [hit]


def test_german_only_hits_say_so_and_the_limit_holds(demo: Path) -> None:
    """What exists only in German is labelled so."""
    assert "de" in {hit["lang"] for hit in found(demo, "kurs", "--lang", "ar")}
    assert len(found(demo, "b", "--limit", "3")) == 3
    assert {hit["kind"] for hit in found(demo, "a", "--limit", "500")} == {
        "service",
        "event",
        "page",
    }


@pytest.mark.parametrize("text", ["", '"', "-kita", "--kita", "-h", "OR *", "x" * 10_000])
def test_any_text_is_text(demo: Path, text: str) -> None:
    """Quotes, minus signs and a very long text are no errors."""
    assert isinstance(found(demo, text), list)


def test_people_read_lines_and_help_has_an_example(demo: Path) -> None:
    """Title, language and organization; nothing found is said."""
    told = kiosk("search", "kita", "--site", demo)
    assert "(de)" in told.stdout
    nothing = kiosk("search", "qqqqqq", "--site", demo)
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (0, "", "nothing found\n")
    assert "Example: kiosk search" in kiosk("search", "--help").stdout


def test_bad_use_is_one_sentence_and_code_2(demo: Path, tmp_path: Path) -> None:
    """A folder that is no site, a wrong synonyms.toml."""
    (demo / "synonyms.toml").write_text("meaning = 1", "utf-8")
    for folder in (tmp_path, demo):
        told = kiosk("search", "kita", "--site", folder)
        assert told.returncode == 2
        assert told.stderr.startswith("kiosk: ")
        assert told.stderr.count("\n") == 1
    (demo / "synonyms.toml").unlink()
    assert kiosk("search", "kita", "--limit", "0", "--site", demo).returncode == 2
