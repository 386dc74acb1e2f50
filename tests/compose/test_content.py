# SPDX-License-Identifier: EUPL-1.2
"""Sources become a local edition; nothing vanishes and nothing doubles unasked."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.compose.content import Outcome, take
from kiosk.compose.content_sources import Wish
from kiosk.domain.directory import Directory
from kiosk.domain.trouble import SettingsTrouble
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.content.importers.examples import (
    EXAMPLES,
    Example,
    as_json,
    calendar,
    meeting,
    page,
    place,
    service,
    vevent,
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which there is no site yet."""
    return tmp_path / "site"


def written(folder: Path, name: str, *records: Any) -> Path:
    """A JSON file."""
    path = folder / name
    path.write_bytes(as_json(list(records)))
    return path


def imported(site: Path, *sources: Path | str, accept_loss: bool = False) -> Outcome:
    """Import sources."""
    return take(Wish(sources=tuple(map(str, sources)), accept_loss=accept_loss), site)


def directory(site: Path) -> Directory:
    """The edition in use."""
    with closing(open_directory(site)) as store:
        return StoredDirectoryShelf(store).directory()


def problem_codes(outcome: Outcome) -> list[str]:
    """What is wrong."""
    return [problem.code for source in outcome.sources for problem in source.problems]


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_importing_again_changes_nothing(example: Example, site: Path, tmp_path: Path) -> None:
    """The same edition, whichever format."""
    path = example.write(tmp_path, example.broken())
    assert imported(site, path).edition == 1
    before = directory(site)
    assert imported(site, path).edition == 1
    assert directory(site) == before
    assert before.origin == "local"


def test_sources_stand_beside_each_other(site: Path, tmp_path: Path) -> None:
    """What was imported yesterday stays when something else is imported today."""
    first = written(tmp_path, "a.json", service("a"))
    second = tmp_path / "b.ics"
    second.write_bytes(calendar(vevent("b")))
    assert imported(site, first).edition == 1
    assert imported(site, second).edition == 2
    both = directory(site)
    assert [len(both.services), len(both.events)] == [1, 1]


def test_the_same_number_in_two_sources_is_two_records(site: Path, tmp_path: Path) -> None:
    """`17` of one city is not `17` of another; a UUID is the same everywhere."""
    for folder, title in (("a", "Eins"), ("b", "Zwei")):
        (tmp_path / folder).mkdir()
        own = service("17", name=title)
        shared = service("96ad7bd0-0957-5784-8337-b07d330fc00a", name=title)
        imported(site, written(tmp_path / folder, "services.json", own, shared))
    assert sorted(one.title["de"] for one in directory(site).services) == ["Eins", "Zwei", "Zwei"]


def test_a_source_that_loses_more_than_a_twentieth_is_held(site: Path, tmp_path: Path) -> None:
    """Until somebody says that it is right; the others go on."""
    records = [service(f"s-{number}") for number in range(40)]
    path = written(tmp_path, "services.json", *records)
    assert imported(site, path).edition == 1
    written(tmp_path, "services.json", *records[:39])
    assert imported(site, path).edition == 2, "one of forty-two is no loss to speak of"
    written(tmp_path, "services.json", *records[:30])
    other = written(tmp_path, "other.json", page("wohnen"))
    outcome = imported(site, path, other)
    assert outcome.edition == 3
    assert problem_codes(outcome) == ["held"]
    assert len(directory(site).services) == 39
    alone = imported(site, path)
    assert alone.edition is None
    assert not alone.taken
    assert imported(site, path, accept_loss=True).edition == 4
    assert len(directory(site).services) == 30


def test_a_file_that_is_suddenly_empty_is_held(site: Path, tmp_path: Path) -> None:
    """The export broke; the directory does not."""
    path = written(tmp_path, "pages.json", page("wohnen"), page("arbeit"))
    imported(site, path)
    written(tmp_path, "pages.json")
    assert problem_codes(imported(site, path)) == ["held"]
    assert len(directory(site).pages) == 2


