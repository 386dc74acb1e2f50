# SPDX-License-Identifier: EUPL-1.2
"""The page about the place, as visitors read it. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.screens.visitor.facts import FactRow, hours, languages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.about import About
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

LICENCE = "EUPL-1.2"


def about_facts(
    profile: Profile,
    open_desks: tuple[str, ...],
    wall: datetime,
    phrases: Phrases,
    attribution: str = "",
) -> Iterator[FactRow]:
    """Who is here, when it is open, what there is, and whose word it all is.

    Args:
        attribution: whom to name for the districts of the directory.
    """
    say, about = phrases.translate, profile.about
    yield FactRow("groups", say("About", "Here now"), _desks(profile, open_desks, phrases))
    if spoken := about.spoken_on(wall.date()):
        label = say("About", "We speak today", "Followed by names of languages.")
        yield FactRow("translate", label, languages(spoken, phrases))
    yield from hours(profile.hours, phrases)
    yield from _place(about, phrases)
    yield from _rooms(about, phrases)
    yield from _wifi(about, phrases)
    promise = said(profile.promise, phrases.language).text
    yield FactRow("lock", say("About", "This machine"), promise)
    yield FactRow("corporate_fare", say("About", "Run by"), isolated_name(profile.operator))
    legal = said(profile.legal, phrases.language).text
    yield FactRow("info", say("About", "Legal notice", "German: Impressum"), legal)
    if attribution:
        drawn = say("About", "Borders of districts", "Whose map they were taken from")
        yield FactRow("map", drawn, isolated_name(attribution))
    software = say("About", "Free software under the licence {licence}: everybody may look inside.")
    label = say("About", "Software")
    yield FactRow("license", label, software.format(licence=isolated(LICENCE)))


def welcome(about: About, phrases: Phrases) -> str:
    """That one may stay, where that is so."""
    if not about.nothing_to_buy:
        return ""
    return phrases.translate("About", "You need not buy anything here.")


def _desks(profile: Profile, open_desks: tuple[str, ...], phrases: Phrases) -> str:
    if not open_desks:
        return phrases.translate("About", "No desk is open now.")
    lines = []
    for place in profile.desks:
        if place.id in open_desks:
            name = profile.desk_name(place.id, phrases.language)
            role = said(place.role, phrases.language).text
            lines.append(" · ".join(filter(None, (name, role))))
    return "\n".join(lines)


def _place(about: About, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    if about.street and about.town:
        lines = "\n".join(map(isolated_name, (about.street, about.town)))
        yield FactRow("location_on", say("VisitorBrowse", "Address"), lines)
    steps = {
        "yes": say("About", "No steps on the way in."),
        "partly": say("About", "Partly without steps. We help you."),
        "no": say("About", "There are steps on the way in. We help you."),
    }
    if about.step_free in steps:
        yield FactRow("accessible", say("About", "With wheelchair or pram"), steps[about.step_free])


def _rooms(about: About, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    labels = {
        "toilet": ("wc", say("About", "Toilet")),
        "drinks": ("local_cafe", say("About", "Water and tea")),
        "children": ("toys", say("About", "For children")),
        "quiet_room": ("self_improvement", say("About", "Quiet room")),
    }
    for room, (symbol, label) in labels.items():
        if texts := about.rooms.get(room):
            yield FactRow(symbol, label, said(texts, phrases.language).text)


def _wifi(about: About, phrases: Phrases) -> Iterator[FactRow]:
    say, wifi = phrases.translate, about.wifi
    if wifi is None:
        return
    lines = [say("About", "Name: {name}").format(name=isolated(wifi.name))]
    if wifi.password is not None:
        password = say("About", "Password: {password}")
        lines.append(password.format(password=isolated(wifi.password)))
    yield FactRow("wifi", say("About", "Wi-Fi", "German: WLAN"), "\n".join(lines))
