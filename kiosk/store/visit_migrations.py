# SPDX-License-Identifier: EUPL-1.2
"""The schema of visits.db, step by step; only ever appended to.

No column identifies a visitor. Instants are UTC, wall clocks naive, both ISO 8601 with
microseconds so that they sort as text.
"""

from __future__ import annotations

from kiosk.store.engine import Database, Migrations
from kiosk.store.outbox_schema import CONTACT_EACH_WAY, OUTBOX, OUTGOING, RELEASED
from kiosk.store.visit_additions import (
    APPOINTMENT_PAPER,
    BLOCKS,
    NOTICES,
    OLD_SILENCE,
    PAPER_OF_ANY_KIND,
    PROMISES,
    REFERRAL_MOVES,
    SIGN_UPS,
    SOUND,
    UNMET_NEEDS,
)

visits = Migrations("visits")

_QUEUE = (
    """
    CREATE TABLE visit (
      id TEXT PRIMARY KEY,
      device TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('visitor', 'desk')),
      check_in_key TEXT UNIQUE,
      revision INTEGER NOT NULL CHECK (revision >= 0),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      number INTEGER NOT NULL CHECK (number > 0),
      topics TEXT NOT NULL CHECK (json_valid(topics)),
      screen_language TEXT NOT NULL,
      spoken_language TEXT NOT NULL,
      interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
      taken_at TEXT NOT NULL,
      waiting_since TEXT NOT NULL,
      state TEXT NOT NULL
        CHECK (state IN ('waiting', 'called', 'serving', 'missed', 'closed', 'left')),
      party_size INTEGER NOT NULL CHECK (party_size > 0),
      needs TEXT NOT NULL CHECK (json_valid(needs)),
      deadline INTEGER NOT NULL CHECK (deadline IN (0, 1)),
      appointment_at TEXT,
      own_language_call INTEGER NOT NULL CHECK (own_language_call IN (0, 1)),
      desk TEXT,
      reserved_for TEXT,
      parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
      first_called_at TEXT,
      called_at TEXT,
      serving_since TEXT,
      calls INTEGER NOT NULL CHECK (calls >= 0),
      missed_before INTEGER NOT NULL CHECK (missed_before IN (0, 1)),
      outcome TEXT CHECK (outcome IN ('informed', 'referred', 'appointment', 'other')),
      ended_at TEXT,
      CHECK (desk IS NOT NULL OR state NOT IN ('called', 'serving')),
      CHECK ((ended_at IS NOT NULL) = (state IN ('closed', 'left')))
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX one_visit_at_a_desk ON visit (day, desk)
      WHERE state IN ('called', 'serving')
    """,
    """
    CREATE UNIQUE INDEX one_open_visit_with_a_number ON visit (day, number)
      WHERE state NOT IN ('closed', 'left')
    """,
    "CREATE INDEX visits_of_a_day ON visit (day, taken_at)",
    """
    CREATE TABLE last_step (
      visit TEXT PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      prior TEXT NOT NULL CHECK (json_valid(prior)),
      at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE counter (
      day TEXT NOT NULL,
      device TEXT NOT NULL,
      highest INTEGER NOT NULL,
      PRIMARY KEY (day, device)
    ) STRICT
    """,
)

_FACTS = (
    """
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      day TEXT NOT NULL,
      kind TEXT NOT NULL,
      visit TEXT,
      prior_state TEXT,
      state TEXT,
      desk TEXT,
      detail TEXT CHECK (json_valid(detail))
    ) STRICT
    """,
    "CREATE INDEX journal_by_kind ON journal (day, kind)",
    """
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    """
    CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    """
    CREATE TABLE outbox (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      made_at TEXT NOT NULL,
      acknowledged_at TEXT
    ) STRICT
    """,
)

_PAPER = (
    """
    CREATE TABLE slip (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('ticket', 'referral', 'figures', 'place')),
      content TEXT NOT NULL CHECK (json_valid(content)),
      visit TEXT REFERENCES visit (id),
      day TEXT NOT NULL,
      made_at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'claimed', 'submitted', 'printed',
        'failed', 'unknown', 'dismissed')),
      reason TEXT
    ) STRICT
    """,
    "CREATE INDEX slips_by_state ON slip (day, state)",
    "CREATE INDEX slips_of_a_visit ON slip (visit)",
    """
    CREATE TABLE referral (
      code TEXT PRIMARY KEY,
      issued_at TEXT NOT NULL,
      day TEXT NOT NULL,
      visit TEXT REFERENCES visit (id),
      language TEXT NOT NULL,
      requests TEXT NOT NULL CHECK (json_valid(requests)),
      bring TEXT NOT NULL CHECK (json_valid(bring)),
      appointment TEXT,
      act_by TEXT,
      interpreter TEXT,
      sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX referrals_of_a_day ON referral (day, issued_at)",
    """
    CREATE TABLE referral_target (
      code TEXT NOT NULL REFERENCES referral (code) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      service TEXT NOT NULL,
      PRIMARY KEY (code, position)
    ) STRICT
    """,
)

_OFFICE = (
    """
    CREATE TABLE day (
      day TEXT PRIMARY KEY,
      opened_at TEXT,
      closed_at TEXT,
      numbers_stopped INTEGER NOT NULL DEFAULT 0 CHECK (numbers_stopped IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE desk (
      day TEXT NOT NULL REFERENCES day (day),
      desk TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      closed_at TEXT,
      PRIMARY KEY (day, desk)
    ) STRICT
    """,
    """
    CREATE TABLE help_alert (
      id TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      raised_at TEXT NOT NULL,
      desk TEXT,
      ended_at TEXT
    ) STRICT
    """,
    "CREATE UNIQUE INDEX one_open_alert ON help_alert (day) WHERE ended_at IS NULL",
    """
    CREATE TABLE appointment (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      desk TEXT NOT NULL,
      language TEXT NOT NULL,
      interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
      arrived INTEGER NOT NULL CHECK (arrived IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX appointments_by_time ON appointment (at)",
)


def _step(name: str, *statements: str) -> None:
    @visits(name=name)
    def step(db: Database) -> None:
        for statement in statements:
            db.execute(statement)


_step("001 front desk", *_QUEUE, *_FACTS, *_PAPER, *_OFFICE)
_step("002 paper of any kind", *PAPER_OF_ANY_KIND)
_step("003 promises and blocks", *PROMISES, *BLOCKS)
_step("004 notices and slips of appointments", *NOTICES, *APPOINTMENT_PAPER)
_step("005 sound of the waiting room", *SOUND)
_step("006 unmet needs", *UNMET_NEEDS)
_step("007 outbox", *OUTBOX)
_step("008 contact each way", *CONTACT_EACH_WAY)
_step("009 what goes up", *OUTGOING)
_step("010 released periods", *RELEASED)
_step("011 what became of referrals", *REFERRAL_MOVES)
_step("012 sign-ups", *SIGN_UPS)
_step("013 silence from before it was told", *OLD_SILENCE)
