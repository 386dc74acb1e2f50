# SPDX-License-Identifier: EUPL-1.2
"""Prose of the city for newcomers, such as Integreat's pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.details import Fact, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """One page of a tree.

    Attributes:
        body: plain text with light structure, by language (see `kiosk.content.prose`).
        parent: the page above; None at the top.
        position: among its neighbours.
    """

    id: str
    title: Mapping[str, str]
    body: Mapping[str, str] = field(default_factory=dict)
    parent: str | None = None
    position: int = 0
    updated: date | None = None
    facts: tuple[Fact, ...] = ()
    wording: Wording = field(default_factory=Wording)
