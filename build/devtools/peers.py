# SPDX-License-Identifier: EUPL-1.2
"""The real servers that tests speak to, by the Debian packages that hold them."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from devtools.environment import install_system_packages
from devtools.places import SetUpError

_PROGRAMS = {
    "cups-client": "lpadmin",
    "cups-daemon": "cupsd",
    "cups-ipp-utils": "ippeveprinter",
    "dbus": "dbus-daemon",
}
_FILTERS = {
    "cups": Path("/usr/lib/cups/filter/pstops"),
    "cups-filters": Path("/usr/lib/cups/filter/pdftopdf"),
}


def install_where_possible() -> None:
    """Install what is missing; where that cannot be, say so: those tests skip with the reason."""
    missing = missing_packages()
    if not missing:
        return
    try:
        install_system_packages(missing)
    except SetUpError as trouble:
        print(f"Tests against real servers will be skipped. {trouble}", file=sys.stderr)


def missing_packages() -> list[str]:
    """Name the Debian packages to install; nothing on systems that have none of them."""
    if sys.platform != "linux":
        return []
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin"))
    lacking = [name for name, file in _FILTERS.items() if not file.exists()]
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        lacking.append("postgresql")
    return lacking + [
        package
        for package, program in _PROGRAMS.items()
        if shutil.which(program, path=path) is None
    ]
