# SPDX-License-Identifier: EUPL-1.2
"""Write kiosk/store/schema.sql: what the migrations make, for people to read and tests to compare.

Run it with the environment's Python after a migration was appended.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.store.opening import DIRECTORY, VISITS, Store, prepare  # noqa: E402 - found by the path

SCHEMA = ROOT / "kiosk" / "store" / "schema.sql"


def dumped(site: Path) -> str:
    """The schema of both files of a prepared site."""
    return "\n".join(_file(site / name) for name in (VISITS, DIRECTORY))


def _file(path: Path) -> str:
    with closing(Store(path)) as store:
        rows = store.read(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
            " AND tbl_name != '_sqlite_migrations' ORDER BY rowid"
        )
    return "\n".join([f"-- {path.name}", *(_outdented(row["sql"]) + ";" for row in rows), ""])


def _outdented(statement: str) -> str:
    """The statement without the indentation it has in its migration."""
    return statement.replace("\n    ", "\n").strip()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        prepare(Path(folder))
        SCHEMA.write_text(dumped(Path(folder)), "utf-8")
    print(f"{SCHEMA.relative_to(ROOT)} is written")
