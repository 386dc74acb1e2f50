# SPDX-License-Identifier: EUPL-1.2
"""What the integration office asks of the city's database, from the command line."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from kiosk.cli_options import FILE, FOLDER, database_option, json_option

_WIDE = 140
"""Columns of a table that goes into a file."""


@click.command()
@database_option
@click.option("--month", help="As in 2026-10; otherwise the last one that is over.")
@json_option
@click.option(
    "--csv",
    "folder",
    type=FOLDER,
    help="Write sheets for an office program into this folder.",
)
def report(database: str, month: str | None, folder: Path | None, *, as_json: bool) -> None:
    """Say how a month was and how the sites are, from whatever has come until now.

    Example: kiosk city report --month 2026-10 --csv october
    """
    import msgspec  # noqa: PLC0415 - each command loads its own
    from rich.console import Console  # noqa: PLC0415 - as above

    from kiosk.city.report_sheets import write_sheets  # noqa: PLC0415 - as above
    from kiosk.city.report_words import show  # noqa: PLC0415 - as above
    from kiosk.compose.city import month_report  # noqa: PLC0415 - as above

    found = month_report(database, month)
    if folder is not None:
        written = write_sheets(found, folder)
        click.echo(f"{len(written)} sheets are in {folder}", err=True)
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
    elif folder is None:
        show(found, Console(width=None if sys.stdout.isatty() else _WIDE))


@click.command()
@database_option
@json_option
def devices(database: str, *, as_json: bool) -> None:
    """List every device: whose it is, when it was last heard of, whether it was revoked.

    Example: kiosk city devices
    """
    from kiosk.compose.city import all_devices  # noqa: PLC0415 - each command loads its own

    found = all_devices(database)
    if as_json:
        import msgspec  # noqa: PLC0415 - as above

        click.echo(msgspec.json.encode(found).decode())
        return
    if not found:
        click.echo("no device has been enrolled yet; `kiosk city enrol` makes a code", err=True)
    for one in found:
        state = "replaced" if one.replaced_by else "revoked" if one.revoked_at else "speaks"
        seen, since = _day(one.last_seen), _day(one.enrolled_at)
        click.echo(f"{one.site:<8}  {one.key_id}  {state:<8}  enrolled {since}  last heard {seen}")


@click.command()
@database_option
@json_option
def sites(database: str, *, as_json: bool) -> None:
    """List every site: how many devices speak for it, what came of it, when it was last heard of.

    Example: kiosk city sites --json
    """
    from kiosk.compose.city import all_sites  # noqa: PLC0415 - each command loads its own

    found = all_sites(database)
    if as_json:
        import msgspec  # noqa: PLC0415 - as above

        click.echo(msgspec.json.encode(found).decode())
        return
    if not found:
        click.echo("no site has been named yet; `kiosk city enrol` names one", err=True)
    for one in found:
        many, heard = sum(one.records.values()), _day(one.last_heard)
        click.echo(f"{one.site:<8}  devices {one.devices}  records {many}  last heard {heard}")


@click.command()
@database_option
@click.argument("file", type=FILE)
def backup(database: str, file: Path) -> None:
    """Copy a city's SQLite file while the city serves; PostgreSQL has pg_dump for this.

    Example: kiosk city backup backups/city-monday.db
    """
    from kiosk.city.copies import backup as copy  # noqa: PLC0415 - each command loads its own

    copy(database, file)
    click.echo(f"{file} holds everything that was answered for until now")


@click.command()
@database_option
@click.argument("file", type=FILE)
def restore(database: str, file: Path) -> None:
    """Put a copy in the place of a city's SQLite file; what was there is kept beside it.

    Example: kiosk city restore backups/city-monday.db
    """
    from kiosk.city.copies import restore as put_back  # noqa: PLC0415 - each command loads its own

    kept = put_back(database, file)
    if kept is not None:
        click.echo(f"what was there is {kept}")
    click.echo("kiosks send what is missing by themselves, within their next round")
    click.echo("look at `kiosk city devices`: who was enrolled or revoked since is so no longer")


def _day(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at else "never"
