# SPDX-License-Identifier: EUPL-1.2
"""What the city says comes to a site: kept once, for this site alone, never an older one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.compose import doctor
from kiosk.compose.bulletin import keep_bulletin
from kiosk.compose.site import Site, load_site
from kiosk.domain.trouble import StoreTrouble
from kiosk.sync.bulletin_file import FILE, read_kept
from kiosk.sync.bulletin_wire import BulletinDamaged, DatedProfile, bulletin_bytes
from tests.bulletins import DEMO, TODAY, bulletin, named
from tests.fakes import FixedClock


@pytest.fixture
def site(tmp_path: Path, clock: FixedClock) -> Site:
    """A site as it was set up."""
    (tmp_path / "site.toml").write_text(DEMO, "utf-8")
    return load_site(tmp_path, clock)


def told(site: Site, number: int, *profiles: DatedProfile) -> bool:
    """The city publishes profiles, and they come."""
    return keep_bulletin(site, bulletin_bytes(bulletin(number, profiles=profiles)))


def name_of(site: Site, clock: FixedClock) -> str:
    """What the site is called when its screens start now."""
    return load_site(site.folder, clock).profile.name


def test_a_bulletin_is_new_once(site: Site) -> None:
    """However often it is pulled."""
    assert told(site, 7)
    assert not told(site, 7)


def test_an_older_bulletin_never_comes_back(site: Site) -> None:
    """Nor another one under the same number."""
    assert told(site, 7)
    for number in (6, 7):
        with pytest.raises(BulletinDamaged, match=f"{number} came after 7"):
            told(site, number, named("Old"))
    kept = read_kept(site.folder)
    assert kept is not None
    assert kept.bulletin.profiles == ()


def test_another_sites_bulletin_is_refused(site: Site) -> None:
    """Whoever carried it here."""
    foreign = bulletin_bytes(bulletin(site="D05"))
    with pytest.raises(BulletinDamaged, match="for the site D05, this one is D03"):
        keep_bulletin(site, foreign)
    assert read_kept(site.folder) is None


def test_a_disk_that_takes_nothing_is_said_in_words(site: Site) -> None:
    """The bulletin before stays."""
    told(site, 1)
    (site.folder / f".{FILE}.part").mkdir()
    with pytest.raises(StoreTrouble, match=FILE):
        told(site, 2)
    kept = read_kept(site.folder)
    assert kept is not None
    assert kept.bulletin.number == 1


def test_a_profile_takes_effect_on_its_day(site: Site, clock: FixedClock) -> None:
    """Nobody touches the machine."""
    told(site, 1, named("Welcome Point Oberbilk", TODAY + timedelta(days=3)))
    clock.forward(timedelta(days=2))
    assert name_of(site, clock) == "Welcome Point 03"
    clock.forward(timedelta(days=1))
    assert name_of(site, clock) == "Welcome Point Oberbilk"


def test_of_those_whose_day_has_come_the_latest_counts(site: Site, clock: FixedClock) -> None:
    """In whichever order the office wrote them."""
    days = [timedelta(days=days) for days in (0, -9, 5)]
    told(site, 1, *(named(f"Point {day.days}", TODAY + day) for day in days))
    assert name_of(site, clock) == "Point 0"


def test_what_took_effect_stays_when_a_bulletin_no_longer_says_it(
    site: Site, clock: FixedClock
) -> None:
    """A site does not get its old name back because somebody tidied up."""
    told(site, 1, named("Welcome Point Oberbilk"))
    told(site, 2)
    told(site, 3, named("Welcome Point Süd", TODAY + timedelta(days=1)))
    assert name_of(site, clock) == "Welcome Point Oberbilk"
    clock.forward(timedelta(days=1))
    assert name_of(site, clock) == "Welcome Point Süd"


def test_what_never_took_effect_can_be_taken_back(site: Site, clock: FixedClock) -> None:
    """The rename is called off before its day."""
    told(site, 1, named("Welcome Point Oberbilk", TODAY + timedelta(days=1)))
    told(site, 2)
    clock.forward(timedelta(days=2))
    assert name_of(site, clock) == "Welcome Point 03"


@pytest.mark.parametrize(
    ("wrong", "right", "sentence"),
    [
        ('id = "D03"', 'id = "D04"', "`site.id`: this is the site D03, and ids never change"),
        ('colour = "#2044AA"', 'colour = "#FFFF00"', "`brand.colour`: #FFFF00 is too light"),
        ("demo = true", "demmo = true", "`site.demmo` is not a setting"),
        ("[visitor]", "[visitor", "not TOML"),
        ('mo = ["de", "en", "ar", "uk"]', 'mo = ["xx"]', "`about.languages`: 'xx'"),
    ],
)
def test_a_wrong_profile_is_refused_with_a_sentence_and_the_current_stays(
    site: Site,
    clock: FixedClock,
    caplog: pytest.LogCaptureFixture,
    wrong: str,
    right: str,
    sentence: str,
) -> None:
    """The rest of the bulletin counts all the same."""
    told(site, 1, named("Welcome Point Oberbilk"))
    profile = DEMO.replace(wrong, right)
    assert profile != DEMO
    assert told(site, 2, DatedProfile(starts=TODAY, profile=profile))
    assert sentence in caplog.text
    assert name_of(site, clock) == "Welcome Point Oberbilk"


def test_what_stands_in_the_room_is_the_machines(site: Site, clock: FixedClock) -> None:
    """The office need not know the printer, the screen or the numbers; where it does, it counts."""
    own = (site.folder / "site.toml").read_text("utf-8")
    own = own.replace("screen_inches = 27.0", "screen_inches = 32.0")
    own = own.replace("first = 100", "first = 550").replace("size = 900", "size = 450")
    own = own.replace("volume = 70", "volume = 40").replace('paper = "a5"', 'paper = "80mm"')
    own = own.replace('kind = "folder"', 'kind = "escpos"\ndevice = "tcp://printer"')
    (site.folder / "site.toml").write_text(own, "utf-8")
    bare = DEMO
    for line in (
        "screen_inches = 27.0",
        "volume = 70",
        "first = 100",
        "size = 900",
        'paper = "a5"',
        "[printer]",
        'kind = "folder"',
    ):
        bare = bare.replace(line, "", 1)
    told(
        site,
        1,
        DatedProfile(starts=TODAY, profile=bare.replace("idle_seconds = 60", "idle_seconds = 90")),
    )
    profile = load_site(site.folder, clock).profile
    assert (profile.printer.device, profile.referral_paper) == ("tcp://printer", "80mm")
    assert (profile.band.first, profile.screen_inches, profile.reading_volume) == (550, 32.0, 40)
    assert profile.idle_seconds == 90
    told(
        site,
        2,
        DatedProfile(starts=TODAY, profile=bare.replace("[visitor]", "[visitor]\nvolume = 20", 1)),
    )
    assert load_site(site.folder, clock).profile.reading_volume == 20


def test_a_damaged_bulletin_file_costs_nothing_but_the_bulletin(
    site: Site, clock: FixedClock
) -> None:
    """The machine's own profile counts until the next one comes."""
    told(site, 1, named("Welcome Point Oberbilk"))
    (site.folder / FILE).write_bytes(b"\x00" * 40)
    assert name_of(site, clock) == "Welcome Point 03"
    assert told(site, 2, named("Welcome Point Oberbilk"))
    assert name_of(site, clock) == "Welcome Point Oberbilk"


def test_the_doctor_says_which_profile_is_refused_and_why(site: Site) -> None:
    """Whoever stands at the machine need not read a log."""
    assert list(doctor._bulletin(site)) == []
    wrong = DatedProfile(starts=TODAY, profile=DEMO.replace("demo = true", "demmo = true"))
    told(site, 1, named("Welcome Point Oberbilk"), wrong)
    [finding] = doctor._bulletin(site)
    assert not finding.well
    assert "`site.demmo` is not a setting" in finding.sentence()
