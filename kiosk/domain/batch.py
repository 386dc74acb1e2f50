# SPDX-License-Identifier: EUPL-1.2
"""Everything that one source says, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from kiosk.domain.records import (
    EventRecord,
    LocationRecord,
    OpportunityRecord,
    OrganizationRecord,
    PageRecord,
    Record,
    ServiceRecord,
    TranslationRecord,
)

_WORLDWIDE: Final = re.compile(
    r"integreat:.*|.*@.*\..*|[{]?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}", re.IGNORECASE
)


_KINDS: Final = ("organizations", "locations", "services", "events", "pages", "opportunities")


class Format(StrEnum):
    """The kinds of sources."""

    HSDS_3 = "hsds-3"
    HSDS_1 = "hsds-1"
    INTEGREAT_PAGES = "integreat-pages"
    INTEGREAT_LOCATIONS = "integreat-locations"
    INTEGREAT_EVENTS = "integreat-events"
    INTEGREAT_CATEGORIES = "integreat-location-categories"
    INTEGREAT_LANGUAGES = "integreat-languages"
    ICALENDAR = "icalendar"
    SPREADSHEET = "spreadsheet"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a record: which, where, a code for machines, a sentence for people."""

    record: str
    field: str
    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Everything one source says.

    Attributes:
        categories: codes of the source's terms by the ids or names that other sources use.
        languages: tags by the language codes that other sources use.
    """

    format: Format
    organizations: tuple[OrganizationRecord, ...] = ()
    locations: tuple[LocationRecord, ...] = ()
    services: tuple[ServiceRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    pages: tuple[PageRecord, ...] = ()
    opportunities: tuple[OpportunityRecord, ...] = ()
    translations: tuple[TranslationRecord, ...] = ()
    categories: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)

    @property
    def records(self) -> Iterator[tuple[str, Record]]:
        """Every record with its kind."""
        for kind in _KINDS:
            for record in getattr(self, kind):
                yield kind, record

    @property
    def keys(self) -> frozenset[tuple[str, str]]:
        """Kind and id of every record."""
        return frozenset((kind, record.id) for kind, record in self.records)

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing that others could use."""
        return not (self.keys or self.categories or self.languages or self.translations)

    def lost(self, later: Batch, now: datetime) -> float:
        """Which part of this a later one lacks; what is over may go."""
        expected = {
            (kind, record.id)
            for kind, record in self.records
            if not (isinstance(record, EventRecord) and record.is_over(now))
        }
        return len(expected - later.keys) / len(expected) if expected else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSource:
    """What a source said when it was last taken.

    Attributes:
        etag, modified: of the answer it came in, if it came over the network.
    """

    batch: Batch
    etag: str = ""
    modified: str = ""


def is_worldwide(record_id: str) -> bool:
    """Whether an id means the same record wherever it stands, as UUIDs do and `17` does not."""
    return _WORLDWIDE.match(record_id) is not None
