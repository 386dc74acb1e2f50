# SPDX-License-Identifier: EUPL-1.2
"""Somebody adds a language by following docs/languages.md and nothing else."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from devtools import sheets
from devtools.places import ENVIRONMENT, ROOT

GUIDE = (ROOT / "docs" / "languages.md").read_text("utf-8")
LEFT_OUT = shutil.ignore_patterns("out", ".git", "__pycache__", ".*_cache", "pictures")
PLACE = re.compile(r"(%(?:L?\d+|n)|\{\w*\})")
HATS = str.maketrans("cghjsuCGHJSU", "ĉĝĥĵŝŭĈĜĤĴŜŬ")

WINDOW = """
import sys
from pathlib import Path
from kiosk.compose.site import load_site
from kiosk.compose.windows import Parts, visitor_window
from kiosk.screens.hand import Hand, plain
from kiosk.screens.run import start_application
application = start_application(["visitor"])
parts = Parts(load_site(Path(sys.argv[1])), "visitor")
parts.books.days.open_desk("1", parts.site.clock.now())
window = visitor_window(parts)
hand = Hand(window.root)
hand.touch("Esperanto")
hand.rest()
print(chr(10).join(plain(name) for name in hand.read()))
window.close()
parts.close()
"""


def blocks(kind: str) -> list[str]:
    """The guide's blocks of one kind, from top to bottom."""
    return re.findall(rf"^```{kind}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


class Newcomer:
    """Somebody with a copy of the tree, who types what the guide says."""

    def __init__(self, tree: Path) -> None:
        """Copy the tree; the environment is the same, as making one takes minutes."""
        self.tree = tree
        shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
        environment = tree / "build" / "out" / "env"
        environment.mkdir(parents=True)
        for part in ENVIRONMENT.iterdir():
            if part.name != "made-from":
                (environment / part.name).symlink_to(part)
        made_from = "from devtools.environment import _stamp; print(_stamp(), end='')"
        stamp = self._run(sys.executable, "-c", made_from, PYTHONPATH="build")
        (environment / "made-from").write_text(stamp, "utf-8")

    def types(self, line: str) -> str:
        """Run one line of the guide; what it says."""
        program, *arguments = shlex.split(line)
        assert program == "python3"
        return self._run(sys.executable, *arguments)

    def looks(self, site: str) -> str:
        """Open the touchscreen, touch the language, read the page."""
        return self._run(sys.executable, "-c", WINDOW, site)

    def _run(self, *command: str, **variables: str) -> str:
        quiet = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
        ended = subprocess.run(
            command,
            cwd=self.tree,
            env=quiet | {"QT_QPA_PLATFORM": "offscreen"} | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout


def translate(sheet: Path) -> None:
    """Fill empty lines, agree with the others; Esperanto puts hats on letters, places stay."""
    letters = HATS if sheet.stem == "kiosk_eo" else {}
    book = load_workbook(sheet)
    page = book.worksheets[0]
    assert isinstance(page, Worksheet)
    for row in page.iter_rows(min_row=3):
        english, written = row[1].value, row[sheets.TRANSLATION - 1]
        if not row[sheets.KEY - 1].value:
            continue
        if written.value:
            row[sheets.READ - 1].value = "x"
        else:
            parts = PLACE.split(str(english))
            written.value = "".join(p if PLACE.match(p) else p.translate(letters) for p in parts)
            written.data_type = "s"
    book.save(sheet)


@pytest.mark.usefixtures("qapp")
def test_the_guide_leads_to_a_window_in_a_language_that_was_not_there(tmp_path: Path) -> None:
    """Row, catalogue, sheet, fonts, site: nothing but the guide's own lines."""
    newcomer = Newcomer(tmp_path / "tree")
    row, site_line = blocks("toml")
    rows = newcomer.tree / "i18n" / "languages.toml"
    after = "[languages.fr]"
    rows.write_text(rows.read_text("utf-8").replace(after, f"{row}\n{after}"), "utf-8")
    for line in "".join(blocks("sh")).splitlines():
        if "--sheets" in line:
            newcomer.types(f"{line} --without-pictures")
        elif "--read" in line:
            for sheet in (newcomer.tree / "build/out/sheets").glob("*.xlsx"):
                translate(sheet)
                newcomer.types(line.replace("kiosk_eo", sheet.stem))
        else:
            newcomer.types(line)
    site = newcomer.tree / "build" / "out" / "eo-site" / "site.toml"
    text = re.sub(
        r"^languages = \[.*?\]", site_line.strip(), site.read_text("utf-8"), flags=re.MULTILINE
    )
    site.write_text(text, "utf-8")
    page = newcomer.looks("build/out/eo-site")
    assert "Talk to us".translate(HATS) in page
    assert "Esperanto" in page
