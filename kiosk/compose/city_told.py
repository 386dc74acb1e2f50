# SPDX-License-Identifier: EUPL-1.2
"""What was published, in words and in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.city.publisher import Published

_MANY: Final = {
    "service": "services",
    "event": "events",
    "opportunity": "opportunities",
    "page": "pages",
    "organization": "organizations",
    "location": "locations",
}
"""Kinds in the order they are told."""


def counted(done: Published) -> dict[str, dict[str, int]]:
    """How many entities of each kind are new, changed and gone."""
    counts: dict[str, dict[str, int]] = {}
    for kind in _MANY:
        changes = {key: body for key, body in done.changes.items() if key[0] == kind}
        gone = sum(body is None for body in changes.values())
        changed = sum(key in done.known for key in changes) - gone
        if changes:
            counts[kind] = {
                "new": len(changes) - changed - gone,
                "changed": changed,
                "gone": gone,
            }
    return counts


def changes_in_words(done: Published) -> str:
    """Such as "+12 services, 3 changed, 1 gone, 2 bulletins; edition 42"."""
    parts = [", ".join(_words(kind, of)) for kind, of in counted(done).items()]
    if done.bulletins:
        parts.append(_many(len(done.bulletins), "bulletin", "bulletins"))
    if done.skips:
        parts.append("numbered above what kiosks have: they take this one whole")
    if done.new and not parts:
        parts.append("other media")
    if done.whole:
        parts.append("the edition before was damaged: kiosks take this one whole")
    return f"{', '.join(parts) or 'nothing changed'}; edition {done.edition}"


def _words(kind: str, counts: dict[str, int]) -> Iterator[str]:
    """The first number names the kind."""
    said = {"new": "", "changed": " changed", "gone": " gone"}
    first = True
    for what, word in said.items():
        count = counts[what]
        if count:
            name = f" {kind if count == 1 else _MANY[kind]}" if first else ""
            yield f"{'+' if what == 'new' else ''}{count}{name}{word}"
            first = False


def _many(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
