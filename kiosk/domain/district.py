# SPDX-License-Identifier: EUPL-1.2
"""In which district a point lies: by the boundaries themselves, never by postcode."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]
"""Longitude and latitude in degrees (WGS 84), in the order of GeoJSON."""

Ring = tuple[Point, ...]
"""A closed line: its last point is its first."""


@dataclass(frozen=True, slots=True)
class Polygon:
    """An outer ring and its holes; what lies on a line counts as inside."""

    rings: tuple[Ring, ...]
    _west: float = field(init=False)
    _south: float = field(init=False)
    _east: float = field(init=False)
    _north: float = field(init=False)

    def __post_init__(self) -> None:
        longitudes, latitudes = zip(*self.rings[0], strict=True)
        object.__setattr__(self, "_west", min(longitudes))
        object.__setattr__(self, "_south", min(latitudes))
        object.__setattr__(self, "_east", max(longitudes))
        object.__setattr__(self, "_north", max(latitudes))

    def __contains__(self, point: Point) -> bool:
        longitude, latitude = point
        if not (self._west <= longitude <= self._east and self._south <= latitude <= self._north):
            return False
        inside = False
        for start, end in (edge for ring in self.rings for edge in pairwise(ring)):
            if _on(start, end, point):
                return True
            inside ^= _crossed(start, end, point)
        return inside


def _on(start: Point, end: Point, point: Point) -> bool:
    if not all(
        min(one, other) <= here <= max(one, other)
        for one, other, here in zip(start, end, point, strict=True)
    ):
        return False
    return _side(start, end, point) == 0


def _crossed(start: Point, end: Point, point: Point) -> bool:
    """Whether a ray from the point to the east crosses the line: the even-odd rule.

    The line is taken from south to north, however it is drawn, so that neighbours agree on it.
    """
    south, north = (start, end) if start[1] < end[1] else (end, start)
    return south[1] <= point[1] < north[1] and _side(south, north, point) > 0


def _side(start: Point, end: Point, point: Point) -> float:
    """Positive where the point lies to the left of the line."""
    return (end[0] - start[0]) * (point[1] - start[1]) - (point[0] - start[0]) * (end[1] - start[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """A part of the city.

    Attributes:
        district: two digits as in the site profile; None if the source does not say.
    """

    name: str
    district: str | None
    district_name: str | None
    polygons: tuple[Polygon, ...]

    def as_json(self) -> dict[str, str | None]:
        """For a machine."""
        return {
            "district": self.district,
            "district_name": self.district_name,
            "quarter": self.name,
        }


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The quarters of a city.

    Attributes:
        attribution: whom to name wherever the boundaries are used, as their licence asks.
    """

    quarters: tuple[Quarter, ...]
    attribution: str

    def at(self, latitude: float, longitude: float) -> Quarter | None:
        """The quarter of a point; on a common line the one that the source lists first."""
        point = (longitude, latitude)
        return next((quarter for quarter in self.quarters if _holds(quarter.polygons, point)), None)


def _holds(polygons: Iterable[Polygon], point: Point) -> bool:
    return any(point in polygon for polygon in polygons)
