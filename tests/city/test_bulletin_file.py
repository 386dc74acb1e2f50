# SPDX-License-Identifier: EUPL-1.2
"""What the city's office writes for one site."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.city.bulletin_file import bulletin_of
from kiosk.compose.profile import check_city_profile
from kiosk.compose.site import known_languages
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.sync.bulletin_wire import Bulletin, ToldPlace, bulletin_bytes, read_bulletin

NOW = datetime(2026, 11, 22, 8, 30, 12, tzinfo=UTC)
DEMO = resource("demo", "site.toml").read_text("utf-8")

EVERYTHING = """
site = "D03"

[[profiles]]
from = 2027-01-01
file = "D03-2027.toml"

[[notices]]
kind = "closed"
from = 2026-12-24T12:00:00
until = 2026-12-26

[[notices]]
kind = "cancelled"
entry = "breakfast"
from = 2026-12-02T09:30:00

[pause]
from = 2026-11-23
until = 2026-11-23T18:00:00
[pause.why]
de = "Wasserschaden."
en = "Water damage."
[[pause.instead]]
name = "Welcome Point 05"
street = "Allee 5"
phone = "0211 5"

[closed]
from = 2027-03-01
"""


def check(site: str, text: str) -> None:
    """Read a profile as the sites do."""
    check_city_profile(site, text, known_languages())


def written(
    folder: Path, text: str, before: Bulletin | None = None, now: datetime = NOW
) -> Bulletin:
    """The bulletin of a file."""
    path = folder / "D03.toml"
    path.write_text(text, "utf-8")
    return bulletin_of(path, lambda _site: before, now, check)


def test_everything_that_can_be_said_is_understood(tmp_path: Path) -> None:
    """Days count whole, times are the site's; it travels and comes back as it was."""
    (tmp_path / "D03-2027.toml").write_text(DEMO, "utf-8")
    bulletin = written(tmp_path, EVERYTHING)
    closed, cancelled = bulletin.notices
    assert str(closed.starts) == "2026-12-24 12:00:00"
    assert str(closed.ends) == "2026-12-27 00:00:00"
    assert str(cancelled.ends) == "2026-12-03 00:00:00"
    assert bulletin.pause is not None
    assert str(bulletin.pause.starts) == "2026-11-23 00:00:00"
    assert bulletin.pause.instead[0] == ToldPlace(
        name="Welcome Point 05", street="Allee 5", phone="0211 5"
    )
    assert bulletin.closed is not None
    assert bulletin.closed.ends is None
    assert bulletin.profiles[0].starts == date(2027, 1, 1)
    assert bulletin.profiles[0].profile == DEMO
    assert read_bulletin(bulletin_bytes(bulletin)) == bulletin


def test_a_bulletin_is_new_when_it_says_something_new(tmp_path: Path) -> None:
    """Its number tells the time, and rises whatever the clock says."""
    first = written(tmp_path, 'site = "D03"')
    assert first.number == 202611220830
    later = NOW + timedelta(days=1)
    assert written(tmp_path, 'site = "D03" # as before', first, later) is first
    pause = 'site = "D03"\n[pause]\nfrom = 2026-11-22'
    assert written(tmp_path, pause, first, later).number == 202611230830
    assert written(tmp_path, pause, first, NOW).number == first.number + 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("site = ", "D03.toml: not TOML: Invalid value"),
        ('site = "d03"', "`site`: write two to eight capitals and digits"),
        ('sit = "D03"', "D03.toml: `sit` is not a setting; remove it"),
        ('[[notices]]\nkind = "paused"\nfrom = 2026-01-01', "write a table [pause] or [closed]"),
        ('[[notices]]\nkind = "sung"\nfrom = 2026-01-01', "there is no 'sung'; choose from"),
        ('[[notices]]\nkind = "closed"', "`notices[0].from` is missing; add it"),
        ('[[notices]]\nkind = "moved"\nentry = "a"\nfrom = 2026-01-01', "`place` is missing"),
        ('[[notices]]\nkind = "absent"\nfrom = 2026-01-01', "name a `topic` or a `desk`"),
        ('[[notices]]\nkind = "absent"\ntopic = "x"\nfrom = 2026-01-01', "'x' is no topic; choose"),
        ('[[notices]]\nkind = "closed"\nfrom = "soon"', "write a day or a time like 2026-12-24"),
        ('[[notices]]\nkind = "closed"\nfrom = 2026-01-01T09:00:00Z', "by the site's clock"),
        ("[pause]\nfrom = 2026-01-02\nuntil = 2026-01-01", "`pause.until`: it ends before it"),
        ('[pause]\nfrom = 2026-01-02\nwhy = { en = "Fire." }', "`pause.why`: the German text"),
        (
            "[pause]\nfrom = 2026-01-02\ninstead = [{ name = '' }]",
            "`pause.instead[0].name`: expected `str`",
        ),
        ("[closed]\nfrom = 2026-01-02\nuntil = 2026-03-01", "write [pause] instead"),
        ('[[profiles]]\nfrom = 2026-01-01\nfile = "none.toml"', "none.toml: cannot be read"),
        ('[[profiles]]\nfrom = 2026-01-01\nfile = "other.toml"', "the bulletin of the site D03"),
        ('[[profiles]]\nfrom = 2026-01-01\nfile = "wrong.toml"', "`site.demmo` is not a setting"),
        (2 * '[[profiles]]\nfrom = 2026-01-01\nfile = "D03.toml"\n', "two begin on one day"),
    ],
)
def test_a_mistake_is_told_before_anything_is_published(
    tmp_path: Path, text: str, sentence: str
) -> None:
    """With the file and what to do."""
    (tmp_path / "other.toml").write_text(DEMO.replace('"D03"', '"D04"'), "utf-8")
    (tmp_path / "wrong.toml").write_text(DEMO.replace("demo = true", "demmo = true"), "utf-8")
    start = "" if text.startswith("sit") else 'site = "D03"\n'
    with pytest.raises(SettingsTrouble) as refused:
        written(tmp_path, start + text)
    assert sentence in str(refused.value)
