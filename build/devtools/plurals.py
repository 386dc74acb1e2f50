# SPDX-License-Identifier: EUPL-1.2
"""Which numbers take which plural form, asked of Qt itself."""

from __future__ import annotations

import subprocess
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator

from devtools.places import program

_CATALOG = (
    '<TS version="2.1" language="{locale}"><context><name>N</name><message numerus="yes">'
    "<source>n</source><translation>{forms}</translation></message></context></TS>\n"
)
_ASKED = 126
_SHOWN = 4


@cache
def examples(locale: str, forms: int) -> tuple[tuple[int, ...], ...]:
    """The first numbers of each form, such as (1, 21, 31, 41), (2, 3, 4, 22), (0, 5, 6, 7)."""
    with tempfile.TemporaryDirectory() as folder:
        catalog, compiled = Path(folder) / "n.ts", Path(folder) / "n.qm"
        numbered = "".join(f"<numerusform>{form}</numerusform>" for form in range(forms))
        catalog.write_text(_CATALOG.format(locale=locale.replace("-", "_"), forms=numbered))
        lrelease = [program("pyside6-lrelease"), "-silent", str(catalog), "-qm", str(compiled)]
        subprocess.run(lrelease, check=True, capture_output=True)
        translator = QTranslator()
        translator.load(str(compiled))
        taken = [translator.translate("N", "n", None, number) for number in range(_ASKED)]
    return tuple(
        tuple(number for number, form in enumerate(taken) if form == str(wanted))[:_SHOWN]
        for wanted in range(forms)
    )
