# SPDX-License-Identifier: EUPL-1.2
"""Corrections of a sheet, back into the language's catalogue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from devtools.sheets import HEAD, KEY, READ, TRANSLATION
from devtools.translations import (
    CATALOGS,
    Message,
    bring_up_to_date,
    is_source,
    placeholders_lost,
    read,
)
from devtools.translations import READ as READ_BY

Key = tuple[str, str, str]
"""Context, source, note."""


class SheetError(Exception):
    """The file is no sheet of ours; the message says why."""


@dataclass(slots=True)
class Told:
    """What a sheet says of one message.

    Attributes:
        forms: those that the reader changed, by place.
        were: what the sheet said of each form when it went out.
        ticked: whether the reader found it right.
    """

    line: int
    forms: dict[int, str]
    were: dict[int, str]
    ticked: bool


def read_back(sheet: Path) -> tuple[int, list[str]]:
    """Take over what was corrected or ticked; the number of texts, and why others were refused.

    Raises:
        SheetError: it cannot be read as a sheet.
    """
    catalog, told = _open(sheet)
    known = {message.key[:3]: message for message in read(catalog)}
    taken: dict[Key, Message] = {}
    refused: list[str] = []
    for key, said in told.items():
        message = known.get(key)
        if message is None:
            refused.append(f"line {said.line}: {key[1]!r} is no longer in the program")
            continue
        forms = tuple(said.forms.get(at, form) for at, form in enumerate(message.forms))
        new = replace(message, forms=forms, read=True)
        if forms == message.forms and (message.read or not said.ticked):
            continue
        if reason := _overtaken(message, said) or _fault(new):
            refused.append(f"line {said.line}: {key[1]!r} {reason}")
        else:
            taken[key] = new
    if taken:
        _write(catalog, taken)
    return len(taken), refused


def _open(sheet: Path) -> tuple[Path, dict[Key, Told]]:
    try:
        page = load_workbook(sheet).worksheets[0]
    except (OSError, BadZipFile, InvalidFileException, KeyError) as error:
        raise SheetError(f"{sheet}: cannot be read as a spreadsheet: {error}") from error
    catalog = CATALOGS / f"{page.title}.ts"
    if not catalog.is_file() or tuple(cell.value for cell in page[2]) != HEAD:
        raise SheetError(f"{sheet}: is no sheet that `words --sheets` wrote")
    told: dict[Key, Told] = {}
    for line, row in enumerate(page.iter_rows(min_row=3, values_only=True), start=3):
        if len(row) < KEY or not row[KEY - 1]:
            continue
        context, source, note, form, was = json.loads(str(row[KEY - 1]))
        said = told.setdefault((context, source, note), Told(line, {}, {}, ticked=False))
        said.were[form] = was
        if (now := str(row[TRANSLATION - 1] or "").strip(" \n")) != was.strip(" \n"):
            said.forms[form] = now
        said.ticked |= bool(str(row[READ - 1] or "").strip())
    return catalog, told


def _overtaken(message: Message, said: Told) -> str:
    current = dict(enumerate(message.forms))
    return "" if current == said.were else "has been changed since the sheet was written"


def _fault(message: Message) -> str:
    if not all(message.forms):
        return "has no translation"
    if lost := placeholders_lost(message):
        return f"lost or gained {lost}"
    return ""


def _write(catalog: Path, taken: dict[Key, Message]) -> None:
    tree = ET.parse(catalog)  # noqa: S314 - our own file
    for element, key in _elements(tree):
        message = taken.get(key)
        translation = element.find("translation")
        if message is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        places = list(translation.iter("numerusform")) if message.plural else [translation]
        for place, form in zip(places, message.forms, strict=True):
            place.text = form
        if element.find("translatorcomment") is None:
            ET.SubElement(element, "translatorcomment")
        remark = element.find("translatorcomment")
        assert remark is not None  # noqa: S101 - made in the line before
        remark.text = READ_BY
    tree.write(catalog, "utf-8", xml_declaration=True)
    bring_up_to_date(catalog, "-no-obsolete", plural_only=is_source(catalog))


def _elements(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[ET.Element, Key]]:
    for context in tree.iter("context"):
        for element in context.iter("message"):
            source, note = element.findtext("source", ""), element.findtext("comment", "")
            yield element, (context.findtext("name", ""), source, note)
