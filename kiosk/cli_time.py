# SPDX-License-Identifier: EUPL-1.2
"""Commands about when and where: opening hours, dates of events, districts."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli_options import FILE_THERE, FOLDER, json_option
from kiosk.domain.trouble import SettingsTrouble

if TYPE_CHECKING:
    from kiosk.domain.district import Boundaries

FAILED = 1


@click.command()
@click.option("--jsonl", is_flag=True, required=True, help="One JSON object a line, in and out.")
def hours(*, jsonl: bool) -> None:  # noqa: ARG001 - the one form there is so far, said aloud
    """Say when places in Düsseldorf are open, from OSM opening hours on standard input.

    A line asks about moments with an offset, or on the wall clock of Düsseldorf.

    Example: echo '{"expr": "Mo-Fr 09:00-17:00; PH off", "at": ["2027-11-01T10:00"]}' | kiosk hours
    --jsonl
    """
    from kiosk.content.hours_lines import answers, questions  # noqa: PLC0415 - each loads its own

    for answer in answers(questions(sys.stdin.buffer)):
        sys.stdout.buffer.write(answer + b"\n")
        sys.stdout.buffer.flush()


_day = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("file", type=FILE_THERE)
@click.option("--from", "first", type=_day, required=True, help="The first day.")
@click.option("--to", "end", type=_day, required=True, help="The day after the last one.")
@json_option
def occurrences(file: Path, first: datetime, end: datetime, *, as_json: bool) -> None:
    """List the dates in an iCalendar file, from one day up to another.

    Events that cannot be understood are named on standard error; the others are kept.

    Example: kiosk occurrences courses.ics --from 2027-03-01 --to 2027-04-01 --json
    """
    from kiosk.content.occurrences import occurrences as expand  # noqa: PLC0415 - as above
    from kiosk.content.opening_hours import ZONE  # noqa: PLC0415 - as above

    if end <= first:
        raise click.UsageError("--to must lie after --from")
    expansion = expand(file.read_bytes(), first.date(), end.date(), ZONE)
    for refused in expansion.refused:
        click.echo(f"kiosk: {file}: {refused.record}: {refused.reason}; left out", err=True)
    if as_json:
        click.echo(json.dumps([one.as_json() for one in expansion.occurrences]))
    else:
        for one in expansion.occurrences:
            click.echo(f"{one.starts:%Y-%m-%d %H:%M} {one.summary}")
    if expansion.refused and len(expansion.refused) >= expansion.events:
        sys.exit(FAILED)


# A latitude or longitude may begin with a minus sign: it is no option.
@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("latitude", type=float)
@click.argument("longitude", type=float)
@click.option(
    "--districts",
    "file",
    type=FILE_THERE,
    help="GeoJSON with the boundaries; else the one named in the site's site.toml.",
)
@click.option(
    "--site",
    "folder",
    type=FOLDER,
    envvar="KIOSK_SITE",
    help="The site's folder (or the environment variable KIOSK_SITE).",
)
@json_option
def district(
    latitude: float, longitude: float, file: Path | None, folder: Path | None, *, as_json: bool
) -> None:
    """Say in which district a point lies, by its boundaries.

    Example: kiosk district 51.2050 6.7764 --districts quarters.geojson --json
    """
    boundaries = _boundaries(file, folder)
    quarter = boundaries.at(latitude, longitude)
    if as_json:
        found = {"district": None} if quarter is None else quarter.as_json()
        click.echo(json.dumps(found, ensure_ascii=False))
    elif quarter is None:
        click.echo("in none of these districts")
    else:
        click.echo(f"{quarter.name} ({quarter.district_name or 'district unknown'})")
        click.echo(boundaries.attribution)


def _boundaries(file: Path | None, folder: Path | None) -> Boundaries:
    from kiosk.content.boundaries import read_boundaries  # noqa: PLC0415 - each loads its own

    if file is None and folder is not None:
        from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

        named = load_site(folder).profile.districts
        file = folder / named if named else None
    if file is None:
        raise SettingsTrouble("no boundaries: name a GeoJSON with --districts or in site.toml")
    return read_boundaries(file)
