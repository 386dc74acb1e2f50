# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a site, in words: settings, store, fonts, languages, printer."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.compose.site import load_site
from kiosk.domain.ports import PrinterState
from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import PRINTERS
from kiosk.resources import resource
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, open_visits, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.compose.site import Site

LEAST_FREE_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    subject: str
    well: bool
    words: str

    def sentence(self) -> str:
        """For a person."""
        return f"{'ok  ' if self.well else 'FAIL'}  {self.subject}: {self.words}"

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        return asdict(self)


def examine(folder: Path) -> list[Finding]:
    """Look at a site from its settings to its printer; nothing is changed but migrations."""
    try:
        site = load_site(folder)
    except Trouble as trouble:
        return [Finding("settings", well=False, words=str(trouble))]
    findings = [Finding("settings", well=True, words=f"{site.profile.name}, {site.profile.id}")]
    looks: list[Callable[[Site], Iterator[Finding]]] = [_store, _disk, _languages, _printer]
    for look in looks:
        findings.extend(look(site))
    return findings


def _store(site: Site) -> Iterator[Finding]:
    try:
        prepare(site.folder)
        with closing(open_visits(site.folder)), closing(open_directory(site.folder)) as shelf:
            directory = StoredDirectoryShelf(shelf).directory()
    except Trouble as trouble:
        yield Finding("store", well=False, words=str(trouble))
        return
    yield Finding("store", well=True, words="both files open and whole")
    services, events = len(directory.services), len(directory.events)
    yield Finding("directory", well=services > 0, words=f"{services} services, {events} events")


def _disk(site: Site) -> Iterator[Finding]:
    free = shutil.disk_usage(site.folder).free
    yield Finding("disk", well=free > LEAST_FREE_BYTES, words=f"{free // 1_000_000} MB free")


def _languages(site: Site) -> Iterator[Finding]:
    for tag in site.profile.languages:
        there = resource("i18n", f"kiosk_{tag}.qm").is_file()
        words = "translation is there" if there else "translation is missing: install it again"
        yield Finding(f"language {tag}", well=there, words=words)


def _printer(site: Site) -> Iterator[Finding]:
    make = PRINTERS.get(site.profile.printer)
    if make is None:
        known = ", ".join(PRINTERS)
        words = f"{site.profile.printer!r} is no kind of printer; use {known}"
        yield Finding("printer", well=False, words=words)
        return
    state = make(site.folder).state()
    yield Finding("printer", well=state is PrinterState.READY, words=state.value)
