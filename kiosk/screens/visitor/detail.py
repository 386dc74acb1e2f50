# SPDX-License-Identifier: EUPL-1.2
"""An address as visitors read it, with everything they need to go there. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.details import TextOrigin
from kiosk.domain.directory import said
from kiosk.domain.phone_code import CodeKind, service_code
from kiosk.screens.visitor.facts import FactRow, in_another
from kiosk.screens.visitor.opening_words import Headline, headline
from kiosk.screens.visitor.service_facts import grown_old, service_facts

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.details import Wording
    from kiosk.domain.directory import Service, Texts
    from kiosk.domain.opening_times import ReadOpeningTimes
    from kiosk.domain.phone_code import PhoneCode
    from kiosk.domain.ports import Phrases


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be seen before everything else.

    Attributes:
        language: of the words, where it is not the page's.
    """

    symbol: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One record with everything a visitor needs to go there.

    Attributes:
        badges: in which other language its text is, and how that came to be.
        summary_language: where it is not the page's.
        code: what the code for the visitor's telephone says.
        caption: what that code does.
        field: its field of action, where it was not found in one.
    """

    title: str = ""
    badges: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    headline: Headline = field(default_factory=Headline)
    summary: str = ""
    summary_language: str = ""
    facts: tuple[FactRow, ...] = ()
    code: str = ""
    caption: str = ""
    field: str = ""


def service_detail(
    service: Service,
    read: ReadOpeningTimes,
    wall: datetime,
    phrases: Phrases,
    attribution: str = "",
) -> Detail:
    """An address.

    Args:
        attribution: whom to name for the districts.
    """
    title, summary = (said(texts, phrases.language) for texts in (service.title, service.summary))
    code = service_code(service, phrases.language)
    return Detail(
        title=title.text,
        badges=badges(service.title, service.details.wording, phrases),
        remarks=_remarks(service, wall, phrases),
        headline=headline(service, read, wall, phrases),
        summary="" if summary.text.strip() == title.text.strip() else summary.text,
        summary_language=summary.language if in_another(summary.language, phrases) else "",
        facts=service_facts(service, read, wall, phrases, attribution),
        code=code.text if code else "",
        caption=caption(code, phrases),
    )


def badges(title: Texts, wording: Wording, phrases: Phrases) -> tuple[str, ...]:
    """What a reader ought to know about the words: their language, and who wrote them."""
    say, tongue = phrases.translate, said(title, phrases.language).language
    origins = {
        TextOrigin.MACHINE: say("VisitorBrowse", "Translated by machine"),
        TextOrigin.EASY: say("VisitorBrowse", "Easy language"),
    }
    origin = wording.origins.get(tongue)
    stale = say("VisitorBrowse", "Translation not up to date") if tongue in wording.stale else ""
    told = (in_another(tongue, phrases), origins.get(origin, "") if origin else "", stale)
    return tuple(filter(None, told))


def caption(code: PhoneCode | None, phrases: Phrases) -> str:
    """What a code does, for whoever holds a telephone to it; nothing without one."""
    if code is None:
        return ""
    say = phrases.translate
    return {
        CodeKind.CONTACT: say("VisitorBrowse", "Scan: save the contact in your phone"),
        CodeKind.DATE: say("VisitorBrowse", "Scan: put the date in your phone's calendar"),
        CodeKind.MAP: say("VisitorBrowse", "Scan: see the place on your phone's map"),
        CodeKind.CALL: say("VisitorBrowse", "Scan: call with your phone"),
        CodeKind.PAGE: say("VisitorBrowse", "Scan: open the website on your phone"),
    }[code.kind]


def _remarks(service: Service, wall: datetime, phrases: Phrases) -> tuple[Remark, ...]:
    alert = said(service.details.alert, phrases.language)
    remarks = []
    if alert.text.strip():
        tongue = alert.language if in_another(alert.language, phrases) else ""
        remarks.append(Remark("ui/warning", alert.text.strip(), tongue))
    if grown_old(service, wall.date()):
        old = phrases.translate("VisitorBrowse", "These facts are old. Please call first.")
        remarks.append(Remark("ui/history", old))
    return tuple(remarks)
