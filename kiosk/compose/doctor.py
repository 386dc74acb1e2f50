# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a site, in words, and what to do about it."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.compose.bulletin import refused_profiles
from kiosk.compose.doctor_directory import directory_findings
from kiosk.compose.doctor_printer import found_printers, print_trial, printer_finding
from kiosk.compose.finding import Finding
from kiosk.compose.site import load_site
from kiosk.domain.profile import PrinterPlace
from kiosk.domain.trouble import StoreTooNew, StoreTrouble, Trouble
from kiosk.resources import resource
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.sync.bulletin_file import read_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.compose.site import Site

LEAST_FREE_BYTES = 200_000_000


def examine(folder: Path, *, on_paper: bool = False) -> list[Finding]:
    """Look at a site from its settings to its printer; nothing is changed but migrations.

    Args:
        folder: the site's.
        on_paper: print a test slip too.
    """
    try:
        site = load_site(folder)
    except Trouble as trouble:
        fix = f"correct {folder / 'site.toml'}"
        return [Finding("settings", str(trouble), fix), *found_printers(PrinterPlace())]
    findings = [Finding("settings", f"{site.profile.name}, {site.profile.id}")]
    looks: list[Callable[[Site], Iterator[Finding]]] = [
        _store,
        _disk,
        _languages,
        _speech,
        _printer,
        _city,
        _bulletin,
    ]
    for look in looks:
        findings.extend(look(site))
    if on_paper:
        findings.append(print_trial(site))
    return findings


def _store(site: Site) -> Iterator[Finding]:
    try:
        prepare(site.folder)
        with closing(open_visits(site.folder)), closing(open_directory(site.folder)) as shelf:
            findings = list(directory_findings(site, shelf))
    except StoreTooNew as trouble:
        yield Finding("store", str(trouble), "install that newer version here too")
        return
    except StoreTrouble as trouble:
        fix = "let the kiosk write there; a damaged file: end all screens and move it elsewhere"
        yield Finding("store", str(trouble), fix)
        return
    yield Finding("store", "both files open and whole")
    yield from findings


def _disk(site: Site) -> Iterator[Finding]:
    free = shutil.disk_usage(site.folder).free
    fix = "" if free > LEAST_FREE_BYTES else f"make room on the disk that holds {site.folder}"
    yield Finding("disk", f"{free // 1_000_000} MB free", fix)


def _languages(site: Site) -> Iterator[Finding]:
    for tag in site.profile.languages:
        if resource("i18n", f"kiosk_{tag}.qm").is_file():
            yield Finding(f"language {tag}", "translation is there")
        else:
            yield Finding(f"language {tag}", "translation is missing", "install the kiosk again")


def _speech(site: Site) -> Iterator[Finding]:
    from kiosk.compose.doctor_speech import speech_findings  # noqa: PLC0415 - brings Qt
    from kiosk.printing.typeset import without_windows  # noqa: PLC0415 - as above

    without_windows()  # a process has one application: the test slip needs this one
    yield from speech_findings(site)


def _city(site: Site) -> Iterator[Finding]:
    from kiosk.compose.doctor_sync import sync_findings  # noqa: PLC0415 - brings the network

    yield from sync_findings(site)


def _bulletin(site: Site) -> Iterator[Finding]:
    kept = read_kept(site.folder)
    for sentence in refused_profiles(site, kept.bulletin) if kept else ():
        yield Finding("bulletin", sentence, "tell the city's office; the profile in use stays")


def _printer(site: Site) -> Iterator[Finding]:
    yield printer_finding(site)
    yield from found_printers(site.profile.printer)
