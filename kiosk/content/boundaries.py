# SPDX-License-Identifier: EUPL-1.2
"""District boundaries out of a GeoJSON file (RFC 7946)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk.domain.district import Boundaries, Polygon, Quarter, Ring
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource

ATTRIBUTION: Final = "© OpenStreetMap contributors, ODbL 1.0"
"""For boundaries that do not say whom to name."""

_QUARTER_KEYS: Final = ("quarter", "stadtteil", "name")
_DISTRICT_KEYS: Final = ("district", "stadtbezirk", "bezirk")
_SMALLEST_RING: Final = 4
_EAST: Final = 180
_NORTH: Final = 90


class _Geometry(msgspec.Struct, frozen=True):
    type: str
    coordinates: Any = ()


class _Feature(msgspec.Struct, frozen=True):
    geometry: _Geometry | None
    properties: dict[str, Any] | None = None


class _Collection(msgspec.Struct, frozen=True):
    features: tuple[_Feature, ...]
    attribution: str = ATTRIBUTION


def read_boundaries(path: Path) -> Boundaries:
    """Read the quarters of a city; what is no area is passed over.

    A quarter names its district itself (`district` or `stadtbezirk`), or is known by its name.

    Raises:
        SettingsTrouble: it is no GeoJSON in degrees, or it holds no area.
    """
    try:
        collection = msgspec.json.decode(path.read_bytes(), type=_Collection)
        quarters = tuple(_quarter(feature) for feature in collection.features if _area(feature))
    except OSError as error:
        raise SettingsTrouble(f"{path}: cannot be read: {error.strerror}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise SettingsTrouble(f"{path}: no GeoJSON of districts: {error}") from error
    if not quarters:
        raise SettingsTrouble(f"{path}: holds no Polygon or MultiPolygon; name another file")
    return Boundaries(quarters, collection.attribution)


def _area(feature: _Feature) -> bool:
    return feature.geometry is not None and feature.geometry.type in {"Polygon", "MultiPolygon"}


def _quarter(feature: _Feature) -> Quarter:
    properties = {key.lower(): value for key, value in (feature.properties or {}).items()}
    name = _first(properties, _QUARTER_KEYS)
    district = _number(_first(properties, _DISTRICT_KEYS)) or _districts().get(_plain(name))
    return Quarter(
        name=name,
        district=district,
        district_name=str(properties.get("district_name") or "") or _said(district),
        polygons=tuple(_polygons(feature.geometry)),
    )


def _first(properties: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next((str(properties[key]) for key in keys if properties.get(key)), "")


def _number(text: str) -> str | None:
    found = re.search(r"\d+", text)
    return f"{int(found[0]):02}" if found else None


def _said(district: str | None) -> str | None:
    return f"Stadtbezirk {int(district)}" if district else None


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).casefold()


@cache
def _districts() -> dict[str, str]:
    path = resource("districts", "quarters.toml")
    table = msgspec.toml.decode(path.read_bytes(), type=dict[str, tuple[str, ...]])
    return {_plain(name): number for number, names in table.items() for name in names}


def _polygons(geometry: _Geometry | None) -> Iterator[Polygon]:
    if geometry is None:
        return
    one = geometry.type == "Polygon"
    areas = [geometry.coordinates] if one else geometry.coordinates
    for rings in msgspec.convert(areas, list[list[list[list[float]]]]):
        yield Polygon(tuple(_ring(ring) for ring in rings))


def _ring(positions: list[list[float]]) -> Ring:
    """A ring, closed if the source forgot to; heights are left out.

    Raises:
        ValueError: it is no ring of degrees.
    """
    points = [(longitude, latitude) for longitude, latitude, *_ in positions]
    if not all(
        abs(longitude) <= _EAST and abs(latitude) <= _NORTH for longitude, latitude in points
    ):
        raise ValueError("its coordinates are no degrees; convert it to WGS 84 (EPSG:4326)")
    if points and points[0] != points[-1]:
        points.append(points[0])
    if len(points) < _SMALLEST_RING:
        raise ValueError("a ring has fewer than three corners")
    return tuple(points)
