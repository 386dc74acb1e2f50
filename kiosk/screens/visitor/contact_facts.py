# SPDX-License-Identifier: EUPL-1.2
"""How else a service is reached: mail, web, people, and what its prose links to. No Qt here."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kiosk.domain.details import FactKind
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.screens.visitor.facts import FactRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from kiosk.domain.details import Contact, Fact
    from kiosk.domain.directory import Service
    from kiosk.domain.ports import Phrases

MOST = 5
"""Lines of one kind that a page has room for; the desk knows the rest."""


def reached(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """Mail, web and the people to turn to, each with what they are there for."""
    say, details = phrases.translate, service.details
    if details.email:
        yield FactRow("mail", say("VisitorBrowse", "Email"), isolated(details.email))
    if service.url:
        yield FactRow("public", say("VisitorBrowse", "Website"), isolated(service.url))
    yield from people(details.contacts, {service.phone, details.email, service.url}, phrases)


def people(
    contacts: Iterable[Contact], known: Collection[str | None], phrases: Phrases
) -> Iterator[FactRow]:
    """People to turn to, as far as what is told of them is not known already."""
    say = phrases.translate
    for contact in islice(contacts, MOST):
        lines = [isolated(line) for line in ways(contact) if line not in known]
        if not lines:
            continue
        who = " · ".join(isolated_name(text) for text in (contact.name, contact.role) if text)
        text = "\n".join(filter(None, (who, *lines)))
        yield FactRow("person", say("VisitorBrowse", "Contact"), text)


def ways(contact: Contact) -> list[str]:
    """Every number and address of somebody."""
    ways = (contact.phone, contact.mobile, contact.email, contact.website)
    return list(dict.fromkeys(way for way in ways if way))


def linked(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """What the prose of a service links to, as far as it has not been told already."""
    details = service.details
    told = {service.phone, details.email, service.url}
    told |= {way for contact in details.contacts for way in ways(contact)}
    yield from links(details.facts, told, phrases)


def links(
    facts: Sequence[Fact], told: Collection[str | None], phrases: Phrases
) -> Iterator[FactRow]:
    """What prose links to, as far as it has not been told already."""
    say = phrases.translate
    kinds = {
        FactKind.PHONE: ("call", say("VisitorBrowse", "Telephone")),
        FactKind.MAIL: ("mail", say("VisitorBrowse", "Email")),
        FactKind.MAP: ("map", say("VisitorBrowse", "On the map")),
        FactKind.LINK: ("public", say("VisitorBrowse", "Website")),
    }
    for kind, (symbol, label) in kinds.items():
        lines = [
            " ".join(filter(None, (isolated_name(fact.label), isolated(fact.value))))
            if fact.label and fact.label != fact.value
            else isolated(fact.value)
            for fact in facts
            if fact.kind is kind and fact.value not in told
        ]
        if lines:
            yield FactRow(symbol, label, "\n".join(_few(lines)))


def _few(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(lines))[:MOST]
