# SPDX-License-Identifier: EUPL-1.2
"""The demo directory keeps the promises that its readers rely on."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Record = dict[str, Any]

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
DIRECTORY: dict[str, Any] = json.loads((DEMO / "directory.json").read_text("utf-8"))
ORGANIZATIONS: list[Record] = DIRECTORY["organizations"]
LOCATIONS: dict[str, Record] = {place["id"]: place for place in DIRECTORY["locations"]}
SERVICES: list[Record] = DIRECTORY["services"]
EVENTS: list[Record] = DIRECTORY["events"]
OPPORTUNITIES: list[Record] = DIRECTORY["opportunities"]
PAGES: list[Record] = DIRECTORY["pages"]
OFFERS = [*SERVICES, *EVENTS, *OPPORTUNITIES]

FIELDS = {
    "children_youth_family",
    "education_qualification",
    "economy_employment",
    "culture",
    "sport_health",
    "senior_citizens",
    "housing",
    "civic_involvement",
}
ACROSS_FIELDS = {"papers", "money", "letter", "unsure"}
LANGUAGES = {"en", "de", "ar", "uk", "de-simple"}
PHONE_OF_FICTION = re.compile(r"0221 4710 \d{3}")
EMERGENCY = "emergency"
LONGEST_SUMMARY = 160
LONGEST_TITLE = 60


def texts_of(record: Record) -> Iterator[dict[str, str]]:
    """Every text of a record that comes in several languages."""
    for key in ("description", "title", "summary", "neutral_title"):
        if key in record:
            yield record[key]
    bring: dict[str, list[str]] = record.get("bring", {"de": []})
    for index in range(len(bring["de"])):
        yield {tag: lines[index] for tag, lines in bring.items()}


def every_text() -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of the directory, with the id of its record."""
    yield "notice", DIRECTORY["notice"]
    for record in [*ORGANIZATIONS, *OFFERS]:
        yield from ((record["id"], texts) for texts in texts_of(record))


def test_there_is_enough_to_try_everything() -> None:
    """Somebody who tries the demo finds choice in every corner of it."""
    kinds = Counter(chance["kind"] for chance in OPPORTUNITIES)
    assert len(SERVICES) >= 44
    assert len(EVENTS) >= 16
    assert set(kinds) == {"initiative", "volunteer_need", "room"}
    assert kinds["initiative"] >= 6
    assert kinds["volunteer_need"] >= 5
    assert kinds["room"] >= 2


def test_every_field_and_topic_leads_somewhere() -> None:
    """No tile of the first page opens an empty list."""
    fields = Counter(field for service in SERVICES for field in service["fields"])
    assert set(fields) == FIELDS
    assert min(fields.values()) >= 4
    assert all(1 <= len(service["fields"]) <= 2 for service in SERVICES)
    topics = {topic for service in SERVICES for topic in service["topics"]}
    assert topics == ACROSS_FIELDS | {EMERGENCY}
    assert {event["field"] for event in EVENTS} == FIELDS
    assert {chance["field"] for chance in OPPORTUNITIES} <= FIELDS


def test_there_is_a_guide_to_read() -> None:
    """Pages with pages below them, each in German; every title has a text."""
    ids = [page["id"] for page in PAGES]
    assert len(set(ids)) == len(ids)
    assert {page["parent"] for page in PAGES if "parent" in page} < set(ids)
    assert all(page["title"].keys() == page["body"].keys() for page in PAGES)
    assert all("de" in page["title"] for page in PAGES)
    assert all(PHONE_OF_FICTION.fullmatch(page["phone"]) for page in PAGES if "phone" in page)


def test_no_two_records_share_an_id() -> None:
    """An id names one record of its kind, and one offer whatever its kind."""
    for records in (ORGANIZATIONS, DIRECTORY["locations"], OFFERS):
        ids = [record["id"] for record in records]
        assert len(set(ids)) == len(ids)


def test_references_resolve_and_nothing_is_unused() -> None:
    """Whoever offers something exists, so does the place, and each is there for a reason."""
    assert {offer["organization"] for offer in OFFERS} == {who["id"] for who in ORGANIZATIONS}
    assert {offer["location"] for offer in OFFERS if "location" in offer} == set(LOCATIONS)
    for offer in OFFERS:
        assert ("location" in offer) != ("online_url" in offer), offer["id"]


def test_the_demo_says_that_it_is_one() -> None:
    """Nobody can take an invented office for a real one."""
    assert set(DIRECTORY["notice"]) == LANGUAGES
    assert all(who["name"].endswith(" (Demo)") for who in ORGANIZATIONS)


