# SPDX-License-Identifier: EUPL-1.2
"""Points in and around districts drawn by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.district import Boundaries, Point, Polygon, Quarter, Ring


def square(west: float, south: float, size: float) -> Ring:
    """A closed ring."""
    east, north = west + size, south + size
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


def quarter(name: str, *polygons: Polygon) -> Quarter:
    """A quarter of district 01."""
    return Quarter(name=name, district="01", district_name=None, polygons=polygons)


WEST = quarter("west", Polygon((square(6.0, 51.0, 1.0), square(6.4, 51.4, 0.2))))
EAST = quarter("east", Polygon((square(7.0, 51.0, 1.0),)), Polygon((square(9.0, 51.0, 0.5),)))
CITY = Boundaries((WEST, EAST), "nobody")


def name_at(latitude: float, longitude: float) -> str | None:
    """The quarter's name."""
    found = CITY.at(latitude, longitude)
    return found.name if found else None


def test_a_point_lies_where_the_lines_say() -> None:
    """Inside, in the second part, in a hole, outside, swapped and zero."""
    assert name_at(51.2, 6.2) == "west"
    assert name_at(51.2, 9.2) == "east"
    assert name_at(51.5, 6.5) is None
    assert name_at(51.2, 8.5) is None
    assert name_at(6.2, 51.2) is None
    assert name_at(0.0, 0.0) is None
    assert name_at(float("nan"), 6.2) is None


def test_a_point_on_a_line_is_in_one_quarter_and_always_the_same() -> None:
    """On the common line the first one has it; on the outer line and the rim of a hole nobody
    falls out of the city.
    """
    assert name_at(51.5, 7.0) == "west"
    assert name_at(51.0, 7.5) == "east"
    assert name_at(51.0, 6.0) == "west"
    assert name_at(51.4, 6.5) == "west"


@given(st.floats(6.0, 7.0), st.floats(51.0, 52.0))
def test_the_two_halves_of_a_square_leave_no_gap(longitude: float, latitude: float) -> None:
    """Each point of a square lies in one of the triangles it is cut into."""
    ring = square(6.0, 51.0, 1.0)
    lower = Polygon(((ring[0], ring[1], ring[2], ring[0]),))
    upper = Polygon(((ring[0], ring[2], ring[3], ring[0]),))
    point: Point = (longitude, latitude)
    assert point in lower or point in upper
