# SPDX-License-Identifier: EUPL-1.2
"""Checks sources, and makes them a local edition of a site's directory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.compose.content_edition import (
    keep_mapping,
    made_site,
    making,
    mapping_of,
    publish,
    refuse_local,
)
from kiosk.compose.content_sources import Wish, address_of, read_all
from kiosk.compose.content_told import TOLERATED_LOSS, held, sentences, told, with_unmapped
from kiosk.content.importers.registry import ReadSource
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.batch import Batch, KeptSource
from kiosk.resources import resource
from kiosk.store.opening import open_directory
from kiosk.store.source_shelf import StoredSourceShelf

if TYPE_CHECKING:
    from kiosk.domain.clock import WatchedClock

_ZONE: Final = "Europe/Berlin"
_SAME: Final = 0.8
_ENOUGH: Final = 20
"""Records from which on two sources at different addresses can be told to be one."""


@dataclass(slots=True)
class Outcome:
    """What was found, and the edition it is in."""

    sources: list[ReadSource]
    edition: int | None = None
    held: set[str] = field(default_factory=set)

    @property
    def taken(self) -> bool:
        """Whether there is anything to show."""
        return any(
            source.batch is not None and source.batch.keys and source.address not in self.held
            for source in self.sources
        )

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        return {"sources": [told(source) for source in self.sources], "edition": self.edition}

    def sentences(self) -> Iterator[str]:
        """For a person."""
        for source in self.sources:
            yield from sentences(source)
        if self.edition:
            yield f"edition {self.edition}"


def check(wish: Wish) -> Outcome:
    """Read sources and say what is wrong with them; nothing is kept."""
    taxonomy = read_taxonomy(wish.mapping or resource("taxonomy", "mapping.toml"))
    read = read_all(wish, {}, _ZONE)
    return Outcome([with_unmapped(one.source, taxonomy) for one in read])


def take(wish: Wish, folder: Path, clock: WatchedClock | None = None) -> Outcome:
    """Make a local edition of a site out of these sources and those it has already.

    Raises:
        AlreadyRunning: another import is under way, and takes long.
        SettingsTrouble: the folder is no site and not empty, the mapping is wrong, or the site
            has the city's directory.
        StoreTrouble: the site cannot be written.
    """
    site = made_site(folder, clock)
    if wish.mapping:
        read_taxonomy(wish.mapping)
        keep_mapping(wish.mapping, folder)
    taxonomy = read_taxonomy(mapping_of(folder))
    with making(site), closing(open_directory(folder)) as store:
        refuse_local(store)
        known = StoredSourceShelf(store).sources()
        outcome = Outcome([])
        news: dict[str, KeptSource] = {}
        for one in read_all(wish, known, site.profile.zone.key):
            taken = with_unmapped(one.source, taxonomy)
            if one.kept:
                address = _known_as(one.source.address, one.kept.batch, known, wish)
                before = known.get(address)
                loss = before.batch.lost(one.kept.batch, site.clock.now()) if before else 0.0
                if loss > TOLERATED_LOSS and not wish.accept_loss:
                    taken = held(taken, loss)
                    outcome.held.add(taken.address)
                elif before or not one.kept.batch.is_empty:
                    news[address] = one.kept
            outcome.sources.append(taken)
        if outcome.taken:
            outcome.edition = publish(site, store, news)
    return outcome


def _known_as(named: str, batch: Batch, known: Mapping[str, KeptSource], wish: Wish) -> str:
    """The address a source is kept under: its own, or that of the same one seen elsewhere."""
    address = address_of(named)
    if address in known:
        return address
    marks = _marks(batch)
    here = {address_of(source) for source in wish.sources}
    for other, kept in known.items():
        theirs = _marks(kept.batch)
        alike = kept.batch.format is batch.format and other not in here
        enough = alike and min(len(marks), len(theirs)) >= _ENOUGH
        if enough and len(marks & theirs) >= _SAME * len(marks | theirs):
            return other
    return address


def _marks(batch: Batch) -> set[tuple[str, str, str]]:
    """What records can be known by: kind, id, and words with their language."""
    return {
        (kind, record.id, str(getattr(record, "title", getattr(record, "name", ""))))
        for kind, record in batch.records
    }
