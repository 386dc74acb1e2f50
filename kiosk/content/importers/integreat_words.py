# SPDX-License-Identifier: EUPL-1.2
"""The texts of an Integreat record, and the language they are really in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import unquote, urlsplit

from kiosk.content.prose import Prose
from kiosk.content.row import Row, whole
from kiosk.content.tongues import prevailing, tag_of
from kiosk.domain.language import GERMAN

_OCCURRENCE: Final = re.compile(r"\$(\d{4}-\d{2}-\d{2})(?=/?$)")
_OWN_LETTERS: Final[Mapping[str, re.Pattern[str]]] = {
    **dict.fromkeys(("ar", "fa", "prs", "ckb", "ps", "ur"), re.compile(r"[\u0600-\u06ff]")),
    **dict.fromkeys(("uk", "ru", "bg", "mk", "sr"), re.compile(r"[\u0400-\u04ff]")),
    **dict.fromkeys(("am", "ti"), re.compile(r"[\u1200-\u137f]")),
}


@dataclass(frozen=True, slots=True)
class Words:
    """What a record says, under which path, in which language."""

    row: Row
    path: str
    region: str
    language: str

    @classmethod
    def of(cls, row: Row, codes: Mapping[str, str]) -> Words:
        """The words of a record.

        Raises:
            Refused: it has no path.
        """
        path = unquote(row.raw("path") or urlsplit(row.raw("url")).path) or row.required("path")
        parts = [part for part in path.split("/") if part]
        region = parts[0] if parts else ""
        code = parts[1] if len(parts) > 1 else GERMAN
        return cls(row, path, region, _language(row, path, code, codes))

    @property
    def dated(self) -> str:
        """The date at the end of the path of one date of a repeated event; else empty."""
        found = _OCCURRENCE.search(self.path)
        return found[1] if found else ""

    @property
    def undated(self) -> str:
        """The path without that date."""
        return _OCCURRENCE.sub("", self.path)

    def title(self) -> dict[str, str]:
        """The title in its language.

        Raises:
            Refused: there is none.
        """
        return {self.language: self.row.required("title")}

    def body(self) -> Prose:
        """The editors' text."""
        return self.row.prose("content", "excerpt")

    def updated(self) -> dict[str, datetime]:
        """When it was last changed."""
        at = self.row.instant("last_updated", "modified_gmt")
        return {self.language: at} if at else {}

    def page_id(self, path: str) -> str:
        """The id of the page at a path."""
        return f"integreat:{unquote(path).rstrip('/')}"

    def other_pages(self) -> tuple[str, ...]:
        """The ids under which other languages have this page."""
        others = self.row.values.get("available_languages")
        rows = list(others.values()) if isinstance(others, dict) else others
        if not isinstance(rows, list):
            return ()
        paths = [
            whole(str(one["path"])) for one in rows if isinstance(one, dict) and one.get("path")
        ]
        return tuple(sorted(self.page_id(path) for path in paths))


def _language(row: Row, path: str, code: str, codes: Mapping[str, str]) -> str:
    named = codes.get(code) or tag_of(code) or code
    if row.values.get("id", 0) is None:
        named = _behind(row, path, code, codes)
    letters = _OWN_LETTERS.get(named)
    text = f"{row.raw('title')} {row.raw('excerpt')}"
    if letters and any(c.isalpha() for c in text) and not letters.search(text):
        return prevailing([text], GERMAN)
    return named


def _behind(row: Row, path: str, code: str, codes: Mapping[str, str]) -> str:
    """The language of a text that has no id of its own: of the one that shares its last part."""
    others = row.values.get("available_languages")
    if not isinstance(others, dict):
        return GERMAN
    last = _last(path)
    same = [
        other
        for other, where in others.items()
        if isinstance(where, dict) and _last(unquote(str(where.get("path") or ""))) == last
    ]
    with_text = [other for other in same if others[other].get("id") is not None]
    if with_text:
        found = GERMAN if GERMAN in with_text else with_text[0]
    elif _OCCURRENCE.search(path):  # one date of a series: no language has an id of its own
        found = GERMAN if GERMAN in same else code
    else:
        found = GERMAN
    return codes.get(found) or tag_of(found) or found


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]
