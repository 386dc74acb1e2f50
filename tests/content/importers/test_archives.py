# SPDX-License-Identifier: EUPL-1.2
"""Archives and folders: what unpacks without end, what points elsewhere, what is damaged."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import pytest

from kiosk.content import loaded
from kiosk.domain.batch import Format
from tests.content.importers.examples import tables
from tests.content.importers.reading import batch_at, codes, read_each, read_one

ROWS = tables("1,1,Beratung,Hilfe,active", "2,1,Kurs,Deutsch,active")


def archive(path: Path, files: dict[str, bytes]) -> Path:
    """A .zip with these files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, raw in files.items():
            packed.writestr(name, raw)
    return path


def test_a_zip_is_read_like_its_folder(tmp_path: Path) -> None:
    """Also when everything in it lies in a folder, and a Mac has left its own files."""
    inside = {f"export/{name}": raw for name, raw in ROWS.items()}
    path = archive(tmp_path / "city.zip", inside | {"__MACOSX/export/._services.csv": b"\x00"})
    batch = batch_at(path)
    assert batch.format is Format.HSDS_1
    assert len(batch.services) == 2


def test_names_that_lead_out_of_the_archive_lead_nowhere(tmp_path: Path) -> None:
    """Nothing is ever unpacked to the disk, and folders in names are ignored."""
    path = archive(tmp_path / "evil.zip", {f"../../{name}": raw for name, raw in ROWS.items()})
    assert len(batch_at(path).services) == 2
    assert sorted(tmp_path.iterdir()) == [path]


def test_archives_that_grow_without_end_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the memory is full."""
    monkeypatch.setattr(loaded, "MOST_BYTES", 1_000_000)
    bomb = archive(tmp_path / "bomb.zip", {"services.csv": b"0" * 2_000_000})
    assert codes(bomb) == {"too-large"}
    packed = tmp_path / "bomb.ndjson.gz"
    packed.write_bytes(gzip.compress(b" " * 2_000_000))
    assert codes(packed) == {"too-large"}
    book = archive(tmp_path / "bomb.xlsx", {"xl/workbook.xml": b"<" * 2_000_000})
    assert codes(book) <= {"too-large", "broken-workbook"}


def test_damaged_archives_are_told(tmp_path: Path) -> None:
    """Cut off in the middle, or no archive at all."""
    whole = archive(tmp_path / "whole.zip", ROWS).read_bytes()
    for number, raw in enumerate((whole[: len(whole) // 2], b"", b"PK nonsense")):
        path = tmp_path / f"{number}.zip"
        path.write_bytes(raw)
        assert codes(path) == {"broken-archive"}
    cut = tmp_path / "cut.json.gz"
    cut.write_bytes(gzip.compress(b'[{"id": 1}]' * 100)[:40])
    assert codes(cut) == {"broken-archive"}


def test_a_folder_of_files_is_a_source_for_each(tmp_path: Path) -> None:
    """What is no source in it is passed over."""
    for name in ("a.ics", "b.ics"):
        (tmp_path / name).write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert [Path(one.address).name for one in read_each(tmp_path)] == ["a.ics", "b.ics"]


def test_json_nested_without_end_is_told(tmp_path: Path) -> None:
    """A hundred thousand brackets."""
    path = tmp_path / "deep.json"
    path.write_bytes(b"[" * 100_000)
    assert read_one(path).batch is None
    assert "broken-json" in codes(path)


def test_a_list_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    """And says that it broke off."""
    records = [{"id": str(n), "name": "x", "status": "active", "organization": {}} for n in "abc"]
    path = tmp_path / "services.json"
    path.write_bytes(json.dumps(records).encode()[:-30])
    assert [one.id for one in batch_at(path).services] == ["a", "b"]
    assert "broken-json" in codes(path)
