# SPDX-License-Identifier: EUPL-1.2
"""What belongs to the city's editions in directory.db."""

from __future__ import annotations

CITY = (
    """
    CREATE TABLE edition_state (
      edition INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
      digest TEXT NOT NULL,
      entities BLOB NOT NULL,
      media TEXT NOT NULL CHECK (json_valid(media))
    ) STRICT
    """,
    """
    CREATE TABLE city_check (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      checked_at TEXT,
      held INTEGER,
      held_digest TEXT,
      lost REAL
    ) STRICT
    """,
)
"""The files that editions came in, for the deltas to come; and what the latest look brought."""
