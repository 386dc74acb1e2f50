# SPDX-License-Identifier: EUPL-1.2
"""Finding in the directory from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli_options import json_option, site_option
from kiosk.domain.trouble import SettingsTrouble

if TYPE_CHECKING:
    from kiosk.domain.search import Hit

KINDS = ("service", "event", "page")
"""What scripts are told of; ways to take part are found on the screens."""


# A text may begin with a minus sign: it is no option.
@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("text")
@click.option("--lang", "language", default="de", show_default=True, help="The reader's language.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Hits at most."
)
@site_option
@json_option
def search(text: str, language: str, limit: int, folder: Path, *, as_json: bool) -> None:
    """Find services, events and pages in the reader's language and in German, best first.

    Any text will do. The last word may be unfinished.

    Example: kiosk search "kita" --lang uk --site demo
    """
    from kiosk.compose.search import search_of  # noqa: PLC0415 - each command loads its own

    if not (folder / "directory.db").exists():
        raise SettingsTrouble(f"{folder} is no site with a directory: there is no directory.db")
    with search_of(folder) as finder:
        hits = finder.find(text, language, limit, lambda hit: hit.kind in KINDS)
    if as_json:
        click.echo(json.dumps([_as_json(hit) for hit in hits], ensure_ascii=False))
        return
    for hit in hits:
        beside = " · ".join(filter(None, (hit.organization, hit.district)))
        click.echo(f"{hit.kind}  {hit.title} ({hit.language})  {beside}".rstrip())
    if not hits:
        click.echo("nothing found", err=True)


def _as_json(hit: Hit) -> dict[str, str | None]:
    return {
        "id": hit.id,
        "kind": hit.kind.value,
        "title": hit.title,
        "lang": hit.language,
        "organization": hit.organization or None,
        "district": hit.district or None,
    }
