# SPDX-License-Identifier: EUPL-1.2
"""The tables of the search in directory.db; see `kiosk.store.search_index`."""

from __future__ import annotations

SEARCH = (
    # Words come folded and marked, one entry a row; `ascii` leaves all other characters alone.
    """
    CREATE VIRTUAL TABLE search USING fts5 (
      title, summary, names,
      content = '', detail = 'column', columnsize = 0, prefix = '2 3', tokenize = 'ascii'
    )
    """,
    """
    CREATE TABLE search_shown (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('service', 'event', 'opportunity', 'page')),
      id TEXT NOT NULL,
      titles TEXT NOT NULL CHECK (json_valid(titles)),
      organization TEXT NOT NULL,
      district TEXT NOT NULL
    ) STRICT
    """,
    # `words`: each word of the language once, in order, a line each; fts5vocab would count them.
    """
    CREATE TABLE search_language (
      language TEXT PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      words TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE search_made (edition INTEGER PRIMARY KEY, rules INTEGER NOT NULL) STRICT",
)
