# SPDX-License-Identifier: EUPL-1.2
"""Writes the directory of a site in a format of others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.compose.export_folder import write_whole
from kiosk.compose.site import load_site
from kiosk.content.exporters.export import ExportFile
from kiosk.content.exporters.hsds import hsds_files
from kiosk.content.exporters.icalendar import icalendar_files
from kiosk.content.exporters.spreadsheet import sheet_files
from kiosk.domain.directory import Directory
from kiosk.domain.published import published
from kiosk.domain.trouble import Trouble
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, prepare


class ExportFormat(StrEnum):
    """What others read."""

    HSDS_3 = "hsds-3"
    ICALENDAR = "icalendar"
    CSV = "csv"


_EXPORTERS: Final[Mapping[ExportFormat, Callable[[Directory, ZoneInfo], list[ExportFile]]]] = {
    ExportFormat.HSDS_3: lambda directory, _: hsds_files(directory),
    ExportFormat.ICALENDAR: icalendar_files,
    ExportFormat.CSV: lambda directory, _: sheet_files(directory),
}


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where."""

    form: ExportFormat
    folder: Path
    edition: int
    files: tuple[ExportFile, ...]

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        files = [{"name": file.name, "records": file.records} for file in self.files]
        return {"format": self.form, "edition": self.edition, "files": files}


def export(site_folder: Path, form: ExportFormat, folder: Path) -> Exported:
    """Write what anybody may know of a site's directory to a folder, whole or not at all.

    Raises:
        SettingsTrouble: there is no such site, or the folder holds something else.
        Trouble: the directory holds nothing yet.
        StoreTrouble: it cannot be read.
    """
    site = load_site(site_folder)
    prepare(site_folder)
    with closing(open_directory(site_folder)) as store:
        directory = StoredDirectoryShelf(store).directory()
    if not directory.edition:
        raise Trouble(f"the directory of {site_folder} is empty; import something first")
    files = _EXPORTERS[form](published(directory), site.profile.zone)
    write_whole(folder, {file.name: file.content for file in files})
    return Exported(form, folder, directory.edition, tuple(files))