def test_phone_numbers_and_web_addresses_reach_nobody() -> None:
    """Numbers come from the range kept for fiction, each once; addresses cannot exist."""
    phones = [offer["phone"] for offer in [*SERVICES, *OPPORTUNITIES]]
    assert len(set(phones)) == len(phones)
    assert all(PHONE_OF_FICTION.fullmatch(phone) for phone in phones)
    urls = [service["url"] for service in SERVICES if "url" in service]
    assert urls
    assert all(url.startswith("https://demo.invalid/") for url in urls)


def test_all_ten_districts_are_served() -> None:
    """Whichever district a visitor lives in, there is a service in it."""
    districts = {f"{number:02}" for number in range(1, 11)}
    assert {LOCATIONS[service["location"]]["district"] for service in SERVICES} == districts
    for place in LOCATIONS.values():
        assert place["district"] in districts
        assert place["city"] == "Düsseldorf"
        assert re.fullmatch(r"40\d{3}", place["postcode"])
        assert 51.12 < place["latitude"] < 51.36, place["id"]
        assert 6.68 < place["longitude"] < 6.95, place["id"]
        assert place["step_free"] in {"yes", "no", "partly", "unknown"}


def test_texts_are_complete() -> None:
    """English and German are always there; no text is empty, padded or in another language."""
    for where, texts in every_text():
        assert {"en", "de"} <= set(texts) <= LANGUAGES, where
        assert all(text and text == " ".join(text.split()) for text in texts.values()), where


def test_a_record_speaks_the_same_languages_throughout() -> None:
    """A page never changes its language between title, summary and what to bring."""
    for record in [*ORGANIZATIONS, *OFFERS]:
        assert len({frozenset(texts) for texts in texts_of(record)}) == 1, record["id"]
    for service in SERVICES:
        assert set(service["bring"]) == set(service["title"]), service["id"]
        assert len({len(lines) for lines in service["bring"].values()}) == 1, service["id"]


def test_other_languages_are_common_but_not_everywhere() -> None:
    """Most records speak Arabic, many simple German and Ukrainian; the rest show the fallback."""
    told = [next(texts_of(record)) for record in [*ORGANIZATIONS, *OFFERS]]
    assert len(told) * 2 / 3 <= sum("ar" in texts for texts in told) < len(told)
    assert len(told) / 2 <= sum("de-simple" in texts for texts in told) < len(told)
    assert len(told) / 2 <= sum("uk" in texts for texts in told) < len(told)


def test_texts_hold_no_facts_and_begin_on_their_own_side() -> None:
    """Digits live in fields, where they are isolated; Arabic begins with an Arabic letter."""
    for where, texts in every_text():
        assert not re.search(r"\d", "".join(texts.values())), where
        sides = [unicodedata.bidirectional(character) for character in texts.get("ar", "ع")]
        assert next(side for side in sides if side in {"L", "R", "AL"}) == "AL", where


def test_titles_and_summaries_fit_their_card() -> None:
    """A title is a line or two and a summary a sentence or two, in every language."""
    for offer in OFFERS:
        assert max(map(len, offer["title"].values())) <= LONGEST_TITLE, offer["id"]
        assert max(map(len, offer["summary"].values())) <= LONGEST_SUMMARY, offer["id"]


def test_simple_german_keeps_its_sentences_short() -> None:
    """No sentence of simple German is longer than twelve words."""
    for where, texts in every_text():
        for sentence in re.split(r"[.?!]", texts.get("de-simple", "")):
            assert len(sentence.split()) <= 12, where


def test_a_confidential_street_is_told_nowhere() -> None:
    """A protected address stands in its own field alone, where the product keeps it back."""
    hidden = [place for place in LOCATIONS.values() if place["confidential"]]
    assert hidden
    names = [place["name"] for place in LOCATIONS.values()]
    told = [*names, *(text for _, texts in every_text() for text in texts.values())]
    for place in hidden:
        street, _, _ = place["street"].rpartition(" ")
        assert street
        assert not any(street in text for text in told)
        assert {s["sensitive"] for s in SERVICES if s["location"] == place["id"]} == {True}


def test_sensitive_services_have_a_title_that_gives_nothing_away() -> None:
    """A slip that falls into the wrong hands shares no telling word with the real title."""
    sensitive = [service for service in SERVICES if service["sensitive"]]
    assert len(sensitive) == 4
    assert all(("neutral_title" in s) == s["sensitive"] for s in SERVICES)
    for service in sensitive:
        for tag, neutral in service["neutral_title"].items():
            words = set(re.findall(r"\w{4,}", service["title"][tag].casefold()))
            assert not words & set(re.findall(r"\w{4,}", neutral.casefold())), service["id"]
