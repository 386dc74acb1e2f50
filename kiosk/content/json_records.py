# SPDX-License-Identifier: EUPL-1.2
"""The records of a JSON file: a list, a page of a list, one record, or one a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.content.loaded import Loaded, text_of
from kiosk.domain.batch import Problem

_LISTS: Final = ("contents", "content", "items", "results", "data", "services", "organizations")
_LINES: Final = (".ndjson", ".jsonl")
_DEEPEST: Final = 64


@dataclass(slots=True)
class JsonRecords:
    """What was found.

    Attributes:
        records: objects only; with a word for where each stands.
        whole: the file's one value, if it is one.
    """

    records: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    whole: Any = None
    is_list: bool = False


def json_records(source: Loaded) -> JsonRecords | None:
    """The records of a source; None if it is no JSON at all."""
    text, today = text_of(source.raw)
    stripped = text.lstrip()
    by_line = source.name.lower().endswith(_LINES)
    if not by_line and not stripped.startswith(("{", "[")):
        return None
    found = JsonRecords()
    if not today:
        found.problems.append(
            Problem(source.name, "", "encoding", "the file is not UTF-8: letters may be wrong")
        )
    try:
        found.whole = json.loads(stripped)
    except (ValueError, RecursionError) as error:
        if by_line:
            _take_lines(stripped.splitlines(), found)
        else:
            _rescue(stripped, error, found, source.name)
        return found
    found.is_list = isinstance(found.whole, list)
    _take(_elements(found.whole), found)
    return found


def _elements(whole: Any) -> list[Any]:
    if isinstance(whole, list):
        return whole
    for name in _LISTS if isinstance(whole, dict) and "id" not in whole else ():
        if isinstance(whole.get(name), list):
            return list(whole[name])
    return [whole]


def _take(elements: list[Any], found: JsonRecords) -> None:
    for position, element in enumerate(elements, 1):
        if not isinstance(element, dict):
            kind = type(element).__name__
            found.problems.append(
                Problem(f"#{position}", "", "wrong-type", f"a record is expected, this is {kind}")
            )
        elif _too_deep(element):
            found.problems.append(
                Problem(f"#{position}", "", "too-deep", f"nested more than {_DEEPEST} levels deep")
            )
        else:
            found.records.append((f"#{position}", element))


def _rescue(text: str, error: Exception, found: JsonRecords, name: str) -> None:
    """Records one a line, or those before the place where a list breaks off."""
    lines = text.splitlines()
    if text.startswith("{") and len(lines) > 1 and lines[0].rstrip().endswith("}"):
        _take_lines(lines, found)
        return
    if whole := _one_after_another(text):
        _take([one for value in whole for one in _elements(value)], found)
        return
    message = "nested too deeply" if isinstance(error, RecursionError) else f"no JSON: {error}"
    found.problems.append(Problem(name, "", "broken-json", message))
    _take(list(_before_break(text)), found)


def _take_lines(lines: list[str], found: JsonRecords) -> None:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line.strip().rstrip(","))
        except (ValueError, RecursionError) as error:
            found.problems.append(
                Problem(f"line {number}", "", "broken-json", f"no JSON: {error}"[:200])
            )
            continue
        if isinstance(value, dict) and not _too_deep(value):
            found.records.append((f"line {number}", value))
        else:
            found.problems.append(
                Problem(f"line {number}", "", "wrong-type", "a record is expected")
            )


def _before_break(text: str) -> Iterator[Any]:
    """The elements of the outermost list that can be read."""
    decoder = json.JSONDecoder()
    at = text.find("[") + 1
    while 0 < at < len(text):
        while at < len(text) and text[at] in ", \n\r\t":
            at += 1
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield value


def _one_after_another(text: str) -> list[Any]:
    """The values of a text that is nothing but several of them; none if it is anything else."""
    decoder = json.JSONDecoder()
    values: list[Any] = []
    at = 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return []
        values.append(value)
        while at < len(text) and text[at] in " \t\r\n,\x1e":
            at += 1
    return values


def _too_deep(value: Any, level: int = 0) -> bool:
    if level > _DEEPEST:
        return True
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_too_deep(part, level + 1) for part in inside if isinstance(part, dict | list))
