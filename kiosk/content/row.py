# SPDX-License-Identifier: EUPL-1.2
"""One record of a source, read field by field; what is wrong is noted and costs only itself."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

from kiosk.content.prose import Prose, plain, prose
from kiosk.domain.batch import Problem

LONGEST_LINE: Final = 2_000
MOST_PROBLEMS: Final = 2_000
"""Of one source; a file that is wrong throughout need not be described line by line."""


_DAYS: Final = ("", "%d.%m.%Y", "%m/%d/%Y", "%m/%d/%y", "%B %d, %Y", "%d %B %Y")
_NO_YEAR_BEFORE: Final = 1900
_LONGEST_SHOWN: Final = 300


@dataclass(slots=True)
class Problems:
    """What is wrong with a source."""

    noted: list[Problem] = field(default_factory=list)

    def note(self, record: str, name: str, code: str, message: str) -> None:
        """Note a problem, once."""
        problem = Problem(_shown(record), _shown(name), code, _shown(message))
        if len(self.noted) < MOST_PROBLEMS:
            self.noted.append(problem)
        elif len(self.noted) == MOST_PROBLEMS:
            words = f"more than {MOST_PROBLEMS} things are wrong; the rest is not listed"
            self.noted.append(Problem(record, "", "too-many-problems", words))


class Refused(Exception):
    """A record cannot be taken; why is noted."""


@dataclass(frozen=True, slots=True)
class Row:
    """A record as its source has it.

    Attributes:
        record: what to call it in problems.
    """

    values: Mapping[str, Any]
    record: str
    problems: Problems

    def text(self, *names: str) -> str:
        """One line, of the first of these fields that has something to say."""
        return plain(self.raw(*names))[:LONGEST_LINE]

    def prose(self, *names: str) -> Prose:
        """Paragraphs, of the first of these fields that has something to say."""
        return prose(self.raw(*names))

    def raw(self, *names: str) -> str:
        """As it stands, without blanks around it."""
        for name in names:
            value = self.values.get(name)
            if isinstance(value, bool):
                return str(value).lower()
            if isinstance(value, str | int | float):
                if words := whole(str(value)).strip():
                    return words
            elif value is not None:
                kind = type(value).__name__
                self.note(name, "wrong-type", f"a text is expected, this is {kind}")
        return ""

    def required(self, *names: str) -> str:
        """One line that must be there.

        Raises:
            Refused: it is not.
        """
        if found := self.text(*names):
            return found
        self.note(names[0], "missing", f"{names[0]} is missing; the record is left out")
        raise Refused

    def number(self, *names: str) -> float | None:
        """A number, if there is one."""
        if not (words := self.raw(*names)):
            return None
        try:
            value = float(words.replace(",", ".") if words.count(",") == 1 else words)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            self.note(names[0], "no-number", f"{words[:80]!r} is no number")
            return None
        return value

    def day(self, *names: str) -> date | None:
        """A date, if there is one: ISO, German, or an instant's day."""
        if not (words := self.raw(*names)):
            return None
        found = next(filter(None, (_day(words, form) for form in _DAYS)), None)
        if found is None or found.year < _NO_YEAR_BEFORE:
            self.note(names[0], "no-date", f"{words[:80]!r} is no date")
            return None
        return found

    def instant(self, *names: str) -> datetime | None:
        """A point in time with offset, if there is one."""
        if not (words := self.raw(*names)):
            return None
        try:
            at = datetime.fromisoformat(words)
        except ValueError:
            self.note(names[0], "no-time", f"{words[:80]!r} is no point in time")
            return None
        return at if at.tzinfo else at.replace(tzinfo=UTC)

    def flag(self, *names: str) -> bool | None:
        """Yes or no, if it is said."""
        match self.raw(*names).casefold():
            case "true" | "1" | "yes" | "y" | "ja" | "x" | "j" | "t":
                return True
            case "false" | "0" | "no" | "n" | "nein" | "f":
                return False
            case _:
                return None

    def inner(self, name: str) -> Row | None:
        """A record within this one."""
        value = self.values.get(name)
        if value is None or isinstance(value, dict):
            return None if value is None else Row(value, self.record, self.problems)
        self.note(name, "wrong-type", "a record is expected here")
        return None

    def rows(self, name: str) -> Iterator[Row]:
        """The records of a list within this one."""
        value = self.values.get(name)
        if value is None:
            return
        if not isinstance(value, list):
            self.note(name, "wrong-type", "a list is expected here")
            return
        for position, inside in enumerate(value):
            if isinstance(inside, dict):
                yield Row(inside, self.record, self.problems)
            else:
                self.note(f"{name}[{position}]", "wrong-type", "a record is expected here")

    def note(self, name: str, code: str, message: str) -> None:
        """Note what is wrong with a field."""
        self.problems.note(self.record, name, code, message)


def whole(text: str) -> str:
    """A text without halves of characters, which no file and no database takes."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in whole(text))[:_LONGEST_SHOWN].strip()


def _day(words: str, form: str) -> date | None:
    try:
        if form:
            return datetime.strptime(words, form).replace(tzinfo=UTC).date()
        return datetime.fromisoformat(words).date()
    except ValueError:
        return None
