# SPDX-License-Identifier: EUPL-1.2
"""One thing that the doctor looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found.

    Attributes:
        words: the first line, and lines to copy under it.
        fix: what to do next; empty where all is well.
        hint: the site works as it is, and would be better with that done.
    """

    subject: str
    words: str
    fix: str = ""
    hint: bool = False

    @property
    def well(self) -> bool:
        """Whether nothing has to be done."""
        return self.hint or not self.fix

    def sentence(self) -> str:
        """For a person."""
        words = self.words.replace("\n", "\n         ")
        mark = "FAIL" if not self.well else "hint" if self.hint else "ok  "
        found = f"{mark}  {self.subject}: {words}"
        return f"{found}\n      -> {self.fix}" if self.fix else found

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        return {
            "subject": self.subject,
            "well": self.well,
            "hint": self.hint,
            "words": self.words,
            "fix": self.fix or None,
        }
