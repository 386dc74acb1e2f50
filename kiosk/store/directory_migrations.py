# SPDX-License-Identifier: EUPL-1.2
"""The schema of directory.db, step by step; only ever appended to."""

from __future__ import annotations

from kiosk.store.city_schema import CITY
from kiosk.store.engine import Database, Migrations
from kiosk.store.search_schema import SEARCH

directory = Migrations("directory")

_SHELF = (
    """
    CREATE TABLE edition (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number INTEGER NOT NULL CHECK (number > 0),
      origin TEXT NOT NULL,
      made_at TEXT NOT NULL,
      current INTEGER NOT NULL CHECK (current IN (0, 1))
    ) STRICT
    """,
    "CREATE UNIQUE INDEX one_current_edition ON edition (current) WHERE current = 1",
    """
    CREATE TABLE organization (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (edition, id)
    ) STRICT
    """,
    """
    CREATE TABLE location (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      street TEXT NOT NULL,
      postcode TEXT NOT NULL,
      city TEXT NOT NULL,
      district TEXT NOT NULL,
      confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
      step_free TEXT NOT NULL,
      PRIMARY KEY (edition, id)
    ) STRICT
    """,
    """
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
      sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
      PRIMARY KEY (edition, id),
      FOREIGN KEY (edition, organization) REFERENCES organization (edition, id),
      FOREIGN KEY (edition, location) REFERENCES location (edition, id)
    ) STRICT
    """,
    """
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
      audience TEXT NOT NULL,
      PRIMARY KEY (edition, id),
      FOREIGN KEY (edition, organization) REFERENCES organization (edition, id),
      FOREIGN KEY (edition, location) REFERENCES location (edition, id)
    ) STRICT
    """,
    """
    CREATE TABLE occurrence (
      edition INTEGER NOT NULL,
      event TEXT NOT NULL,
      position INTEGER NOT NULL,
      starts TEXT NOT NULL,
      ends TEXT NOT NULL,
      PRIMARY KEY (edition, event, position),
      FOREIGN KEY (edition, event) REFERENCES event (edition, id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE opportunity (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      organization TEXT NOT NULL,
      location TEXT,
      field TEXT NOT NULL,
      phone TEXT,
      hours TEXT CHECK (json_valid(hours)),
      PRIMARY KEY (edition, id),
      FOREIGN KEY (edition, organization) REFERENCES organization (edition, id),
      FOREIGN KEY (edition, location) REFERENCES location (edition, id)
    ) STRICT
    """,
    """
    CREATE TABLE translation (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      entity TEXT NOT NULL
        CHECK (entity IN ('organization', 'service', 'event', 'opportunity')),
      entity_id TEXT NOT NULL,
      field TEXT NOT NULL
        CHECK (field IN ('description', 'title', 'summary', 'neutral_title', 'bring')),
      language TEXT NOT NULL,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (edition, entity, entity_id, field, language, position)
    ) STRICT
    """,
)


@directory(name="001 shelf")
def _shelf(db: Database) -> None:
    for statement in _SHELF:
        db.execute(statement)


_SOURCES = (
    """
    CREATE TABLE source (
      address TEXT PRIMARY KEY,
      format TEXT NOT NULL,
      taken_at TEXT NOT NULL,
      etag TEXT NOT NULL,
      modified TEXT NOT NULL,
      records BLOB NOT NULL
    ) STRICT
    """,
    "ALTER TABLE edition ADD COLUMN made_of TEXT",
    "ALTER TABLE organization ADD COLUMN details TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE location ADD COLUMN details TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE service ADD COLUMN details TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE event ADD COLUMN details TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE occurrence ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE elsewhere (
      edition INTEGER NOT NULL,
      service TEXT NOT NULL,
      position INTEGER NOT NULL,
      location TEXT NOT NULL,
      PRIMARY KEY (edition, service, position),
      FOREIGN KEY (edition, service) REFERENCES service (edition, id) ON DELETE CASCADE,
      FOREIGN KEY (edition, location) REFERENCES location (edition, id)
    ) STRICT
    """,
    """
    CREATE TABLE page (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      parent TEXT,
      position INTEGER NOT NULL,
      updated TEXT,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      wording TEXT NOT NULL CHECK (json_valid(wording)),
      PRIMARY KEY (edition, id)
    ) STRICT
    """,
    """
    CREATE TABLE wider_translation (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      entity TEXT NOT NULL
        CHECK (entity IN ('organization', 'service', 'event', 'opportunity', 'page')),
      entity_id TEXT NOT NULL,
      field TEXT NOT NULL
        CHECK (field IN ('description', 'title', 'summary', 'neutral_title', 'bring', 'body')),
      language TEXT NOT NULL,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (edition, entity, entity_id, field, language, position)
    ) STRICT
    """,
    "INSERT INTO wider_translation SELECT * FROM translation",
    "DROP TABLE translation",
    "ALTER TABLE wider_translation RENAME TO translation",
)


@directory(name="002 sources")
def _sources(db: Database) -> None:
    for statement in _SOURCES:
        db.execute(statement)


@directory(name="003 search")
def _search(db: Database) -> None:
    for statement in SEARCH:
        db.execute(statement)


_TEXTS_OF = """
    SELECT json_group_object(field, json(by_language)) FROM (
      SELECT field, json_group_object(language, json(texts)) AS by_language FROM (
        SELECT field, language, CASE field
          WHEN 'bring' THEN json_group_array(text ORDER BY position)
          ELSE json_quote(min(text)) END AS texts
        FROM translation
        WHERE edition = {table}.edition AND entity = '{table}' AND entity_id = {table}.id
        GROUP BY field, language
      ) GROUP BY field
    )
"""
_WITHOUT_TITLE, _WITH_TITLE = ("organization",), ("service", "event", "opportunity", "page")


@directory(name="004 texts beside their entries")
def _texts(db: Database) -> None:
    for table in (*_WITHOUT_TITLE, *_WITH_TITLE):
        db.execute(f"ALTER TABLE {table} ADD COLUMN texts TEXT NOT NULL DEFAULT '{{}}'")
        db.execute(f"UPDATE {table} SET texts = ({_TEXTS_OF.format(table=table)})")  # noqa: S608
    for table in _WITH_TITLE:
        db.execute(f"ALTER TABLE {table} ADD COLUMN title TEXT NOT NULL DEFAULT '{{}}'")
        db.execute(
            f"UPDATE {table} SET title = coalesce(texts -> '$.title', '{{}}'),"  # noqa: S608
            " texts = json_remove(texts, '$.title')"
        )
    db.execute("DROP TABLE translation")


@directory(name="005 attribution")
def _attribution(db: Database) -> None:
    db.execute("ALTER TABLE edition ADD COLUMN attribution TEXT NOT NULL DEFAULT ''")


@directory(name="006 editions of the city")
def _city(db: Database) -> None:
    for statement in CITY:
        db.execute(statement)
