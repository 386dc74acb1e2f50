# SPDX-License-Identifier: EUPL-1.2
"""Every translated text of the Python sources reaches the translators."""

from __future__ import annotations

from pathlib import Path

from devtools.places import ROOT
from devtools.python_words import written_out

SOURCE = """
def words(phrases, visits, say):
    phrases.translate("Desk", "Waiting")
    phrases.translate("Desk", "%n waiting", "", len(visits))
    say("Board", 'Say "hello"', "a greeting")
    phrases.translate(context, text)
    text.translate({0x2066: None})
"""


def test_plurals_with_any_number_are_extracted(tmp_path: Path) -> None:
    """A plural stays one, whatever expression its number is; a computed text is left alone."""
    file = tmp_path / "words.py"
    file.write_text(SOURCE, "utf-8")
    assert written_out([file]).splitlines() == [
        'translate("Board", "Say \\"hello\\"", "a greeting")',
        'translate("Desk", "%n waiting", "", 1)',
        'translate("Desk", "Waiting", "")',
    ]


def test_it_sees_the_programs_words() -> None:
    """The program's own sources hold many texts, plurals among them."""
    found = written_out(sorted(ROOT.glob("kiosk/**/*.py"))).splitlines()
    assert len(found) > 100
    assert sum(line.endswith(", 1)") for line in found) > 3
