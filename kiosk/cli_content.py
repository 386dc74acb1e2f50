# SPDX-License-Identifier: EUPL-1.2
"""Commands about what the directory is made of."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli_options import FILE_THERE, FOLDER, json_option, site_option
from kiosk.cli_progress import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.compose.content import Outcome
    from kiosk.compose.content_sources import Wish

NOTHING_TAKEN = 1


@click.group()
def content() -> None:
    """Fill the directory from the sources a city has.

    Example: kiosk content import services.ndjson.gz courses.ics --site site
    """


def _of_sources(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.argument("sources", nargs=-1),
        json_option,
        click.option(
            "--mapping",
            type=FILE_THERE,
            help="Your copy of the mapping of foreign terms to fields of action.",
        ),
        click.option("--url", help="An Integreat server, to fetch a region from."),
        click.option("--region", help="Its region, as in its addresses."),
        click.option(
            "--lang",
            "languages",
            multiple=True,
            help="With --url: a language to fetch (may be repeated). Otherwise the language of "
            "texts in sources that do not say.",
        ),
        click.option("--development", is_flag=True, hidden=True),
    )
    for option in reversed(options):
        command = option(command)
    return command


@content.command()
@_of_sources
@click.option("--site", "folder", envvar="KIOSK_SITE", help="Not needed; nothing is kept.")
def check(folder: str | None, *, as_json: bool, **told: Any) -> None:  # noqa: ARG001 - see its help
    """Say what is in sources and what is wrong in each record; nothing is kept.

    A source is a file, a folder or an address. Formats: Integreat, Open Referral HSDS 3 and 1,
    iCalendar, and spreadsheets (see `kiosk content template`).

    Example: kiosk content check services.ndjson.gz --json
    """
    from kiosk.compose.content import check as check_sources  # noqa: PLC0415 - as in cli.py

    with _wish(told) as wish:
        outcome = check_sources(wish)
    _tell(outcome, as_json=as_json)


@content.command("import")
@_of_sources
@click.option(
    "--site",
    "folder",
    type=FOLDER,
    envvar="KIOSK_SITE",
    required=True,
    help="The site's folder; it is made if there is none.",
)
@click.option("--accept-loss", is_flag=True, help="Take a source that has lost many records.")
def import_(folder: Path, *, accept_loss: bool, as_json: bool, **told: Any) -> None:
    """Make sources a local edition of a site's directory, beside the sources it has already.

    Example: kiosk content import services.ndjson.gz courses.ics --site site
    """
    from kiosk.compose.content import take  # noqa: PLC0415 - as in cli.py

    with _wish(told, accept_loss=accept_loss) as wish:
        outcome = take(wish, folder)
    _tell(outcome, as_json=as_json)


@content.command()
@site_option
def renew(folder: Path) -> None:
    """Bring a site's directory up to today; its screens do this by themselves every night.

    Example: kiosk content renew --site site
    """
    from kiosk.compose.content_edition import renew as renew_site  # noqa: PLC0415 - as in cli.py
    from kiosk.compose.site import load_site  # noqa: PLC0415 - as in cli.py

    renew_site(load_site(folder))


@content.command()
@click.argument("folder", type=FOLDER)
@click.option("--csv", "as_csv", is_flag=True, help="One file for each sheet, not a workbook.")
def template(folder: Path, *, as_csv: bool) -> None:
    """Write the spreadsheet that associations fill in.

    Example: kiosk content template sheets
    """
    from kiosk.content.sheets import write_template  # noqa: PLC0415 - as in cli.py

    for file in write_template(folder, as_csv=as_csv):
        click.echo(str(file))


@content.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["hsds-3", "icalendar", "csv"]),
    required=True,
    help="Open Referral HSDS 3, calendar of the events, or our own sheets.",
)
@click.option(
    "--site",
    "site_folder",
    type=FOLDER,
    envvar="KIOSK_SITE",
    required=True,
    help="The site whose directory it is.",
)
@json_option
def export(folder: Path, form: str, site_folder: Path, *, as_json: bool) -> None:
    """Write the directory to a folder, in a format that others read.

    Only what anybody may know is written: no confidential address, no notices of the site, nothing
    about visits. An earlier export in the folder is replaced if nobody has changed it.

    Example: kiosk content export --format hsds-3 export --site site
    """
    from kiosk.compose.content_export import ExportFormat  # noqa: PLC0415 - as in cli.py
    from kiosk.compose.content_export import export as export_to  # noqa: PLC0415 - as above

    done = export_to(site_folder, ExportFormat(form), folder)
    if as_json:
        click.echo(json.dumps(done.as_json()))
        return
    for file in done.files:
        click.echo(f"{folder / file.name}: {file.records}")


@contextmanager
def _wish(told: dict[str, Any], *, accept_loss: bool = False) -> Iterator[Wish]:
    """What is wanted, with a progress bar while somebody watches."""
    from kiosk.compose.content_sources import Wish  # noqa: PLC0415 - as in cli.py

    languages = tuple(told["languages"])
    sources = (*told["sources"], *_addresses(told["url"], told["region"], languages))
    if not sources:
        raise click.UsageError("name at least one source, or --url and --region")
    for source in sources:
        if "\x00" in source or not (source.startswith("http") or Path(source).exists()):
            raise click.UsageError(f"there is no file or folder {source!r}")
    with reading(len(sources)) as watch:
        yield Wish(
            sources=sources,
            language=languages[0] if languages and not told["url"] else "de",
            mapping=told["mapping"],
            accept_loss=accept_loss,
            development=told["development"],
            watch=watch,
        )


def _addresses(url: str | None, region: str | None, languages: tuple[str, ...]) -> list[str]:
    from kiosk.content.fetch import integreat_addresses  # noqa: PLC0415 - as in cli.py

    if bool(url) != bool(region):
        raise click.UsageError("--url and --region belong together")
    if not url or not region:
        return []
    if not url.startswith(("http://", "https://")):
        raise click.UsageError("--url begins with https://")
    return integreat_addresses(url, region, list(languages) or ["de"])


def _tell(outcome: Outcome, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(outcome.as_json()))
    else:
        for line in outcome.sentences():
            click.echo(line.encode("utf-8", "replace").decode())
    sys.exit(0 if outcome.taken else NOTHING_TAKEN)
