# SPDX-License-Identifier: EUPL-1.2
"""What a tour leaves: pictures, slips, and summary.json with paths relative to it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.tour.stage import Stage


@dataclass(slots=True)
class Album:
    """Collects in the order in which things happen."""

    folder: Path
    tickets: list[dict[str, Any]] = field(default_factory=list)
    referrals: list[dict[str, Any]] = field(default_factory=list)
    pictures: list[dict[str, Any]] = field(default_factory=list)

    @property
    def slips(self) -> Path:
        """Where the printer leaves slips."""
        return self.folder / "slips"

    def prepare(self) -> None:
        """Make the folders."""
        self.slips.mkdir(parents=True, exist_ok=True)
        (self.folder / "pictures").mkdir(exist_ok=True)

    def picture(self, stage: Stage, page: str, language: str) -> None:
        """Take a picture of a screen."""
        number = len(self.pictures) + 1
        file = f"pictures/{number:02}-{stage.screen}-{page}-{language}.png"
        stage.picture(self.folder / file)
        self.pictures.append(
            {
                "file": file,
                "screen": stage.screen,
                "page": page,
                "language": language,
                "size": list(stage.size),
            }
        )

    def ticket(self, stage: Stage, language: str) -> int:
        """Note the ticket that is being printed; its number."""
        file = self._new_slip(stage)
        number = int(file.stem.split("-")[1])
        self.tickets.append({"number": number, "language": language, "pdf": self._name(file)})
        return number

    def referral(self, stage: Stage, language: str) -> str:
        """Note the referral that is being printed; its code."""
        file = self._new_slip(stage)
        code = file.stem.split("-")[1]
        self.referrals.append(
            {"code": code, "pdf": self._name(file), "languages": [language, "de"]}
        )
        return code

    def close(self) -> Path:
        """Write the summary; its path."""
        summary = self.folder / "summary.json"
        listed = {
            "tickets": self.tickets,
            "referrals": self.referrals,
            "pictures": self.pictures,
            "ok": True,
        }
        summary.write_text(json.dumps(listed, indent=1, ensure_ascii=False), "utf-8")
        return summary

    def _new_slip(self, stage: Stage) -> Path:
        known = {slip["pdf"] for slip in (*self.tickets, *self.referrals)}
        stage.wait_for_slips(len(known) + 1)
        [new] = [file for file in self.slips.glob("*.pdf") if self._name(file) not in known]
        return new

    def _name(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()
