# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., Any])

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
FILE_THERE = click.Path(exists=True, dir_okay=False, path_type=Path)

site_option = click.option(
    "--site",
    "folder",
    type=FOLDER,
    envvar="KIOSK_SITE",
    required=True,
    help="The site's folder (or the environment variable KIOSK_SITE).",
)
json_option = click.option("--json", "as_json", is_flag=True, help="For machines.")
database_option = click.option(
    "--database",
    default="sqlite:///city.db",
    show_default=True,
    envvar="KIOSK_CITY_DATABASE",
    help="sqlite:///FILE or postgresql://… (or the environment variable KIOSK_CITY_DATABASE).",
)


def folder_option(*names: str, default: str, help: str) -> Callable[[_Command], _Command]:  # noqa: A002 - click's word
    """A folder that lies where the command is given, unless another is named."""
    return click.option(*names, type=FOLDER, default=default, show_default=True, help=help)
