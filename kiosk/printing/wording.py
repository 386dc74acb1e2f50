# SPDX-License-Identifier: EUPL-1.2
"""Words that several slips share; facts are put into sentences here, and isolated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.domain.saying import opening_times, short_day

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.slip import SlipDay, SlipHours, SlipTarget

OFFICE_LANGUAGE = "de"
"""Stands on every slip, as the places that read it work in it."""

_GAP = re.compile("%([1-9])")


def fill(sentence: str, *facts: str) -> str:
    """Put facts in the places %1, %2 … of a translated sentence.

    Each fact keeps its own direction: the first letter in it decides, and digits
    without letters read from left to right.
    """
    return _GAP.sub(lambda gap: isolated_name(facts[int(gap[1]) - 1]), sentence)


def joined(*facts: str) -> str:
    """Facts beside each other on one line, each in its own direction."""
    return " · ".join(isolated_name(fact) for fact in facts)


def reached_by(target: SlipTarget, phrases: Phrases) -> list[str]:
    """How and when a place is reached, a line each: telephone, hours, appointment, languages."""
    say = phrases.translate
    told = [fill(say("Slip", "Phone: %1"), target.phone)] if target.phone else []
    if target.secret:
        told.append(
            say("Slip", "Please call: they tell you the address.")
            if target.phone
            else say("Slip", "Please ask us how to get there.")
        )
    told += [_hours(hours, phrases) for hours in target.hours]
    if target.days:
        alone, other = (
            say("Slip", "Open in the next days:"),
            say("Slip", "Different on these days:"),
        )
        told += [alone if target.days_alone else other]
        told += [_day(day, phrases) for day in target.days]
    if target.by_appointment:
        told.append(say("Slip", "By appointment only: please call first."))
    if target.languages:
        spoken = phrases.listed(map(phrases.language_name, target.languages))
        told.append(fill(say("Slip", "They speak: %1"), spoken))
    return told


def _hours(hours: SlipHours, phrases: Phrases) -> str:
    days = dict.fromkeys((phrases.weekday(hours.first_day), phrases.weekday(hours.last_day)))
    return " ".join(("\u2013".join(days), opening_times(hours.spans, phrases)))


def _day(told: SlipDay, phrases: Phrases) -> str:
    hours = opening_times(told.spans, phrases) if told.spans else ""
    if not told.known:
        hours = ", ".join(filter(None, (hours, phrases.translate("Slip", "please ask"))))
    closed = phrases.translate("Slip", "closed") if told.known and not told.spans else ""
    note = isolated_name(told.note) if told.note else ""
    day = isolated_name(short_day(told.day, phrases))
    return " ".join(filter(None, (day, hours, closed, note)))


def colour_name(colour: str, phrases: Phrases) -> str:
    """The colour of a ticket in words."""
    return {
        "violet": phrases.translate("Slip", "violet"),
        "lightblue": phrases.translate("Slip", "light blue"),
        "green": phrases.translate("Slip", "green"),
        "orange": phrases.translate("Slip", "orange"),
        "turquois": phrases.translate("Slip", "turquoise"),
        "yellow": phrases.translate("Slip", "yellow"),
        "darkblue": phrases.translate("Slip", "dark blue"),
        "limette": phrases.translate("Slip", "lime green"),
    }[colour]


def pictogram_name(pictogram: str, phrases: Phrases) -> str:
    """What the pictogram of a ticket shows."""
    return {
        "apple": phrases.translate("Slip", "Apple"),
        "ball": phrases.translate("Slip", "Ball"),
        "bicycle": phrases.translate("Slip", "Bicycle"),
        "book": phrases.translate("Slip", "Book"),
        "bus": phrases.translate("Slip", "Bus"),
        "cloud": phrases.translate("Slip", "Cloud"),
        "cup": phrases.translate("Slip", "Cup"),
        "flower": phrases.translate("Slip", "Flower"),
        "glasses": phrases.translate("Slip", "Glasses"),
        "lamp": phrases.translate("Slip", "Lamp"),
        "scissors": phrases.translate("Slip", "Scissors"),
        "shirt": phrases.translate("Slip", "Shirt"),
        "sun": phrases.translate("Slip", "Sun"),
        "tractor": phrases.translate("Slip", "Tractor"),
        "tree": phrases.translate("Slip", "Tree"),
        "umbrella": phrases.translate("Slip", "Umbrella"),
    }[pictogram]


def ahead_of_you(count: int, phrases: Phrases) -> str:
    """How many numbers come first."""
    if count == 0:
        return phrases.translate("Slip", "You are next.")
    return phrases.translate("Slip", "%n number(s) ahead of you.", "", count)


def waiting_time(minutes: tuple[int, int], phrases: Phrases) -> str:
    """The estimate as a range, or as one number where both ends are the same."""
    shortest, longest = minutes
    if shortest == longest:
        return phrases.translate("Slip", "Waiting time: about %n minute(s).", "", longest)
    sentence = phrases.translate("Slip", "Waiting time: %1 to %n minutes.", "", longest)
    return fill(sentence, str(shortest))
