# SPDX-License-Identifier: EUPL-1.2
"""Terms of sources that nobody has put under a field of action."""

from __future__ import annotations

from kiosk.domain.batch import Batch
from kiosk.domain.taxonomy import Taxonomy, Term


def unmapped_terms(batch: Batch, taxonomy: Taxonomy) -> tuple[Term, ...]:
    """The terms of a source that the mapping does not know, each once."""
    terms = dict.fromkeys(
        term
        for entries in (batch.services, batch.locations, batch.events, batch.opportunities)
        for entry in entries
        for term in entry.terms
    )
    return tuple(term for term in terms if taxonomy.targets(term) is None)
