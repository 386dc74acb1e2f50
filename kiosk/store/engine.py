# SPDX-License-Identifier: EUPL-1.2
"""SQLCipher's SQLite under sqlite-utils; everybody imports both from here.

sqlite-utils takes `pysqlite3` where it finds one: SQLCipher's module stands in for it before
sqlite-utils is imported, so that both speak of the same exceptions and the same SQLite.
"""

from __future__ import annotations

import sys

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

from sqlite_utils import Database, Migrations  # noqa: E402 - only now

connect = dbapi2.connect
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError
ProgrammingError = dbapi2.ProgrammingError

__all__ = [
    "Database",
    "DatabaseError",
    "IntegrityError",
    "Migrations",
    "ProgrammingError",
    "connect",
]
