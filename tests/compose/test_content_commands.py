# SPDX-License-Identifier: EUPL-1.2
"""`kiosk content` as an office types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from tests.content.importers.examples import as_json, service

COUNTS = {"organizations": 1, "services": 1, "locations": 1, "events": 0, "pages": 0}


def kiosk(*arguments: object) -> Result:
    """Run a command."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """One service."""
    path = tmp_path / "service.json"
    path.write_bytes(as_json(service("a", status="neu")))
    return path


def test_check_says_what_is_there_and_keeps_nothing(source: Path, tmp_path: Path) -> None:
    """One JSON object, as scripts read it."""
    done = kiosk("content", "check", source, "--site", tmp_path / "site", "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {
        "sources": [
            {
                "path": str(source),
                "format": "hsds-3",
                **COUNTS,
                "problems": [
                    {
                        "record": "services/a",
                        "field": "status",
                        "code": "unknown-word",
                        "message": "'neu' is no status of a service",
                    }
                ],
            }
        ],
        "edition": None,
    }
    assert not (tmp_path / "site").exists()


def test_import_makes_the_site_and_numbers_its_editions(source: Path, tmp_path: Path) -> None:
    """In words too; a second time nothing is new."""
    for _ in range(2):
        done = kiosk("content", "import", source, "--site", tmp_path / "site", "--json")
        assert done.exit_code == 0
        assert json.loads(done.stdout)["edition"] == 1
    words = kiosk("content", "import", source, "--site", tmp_path / "site").stdout
    assert "1 services" in words
    assert "edition 1" in words
    assert (tmp_path / "site" / "site.toml").exists()


def test_nothing_taken_is_code_1_and_bad_use_code_2(tmp_path: Path) -> None:
    """With a sentence, never with a traceback."""
    other = tmp_path / "letter.json"
    other.write_bytes(b'{"dear": "Sir"}')
    site = ("--site", tmp_path / "site")
    done = kiosk("content", "import", other, *site, "--json")
    assert done.exit_code == 1
    [told] = json.loads(done.stdout)["sources"]
    assert told["format"] is None
    assert [problem["code"] for problem in told["problems"]] == ["unknown-format"]
    for arguments in (
        ("import", *site),
        ("import", tmp_path / "nowhere.json", *site),
        ("import", other),
        ("import", "--url", "https://cms.example", *site),
        ("check", other, "--mapping", other),
    ):
        bad = kiosk("content", *arguments)
        assert bad.exit_code == 2, arguments
        assert bad.stderr
        assert "Traceback" not in bad.stderr


def test_the_template_is_written_and_imported(tmp_path: Path) -> None:
    """The first thing an association tries."""
    assert kiosk("content", "template", tmp_path / "sheets").exit_code == 0
    done = kiosk("content", "import", tmp_path / "sheets", "--site", tmp_path / "site", "--json")
    [told] = json.loads(done.stdout)["sources"]
    assert (told["format"], told["services"], told["problems"]) == ("spreadsheet", 1, [])
