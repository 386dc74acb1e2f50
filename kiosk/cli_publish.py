# SPDX-License-Identifier: EUPL-1.2
"""The city's keys and editions, from the command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from kiosk.cli_options import FILE, FOLDER, database_option, folder_option, json_option
from kiosk.cli_progress import reading

HIGHEST = 1_000_000
"""No kiosk has an edition above this; one that the contract has no room for would silence it."""


@click.command()
@folder_option(
    "--out",
    "folder",
    default="keys",
    help="Where the keys go, or are.",
)
@click.option(
    "--root-keys",
    type=click.IntRange(1, 20),
    default=3,
    show_default=True,
    help="How many root keys to make.",
)
@click.option(
    "--threshold",
    type=click.IntRange(1, 20),
    default=2,
    show_default=True,
    help="How many root keys have to sign a change of keys.",
)
@click.option("--renew-root", is_flag=True, help="Sign who counts anew, for two more years.")
@click.option(
    "--root-key",
    "root_files",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="With --renew-root: a root key, or a folder of them, besides those in --out.",
)
@click.option(
    "--replace",
    "replaced",
    multiple=True,
    help="With --renew-root: targets, snapshot, timestamp, or a key's name (root-1a2b3c4d).",
)
def keys(
    folder: Path,
    root_keys: int,
    threshold: int,
    root_files: tuple[Path, ...],
    replaced: tuple[str, ...],
    *,
    renew_root: bool,
) -> None:
    """Make the keys that editions are signed with; none is ever overwritten.

    Example: kiosk city keys
    """
    from kiosk.compose.city_keys import new_keys, renewed  # noqa: PLC0415 - each loads its own

    if not renew_root and (root_files or replaced):
        raise click.UsageError("--root-key and --replace belong to --renew-root")
    lines = (
        renewed(folder, root_files, replaced)
        if renew_root
        else new_keys(folder, root_keys, threshold)
    )
    for line in lines:
        click.echo(line)


@click.command()
@click.option(
    "--from",
    "sources",
    type=FILE,
    help="The city's SOURCES.toml.",
)
@folder_option(
    "--to",
    "tree",
    default="editions",
    help="The tree of editions, a folder that is served or carried.",
)
@folder_option(
    "--keys",
    "keys_folder",
    default="keys",
    help="The folder of the keys at hand.",
)
@click.option("--refresh", is_flag=True, help="Read no source, only keep signatures young.")
@click.option("--accept-loss", is_flag=True, help="Publish although much has vanished.")
@click.option(
    "--above",
    type=click.IntRange(0),
    default=0,
    help="After the tree was lost: the highest edition that kiosks have (`kiosk city report`).",
)
@json_option
def publish(
    sources: Path | None,
    tree: Path,
    keys_folder: Path,
    *,
    refresh: bool,
    accept_loss: bool,
    above: int,
    as_json: bool,
) -> None:
    """Publish what is new in the city's sources; nothing new, no edition.

    Example: kiosk city publish --from SOURCES.toml
    """
    from kiosk.compose import city_publish  # noqa: PLC0415 - each command loads its own
    from kiosk.domain.clock import SystemClock  # noqa: PLC0415 - as above

    if above > HIGHEST:
        raise click.UsageError(f"no kiosk has edition {above}: --above is at most {HIGHEST}")
    if refresh:
        done = city_publish.refresh(tree, keys_folder, SystemClock(), sources)
    elif sources is None:
        raise click.UsageError("name the sources with --from, or ask for --refresh only")
    else:
        with reading() as watch:
            done = city_publish.publish(
                sources,
                tree,
                keys_folder,
                SystemClock(),
                watch,
                accept_loss=accept_loss,
                above=above,
            )
    if as_json:
        click.echo(json.dumps(done.as_json()))
        return
    for line in done.problems():
        click.echo(line.encode("utf-8", "replace").decode(), err=True)
    click.echo(done.sentence())


@click.command("collect-stick")
@click.argument("stick", type=FOLDER)
@database_option
@folder_option(
    "--editions",
    default="editions",
    help="The tree of editions, if there is one; the newest is put on the stick.",
)
@folder_option(
    "--keys",
    "keys_folder",
    default="keys",
    help="The folder with the timestamp key, which signs the answers.",
)
@json_option
def collect_stick(
    stick: Path, database: str, editions: Path, keys_folder: Path, *, as_json: bool
) -> None:
    """Take in what kiosks wrote on a USB stick; put answers and the newest edition on it.

    Example: kiosk city collect-stick /media/stick
    """
    from kiosk.compose.city_stick import collect_stick as collect  # noqa: PLC0415 - as above
    from kiosk.domain.clock import SystemClock  # noqa: PLC0415 - as above

    brought = collect(stick, database, editions, keys_folder, SystemClock())
    if as_json:
        click.echo(json.dumps(brought.as_json()))
    else:
        for line in brought.problems():
            click.echo(line, err=True)
        for line in brought.sentences():
            click.echo(line)
    sys.exit(1 if brought.useless else 0)
