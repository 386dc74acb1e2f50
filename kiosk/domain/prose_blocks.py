# SPDX-License-Identifier: EUPL-1.2
"""Plain text with light structure, block by block; `kiosk.content.prose` writes such text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.isolate import isolated

_POINT = re.compile(r"( *)(-|\d+\.) (.*)")
# telephone numbers, hours, dates; mail; web
_FACT = re.compile(
    r"(?<![\w@/.])(?:"
    r"\+?\(?\d(?:[\d()/:\u2010-\u2015-]|[.,](?=\d)| (?=[\d(/\u2010-\u2015-]))+\d"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:https?://|www\.)[\w./?&=%#~+:@-]+[\w/=]"
    r")"
)


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class Block:
    """One block.

    Attributes:
        text: its lines, with numbers and addresses isolated.
        mark: before a point: a dot, or its number.
        level: how deep a point lies; 0 is the outermost list.
    """

    kind: BlockKind
    text: str
    mark: str = ""
    level: int = 0


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a text; whatever has no structure is paragraphs."""
    standing: Block | None = None
    for line in (*text.split("\n"), ""):
        begun = _begun(line)
        if standing and line.strip() and begun is None:
            standing = replace(standing, text=f"{standing.text}\n{line.strip()}")
            continue
        if standing:
            yield replace(standing, text=with_facts_isolated(standing.text))
        standing = begun or (Block(BlockKind.PARAGRAPH, line.strip()) if line.strip() else None)


def with_facts_isolated(text: str) -> str:
    """A text in which numbers to dial, mail and web addresses keep their own direction."""
    return _FACT.sub(lambda found: isolated(found.group()), text)


def _begun(line: str) -> Block | None:
    """The heading or point that a line begins."""
    if line.startswith("# "):
        return Block(BlockKind.HEADING, line[2:].strip())
    if point := _POINT.fullmatch(line):
        indent, mark, words = point.groups()
        shown = "•" if mark == "-" else isolated(mark)
        return Block(BlockKind.POINT, words.strip(), shown, len(indent) // 2)
    return None
