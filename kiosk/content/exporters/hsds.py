# SPDX-License-Identifier: EUPL-1.2
"""The directory as Open Referral HSDS 3: the pages that its API answers with, as files."""

from __future__ import annotations

import json
from typing import Any, Final

from kiosk.content.exporters.export import ExportFile, organizations_of
from kiosk.content.exporters.hsds_services import organization, service
from kiosk.domain.directory import Directory

Record = dict[str, Any]
_INDENT: Final = 1


def hsds_files(directory: Directory) -> list[ExportFile]:
    """Services with everything around them, and the organizations.

    HSDS has no events before 3.2, no translations and no prose; its hours are simpler than ours,
    so they are there twice: as rows that every program reads, and as an OSM value.
    """
    return [
        _page("services.json", [service(one) for one in directory.services]),
        _page("organizations.json", [organization(one) for one in organizations_of(directory)]),
    ]


def _page(name: str, contents: list[Record]) -> ExportFile:
    whole = {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }
    text = json.dumps(whole, ensure_ascii=False, indent=_INDENT)
    return ExportFile(name, f"{text}\n".encode(), len(contents))
