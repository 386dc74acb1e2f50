# SPDX-License-Identifier: EUPL-1.2
"""A city's SOURCES.toml: what is published, and for how long signatures hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Final
from zoneinfo import ZoneInfo

import msgspec

from kiosk.city.signing import Expiry
from kiosk.content.fetch import integreat_addresses
from kiosk.domain.language import GERMAN
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.form import SiteId, form
from kiosk.toml_file import read_toml

NETWORK: Final = ("http://", "https://")
DEMO: Final = "demo"
"""Names the product's own directory, to try things with."""

_FORMS: Final = {
    "language": 'a language tag, such as "de"',
    "integreat.url": "an address, such as https://cms.example",
    "sites": "two to eight capitals and digits, such as [sites.D03]",
}
_ABSENT: Final = "docs/publishing.md shows one"

Days = Annotated[float, msgspec.Meta(gt=0, le=3650)]
Tag = Annotated[str, form("[a-z]{2,3}(-[A-Za-z]{2,4})?")]


class _Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is not named here is a mistake."""


class Integreat(_Strict, frozen=True, kw_only=True):
    """A region of an Integreat server."""

    url: Annotated[str, form(r"https?://\S+")]
    region: str
    languages: tuple[str, ...] = (GERMAN,)


class ExpiryDays(_Strict, frozen=True, kw_only=True):
    """Days that signatures hold."""

    timestamp_days: Days = 1
    snapshot_days: Days = 7
    targets_days: Days = 90


class SiteTable(_Strict, frozen=True, kw_only=True):
    """What one site is told.

    Attributes:
        bulletin: a file, see docs/publishing.md.
    """

    bulletin: str


class SourcesFile(_Strict, frozen=True, kw_only=True):
    """The file; paths are seen from its folder."""

    sources: tuple[str, ...] = ()
    integreat: tuple[Integreat, ...] = ()
    zone: str = "Europe/Berlin"
    language: Tag = GERMAN
    mapping: str | None = None
    districts: str | None = None
    media: str | None = None
    expiry: ExpiryDays = ExpiryDays()
    sites: dict[SiteId, SiteTable] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a city publishes.

    Attributes:
        folder: of the file; sources below it are known by their path from there.
        sources: paths and addresses.
        language: of texts whose source does not say.
        mapping: of foreign terms; the product's own if None.
        bulletins: the office's files, by the id of the site.
    """

    folder: Path
    sources: tuple[str, ...]
    zone: ZoneInfo
    language: str
    mapping: Path | None
    districts: Path | None
    media: Path | None
    expiry: Expiry
    bulletins: dict[str, Path]


def read_plan(path: Path) -> Plan:
    """Read a city's sources file.

    Raises:
        SettingsTrouble: it cannot be read, or a key is missing, unknown or wrong.
    """
    file = read_toml(path, SourcesFile, _FORMS, _ABSENT)
    folder = path.resolve().parent
    try:
        zone = ZoneInfo(file.zone)
    except (KeyError, ValueError, OSError):
        raise SettingsTrouble(
            f"{path}: `zone`: {file.zone!r} is no time zone; try Europe/Berlin"
        ) from None
    sources = [
        one if one == DEMO or one.startswith(NETWORK) else str(folder / one) for one in file.sources
    ]
    for one in file.integreat:
        sources += integreat_addresses(one.url, one.region, list(one.languages))
    if not sources:
        raise SettingsTrouble(f"{path}: `sources` is missing; add files, folders or addresses")
    days = file.expiry
    return Plan(
        folder=folder,
        sources=tuple(sources),
        zone=zone,
        language=file.language,
        mapping=folder / file.mapping if file.mapping else None,
        districts=folder / file.districts if file.districts else None,
        media=folder / file.media if file.media else None,
        expiry=Expiry(
            timestamp=timedelta(days=days.timestamp_days),
            snapshot=timedelta(days=days.snapshot_days),
            targets=timedelta(days=days.targets_days),
        ),
        bulletins={site: folder / table.bulletin for site, table in file.sites.items()},
    )
