# SPDX-License-Identifier: EUPL-1.2
"""Editors' HTML as plain text with light structure, and the numbers and places it links to.

Paragraphs stand apart by an empty line, `# ` opens a heading, `- ` or `1. ` a point of a list,
two more blanks each level below it. nh3 (the sanitizer of Mozilla's Servo family) drops scripts,
styles and trackers; what it leaves is well-formed and is walked here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from kiosk.domain.details import Fact, FactKind

LONGEST: Final = 200_000
"""Characters of one text; what comes after is cut off."""

_INLINE: Final = {"a", "b", "br", "em", "i", "span", "strong", "td", "th", "u"}
_BLOCKS: Final = {
    "address", "article", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table",
    "tbody", "thead", "tr", "ul",
}  # fmt: skip
_HEADINGS: Final = frozenset(f"h{level}" for level in range(1, 7))
_MARKUP: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*[\s/>]|<!|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_BLANKS: Final = re.compile(r"[^\S\n]+")
_MAPS: Final = re.compile(
    r"https?://(?:(?:www\.)?google\.[a-z.]+/maps|maps\.|goo\.gl/maps|(?:www\.)?(?:openstreetmap|osm)\.org)"
)
_DETOUR: Final = re.compile(r"(?:www\.)?google\.[a-z.]+/url|l\.facebook\.com/l\.php")
_MARKS: Final = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id")
_KINDS: Final = {
    "tel": FactKind.PHONE,
    "mailto": FactKind.MAIL,
    "geo": FactKind.MAP,
    "http": FactKind.LINK,
    "https": FactKind.LINK,
}
_POINT: Final = re.compile(r" *(?:-|\d+\.) \S")
_EMPTY: Final = re.compile(r" *(?:#|-|\d+\.) *")
_KEPT: Final = "\n\t\u200c\u200d\u200e\u200f"


@dataclass(frozen=True, slots=True)
class Prose:
    """A text as people read it, and what it links to."""

    text: str
    facts: tuple[Fact, ...] = ()


def plain(value: str) -> str:
    """One line of text: no control characters, no markup, single blanks."""
    return " ".join(prose(value).text.split())


def prose(value: str) -> Prose:
    """A text that may hold HTML."""
    text = _printable(value[:LONGEST])
    if not _MARKUP.search(text):
        return Prose(_tidy(text))
    import nh3  # noqa: PLC0415 - off the start path

    walker = _Walker()
    walker.feed(
        nh3.clean(
            text,
            tags=_INLINE | _BLOCKS,
            attributes={"a": {"href"}},
            url_schemes={"http", "https", "mailto", "tel", "geo"},
            link_rel=None,
        )
    )
    walker.close()
    return Prose(_tidy("".join(walker.pieces)), tuple(dict.fromkeys(walker.facts)))


def _printable(text: str) -> str:
    """Without control characters, and without directional overrides that could hide a text."""
    if text.isprintable() and "\\n" not in text:
        return text
    for written, meant in (("\r\n", "\n"), ("\r", "\n"), ("\\n", "\n"), ("\u00a0", " ")):
        text = text.replace(written, meant)
    return "".join(
        c for c in text if c in _KEPT or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"}
    )


def _tidy(text: str) -> str:
    lines: list[str] = []
    for line in map(_trimmed, text.split("\n")):
        if line or (lines and lines[-1]):
            if _POINT.match(line) and len(lines) > 1 and not lines[-1] and _POINT.match(lines[-2]):
                lines.pop()
            lines.append(line)
    return "\n".join(lines).strip()


def _trimmed(line: str) -> str:
    """A line with single blanks; points keep their indent, empty points and headings go."""
    if _EMPTY.fullmatch(line):
        return ""
    words = _BLANKS.sub(" ", line).strip()
    indent = len(line) - len(line.lstrip(" "))
    return " " * indent + words if _POINT.match(line) else words


class _Walker(HTMLParser):
    """Turns clean HTML into lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.facts: list[Fact] = []
        self._lists: list[int | None] = []
        self._link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        match tag:
            case "ul" | "ol":
                self._lists.append(1 if tag == "ol" else None)
                self._break(1 if len(self._lists) > 1 else 2)
            case "li":
                self._break(1)
                self.pieces.append(self._bullet())
            case "br":
                self.pieces.append("\n")
            case "a":
                self._link = (dict(attrs).get("href") or "", len(self.pieces))
            case "td" | "th":
                self.pieces.append(" ")
            case "tr" | "dt" | "dd":
                self._break(1)
            case _ if tag in _HEADINGS:
                self._break(2)
                self.pieces.append("# ")
            case _ if tag in _BLOCKS and not self._opens_point():
                self._break(1 if self._lists else 2)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link:
            self._close_link(*self._link)
            self._link = None
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._break(1 if self._lists else 2)
        elif tag in _HEADINGS:
            self._break(2)
        elif tag in _BLOCKS - {"li"}:
            self._break(1 if self._lists else 2)

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split("\n"))
        if words.strip() or (words and self.pieces and not self.pieces[-1].endswith(("\n", " "))):
            self.pieces.append(words)

    def _bullet(self) -> str:
        indent = "  " * (max(len(self._lists), 1) - 1)
        number = self._lists[-1] if self._lists else None
        if number is None:
            return f"{indent}- "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _opens_point(self) -> bool:
        """Whether a paragraph begins right after the mark of its point or heading."""
        last = self.pieces[-1] if self.pieces else ""
        return last.endswith(("- ", ". ", "# ")) and len(last.split()) == 1

    def _break(self, lines: int) -> None:
        if self.pieces:
            self.pieces.append("\n" * lines)

    def _close_link(self, href: str, start: int) -> None:
        label = " ".join("".join(self.pieces[start:]).split())
        if fact := fact_of(href, label):
            self.facts.append(fact)
            if fact.kind in {FactKind.PHONE, FactKind.MAIL} and not _says(label, fact.value):
                self.pieces.append(f" ({fact.value})" if label else fact.value)


def fact_of(href: str, label: str) -> Fact | None:
    """What a link leads to; nothing where it leads nowhere that means something on paper."""
    try:
        address = urlsplit(href.strip())
    except ValueError:
        return None
    kind = _KINDS.get(address.scheme.lower())
    if kind in {FactKind.PHONE, FactKind.MAIL}:
        return Fact(kind, unquote(address.path), label) if address.path else None
    if kind is FactKind.LINK and not address.netloc:
        return None
    where = _untracked(address)
    return Fact(FactKind.MAP if _MAPS.match(where) else kind, where, label) if kind else None


def _untracked(address: SplitResult) -> str:
    """A link itself, without the detour and the marks by which somebody counts."""
    asked = parse_qsl(address.query, keep_blank_values=True)
    if _DETOUR.fullmatch(address.netloc + address.path):
        straight = next((value for name, value in asked if name in {"q", "url"}), "")
        return straight if straight.startswith(("http://", "https://")) else address.geturl()
    kept = [(name, value) for name, value in asked if not _MARKS.fullmatch(name)]
    return address.geturl() if kept == asked else address._replace(query=urlencode(kept)).geturl()


def _says(label: str, value: str) -> bool:
    """Whether a label already shows a number or address, however it is spaced."""
    wanted, shown = (re.sub(r"[^0-9a-z@]", "", text.casefold()) for text in (value, label))
    return wanted in shown or wanted[-6:] in shown
