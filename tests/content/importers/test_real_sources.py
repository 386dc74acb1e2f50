# SPDX-License-Identifier: EUPL-1.2
"""Real directories: what is taken is what somebody else counts in them."""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.batch import Batch, Format
from kiosk.domain.records import PageRecord
from tests.content.importers.reading import batch_at, read_each, read_one
from tests.content.shared_data import shared

YEARS = ("2022-10", "2024-05", "2024-06")


def entities(value: Any, name: str) -> Iterator[dict[str, Any]]:
    """Everything in a JSON value that stands under a name, alone or in a list."""
    if isinstance(value, list):
        for one in value:
            yield from entities(one, name)
    elif isinstance(value, dict):
        for key, inside in value.items():
            if key in {name, f"{name}s"} and isinstance(inside, dict | list):
                found = inside if isinstance(inside, list) else [inside]
                yield from (one for one in found if isinstance(one, dict))
            yield from entities(inside, name)


def ids(records: Iterator[dict[str, Any]]) -> set[str]:
    """Their ids."""
    return {str(record["id"]) for record in records}


def counted(batch: Batch) -> list[int]:
    """Organizations, services, locations."""
    return [len(batch.organizations), len(batch.services), len(batch.locations)]


def rows(folder: Path, table: str) -> int:
    """Rows of a table with an id."""
    with (folder / table).open(encoding="utf-8-sig", newline="") as file:
        return len({row["id"] for row in csv.DictReader(file) if row["id"]})


def test_a_county_with_1227_services() -> None:
    """Each of them, and each organization and location inside them, once."""
    path = shared("hsds", "derived-3x", "miami_services.given.ndjson.gz")
    records = [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]
    batch = batch_at(path)
    assert batch.format is Format.HSDS_3
    assert counted(batch) == [
        len(ids(entities(records, "organization"))),
        len({record["id"] for record in records}),
        len(ids(entities(records, "location"))),
    ]
    assert set(batch.services[0].title) == {"en"}


@pytest.mark.parametrize(
    "folder",
    [
        ("sample-datapackage-1x", "all_resources"),
        ("sample-datapackage-1x", "simple"),
        ("ohana", "data", "sample-csv"),
        ("hsds-transformer", "spec", "fixtures", "base_transformer", "output", "data"),
    ],
    ids="/".join,
)
def test_older_data_packages(folder: tuple[str, ...]) -> None:
    """Each row of the three tables."""
    path = shared("hsds", *folder)
    tables = ("organizations.csv", "services.csv", "locations.csv")
    batch = batch_at(path)
    assert batch.format is Format.HSDS_1
    assert counted(batch) == [rows(path, table) for table in tables]


@pytest.mark.parametrize("name", ["service_full", "service_at_location_full", "organization_full"])
def test_the_official_examples(name: str) -> None:
    """One organization, one service, one location in each."""
    assert counted(batch_at(shared("hsds", "spec-3.0", "examples", f"{name}.json"))) == [1, 1, 1]


def test_the_official_tables() -> None:
    """The same in CSV, and in one JSON document."""
    examples = shared("hsds", "spec-3.0", "examples")
    for name in ("csv", "tabular.json"):
        batch = batch_at(examples / name)
        assert batch.format is Format.HSDS_3
        assert counted(batch) == [1, 1, 1]


@pytest.mark.parametrize("year", YEARS)
def test_a_cms_of_several_years(year: str) -> None:
    """Pages by path, places by their own id; nothing is refused."""
    for path in sorted(shared("integreat", "api-expected", year).glob("*.json")):
        records = json.loads(path.read_bytes())
        found = read_one(path)
        if not isinstance(records, list) or not records or "title" not in records[0]:
            assert found.batch is None or not found.batch.pages or len(found.batch.pages) == 1
            continue
        assert found.batch is not None
        assert {problem.code for problem in found.problems} <= {"duplicate"}
        match found.batch.format:
            case Format.INTEGREAT_LOCATIONS:
                taken = {record.id for record in found.batch.locations}
                assert len(taken) == len({record["location"]["id"] for record in records})
            case Format.INTEGREAT_EVENTS:
                assert len(found.batch.events) == len({record["path"] for record in records})
            case _:
                assert len(found.batch.pages) == len({record["path"] for record in records})


def test_the_pages_of_a_county_in_two_languages() -> None:
    """All of them, in the language they are in, without a trace of markup."""
    for tag in ("de", "en"):
        path = shared("integreat", "live-pages-2024", f"lkaugsburg.{tag}.pages.json")
        pages: tuple[PageRecord, ...] = batch_at(path).pages
        assert len(pages) == len(json.loads(path.read_bytes()))
        assert {language for one in pages for language in one.title} == {tag}
        texts = [text for one in pages for text in one.body.values()]
        assert sum(map(len, texts)) > 300_000
        assert not any(re.search(r"</?(?:p|div|a|ul|li|span)\b|&[a-z]+;", text) for text in texts)


def test_the_calendars_of_others() -> None:
    """A series is one event; every event that has a beginning is taken or told."""
    folder = shared("ics")
    for found, path in zip(read_each(folder), sorted_files(folder), strict=True):
        assert found.batch is not None
        text = re.sub(r"\r?\n[ \t]", "", path.read_bytes().decode("utf-8-sig", "replace"))
        series = uids(text)
        told = {problem.record for problem in found.problems}
        taken = {event.id for event in found.batch.events}
        assert series <= taken | told, path.name


def uids(text: str) -> set[str]:
    """The UIDs of events, not of what is inside them."""
    found: set[str] = set()
    inside: list[str] = []
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.upper() == "BEGIN":
            inside.append(value.strip().upper())
        elif name.upper() == "END" and inside:
            inside.pop()
        elif name.upper().partition(";")[0] == "UID" and inside[-1:] == ["VEVENT"]:
            found.add(value.strip())
    return found - {""}


def sorted_files(folder: Path) -> list[Path]:
    """Files of a folder in the order they are read."""
    found: list[Path] = []
    for path in sorted(folder.iterdir()):
        found += sorted_files(path) if path.is_dir() else [path]
    return [path for path in found if path.suffix == ".ics"]
