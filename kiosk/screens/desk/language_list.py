# SPDX-License-Identifier: EUPL-1.2
"""The languages a desk can tick, by their names in the desk's own language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.ports import DeskPorts


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language.

    Attributes:
        own: its name as its speakers write it.
    """

    key: str
    name: str
    own: str


def language_rows(ports: DeskPorts, phrases: Phrases) -> tuple[LanguageRow, ...]:
    """The site's screen languages first, then all that can be interpreted, by name."""
    screens = [tag for tag in ports.profile.languages if tag in ports.languages]
    others = [tag for tag, known in ports.languages.items() if known.interpreter]
    by_name = sorted((tag for tag in others if tag not in screens), key=phrases.language_name)
    return tuple(
        LanguageRow(tag, phrases.language_name(tag), ports.languages[tag].name)
        for tag in (*screens, *by_name)
    )
