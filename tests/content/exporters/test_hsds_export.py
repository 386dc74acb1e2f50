# SPDX-License-Identifier: EUPL-1.2
"""The directory as HSDS: valid by the official schema, and read back as far as it can say."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from kiosk.content.exporters.hsds import hsds_files
from kiosk.domain.directory import Location
from kiosk.domain.published import published
from tests.content.exporters.town import TOWN, read_back
from tests.content.shared_data import shared

VERSIONS = ("spec-3.0", "spec-3.1-dev")


checker = FormatChecker(["uuid", "email"])
checker.checks("date-time", ValueError)(lambda value: bool(datetime.fromisoformat(value)))
checker.checks("uri")(lambda value: bool(urlsplit(value).scheme and urlsplit(value).netloc))


def validator(version: str, kind: str) -> Draft202012Validator:
    """The official schema of a record."""
    folder = shared("hsds", version, "schema")
    schemas = {file.name: json.loads(file.read_bytes()) for file in folder.glob("*.json")}
    registry: Any = Registry().with_resources(
        (name, DRAFT202012.create_resource(schema)) for name, schema in schemas.items()
    )
    return Draft202012Validator(schemas[f"{kind}.json"], registry=registry, format_checker=checker)


def pages() -> dict[str, Any]:
    """The files of the export."""
    return {file.name: json.loads(file.content) for file in hsds_files(published(TOWN))}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", ["service", "organization"])
def test_every_record_is_valid(version: str, kind: str) -> None:
    """By the schema of Open Referral, with everything nested in it."""
    check = validator(version, kind)
    found = pages()[f"{kind}s.json"]
    assert found["contents"]
    for record in found["contents"]:
        assert [error.message for error in check.iter_errors(record)] == []


def test_ids_are_uuids_that_stay() -> None:
    """Each export gives the same record the same one."""
    assert pages() == pages()
    for service in pages()["services.json"]["contents"]:
        UUID(service["id"])


def test_a_page_says_how_much_there_is() -> None:
    """As the API does."""
    page = pages()["services.json"]
    assert page["total_items"] == page["size"] == len(page["contents"]) == 4
    assert page["first_page"] is page["last_page"] is True
    assert page["empty"] is False


def test_what_it_can_say_comes_back(tmp_path: Path) -> None:
    """Services, organizations, places, hours; words in one language."""
    told = published(TOWN)
    back = read_back(hsds_files(told), tmp_path / "out")
    assert set(back.problems) <= {"missing"}, "an organization without description"
    by_title = {next(iter(one.title.values())): one for one in back.directory.services}
    for before in told.services:
        language = "de" if "de" in before.title else "en"
        after = by_title[before.title[language]]
        for name in ("fields", "topics", "languages", "phone", "url", "by_appointment", "cost"):
            assert getattr(after, name) == getattr(before, name), (before.id, name)
        assert after.organization.name == before.organization.name
        assert _known(after.location) == _known(before.location)
        assert [_known(one) for one in after.elsewhere] == [_known(o) for o in before.elsewhere]
        words = before.description or before.summary
        assert list(after.description.values()) == [
            text for tag, text in words.items() if tag == language
        ]
    advice, before_advice = by_title["Beratung am Dienstag"].details, told.services[0].details
    for name in ("status", "minimum_age", "maximum_age", "email", "eligibility", "application",
                 "cost_note", "interpretation", "alert", "hours_note", "capacities", "freshness",
                 "contacts"):  # fmt: skip
        assert getattr(advice, name) == getattr(before_advice, name), name
    assert advice.timetable is not None
    assert before_advice.timetable is not None
    assert advice.timetable.expression == before_advice.timetable.expression


def _known(place: Location | None) -> Location | None:
    return place and replace(place, id="")
