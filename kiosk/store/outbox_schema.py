# SPDX-License-Identifier: EUPL-1.2
"""The outbox in visits.db, and what is known of the way to the city."""

from __future__ import annotations

OUTBOX = (
    "DROP TABLE outbox",
    """
    CREATE TABLE epoch (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      began_at TEXT NOT NULL,
      last INTEGER NOT NULL DEFAULT 0 CHECK (last >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE outbox (
      id TEXT PRIMARY KEY,
      epoch TEXT NOT NULL REFERENCES epoch (id),
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      kind TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      supersedes TEXT,
      made_at TEXT NOT NULL,
      answer TEXT CHECK (answer IN ('stored', 'duplicate', 'conflict', 'quarantined')),
      answered_at TEXT,
      UNIQUE (epoch, sequence),
      CHECK ((answer IS NULL) = (answered_at IS NULL))
    ) STRICT
    """,
    "CREATE INDEX outbox_without_answer ON outbox (epoch, sequence) WHERE answer IS NULL",
    """
    CREATE TABLE contact (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      tried_at TEXT NOT NULL,
      reached_at TEXT,
      trouble TEXT NOT NULL
    ) STRICT
    """,
)
"""Records for the city, numbered without gaps in each life of the outbox; the first shape of the
table was never written to."""

CONTACT_EACH_WAY = (
    "DROP TABLE contact",
    """
    CREATE TABLE contact (
      way TEXT PRIMARY KEY CHECK (way IN ('up', 'down')),
      tried_at TEXT NOT NULL,
      reached_at TEXT,
      obstacle TEXT,
      sentence TEXT NOT NULL,
      apart REAL NOT NULL
    ) STRICT
    """,
)
"""What the table said is said again by the next attempt."""

OUTGOING = (
    """
    ALTER TABLE referral ADD COLUMN settled INTEGER NOT NULL DEFAULT 0
      CHECK (settled IN (0, 1))
    """,
    "ALTER TABLE referral_target ADD COLUMN record TEXT",
    "UPDATE referral_target SET record = lower(hex(randomblob(16)))",
    "CREATE INDEX referrals_to_settle ON referral (day) WHERE settled = 0",
    """
    CREATE TABLE wrong_entry (
      entry TEXT NOT NULL,
      edition INTEGER NOT NULL CHECK (edition >= 0),
      what TEXT NOT NULL
        CHECK (what IN ('closed', 'moved', 'hours', 'telephone', 'other')),
      said_at TEXT NOT NULL,
      settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
      PRIMARY KEY (entry, edition, what)
    ) STRICT
    """,
)
"""What waits for its day to be over. `record` is the id of the record that tells of a place on a
slip, known from the start so that a restored site tells it under the same; none once it is
settled that nothing is told."""

RELEASED = (
    """
    CREATE TABLE released (
      what TEXT NOT NULL,
      period TEXT NOT NULL,
      released_at TEXT NOT NULL,
      records TEXT NOT NULL CHECK (json_valid(records)),
      PRIMARY KEY (what, period)
    ) STRICT
    """,
)
"""Which periods the city was told of, and by which records: none is ever counted a second time."""