def test_a_newer_file_of_the_same_source_elsewhere_replaces_it(site: Path, tmp_path: Path) -> None:
    """Exports carry their date in their names."""
    records = [service(f"s-{number}") for number in range(40)]
    imported(site, written(tmp_path, "october.json", *records))
    imported(site, written(tmp_path, "november.json", *records[1:]))
    assert len(directory(site).services) == 39


def test_languages_of_one_thing_come_together(site: Path, tmp_path: Path) -> None:
    """A page, a place and a meeting in two files each: one record with two languages."""
    sources = []
    for tag, title in (("de", "Wohnen"), ("en", "Housing")):
        other = "en" if tag == "de" else "de"
        paths = {lang: f"/stadt/{lang}/seite-{lang}/" for lang in ("de", "en")}
        texts = {"title": title, "path": paths[tag], "content": title}
        texts["available_languages"] = {other: {"id": 5, "path": paths[other]}}  # type: ignore[assignment]
        for name, record in (("p", page("x")), ("l", place(3)), ("e", meeting(3))):
            sources.append(written(tmp_path, f"{name}-{tag}.json", record | texts))
    imported(site, *sources)
    found = directory(site)
    for [one] in (found.pages, found.services, found.events):
        assert one.title == {"de": "Wohnen", "en": "Housing"}


def test_a_translation_older_than_its_source_is_stale(site: Path, tmp_path: Path) -> None:
    """The German page was changed in March, the English one in January."""
    english = page("x", path="/stadt/en/x/", title="Living here and working")
    english["available_languages"] = {"de": {"id": 1, "path": "/stadt/de/x/"}}
    german = page("x", path="/stadt/de/x/", last_updated="2026-03-01T10:00:00+01:00")
    imported(site, written(tmp_path, "x.json", german, english))
    [found] = directory(site).pages
    assert found.wording.stale == ("en",)


def test_a_secret_address_is_nowhere_in_the_edition(site: Path, tmp_path: Path) -> None:
    """Neither street nor town nor position nor the name of the house is kept for screens."""
    address = {"address_1": "Geheimweg 13", "city": "Verborgen", "confidential": "yes"}
    inside = {
        "id": "l",
        "location_type": "physical",
        "name": "Haus Geheim",
        "latitude": 51.2,
        "longitude": 6.8,
        "addresses": [address],
    }
    at = [{"id": "x", "location": inside}]
    imported(site, written(tmp_path, "s.json", service("a", service_at_locations=at)))
    [found] = directory(site).services
    assert found.location is not None
    assert found.location.address is None
    assert not {"Geheimweg", "Verborgen", "51.2", "Haus Geheim"} & set(repr(found).split("'"))
    assert "Geheimweg" not in repr(found)
    assert "51.2" not in repr(found)


def test_terms_are_mapped_and_what_is_not_is_listed(site: Path, tmp_path: Path) -> None:
    """A city's own mapping counts in place of ours."""
    term = {"id": "1", "taxonomy_term": {"id": "t", "code": "ZZ-1", "name": "Sonderbares"}}
    path = written(tmp_path, "s.json", service("a", attributes=[term]))
    assert problem_codes(imported(site, path)) == ["unmapped-term"]
    mapping = tmp_path / "mapping.toml"
    mapping.write_text('[codes.hsds]\n"ZZ*" = ["housing"]\n', "utf-8")
    assert problem_codes(take(Wish(sources=(str(path),), mapping=mapping), site)) == []
    assert directory(site).services[0].fields == ("housing",)
    assert problem_codes(imported(site, path)) == [], "the site keeps it"
    mapping.write_text('[names]\nx = ["nowhere"]\n', "utf-8")
    with pytest.raises(SettingsTrouble, match="nowhere"):
        take(Wish(sources=(str(path),), mapping=mapping), site)


def test_a_folder_with_something_else_in_it_is_left_alone(site: Path, tmp_path: Path) -> None:
    """It is not made a site by mistake."""
    site.mkdir()
    (site / "letter.txt").write_text("x", "utf-8")
    with pytest.raises(SettingsTrouble, match="not empty"):
        imported(site, written(tmp_path, "s.json", service("a")))
