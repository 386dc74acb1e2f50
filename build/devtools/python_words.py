# SPDX-License-Identifier: EUPL-1.2
"""The words of the Python sources, written out for `lupdate`.

`lupdate` reads a plural in Python only where the number is a literal; with `len(visits)` it drops
the text without a word. So the sources are parsed here and each text is handed over on its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SPEAKERS = {"translate", "say"}
"""What a call that translates is named: `phrases.translate(…)`, or `say` where that is bound."""

_WITH_NOTE, _WITH_NUMBER = 3, 4


def written_out(sources: list[Path]) -> str:
    """Return a Python text with one call for each translated text of the sources."""
    calls = sorted({call for source in sources for call in _calls(source)})
    return "".join(f"translate({call})\n" for call in calls)


def names_written_out(names: list[str]) -> str:
    """Return the same for the English names of the languages, which no source spells out."""
    return "".join(f'translate("LanguageName", {_quoted(name)})\n' for name in names)


def _calls(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text("utf-8"), source.name)):
        if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS:
            texts = [arg.value for arg in node.args[:_WITH_NOTE] if isinstance(arg, ast.Constant)]
            context_and_text = 2
            if len(texts) < context_and_text or not all(isinstance(text, str) for text in texts):
                continue
            note = texts[_WITH_NOTE - 1] if len(texts) == _WITH_NOTE else ""
            words = ", ".join(_quoted(str(text)) for text in (*texts[:2], note))
            yield f"{words}, 1" if len(node.args) == _WITH_NUMBER else words


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
