# SPDX-License-Identifier: EUPL-1.2
"""A directory from before an update is read as it was."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kiosk.store.directory_migrations import directory
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import DIRECTORY, Store, open_directory, prepare, write

OLD = """
    INSERT INTO edition VALUES (7, 3, 'local', '2026-03-02T09:00:00+00:00', 1, NULL);
    INSERT INTO organization (edition, id, name) VALUES (7, 'club', 'Nachbarn');
    INSERT INTO service (edition, id, organization, fields, topics, languages, by_appointment,
      cost, sensitive) VALUES (7, 'advice', 'club', '["housing"]', '[]', '[]', 0, 'free', 0);
    INSERT INTO page (edition, id, position, facts, wording) VALUES (7, 'page', 0, '[]', '{}');
    INSERT INTO translation VALUES
      (7, 'organization', 'club', 'description', 'de', 0, 'Ein "Verein"'),
      (7, 'service', 'advice', 'title', 'de', 0, 'Beratung'),
      (7, 'service', 'advice', 'title', 'ar', 0, 'استشارة'),
      (7, 'service', 'advice', 'bring', 'de', 1, 'Brief'),
      (7, 'service', 'advice', 'bring', 'de', 0, 'Ausweis'),
      (7, 'page', 'page', 'title', 'de', 0, 'Wohnen'),
      (7, 'page', 'page', 'body', 'de', 0, 'Suchen');
"""


def test_texts_of_an_edition_outlive_the_table_they_were_in(tmp_path: Path) -> None:
    """Titles, lists in their order, quotation marks; what was silent stays silent."""
    with closing(Store(tmp_path / DIRECTORY, create=True)) as old:
        directory.apply(old, stop_before="004 texts beside their entries")
        with write(old):
            for statement in OLD.strip().split(";\n"):
                old.execute(statement)
    prepare(tmp_path)
    with closing(open_directory(tmp_path)) as store:
        found = StoredDirectoryShelf(store).directory()
    [service], [page] = found.services, found.pages
    assert found.edition == 3
    assert service.title == {"de": "Beratung", "ar": "استشارة"}
    assert service.bring == {"de": ("Ausweis", "Brief")}
    assert service.summary == {}
    assert service.organization.description == {"de": 'Ein "Verein"'}
    assert (page.title, page.body) == ({"de": "Wohnen"}, {"de": "Suchen"})
