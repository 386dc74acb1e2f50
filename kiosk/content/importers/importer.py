# SPDX-License-Identifier: EUPL-1.2
"""What every importer can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from kiosk.content.json_records import JsonRecords, json_records
from kiosk.content.loaded import Loaded
from kiosk.content.row import Problems
from kiosk.domain.batch import Batch, Format


@dataclass
class Source:
    """A source that importers look at in turn; what is dear is read once.

    Attributes:
        language: of texts that do not say, where they do not tell either.
        codes: tags by the language codes that the sources of this run use.
    """

    loaded: Loaded
    language: str = "de"
    zone: str = "Europe/Berlin"
    codes: Mapping[str, str] = field(default_factory=dict)
    problems: Problems = field(default_factory=Problems)

    @cached_property
    def json(self) -> JsonRecords | None:
        """Its records, if it is JSON."""
        return json_records(self.loaded) if self.loaded.tables is None else None


class Importer(Protocol):
    """One kind of source.

    `read` never raises for what a source says: what is wrong is noted with the source, and the
    records beside it are taken. Reading a source twice gives equal batches.
    """

    def detect(self, source: Source) -> Format | None:
        """Which of its formats a source has; None if none."""
        ...

    def read(self, source: Source, form: Format) -> Batch:
        """The records of a source it has detected."""
        ...
