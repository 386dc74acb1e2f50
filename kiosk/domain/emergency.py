# SPDX-License-Identifier: EUPL-1.2
"""Who is called in an emergency; 112 and 110 are law and need neither directory nor store."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.hours import Week

if TYPE_CHECKING:
    from kiosk.domain.ports import Translate

EMERGENCY = "emergency"
"""The topic by which the directory marks places for emergencies, such as a bed tonight."""


class Purpose(StrEnum):
    """What a number is for."""

    RESCUE = "rescue"
    POLICE = "police"
    VIOLENCE = "violence"
    DOCTOR = "doctor"
    CHILDREN = "children"
    WORRIES = "worries"
    POISON = "poison"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """A number to call.

    Attributes:
        number: in groups that are easy to dial.
        name: its own German name; empty where the purpose says it all.
        languages: tags of the languages spoken there.
        hours: None for day and night.
    """

    number: str
    purpose: Purpose
    languages: tuple[str, ...]
    name: str = ""
    hours: Week | None = None


LAW = (
    HelpLine(number="112", purpose=Purpose.RESCUE, languages=("de", "en")),
    HelpLine(number="110", purpose=Purpose.POLICE, languages=("de", "en")),
)
"""TKG § 164: free from every telephone, day and night."""


def purpose_words(purpose: Purpose, translate: Translate) -> str:
    """What a number is for, in one line."""
    return {
        Purpose.RESCUE: translate("Emergency", "Fire, ambulance", "German: Feuer, Rettung"),
        Purpose.POLICE: translate("Emergency", "Police"),
        Purpose.VIOLENCE: translate("Emergency", "Violence against women", "A line for women."),
        Purpose.DOCTOR: translate("Emergency", "A doctor, nights and weekends"),
        Purpose.CHILDREN: translate("Emergency", "Children and young people with worries"),
        Purpose.WORRIES: translate("Emergency", "Worries you cannot bear alone"),
        Purpose.POISON: translate("Emergency", "Swallowed something poisonous"),
    }[purpose]
