# SPDX-License-Identifier: EUPL-1.2
"""A page of the city's guide as visitors read it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.details import FactKind
from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.keyboard import runs_right_to_left
from kiosk.domain.prose_blocks import Block, blocks
from kiosk.screens.visitor.contact_facts import links
from kiosk.screens.visitor.detail import badges
from kiosk.screens.visitor.facts import FactRow, foreign, in_another

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory
    from kiosk.domain.guide import GuidePage
    from kiosk.domain.ports import Phrases

_SAID = frozenset({FactKind.PHONE, FactKind.MAIL})
"""Facts that somebody can use without the internet."""


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block of a page's text."""

    place: int
    kind: str
    text: str
    mark: str
    level: int


@dataclass(frozen=True, slots=True)
class ChildRow:
    """A page below the one that is open."""

    record: str
    title: str
    foreign: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideShown:
    """One page of the guide.

    Attributes:
        language: of the text, where it is not the screen's.
        backwards: whether the text runs from right to left.
        updated: when somebody last changed it; empty where nobody knows.
    """

    title: str = ""
    badges: tuple[str, ...] = ()
    language: str = ""
    backwards: bool = False
    text: tuple[BlockRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    children: tuple[ChildRow, ...] = ()
    updated: str = ""


def guide_name(phrases: Phrases) -> str:
    """What the guide is called."""
    return phrases.translate(
        "VisitorGuide", "Good to know", "The city's guide. German: 'Gut zu wissen'"
    )


def contents(directory: Directory, phrases: Phrases) -> GuideShown:
    """The guide's first page: what it is about."""
    return GuideShown(title=guide_name(phrases), children=_children(directory, None, phrases))


def guide_shown(directory: Directory, page: GuidePage, phrases: Phrases) -> GuideShown:
    """One page with what lies below it."""
    body = said(page.body, phrases.language)
    sayable = tuple(fact for fact in page.facts if fact.kind in _SAID)
    updated = phrases.translate("VisitorGuide", "Last changed: {date}")
    return GuideShown(
        title=said(page.title, phrases.language).text,
        badges=badges(page.title, page.wording, phrases),
        language=body.language if in_another(body.language, phrases) else "",
        backwards=runs_right_to_left(body.text),
        text=tuple(_row(place, block) for place, block in enumerate(blocks(body.text))),
        facts=tuple(links(sayable, frozenset(), phrases)),
        children=_children(directory, page.id, phrases),
        updated=updated.format(date=isolated_name(phrases.date(page.updated)))
        if page.updated
        else "",
    )


def _children(directory: Directory, parent: str | None, phrases: Phrases) -> tuple[ChildRow, ...]:
    """The pages right below one, in the guide's own order."""
    below = [page for page in directory.pages if page.parent == parent]
    return tuple(
        ChildRow(page.id, said(page.title, phrases.language).text, foreign(page.title, phrases))
        for page in sorted(below, key=lambda page: page.position)
    )


def _row(place: int, block: Block) -> BlockRow:
    return BlockRow(place, block.kind, block.text, block.mark, block.level)
