# SPDX-License-Identifier: EUPL-1.2
"""The command line: `kiosk COMMAND --site DIR`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk import __version__
from kiosk.cli_city import city
from kiosk.cli_content import content
from kiosk.cli_options import FOLDER, json_option, site_option
from kiosk.cli_search import search
from kiosk.cli_sync import sync
from kiosk.cli_time import district, hours, occurrences
from kiosk.domain.trouble import AlreadyRunning, SettingsTrouble, Trouble

if TYPE_CHECKING:
    from kiosk.compose.site import Site

FAILED, BAD_USE, ALREADY_RUNNING = 1, 2, 3


class Commands(click.Group):
    """Turns expected troubles into one sentence on standard error and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except SettingsTrouble as trouble:
            _leave(trouble, BAD_USE)
        except AlreadyRunning as trouble:
            _leave(trouble, ALREADY_RUNNING)
        except Trouble as trouble:
            _leave(trouble, FAILED)
        except BrokenPipeError:
            raise  # click ends in silence: whoever read, such as `head`, has what they wanted
        except OSError as error:
            _leave(Trouble(f"{error.filename or 'disk'}: {error.strerror or error}"), FAILED)
        except ModuleNotFoundError as error:
            absent = (error.name or "").partition(".")[0]
            if absent in {"", __package__}:
                raise
            side = "city" if ctx.invoked_subcommand == city.name else "kiosk"
            fix = f"pip install 'welcome-point-kiosk[{side}]'"
            words = f"the {side}'s side is not installed here ({absent} is missing): {fix}"
            _leave(SettingsTrouble(words), BAD_USE)


def _leave(trouble: Trouble, code: int) -> None:
    click.echo(f"kiosk: {trouble}", err=True)
    sys.exit(code)


def _known(desk: str, site: Site) -> None:
    known = [place.id for place in site.profile.desks]
    if desk not in known:
        raise SettingsTrouble(f"there is no desk {desk!r} in site.toml; use {', '.join(known)}")


windowed_option = click.option(
    "--windowed", is_flag=True, help="In a window instead of the whole screen."
)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """Front desk of a Welcome Point: visitor screen, desk, call board.

    Example: kiosk demo --site demo && kiosk run --site demo
    """


@main.command()
@site_option
def demo(folder: Path) -> None:
    """Make a demo site (or bring an existing one up to today).

    Example: kiosk demo --site demo
    """
    from kiosk.compose.demo import make_demo  # noqa: PLC0415 - each command loads its own

    site = make_demo(folder)
    click.echo(f"{site.profile.name} (demo) is ready: kiosk run --site {folder}")


@main.command()
@site_option
@click.option(
    "--desk", "desks", multiple=True, help="A desk at this machine; may be repeated. Otherwise all."
)
@windowed_option
def run(folder: Path, *, desks: tuple[str, ...], windowed: bool) -> None:
    """Open all screens of a site: touchscreen, board, and every desk unless --desk says which.

    Example: kiosk run --site demo --windowed
    """
    from kiosk.compose.run import run_screens  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

    site = load_site(folder)
    for desk in desks:
        _known(desk, site)
    sys.exit(run_screens(site, desks, ["--windowed"] if windowed else []))


@main.command()
@site_option
@windowed_option
def visitor(folder: Path, *, windowed: bool) -> None:
    """Open the touchscreen for visitors.

    Example: kiosk visitor --site demo --windowed
    """
    from kiosk.compose.screens import run_visitor  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

    sys.exit(run_visitor(load_site(folder), full_screen=not windowed))


@main.command()
@site_option
@click.option("--desk", "desk", required=True, help="The desk's id in site.toml.")
@windowed_option
def desk(folder: Path, desk: str, *, windowed: bool) -> None:
    """Open the screen of one desk.

    Example: kiosk desk --desk 1 --site demo --windowed
    """
    from kiosk.compose.screens import run_desk  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

    site = load_site(folder)
    _known(desk, site)
    sys.exit(run_desk(site, desk, full_screen=not windowed))


@main.command()
@site_option
@windowed_option
def board(folder: Path, *, windowed: bool) -> None:
    """Open the call board of the waiting room.

    Example: kiosk board --site demo
    """
    from kiosk.compose.screens import run_board  # noqa: PLC0415 - each command loads its own
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as above

    sys.exit(run_board(load_site(folder), full_screen=not windowed))


@main.command()
@click.option(
    "--out",
    type=FOLDER,
    required=True,
    help="Where pictures, slips and summary.json go.",
)
def tour(out: Path) -> None:
    """Go through a day with the real screens; leave pictures, slips and summary.json.

    Example: kiosk tour --out build/out/tour
    """
    from kiosk.tour.day import tour_a_day  # noqa: PLC0415 - each command loads its own

    summary = tour_a_day(out)
    click.echo(f"{summary.parent}: pictures and slips, listed in {summary.name}")


@main.command()
@site_option
@json_option
@click.option("--print-test-slip", "on_paper", is_flag=True, help="Print a slip to look at.")
def doctor(folder: Path, *, as_json: bool, on_paper: bool) -> None:
    """Say what is wrong with a site, and what to do about it.

    Example: kiosk doctor --site demo --print-test-slip
    """
    from kiosk.compose.doctor import examine  # noqa: PLC0415 - each command loads its own

    findings = examine(folder, on_paper=on_paper)
    if as_json:
        click.echo(json.dumps({"findings": [finding.as_json() for finding in findings]}))
    else:
        for finding in findings:
            click.echo(finding.sentence())
    sys.exit(FAILED if any(not finding.well for finding in findings) else 0)


for command in (city, hours, occurrences, district, content, search, sync):
    main.add_command(command)
