# SPDX-License-Identifier: EUPL-1.2
"""The doctor and the directory: of which day it is, and what it lacks."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.compose.content import take
from kiosk.compose.content_edition import made_site, renew
from kiosk.compose.content_sources import Wish
from kiosk.compose.doctor_directory import OLD, directory_findings
from kiosk.compose.finding import Finding
from kiosk.compose.site import Site
from kiosk.store.opening import open_directory, write
from tests.content.importers.examples import as_json, calendar, service, vevent
from tests.fakes import FixedClock

TERM = {"id": "1", "taxonomy_term": {"id": "t", "code": "ZZ-1", "name": "Sonderbares"}}
COURSE = ("DTSTART:20260303T170000Z", "DURATION:PT1H", "SUMMARY:Kurs")


@pytest.fixture
def site(tmp_path: Path, clock: FixedClock) -> Site:
    """One service, and one course tomorrow."""
    (tmp_path / "c.ics").write_bytes(calendar(vevent("a", *COURSE)))
    (tmp_path / "s.json").write_bytes(as_json(service("a", attributes=[TERM])))
    sources = (str(tmp_path / "c.ics"), str(tmp_path / "s.json"))
    take(Wish(sources=sources), tmp_path / "site", clock)
    return made_site(tmp_path / "site", clock)


def found(site: Site) -> dict[str, Finding]:
    """What the doctor says, by subject."""
    with closing(open_directory(site.folder)) as store:
        return {one.subject: one for one in directory_findings(site, store)}


def test_an_edition_of_today_is_well(site: Site) -> None:
    """What is in it, its number and its day."""
    said = found(site)
    assert said["directory"].words == "1 services, 1 events"
    assert said["edition"].sentence() == ("ok    edition: number 1, made on 2026-03-02 at 10:00")
    assert "dates" not in said
    assert "search" not in said


def test_an_old_edition_wants_to_be_renewed(site: Site, clock: FixedClock) -> None:
    """Nobody let the screens run overnight; afterwards all is well again."""
    clock.forward(OLD + timedelta(minutes=1))
    said = found(site)
    assert said["edition"].hint
    assert "kiosk content renew" in said["edition"].fix
    renew(site)
    said = found(site)
    assert not said["edition"].fix
    assert said["dates"].words == "1 of 1 events have no date to come"
    assert said["dates"].fix


def test_what_an_update_left_to_do_is_named(site: Site) -> None:
    """The search by older rules; renewing makes it anew."""
    with closing(open_directory(site.folder)) as store, write(store):
        store.execute("UPDATE search_made SET rules = 0")
    assert found(site)["search"].hint
    renew(site)
    assert "search" not in found(site)


def test_terms_without_a_field_are_counted(site: Site) -> None:
    """One that the mapping does not know; a mapping that cannot be read is named."""
    said = found(site)["mapping"]
    assert said.hint
    assert said.words == "1 terms of the sources belong to no field of action"
    (site.folder / "mapping.toml").write_text("[names", "utf-8")
    said = found(site)["mapping"]
    assert not said.well
    assert "mapping.toml" in said.fix


def test_a_site_without_a_directory_is_told_how_to_get_one(tmp_path: Path) -> None:
    """That is all there is to say."""
    said = found(made_site(tmp_path / "site", FixedClock()))
    assert list(said) == ["directory"]
    assert not said["directory"].well
