-- visits.db
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
  ended_at TEXT, promised_least INTEGER CHECK (promised_least >= 0), promised_most INTEGER CHECK (promised_most >= promised_least),
  CHECK (desk IS NOT NULL OR state NOT IN ('called', 'serving')),
  CHECK ((ended_at IS NOT NULL) = (state IN ('closed', 'left')))
) STRICT;
CREATE UNIQUE INDEX one_visit_at_a_desk ON visit (day, desk)
  WHERE state IN ('called', 'serving');
CREATE UNIQUE INDEX one_open_visit_with_a_number ON visit (day, number)
  WHERE state NOT IN ('closed', 'left');
CREATE INDEX visits_of_a_day ON visit (day, taken_at);
CREATE TABLE last_step (
  visit TEXT PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  prior TEXT NOT NULL CHECK (json_valid(prior)),
  at TEXT NOT NULL
) STRICT;
CREATE TABLE counter (
  day TEXT NOT NULL,
  device TEXT NOT NULL,
  highest INTEGER NOT NULL,
  PRIMARY KEY (day, device)
) STRICT;
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
) STRICT;
CREATE INDEX journal_by_kind ON journal (day, kind);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
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
, settled INTEGER NOT NULL DEFAULT 0
  CHECK (settled IN (0, 1))) STRICT;
CREATE INDEX referrals_of_a_day ON referral (day, issued_at);
CREATE TABLE referral_target (
  code TEXT NOT NULL REFERENCES referral (code) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  service TEXT NOT NULL, record TEXT,
  PRIMARY KEY (code, position)
) STRICT;
CREATE TABLE day (
  day TEXT PRIMARY KEY,
  opened_at TEXT,
  closed_at TEXT,
  numbers_stopped INTEGER NOT NULL DEFAULT 0 CHECK (numbers_stopped IN (0, 1))
) STRICT;
CREATE TABLE desk (
  day TEXT NOT NULL REFERENCES day (day),
  desk TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  PRIMARY KEY (day, desk)
) STRICT;
CREATE TABLE help_alert (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  raised_at TEXT NOT NULL,
  desk TEXT,
  ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX one_open_alert ON help_alert (day) WHERE ended_at IS NULL;
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  desk TEXT NOT NULL,
  language TEXT NOT NULL,
  interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
  arrived INTEGER NOT NULL CHECK (arrived IN (0, 1))
, topic TEXT, bring TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(bring))) STRICT;
CREATE INDEX appointments_by_time ON appointment (at);
CREATE TABLE "slip" (
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
) STRICT;
CREATE INDEX slips_by_state ON slip (day, state);
CREATE INDEX slips_of_a_visit ON slip (visit);
CREATE INDEX services_by_day ON visit (day) WHERE serving_since IS NOT NULL;
CREATE TABLE block_number (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  block TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  visit TEXT
) STRICT;
CREATE UNIQUE INDEX one_paper_with_a_number ON block_number (day, number)
  WHERE visit IS NULL;
CREATE INDEX block_numbers_by_visit ON block_number (visit);
CREATE TRIGGER number_is_on_paper BEFORE INSERT ON visit
  WHEN EXISTS (SELECT 1 FROM block_number
    WHERE day = NEW.day AND number = NEW.number AND visit IS NULL)
  BEGIN SELECT RAISE(ABORT, 'the number is kept for a block on paper'); END;
CREATE TRIGGER number_is_in_the_line BEFORE INSERT ON block_number
  WHEN EXISTS (SELECT 1 FROM visit
    WHERE day = NEW.day AND number = NEW.number AND state NOT IN ('closed', 'left'))
  BEGIN SELECT RAISE(ABORT, 'the number is in use'); END;
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
) STRICT;
CREATE TABLE spoken_call (
  visit TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  call INTEGER NOT NULL CHECK (call > 0),
  heard TEXT NOT NULL,
  PRIMARY KEY (visit, call)
) STRICT;
CREATE TABLE call_voice (language TEXT PRIMARY KEY) STRICT;
CREATE TABLE muted_day (day TEXT PRIMARY KEY CHECK (day GLOB '????-??-??')) STRICT;
CREATE TABLE unmet_need (
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-9][0-9]'),
  need TEXT NOT NULL,
  lacking TEXT NOT NULL CHECK (lacking IN ('search_empty', 'filtered_out', 'field_empty')),
  times INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (week, need, lacking)
) STRICT;
CREATE TABLE epoch (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  began_at TEXT NOT NULL,
  last INTEGER NOT NULL DEFAULT 0 CHECK (last >= 0)
) STRICT;
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
) STRICT;
CREATE INDEX outbox_without_answer ON outbox (epoch, sequence) WHERE answer IS NULL;
CREATE TABLE contact (
  way TEXT PRIMARY KEY CHECK (way IN ('up', 'down')),
  tried_at TEXT NOT NULL,
  reached_at TEXT,
  obstacle TEXT,
  sentence TEXT NOT NULL,
  apart REAL NOT NULL
) STRICT;
CREATE INDEX referrals_to_settle ON referral (day) WHERE settled = 0;
CREATE TABLE wrong_entry (
  entry TEXT NOT NULL,
  edition INTEGER NOT NULL CHECK (edition >= 0),
  what TEXT NOT NULL
    CHECK (what IN ('closed', 'moved', 'hours', 'telephone', 'other')),
  said_at TEXT NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  PRIMARY KEY (entry, edition, what)
) STRICT;
CREATE TABLE released (
  what TEXT NOT NULL,
  period TEXT NOT NULL,
  released_at TEXT NOT NULL,
  records TEXT NOT NULL CHECK (json_valid(records)),
  PRIMARY KEY (what, period)
) STRICT;
CREATE TABLE referral_move (
  code TEXT NOT NULL REFERENCES referral (code) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('no_response', 'cancelled', 'visited', 'completed',
    'entered_in_error')),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  PRIMARY KEY (code, status)
) STRICT;
CREATE INDEX referral_moves_to_settle ON referral_move (day) WHERE settled = 0;
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
) STRICT;

