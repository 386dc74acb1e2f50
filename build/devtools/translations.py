# SPDX-License-Identifier: EUPL-1.2
"""Translations: compiled for the program, and checked against what the sources say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from devtools.places import OUT, ROOT, SetUpError, in_environment, program
from devtools.python_words import names_written_out, written_out

CATALOGS = ROOT / "i18n"
COMPILED = OUT / "i18n"
READ = "Read by somebody who speaks it"
"""Stands as the translator's comment at a text that a native speaker has read."""
_SOURCE_LANGUAGE = "en"  # its catalogue holds the plural forms only
_EMPTY = '<TS version="2.1" language="{locale}" sourcelanguage="en"></TS>\n'
_PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|\{\w*\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a catalogue, as far as completeness goes."""

    context: str
    source: str
    note: str
    plural: bool
    forms: tuple[str, ...]
    state: str
    read: bool = False

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What tells it from the others."""
        return self.context, self.source, self.note, self.plural


def languages() -> dict[str, dict[str, Any]]:
    """Every row of i18n/languages.toml by its tag."""
    rows = tomllib.loads((CATALOGS / "languages.toml").read_text("utf-8"))
    return dict(rows["languages"])


def catalogs() -> list[Path]:
    """List the catalogues, one for each language."""
    return sorted(CATALOGS.glob("kiosk_*.ts"))


def compile_stale() -> None:
    """Compile each catalogue that is newer than what was compiled from it.

    Raises:
        SetUpError: a catalogue is broken.
    """
    COMPILED.mkdir(parents=True, exist_ok=True)
    for catalog in catalogs():
        compiled = COMPILED / f"{catalog.stem}.qm"
        if compiled.is_file() and compiled.stat().st_mtime_ns > catalog.stat().st_mtime_ns:
            continue
        command = [program("pyside6-lrelease"), "-silent", str(catalog), "-qm", str(compiled)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        if ended.returncode:
            raise SetUpError(f"{catalog.name} cannot be compiled:\n{ended.stdout}{ended.stderr}")


def faults() -> list[str]:
    """Say what is missing, unfinished, left over or wrong in the catalogues."""
    found = [] if catalogs() else ["i18n/ holds no catalogue"]
    with tempfile.TemporaryDirectory() as folder:
        for catalog in catalogs():
            fresh = Path(folder) / catalog.name
            shutil.copy(catalog, fresh)
            bring_up_to_date(fresh, plural_only=is_source(catalog))
            found += [f"{catalog.name}: {fault}" for fault in compare(catalog, fresh)]
    return found


def compare(catalog: Path, fresh: Path) -> Iterator[str]:
    """Compare a catalogue with the same one after `lupdate` has read the sources."""
    held = {message.key for message in read(catalog) if message.state != "vanished"}
    for message in read(fresh):
        said = f"{message.context}: {message.source!r}"
        if message.state in {"vanished", "obsolete"}:
            yield f"{said} is no longer in the sources"
        elif message.key not in held:
            yield f"{said} is missing"
        elif message.state == "unfinished" or not all(message.forms):
            yield f"{said} is not translated"
        elif wrong := placeholders_lost(message):
            yield f"{said} lost or gained {wrong}"


def read(catalog: Path) -> Iterator[Message]:
    """Read the messages of a catalogue."""
    for context in ET.parse(catalog).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = message.get("numerus") == "yes"
            texts = translation.iter("numerusform") if plural else [translation]
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                note=message.findtext("comment", ""),
                plural=plural,
                forms=tuple(text.text or "" for text in texts),
                state=translation.get("type", "finished"),
                read=message.findtext("translatorcomment", "") == READ,
            )


def placeholders_lost(message: Message) -> str:
    """Each form keeps the source's places; a plural form may say "one" without its number."""
    wanted = set(_PLACEHOLDER.findall(message.source))
    for form in message.forms:
        wrong = wanted ^ set(_PLACEHOLDER.findall(form))
        if message.plural:
            wrong.discard("%n")
        if wrong:
            return ", ".join(sorted(wrong))
    return ""


def words(arguments: list[str]) -> int:
    """Bring the catalogues up to date, say what is missing, or write and read sheets."""
    if not arguments:
        return _update()
    if arguments == ["--check"]:
        found = faults()
        print("\n".join(found) or "Every text is there in every language.")
        return 1 if found else 0
    return in_environment(
        *("-m", "devtools.sheet_command", *arguments),
        PYTHONPATH=os.pathsep.join((str(ROOT / "build"), str(ROOT))),
        QT_QPA_PLATFORM="offscreen",
    )


def _update() -> int:
    """What is new is unfinished; a screen language without a catalogue gets one."""
    for tag, row in languages().items():
        catalog = CATALOGS / f"kiosk_{tag}.ts"
        if row["screen"] and not catalog.exists():
            catalog.write_text(_EMPTY.format(locale=row["locale"].replace("-", "_")), "utf-8")
    for catalog in catalogs():
        bring_up_to_date(catalog, "-no-obsolete", plural_only=is_source(catalog))
    return 0


def is_source(catalog: Path) -> bool:
    """Whether it is the source language's: that one holds plural forms only."""
    return catalog.stem == f"kiosk_{_SOURCE_LANGUAGE}"


def bring_up_to_date(catalog: Path, *options: str, plural_only: bool) -> None:
    """Let `lupdate` read the sources and write a catalogue in its own form."""
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "spoken.py"
        spoken.write_text(_spoken(), "utf-8")
        subprocess.run(
            [
                program("pyside6-lupdate"),
                *("-silent", "-locations", "none", *options),
                *(["-pluralonly"] if plural_only else []),
                str(spoken),
                *sorted(map(str, ROOT.glob("kiosk/**/*.qml"))),
                *("-ts", str(catalog)),
            ],
            check=True,
            capture_output=True,
        )


@cache
def _spoken() -> str:
    """What the program says in Python, read once for all catalogues."""
    names = [row["english"] for row in languages().values()]
    return written_out(sorted(ROOT.glob("kiosk/**/*.py"))) + names_written_out(names)
