# SPDX-License-Identifier: EUPL-1.2
"""What a person and a machine are told about sources that were read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.content.edition_terms import unmapped_terms
from kiosk.content.importers.registry import ReadSource
from kiosk.domain.batch import Problem
from kiosk.domain.taxonomy import Taxonomy

TOLERATED_LOSS: Final = 0.05
_KINDS: Final = ("organizations", "services", "locations", "events", "pages")


def held(source: ReadSource, loss: float) -> ReadSource:
    """A source that has lost too much, and the way to take it all the same."""
    words = (
        f"{loss:.0%} of its records have vanished: it is held back, what it said before stays. "
        "If that is right, say so with --accept-loss"
    )
    problem = Problem(Path(source.address).name, "", "held", words)
    return replace(source, problems=(*source.problems, problem))


def silent(source: ReadSource) -> ReadSource:
    """A source that could not be read, and what counts instead."""
    words = "what it said before stays"
    problem = Problem(Path(source.address).name, "", "kept", words)
    return replace(source, problems=(*source.problems, problem))


def with_unmapped(source: ReadSource, taxonomy: Taxonomy) -> ReadSource:
    """A source, and its words that no field of action is named for."""
    if source.batch is None:
        return source
    unmapped = tuple(
        Problem(term.words, term.scheme, "unmapped-term", "no field of action is named for it")
        for term in unmapped_terms(source.batch, taxonomy)
    )
    return replace(source, problems=source.problems + unmapped)


def told(source: ReadSource) -> dict[str, object]:
    """For a machine."""
    batch = source.batch
    counts = {kind: len(getattr(batch, kind)) if batch else 0 for kind in _KINDS}
    return {
        "path": source.address,
        "format": str(batch.format) if batch else None,
        **counts,
        "problems": [
            {"record": p.record, "field": p.field, "code": p.code, "message": p.message}
            for p in source.problems
        ],
    }


def sentences(source: ReadSource) -> Iterator[str]:
    """For a person."""
    known = told(source)
    counts = ", ".join(f"{known[kind]} {kind}" for kind in _KINDS if known[kind])
    taken = f"{known['format']}: {counts or 'nothing'}" if known["format"] else "not read"
    yield f"{source.address}: {taken}"
    for problem in source.problems:
        where = " ".join(filter(None, (problem.record, problem.field)))
        yield f"  {where}: {problem.message} ({problem.code})"
