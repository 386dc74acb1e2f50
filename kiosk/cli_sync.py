# SPDX-License-Identifier: EUPL-1.2
"""A site and its city, from the command line."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli_options import FILE_THERE, json_option, site_option

if TYPE_CHECKING:
    from kiosk.compose.stick import Taken
    from kiosk.compose.sync_round import Round


accept_loss_option = click.option(
    "--accept-loss", is_flag=True, help="Take the directory also if much has vanished from it."
)
stick_argument = click.argument(
    "stick", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path)
)


@click.group()
def sync() -> None:
    """Enrol with the city, send what waits, say how things stand.

    Example: kiosk sync once --site demo
    """
    logging.getLogger("kiosk").addHandler(logging.NullHandler())  # a trouble is one sentence


@sync.command()
@site_option
@click.option("--city", "address", required=True, help="The city's address, https://…")
@click.option("--code", required=True, help="What `kiosk city enrol` printed.")
@click.option(
    "--authority",
    type=FILE_THERE,
    help="The only certificate authority to believe (PEM); otherwise the system's.",
)
@click.option(
    "--root",
    type=FILE_THERE,
    help="Believe the city's directory by this root (root.json) and not by what the city says.",
)
def enrol(folder: Path, address: str, code: str, authority: Path | None, root: Path | None) -> None:
    """Enrol this kiosk with a city; its key is made here and never leaves.

    Example: kiosk sync enrol --city https://city.example --code AB12-CD34-EF56-GH78 --site demo
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.sync import enrol as enrol_site  # noqa: PLC0415 - as above

    enrolment = enrol_site(load_site(folder), address, code, authority, root)
    click.echo(f"{enrolment.site} is enrolled with {enrolment.city}")


@sync.command()
@site_option
@json_option
@accept_loss_option
def once(folder: Path, *, as_json: bool, accept_loss: bool) -> None:
    """Send what waits and fetch what is new, now.

    Example: kiosk sync once --site demo
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.sync import once as one_round  # noqa: PLC0415 - as above

    brought = one_round(load_site(folder), accept_loss=accept_loss)
    if brought.renumbered and not as_json:
        click.echo("this site or the city was restored from an older copy: numbered anew")
    _tell(brought, as_json=as_json)


@sync.command()
@site_option
def back(folder: Path) -> None:
    """Put the city's directory before this one in use, until a later one comes.

    Example: kiosk sync back --site demo
    """
    from kiosk.compose.pull import back as go_back  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

    click.echo(f"directory {go_back(load_site(folder))} is in use until a later one comes")


@sync.command(name="to-stick")
@site_option
@stick_argument
def to_stick(folder: Path, stick: Path) -> None:
    """Write what waits for the city on a stick; `kiosk city collect-stick` takes it there.

    Example: kiosk sync to-stick /media/stick --site demo
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.stick import to_stick as write  # noqa: PLC0415 - as above

    done = write(load_site(folder), stick)
    click.echo(f"{done.records} written to {stick}; they wait here until the city has answered")


@sync.command(name="from-stick")
@site_option
@json_option
@accept_loss_option
@stick_argument
def from_stick(folder: Path, stick: Path, *, as_json: bool, accept_loss: bool) -> None:
    """Take the city's answers and its directory from a stick, verified as over the network.

    Example: kiosk sync from-stick /media/stick --site demo
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.stick import from_stick as take  # noqa: PLC0415 - as above

    _tell(take(load_site(folder), stick, accept_loss=accept_loss), as_json=as_json)


@sync.command()
@site_option
def rotate(folder: Path) -> None:
    """Change this kiosk's key; the city forgets the one before.

    Example: kiosk sync rotate --site demo
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.sync import rotate as change_key  # noqa: PLC0415 - as above

    click.echo(f"the key is {change_key(load_site(folder))} from now on")


@sync.command()
@site_option
def run(folder: Path) -> None:
    """Keep in touch with the city until ended; `kiosk run` starts this by itself.

    Example: kiosk sync run --site demo
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.sync_process import run_sync  # noqa: PLC0415 - as above

    run_sync(load_site(folder))


@sync.command()
@site_option
@json_option
def status(folder: Path, *, as_json: bool) -> None:
    """Say when the city last answered and what waits.

    Example: kiosk sync status --site demo --json
    """
    from kiosk.compose.site import load_site  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.sync_standing import standing  # noqa: PLC0415 - as above

    found = standing(load_site(folder))
    if as_json:
        click.echo(json.dumps(found.as_json()))
    else:
        for line in found.sentences():
            click.echo(line)


@sync.command()
@site_option
@click.option("--code", required=True, help="What stands on the slip, such as 3F7-K2M-9Q4.")
def erase(folder: Path, code: str) -> None:
    """Forget a referral or a sign-up here, and have the city forget it.

    Example: kiosk sync erase --code 3F7-K2M-9Q4 --site demo
    """
    from kiosk.compose.outgoing import forget_code  # noqa: PLC0415 - loads its own
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

    told = forget_code(load_site(folder), code)
    city = "the city will be told with the next round" if told else "the city was never told of it"
    click.echo(f"forgotten here; {city}")


def _tell(brought: Round | Taken, *, as_json: bool) -> None:
    """Say what came of it; what went wrong on standard error and in the exit code."""
    if as_json:
        click.echo(json.dumps(brought.as_json()))
    elif not brought.troubles or brought.pushed:
        known = f"{brought.duplicates} the city had already" if brought.duplicates else ""
        odd = f"{brought.quarantined} set aside by the city" if brought.quarantined else ""
        said = ", ".join(filter(None, (f"{brought.pushed} sent", known, odd)))
        click.echo(f"{said}; directory {brought.edition}")
    for words in dict.fromkeys(map(str, brought.troubles)):
        click.echo(f"kiosk: {words}", err=True)
    if brought.troubles:
        sys.exit(1)
