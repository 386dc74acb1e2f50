# SPDX-License-Identifier: EUPL-1.2
"""Foreign terms under the city's eight fields of action and the topics across them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.topic import FIELDS


@dataclass(frozen=True, slots=True)
class Term:
    """A term of somebody else's taxonomy.

    Attributes:
        scheme: whose: `integreat`, `hsds`, or `field` for our own ids.
    """

    scheme: str
    code: str = ""
    name: str = ""

    @property
    def words(self) -> str:
        """As the office reads it."""
        return " ".join(part for part in (self.code, self.name) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Where a record belongs, and the terms that do not say."""

    fields: tuple[str, ...]
    topics: tuple[str, ...]
    unmapped: tuple[Term, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxonomy:
    """The mapping a city edits (resources/taxonomy/mapping.toml).

    Attributes:
        codes: by scheme: a code, or its beginning followed by `*`, to fields and topics.
        names: words that occur in a term's name, to fields and topics.
    """

    codes: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def targets(self, term: Term) -> tuple[str, ...] | None:
        """Fields and topics of a term; None if nobody has said, empty if it means none."""
        if term.scheme == "field":
            return (term.code,)
        codes = self.codes.get(term.scheme, {})
        beginnings = (f"{term.code[:length]}*" for length in range(len(term.code), 0, -1))
        for key in (term.code, *beginnings):
            if key in codes:
                return codes[key]
        words = set(re.findall(r"\w+", term.name.casefold()))
        found = [to for name, to in self.names.items() if set(name.split()) <= words]
        return tuple(dict.fromkeys(target for to in found for target in to)) if found else None

    def sort(self, terms: Iterable[Term]) -> Sorted:
        """Where a record with these terms belongs."""
        named = {term: self.targets(term) for term in terms}
        targets = dict.fromkeys(target for to in named.values() for target in to or ())
        return Sorted(
            fields=tuple(f for f in FIELDS if f in targets),
            topics=tuple(target for target in targets if target not in FIELDS),
            unmapped=tuple(term for term, to in named.items() if to is None),
        )
