# SPDX-License-Identifier: EUPL-1.2
"""The city's side from the command line."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli_office import backup, devices, report, restore, sites
from kiosk.cli_options import database_option, folder_option
from kiosk.cli_publish import collect_stick, keys, publish
from kiosk.domain.trouble import SettingsTrouble


@click.group()
def city() -> None:
    """Take what sites send, hand out the directory.

    Example: kiosk city serve
    """


@city.command()
@database_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8470, show_default=True, help="And the port."
)
@click.option(
    "--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes."
)
@folder_option(
    "--editions",
    default="editions",
    help="The tree that `kiosk city publish` writes; it is handed out to everybody.",
)
def serve(database: str, host: str, port: int, workers: int, editions: Path) -> None:
    """Serve until Ctrl-C; put a proxy with TLS before it.

    Example: kiosk city serve --port 8470
    """
    from kiosk.city.server import make_ready  # noqa: PLC0415 - each command loads its own
    from kiosk.city.server import serve as run  # noqa: PLC0415 - as above

    make_ready(database, host, port)
    click.echo(f"the city listens on http://{host}:{port}")
    run(database, host, port, workers, editions)


@city.command()
@database_option
@click.option("--site", required=True, help="The site's id, as in its site.toml.")
def enrol(database: str, site: str) -> None:
    """Print a code with which one kiosk of a site can enrol; once, within 15 minutes.

    Example: kiosk city enrol --site WPBILK
    """
    from kiosk.compose.city import enrolment_code  # noqa: PLC0415 - each command loads its own

    click.echo(enrolment_code(database, site))


@city.command()
@database_option
@click.argument("key_id")
def revoke(database: str, key_id: str) -> None:
    """Let a lost or stolen device no longer speak for its site.

    Example: kiosk city revoke 0123456789abcdef0123456789abcdef
    """
    from kiosk.compose.city import revoke as revoke_key  # noqa: PLC0415 - as above

    if not revoke_key(database, key_id):
        raise SettingsTrouble(f"no device has the key {key_id!r}, or it is revoked already")
    click.echo(f"{key_id} no longer speaks for anybody")


@city.command()
@database_option
def tidy(database: str) -> None:
    """Take away records beyond their agreed life, and used-up codes; once a day will do.

    Example: kiosk city tidy
    """
    from kiosk.compose.city import tidy as tidy_up  # noqa: PLC0415 - as above

    gone = tidy_up(database)
    click.echo(
        f"gone: {gone.records} records beyond their life, {gone.set_aside} that were set aside,"
        f" {gone.codes} codes"
    )


for command in (backup, collect_stick, devices, keys, publish, report, restore, sites):
    city.add_command(command)
