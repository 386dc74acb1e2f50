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
    """

    subject: str
    words: str
    fix: str = ""

    @property
    def well(self) -> bool:
        """Whether nothing has to be done."""
        return not self.fix

    def sentence(self) -> str:
        """For a person."""
        words = self.words.replace("\n", "\n         ")
        found = f"{'ok  ' if self.well else 'FAIL'}  {self.subject}: {words}"
        return found if self.well else f"{found}\n      -> {self.fix}"

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        return {
            "subject": self.subject,
            "well": self.well,
            "words": self.words,
            "fix": self.fix or None,
        }
