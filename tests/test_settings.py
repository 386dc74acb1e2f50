# SPDX-License-Identifier: EUPL-1.2
"""An administrator's mistakes in site.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.settings import read_profile

if TYPE_CHECKING:
    from pathlib import Path

SCREENS = ("de", "de-simple", "en", "uk", "ar")
DEMO = resource("demo", "site.toml").read_text("utf-8")


def test_the_demo_profile_is_sound() -> None:
    """The profile that ships can be read, and says that it is a demo."""
    profile = read_profile(resource("demo", "site.toml"), SCREENS)
    assert profile.demo
    assert profile.id == "D03"
    assert profile.desk_name("2", "ar") == "الطاولة 2"
    assert profile.desk_name("9", "ar") == "9"


@pytest.mark.parametrize(
    ("wrong", "right", "sentence"),
    [
        ('id = "D03"', "", "`site.id` is missing; add it"),
        ('id = "D03"', 'id = "d 3"', "`site.id`: write two to eight"),
        ('id = "D03"', r'id = "D03\n"', "`site.id`: write two to eight"),
        ("demo = true", "demmo = true", "`site.demmo` is not a setting"),
        ("demo = true", "demo = 3", "`site.demo`: expected `bool`, got `int`"),
        ("demo = true", "demo = ", "not TOML"),
        ('mo = ["08:00-20:00"]', 'mo = ["8-20"]', "`hours.mo`: '8-20' is no span"),
        ('kind = "folder"', 'kind = "fax"', "`printer.kind`: 'fax' is no kind of printer; use"),
        ('kind = "folder"', 'kind = "ipp"', "`printer.device` is missing; add device = "),
        ('kind = "folder"', 'kind = "ipp"\nqueu = "a"', "`printer.queu` is not a setting"),
        (
            'kind = "folder"',
            'kind = "escpos"\ndevice = "tcp://printer"',
            '`referral.paper`: a receipt printer has no A5 sheets; write "80mm"',
        ),
        ('street = "Fährglockenplatz 2"', "", "`about.street` and `about.town`: write both"),
        ('step_free = "yes"', 'step_free = "maybe"', "`about.step_free`: invalid enum value"),
        ('password = "willkommen-demo"', 'password = "kurz"', "`about.wifi.password`"),
        ("[about.drinks]", "[about.drink]", "`about.drink` is not a setting"),
        ('de = "Wasser und Tee sind kostenlos."', "", "`about.drinks`: the German text is missing"),
        ('mo = ["08:00-20:00"]', 'mo = ["20:00-08:00"]', "closes before it opens"),
        ('"Europe/Berlin"', '"Europe/Dusseldorf"', "`site.zone`: 'Europe/Dusseldorf' is no time"),
        (
            '["de", "de-simple", "en", "uk", "ar"]',
            '["de", "tlh"]',
            "`site.languages`: no screen speaks 'tlh'",
        ),
        ("size = 900", "size = 901", "`tickets.size`: "),
        (
            'colour = "#2044AA"',
            'colour = "#FF6600"',
            (
                "#FF6600 is too light: white letters on it would have a contrast of 2.94:1 and need"
                " 4.5:1; take a darker shade, such as #B54800"
            ),
        ),
        ('colour = "#2044AA"', 'colour = "#767676"', "pale ground of a button would have"),
        ("first = 100 ", "first = 800 ", "`tickets.size`: numbers end at 999"),
        ('id = "2"', 'id = "1"', "`desks`: give each desk an id of its own"),
        ("[take_part.interpret]", "[take_part.sing]", "`take_part.sing` is not a setting"),
        (
            '"https://demo.invalid"',
            '"http://demo.invalid"',
            "`referral.reply_base`: write an",
        ),
        ('"Europe/Berlin"', '"Europe"', "`site.zone`: 'Europe' is no time zone"),
        (
            '["de", "de-simple", "en", "uk", "ar"]',
            '["de", "de"]',
            "`site.languages`: a language is named twice",
        ),
        ('tu = ["08:00-20:00"]', 'tu = ["08:00-12:00", "11:00-14:00"]', "`hours.tu`: the spans"),
        ('{ de = "Tisch 1", ', "{ ", "`desks.name of desk 1`: the German text is missing"),
        ("https://demo.invalid", "https://dömo.invalid", "`referral.reply_base`: write an"),
        ("https://demo.invalid", r"https://demo.invalid\n", "`referral.reply_base`: write an"),
        ('"#2044AA"', '"blue"', "`brand.colour`: "),
    ],
)
def test_a_mistake_is_told_with_file_key_and_fix(
    tmp_path: Path, wrong: str, right: str, sentence: str
) -> None:
    """Each mistake is one sentence that names the file and the key."""
    assert wrong in DEMO
    file = tmp_path / "site.toml"
    file.write_text(DEMO.replace(wrong, right, 1), "utf-8")
    with pytest.raises(SettingsTrouble) as caught:
        read_profile(file, SCREENS)
    said = str(caught.value)
    assert said.startswith(f"{file}: ")
    assert sentence in said
    assert "\n" not in said
    assert "$" not in said


def test_no_profile_says_how_to_make_one(tmp_path: Path) -> None:
    """A folder without site.toml is answered with what to type."""
    with pytest.raises(SettingsTrouble, match="kiosk demo --site"):
        read_profile(tmp_path / "site.toml", SCREENS)


def test_a_profile_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """A file in a strange encoding is a mistake, not a crash."""
    file = tmp_path / "site.toml"
    file.write_bytes(b"[site]\nname = '\xff\xfe'")
    with pytest.raises(SettingsTrouble):
        read_profile(file, SCREENS)
