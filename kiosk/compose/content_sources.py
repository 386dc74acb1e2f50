# SPDX-License-Identifier: EUPL-1.2
"""Reads sources, from the disk and over the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.content.fetch import Answer, Fetched, Fetcher, Unchanged, wait
from kiosk.content.importers.registry import ReadSource, language_codes, read_source
from kiosk.content.loaded import Loaded, load
from kiosk.domain.batch import KeptSource
from kiosk.domain.language import GERMAN

_NETWORK: Final = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to take.

    Attributes:
        sources: paths and addresses.
        language: of texts whose source does not say.
        mapping: of foreign terms; the product's own if None.
        watch: is told each address as it is read.
        pause: lets time pass between two questions to a server.
    """

    sources: tuple[str, ...]
    language: str = GERMAN
    mapping: Path | None = None
    accept_loss: bool = False
    development: bool = False
    watch: Callable[[str], object] = lambda address: address
    pause: Callable[[float], object] = wait


@dataclass(frozen=True, slots=True)
class Read:
    """A source that was read.

    Attributes:
        kept: as it would be kept; None where nobody knows what it is.
    """

    source: ReadSource
    kept: KeptSource | None


def address_of(source: str) -> str:
    """The same for the same source, from wherever it is named."""
    named = source if source.startswith(_NETWORK) else str(Path(source).resolve())
    return named.encode("utf-8", "replace").decode()


def read_all(wish: Wish, known: Mapping[str, KeptSource], zone: str) -> Iterator[Read]:
    """Read the sources of a wish, one after the other.

    Args:
        known: what sources said before; what the network says has not changed is not read again.
        zone: of times that do not say.
    """
    answers = list(_answers(wish, known))
    codes = language_codes(one.loaded for one in answers if isinstance(one, Fetched))
    for one in answers:
        codes |= known[one.address].batch.languages if isinstance(one, Unchanged) else {}
    for one in answers:
        wish.watch(one.address)
        if isinstance(one, Unchanged):
            kept = known[one.address]
            yield Read(ReadSource(one.address, kept.batch, ()), kept)
        elif isinstance(one, Fetched):
            source = read_source(one.loaded, wish.language, zone, codes)
            batch = source.batch
            kept_now = (
                KeptSource(batch=batch, etag=one.etag, modified=one.modified) if batch else None
            )
            yield Read(source, kept_now)
        else:
            yield Read(ReadSource(one.address, None, (one.problem,)), None)


def _answers(wish: Wish, known: Mapping[str, KeptSource]) -> Iterator[Answer]:
    fetcher: Fetcher | None = None
    for source in wish.sources:
        if source.startswith(_NETWORK):
            fetcher = fetcher or Fetcher(development=wish.development, pause=wish.pause)
            kept = known.get(source)
            yield fetcher.fetch(source, (kept.etag, kept.modified) if kept else ("", ""))
        else:
            for one in load(Path(source)):
                yield Fetched(one) if isinstance(one, Loaded) else one
