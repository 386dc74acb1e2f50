# SPDX-License-Identifier: EUPL-1.2
"""What later versions added to visits.db; only ever appended to."""

from __future__ import annotations

PAPER_OF_ANY_KIND = (
    """
    CREATE TABLE slip_of_any_kind (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      visit TEXT REFERENCES visit (id),
      day TEXT NOT NULL,
      made_at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'claimed', 'submitted', 'printed',
        'failed', 'unknown', 'dismissed')),
      reason TEXT
    ) STRICT
    """,
    "INSERT INTO slip_of_any_kind SELECT * FROM slip",
    "DROP TABLE slip",
    "ALTER TABLE slip_of_any_kind RENAME TO slip",
    "CREATE INDEX slips_by_state ON slip (day, state)",
    "CREATE INDEX slips_of_a_visit ON slip (visit)",
)
"""Which kinds of paper there are is the program's to say, not the file's."""

PROMISES = (
    "ALTER TABLE visit ADD COLUMN promised_least INTEGER CHECK (promised_least >= 0)",
    """
    ALTER TABLE visit ADD COLUMN promised_most INTEGER CHECK (promised_most >= promised_least)
    """,
    "CREATE INDEX services_by_day ON visit (day) WHERE serving_since IS NOT NULL",
)
"""What the paper said about the wait, and a quick look at how long services took."""

BLOCKS = (
    """
    CREATE TABLE block_number (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      block TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      visit TEXT
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX one_paper_with_a_number ON block_number (day, number)
      WHERE visit IS NULL
    """,
    "CREATE INDEX block_numbers_by_visit ON block_number (visit)",
    """
    CREATE TRIGGER number_is_on_paper BEFORE INSERT ON visit
      WHEN EXISTS (SELECT 1 FROM block_number
        WHERE day = NEW.day AND number = NEW.number AND visit IS NULL)
      BEGIN SELECT RAISE(ABORT, 'the number is kept for a block on paper'); END
    """,
    """
    CREATE TRIGGER number_is_in_the_line BEFORE INSERT ON block_number
      WHEN EXISTS (SELECT 1 FROM visit
        WHERE day = NEW.day AND number = NEW.number AND state NOT IN ('closed', 'left'))
      BEGIN SELECT RAISE(ABORT, 'the number is in use'); END
    """,
)
"""Numbers printed ahead of a rush; each becomes a visit when staff hand it out."""

NOTICES = (
    """
    CREATE TABLE notice (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL
        CHECK (kind IN ('closed', 'later', 'absent', 'cancelled', 'moved', 'hidden')),
      starts TEXT NOT NULL,
      ends TEXT NOT NULL,
      entry TEXT,
      place TEXT,
      topic TEXT,
      desk TEXT,
      CHECK (ends > starts)
    ) STRICT
    """,
)
"""What a site says of itself for a while; typed facts alone, and never sent."""

APPOINTMENT_PAPER = (
    "ALTER TABLE appointment ADD COLUMN topic TEXT",
    """
    ALTER TABLE appointment ADD COLUMN bring TEXT NOT NULL DEFAULT '[]'
      CHECK (json_valid(bring))
    """,
)
"""What an appointment is about and what to bring to it: what its slip says."""

SOUND = (
    """
    CREATE TABLE spoken_call (
      visit TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
      call INTEGER NOT NULL CHECK (call > 0),
      heard TEXT NOT NULL,
      PRIMARY KEY (visit, call)
    ) STRICT
    """,
    "CREATE TABLE call_voice (language TEXT PRIMARY KEY) STRICT",
    "CREATE TABLE muted_day (day TEXT PRIMARY KEY CHECK (day GLOB '????-??-??')) STRICT",
)
"""What the waiting room heard of each call, in which languages it can, and when it must not."""

UNMET_NEEDS = (
    """
    CREATE TABLE unmet_need (
      week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-9][0-9]'),
      need TEXT NOT NULL,
      lacking TEXT NOT NULL CHECK (lacking IN ('search_empty', 'filtered_out', 'field_empty')),
      times INTEGER NOT NULL CHECK (times > 0),
      PRIMARY KEY (week, need, lacking)
    ) STRICT
    """,
)
"""What was looked for in vain, counted by week; no text, no time, nobody."""

REFERRAL_MOVES = (
    """
    CREATE TABLE referral_move (
      code TEXT NOT NULL REFERENCES referral (code) ON DELETE CASCADE,
      status TEXT NOT NULL CHECK (status IN ('no_response', 'cancelled', 'visited', 'completed',
        'entered_in_error')),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
      PRIMARY KEY (code, status)
    ) STRICT
    """,
    "CREATE INDEX referral_moves_to_settle ON referral_move (day) WHERE settled = 0",
)
"""What became of a referral, and the day on which it was said; settled once the city is told."""

OLD_SILENCE = (
    """
    INSERT INTO referral_move (code, status, day, settled)
    SELECT code, 'no_response', date('now'), 1 FROM referral
    WHERE act_by < date('now', '-7 days')
      AND NOT EXISTS (SELECT 1 FROM referral_move WHERE referral_move.code = referral.code)
    """,
)
"""Slips whose time was over before a site could say anything of them: the city is never told that
nothing was heard."""

SIGN_UPS = (
    """
    CREATE TABLE sign_up (
      code TEXT PRIMARY KEY,
      event TEXT NOT NULL,
      starts TEXT NOT NULL,
      people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 20),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      made_at TEXT NOT NULL,
      cancelled_at TEXT,
      record TEXT UNIQUE,
      settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
    ) STRICT
    """,
)
"""Who is expected at a meeting: a random code and how many. `record` is the id of the record that
tells the city, known from the start; none once it is settled that nothing is told."""
