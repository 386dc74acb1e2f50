# SPDX-License-Identifier: EUPL-1.2
"""Ids for sheets: one stands once in the whole workbook, whatever it names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.exporters.export import is_named
from kiosk.domain.directory import Directory, Event, Opportunity, Service


def with_own_ids(directory: Directory) -> Directory:
    """The directory with another id for what is numbered like an entry of another kind.

    Services keep theirs, then events, then ways to take part, then organizations.
    """
    services = {one.id for one in directory.services}
    events = {one.id: _own(one.id, "event", services) for one in directory.events}
    used = services | {*events.values()}
    others = {one.id: _own(one.id, "offer", used) for one in directory.opportunities}
    used |= {*others.values()}

    def owned(entry: Service | Event | Opportunity) -> str:
        owner = entry.organization
        return _own(owner.id, "organization", used) if is_named(owner) else owner.id

    return replace(
        directory,
        services=tuple(
            replace(one, organization=replace(one.organization, id=owned(one)))
            for one in directory.services
        ),
        events=tuple(
            replace(one, id=events[one.id], organization=replace(one.organization, id=owned(one)))
            for one in directory.events
        ),
        opportunities=tuple(
            replace(one, id=others[one.id], organization=replace(one.organization, id=owned(one)))
            for one in directory.opportunities
        ),
    )


def _own(key: str, kind: str, used: set[str]) -> str:
    return f"{kind}:{key}" if key in used else key