-- directory.db
CREATE TABLE edition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number INTEGER NOT NULL CHECK (number > 0),
  origin TEXT NOT NULL,
  made_at TEXT NOT NULL,
  current INTEGER NOT NULL CHECK (current IN (0, 1))
, made_of TEXT, attribution TEXT NOT NULL DEFAULT '') STRICT;
CREATE UNIQUE INDEX one_current_edition ON edition (current) WHERE current = 1;
CREATE TABLE organization (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL, details TEXT NOT NULL DEFAULT '{}', texts TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (edition, id)
) STRICT;
CREATE TABLE location (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  district TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  step_free TEXT NOT NULL, details TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (edition, id)
) STRICT;
CREATE TABLE service (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  organization TEXT NOT NULL,
  location TEXT,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  topics TEXT NOT NULL CHECK (json_valid(topics)),
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  phone TEXT,
  url TEXT,
  hours TEXT CHECK (json_valid(hours)),
  by_appointment INTEGER NOT NULL CHECK (by_appointment IN (0, 1)),
  cost TEXT NOT NULL,
  sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)), details TEXT NOT NULL DEFAULT '{}', texts TEXT NOT NULL DEFAULT '{}', title TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (edition, id),
  FOREIGN KEY (edition, organization) REFERENCES organization (edition, id),
  FOREIGN KEY (edition, location) REFERENCES location (edition, id)
) STRICT;
CREATE TABLE event (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  organization TEXT NOT NULL,
  location TEXT,
  at_site INTEGER NOT NULL CHECK (at_site IN (0, 1)),
  field TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  registration TEXT NOT NULL,
  cost TEXT NOT NULL,
  audience TEXT NOT NULL, details TEXT NOT NULL DEFAULT '{}', texts TEXT NOT NULL DEFAULT '{}', title TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (edition, id),
  FOREIGN KEY (edition, organization) REFERENCES organization (edition, id),
  FOREIGN KEY (edition, location) REFERENCES location (edition, id)
) STRICT;
CREATE TABLE occurrence (
  edition INTEGER NOT NULL,
  event TEXT NOT NULL,
  position INTEGER NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL, cancelled INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (edition, event, position),
  FOREIGN KEY (edition, event) REFERENCES event (edition, id) ON DELETE CASCADE
) STRICT;
CREATE TABLE opportunity (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  organization TEXT NOT NULL,
  location TEXT,
  field TEXT NOT NULL,
  phone TEXT,
  hours TEXT CHECK (json_valid(hours)), texts TEXT NOT NULL DEFAULT '{}', title TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (edition, id),
  FOREIGN KEY (edition, organization) REFERENCES organization (edition, id),
  FOREIGN KEY (edition, location) REFERENCES location (edition, id)
) STRICT;
CREATE TABLE source (
  address TEXT PRIMARY KEY,
  format TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  etag TEXT NOT NULL,
  modified TEXT NOT NULL,
  records BLOB NOT NULL
) STRICT;
CREATE TABLE elsewhere (
  edition INTEGER NOT NULL,
  service TEXT NOT NULL,
  position INTEGER NOT NULL,
  location TEXT NOT NULL,
  PRIMARY KEY (edition, service, position),
  FOREIGN KEY (edition, service) REFERENCES service (edition, id) ON DELETE CASCADE,
  FOREIGN KEY (edition, location) REFERENCES location (edition, id)
) STRICT;
CREATE TABLE page (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  parent TEXT,
  position INTEGER NOT NULL,
  updated TEXT,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  wording TEXT NOT NULL CHECK (json_valid(wording)), texts TEXT NOT NULL DEFAULT '{}', title TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (edition, id)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  title, summary, names,
  content = '', detail = 'column', columnsize = 0, prefix = '2 3', tokenize = 'ascii'
);
CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE search_shown (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('service', 'event', 'opportunity', 'page')),
  id TEXT NOT NULL,
  titles TEXT NOT NULL CHECK (json_valid(titles)),
  organization TEXT NOT NULL,
  district TEXT NOT NULL
) STRICT;
CREATE TABLE search_language (
  language TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  words TEXT NOT NULL
) STRICT;
CREATE TABLE search_made (edition INTEGER PRIMARY KEY, rules INTEGER NOT NULL) STRICT;
CREATE TABLE edition_state (
  edition INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
  digest TEXT NOT NULL,
  entities BLOB NOT NULL,
  media TEXT NOT NULL CHECK (json_valid(media))
) STRICT;
CREATE TABLE city_check (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  checked_at TEXT,
  held INTEGER,
  held_digest TEXT,
  lost REAL
) STRICT;
