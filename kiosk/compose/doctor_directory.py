# SPDX-License-Identifier: EUPL-1.2
"""What the doctor says of the directory: what is in it, whether it is of today, what it lacks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.compose.content_edition import mapping_of
from kiosk.compose.finding import Finding
from kiosk.content.edition_terms import unmapped_terms
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.clock import wall_clock
from kiosk.domain.trouble import SettingsTrouble
from kiosk.store import search_index
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.source_shelf import StoredSourceShelf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.compose.site import Site
    from kiosk.domain.directory import Directory
    from kiosk.store.opening import Store

OLD: Final = timedelta(days=2)
"""A running site makes its edition of imported sources anew each night."""


def directory_findings(site: Site, store: Store) -> Iterator[Finding]:
    """Look at the edition in use.

    Raises:
        StoreTrouble: it cannot be read.
    """
    directory = StoredDirectoryShelf(store).directory()
    services, events = len(directory.services), len(directory.events)
    fix = "" if services else "bring a directory: `kiosk demo` makes an invented one"
    yield Finding("directory", f"{services} services, {events} events", fix)
    if not directory.edition:
        return
    sources = StoredSourceShelf(store)
    current = sources.current()
    yield _age(site, directory, imported=current is not None and current.made_of is not None)
    yield from _dates(site, directory)
    if not search_index.is_fresh(store):
        fix = "run `kiosk content renew`; a running site does it by itself"
        yield Finding("search", "an update reads words in another way", fix, hint=True)
    try:
        taxonomy = read_taxonomy(mapping_of(site.folder))
    except SettingsTrouble as trouble:
        yield Finding("mapping", str(trouble), f"correct {mapping_of(site.folder)}")
        return
    batches = (kept.batch for kept in sources.sources().values())
    if count := len({term for batch in batches for term in unmapped_terms(batch, taxonomy)}):
        fix = "`kiosk content check` lists them; name a field for each in your mapping.toml"
        words = f"{count} terms of the sources belong to no field of action"
        yield Finding("mapping", words, fix, hint=True)


def _age(site: Site, directory: Directory, *, imported: bool) -> Finding:
    made = wall_clock(directory.made_at, site.profile.zone)
    words = f"number {directory.edition}, made on {made:%Y-%m-%d at %H:%M}"
    if not imported or site.clock.now() - directory.made_at <= OLD:
        return Finding("edition", words)
    fix = "let the screens run overnight, or run `kiosk content renew`, which says what is wrong"
    return Finding("edition", words, fix, hint=True)


def _dates(site: Site, directory: Directory) -> Iterator[Finding]:
    over = sum(not event.coming(site.wall()) for event in directory.events)
    if not over:
        return
    words = f"{over} of {len(directory.events)} events have no date to come"
    fix = "import newer calendars" if over == len(directory.events) else ""
    yield Finding("dates", words, fix, hint=bool(fix))
