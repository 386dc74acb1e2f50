# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

site_option = click.option(
    "--site",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
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
