# SPDX-License-Identifier: EUPL-1.2
"""Integreat API v3 as saved JSON: pages, locations, events, categories and languages.

Shapes of 2022 to 2026 are read alike. Stable are `location.id`, `event.id` and the path of a page;
`id` is that of a revision, and null for a text that is really in another language.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from kiosk.content.importers.importer import Source
from kiosk.content.importers.integreat_events import event_of
from kiosk.content.importers.integreat_places import location_of, organization_of
from kiosk.content.importers.integreat_words import Words
from kiosk.content.row import Refused, Row, whole
from kiosk.content.tongues import tag_of
from kiosk.domain.batch import Batch, Format
from kiosk.domain.records import EventRecord, LocationRecord, OrganizationRecord, PageRecord

_SAMPLE: Final = 50
_LANGUAGES: Final = Format.INTEGREAT_LANGUAGES
_FORMS: Final = (
    Format.INTEGREAT_EVENTS,
    Format.INTEGREAT_LOCATIONS,
    Format.INTEGREAT_PAGES,
    Format.INTEGREAT_LANGUAGES,
    Format.INTEGREAT_CATEGORIES,
)
"""What says more comes first: a record of events that lacks its event looks like a page."""


class IntegreatImporter:
    """Implements `Importer`."""

    def detect(self, source: Source) -> Format | None:
        """By the fields of the first records; an empty list by its file's name."""
        found = source.json
        if found is None:
            return None
        shapes = {_shape(row) for _, row in found.records[:_SAMPLE]}
        if surest := next((form for form in _FORMS if form in shapes), None):
            return surest
        name = source.loaded.stem
        if found.is_list and "categor" in name:
            return Format.INTEGREAT_CATEGORIES
        if found.is_list and not found.whole:
            hints = {f: f.removeprefix("integreat-") for f in Format if f.startswith("integreat")}
            return next((form for form, hint in hints.items() if hint in name), None)
        return None

    def read(self, source: Source, form: Format) -> Batch:
        """The records of a file."""
        found = source.json
        if found is None:
            return Batch(format=form)
        source.problems.noted.extend(found.problems)
        reading = _Reading(source)
        for place, values in found.records:
            named = values.get("path") or values.get("url") or place
            reading.take(Row(values, str(named)[:200], source.problems), form)
        batch = reading.batch(form)
        return replace(batch, languages=codes_of(source)) if form is _LANGUAGES else batch


class _Reading:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._organizations: dict[str, OrganizationRecord] = {}
        self._locations: dict[str, LocationRecord] = {}
        self._events: dict[str, EventRecord] = {}
        self._pages: dict[str, PageRecord] = {}
        self._categories: dict[str, str] = {}

    def take(self, row: Row, form: Format) -> None:
        try:
            match form:
                case Format.INTEGREAT_CATEGORIES:
                    self._category(row)
                case Format.INTEGREAT_LANGUAGES:
                    row.required("code", "bcp47_tag")
                case _:
                    self._prose(row, Words.of(row, self._source.codes), form)
        except Refused:
            pass

    def _prose(self, row: Row, words: Words, form: Format) -> None:
        organization = organization_of(row, words.region)
        if organization:
            self._organizations.setdefault(organization.id, organization)
        owner = organization.id if organization else None
        if form is Format.INTEGREAT_LOCATIONS:
            location = location_of(row, words, owner)
            self._keep(self._locations, location.id, location, row)
        elif form is Format.INTEGREAT_EVENTS:
            event, place = event_of(row, words, owner, self._source.zone)
            if place:
                self._locations.setdefault(place.id, place)
            self._keep(self._events, event.id, event, row)
        else:
            page = _page(row, words, owner)
            self._keep(self._pages, page.id, page, row)

    def _keep(self, kept: dict[str, Any], key: str, record: object, row: Row) -> None:
        if key in kept and kept[key] != record:
            row.note("id", "duplicate", f"{key} stands here twice; the first one counts")
        kept.setdefault(key, record)

    def _category(self, row: Row) -> None:
        name, icon = row.required("name"), row.text("icon")
        self._categories[f"id:{row.text('id')}"] = icon or name
        self._categories[f"name:{name.casefold()}"] = icon or name

    def batch(self, form: Format) -> Batch:
        """Everything taken."""
        return Batch(
            format=form,
            organizations=tuple(self._organizations.values()),
            locations=tuple(self._locations.values()),
            events=tuple(self._events.values()),
            pages=tuple(self._pages.values()),
            categories=self._categories,
        )


def codes_of(source: Source) -> dict[str, str]:
    """Tags by language code, as a file of languages has them."""
    found = source.json
    rows = found.records if found else []
    return {
        whole(str(row["code"])): tag
        for _, row in rows
        if row.get("code") and (tag := tag_of(str(row.get("bcp47_tag") or row["code"])))
    }


def _shape(row: dict[str, Any]) -> Format | None:
    if "path" in row and "title" in row:
        if isinstance(row.get("event"), dict):
            return Format.INTEGREAT_EVENTS
        if isinstance(row.get("location") or row.get("place"), dict):
            return Format.INTEGREAT_LOCATIONS
        return Format.INTEGREAT_PAGES if "content" in row else None
    if "native_name" in row and "code" in row:
        return Format.INTEGREAT_LANGUAGES
    if {"name", "icon_url"} <= row.keys() or {"name", "icon", "color"} <= row.keys():
        return Format.INTEGREAT_CATEGORIES
    return None


def _page(row: Row, words: Words, organization: str | None) -> PageRecord:
    body = words.body()
    parent = row.inner("parent")
    above = parent.text("path") if parent else ""
    page = PageRecord(
        id=words.page_id(words.path),
        title=words.title(),
        body={words.language: body.text} if body.text else {},
        parent=words.page_id(above) if above else None,
        position=int(row.number("order") or 0),
        same=words.other_pages(),
        organization=organization,
        facts=body.facts,
        updated=words.updated(),
    )
    return replace(page, facts=page.facts[:100])
