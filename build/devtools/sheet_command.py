# SPDX-License-Identifier: EUPL-1.2
"""`build/dev.py words --sheets DIR` and `--read SHEET`: out to native speakers and back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from devtools.translations import CATALOGS, languages, read

if TYPE_CHECKING:
    from devtools.places_seen import Place

_GERMAN = "de"


def main() -> int:
    """Write a sheet for each language, or read one back."""
    parser = argparse.ArgumentParser(prog="build/dev.py words", description=__doc__)
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--sheets", metavar="DIR", type=Path, help="write one sheet per language")
    way.add_argument("--read", metavar="SHEET", type=Path, help="read a sheet that came back")
    parser.add_argument(
        "--language", action="append", metavar="TAG", help="only this one's sheet; may be repeated"
    )
    parser.add_argument("--without-pictures", action="store_true", help="words alone, in a moment")
    chosen = parser.parse_args()
    if chosen.read:
        return _read(chosen.read)
    return _write(chosen.sheets, chosen.language, pictures=not chosen.without_pictures)


def _write(folder: Path, wanted: list[str] | None, *, pictures: bool) -> int:
    spoken = {tag: row for tag, row in languages().items() if row["screen"]}
    if unknown := set(wanted or ()) - set(spoken):
        print(f"No screen speaks {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    from devtools import sheets  # noqa: PLC0415 - not when reading

    seen = _photographed() if pictures else []
    german = {m.key: " / ".join(m.forms) for m in read(CATALOGS / f"kiosk_{_GERMAN}.ts")}
    for tag in wanted or spoken:
        file = folder / f"kiosk_{tag}.xlsx"
        messages = list(read(CATALOGS / f"kiosk_{tag}.ts"))
        row = spoken[tag]
        sheets.write(
            file,
            messages,
            {} if tag == _GERMAN else german,
            seen,
            locale=row["locale"],
            right_to_left=row["direction"] == "rtl",
        )
        print(file)
    return 0


def _photographed() -> list[Place]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only pictures need it

    from devtools.places_seen import places  # noqa: PLC0415 - as above

    application = QApplication([])
    print("Taking pictures of every place; this takes a minute.", flush=True)
    seen = list(places())
    application.quit()
    return seen


def _read(sheet: Path) -> int:
    from devtools.sheet_back import SheetError, read_back  # noqa: PLC0415 - not when writing

    try:
        taken, refused = read_back(sheet)
    except SheetError as trouble:
        print(trouble, file=sys.stderr)
        return 2
    for reason in refused:
        print(reason, file=sys.stderr)
    print(f"{taken} texts taken over, {len(refused)} refused.")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
