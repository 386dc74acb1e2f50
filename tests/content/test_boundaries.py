# SPDX-License-Identifier: EUPL-1.2
"""District boundaries out of GeoJSON files."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.boundaries import ATTRIBUTION, read_boundaries
from kiosk.domain.trouble import SettingsTrouble
from tests.content.shared_data import shared

if TYPE_CHECKING:
    from pathlib import Path

SQUARE = [[6, 51], [7, 51], [7, 52], [6, 52], [6, 51]]


def feature(properties: dict[str, Any], kind: str = "Polygon", rings: Any = None) -> dict[str, Any]:
    """One area."""
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": kind, "coordinates": rings or [SQUARE]},
    }


def written(folder: Path, *features: dict[str, Any], **members: Any) -> Path:
    """A GeoJSON file."""
    path = folder / "quarters.geojson"
    collection = {"type": "FeatureCollection", "features": features, **members}
    path.write_text(json.dumps(collection), "utf-8")
    return path


@pytest.mark.parametrize(
    ("properties", "district", "name"),
    [
        ({"name": "Bilk"}, "03", "Bilk"),
        ({"name": "Flingern Nord"}, "02", "Flingern Nord"),
        ({"Stadtteil": "Somewhere", "Stadtbezirk": 7}, "07", "Somewhere"),
        ({"quarter": "Elsewhere", "district": "10"}, "10", "Elsewhere"),
        ({"name": "Neuss"}, None, "Neuss"),
        ({}, None, ""),
    ],
)
def test_a_quarter_names_its_district_or_is_known_by_name(
    tmp_path: Path, properties: dict[str, Any], district: str | None, name: str
) -> None:
    """Spelling differs from source to source; an unknown quarter has no district."""
    quarter = read_boundaries(written(tmp_path, feature(properties))).at(51.5, 6.5)
    assert quarter is not None
    assert (quarter.district, quarter.name) == (district, name)
    assert quarter.district_name == (f"Stadtbezirk {int(district)}" if district else None)


def test_areas_in_several_parts_and_with_holes_are_read(tmp_path: Path) -> None:
    """What is no area, such as a station, is passed over; heights and open rings do no harm."""
    hole = [[6.4, 51.4, 38.0], [6.6, 51.4, 38.0], [6.5, 51.6, 38.0]]
    station: dict[str, Any] = {"type": "Feature", "properties": {}, "geometry": None}
    area = feature({"name": "Bilk"}, "MultiPolygon", [[SQUARE, hole]])
    boundaries = read_boundaries(written(tmp_path, station, feature({}, "Point", [6, 51]), area))
    assert boundaries.at(51.2, 6.2) is not None
    assert boundaries.at(51.45, 6.5) is None


def test_whom_to_name_stays_with_the_boundaries(tmp_path: Path) -> None:
    """OpenStreetMap, unless the file names somebody else."""
    assert read_boundaries(written(tmp_path, feature({}))).attribution == ATTRIBUTION
    theirs = written(tmp_path, feature({}), attribution="City of Düsseldorf, dl-de/by-2-0")
    assert read_boundaries(theirs).attribution == "City of Düsseldorf, dl-de/by-2-0"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no GeoJSON"),
        ("[]", "no GeoJSON"),
        ('{"features": []}', "no Polygon"),
        (json.dumps({"features": [feature({}, rings=[[[343000, 5677000]] * 4])]}), "WGS 84"),
        (json.dumps({"features": [feature({}, rings=[[[6, 51]]])]}), "three corners"),
        (json.dumps({"features": [feature({}, rings=[[6, 51]])]}), "no GeoJSON"),
        (json.dumps({"features": [feature({}, rings=[[[6]]])]}), "no GeoJSON"),
        (json.dumps({"features": [feature({}, rings=5)]}), "no GeoJSON"),
        ("[" * 100_000, "no GeoJSON"),
    ],
)
def test_a_file_without_districts_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    """In a sentence that names the file."""
    path = tmp_path / "quarters.geojson"
    path.write_text(text, "utf-8")
    with pytest.raises(SettingsTrouble, match=reason) as trouble:
        read_boundaries(path)
    assert str(trouble.value).startswith(str(path))


def test_every_quarter_of_the_city_is_found_in_its_district() -> None:
    """The middle of each of the fifty quarters."""
    boundaries = read_boundaries(shared("geo", "duesseldorf_stadtteile.geojson"))
    with shared("geo", "stadtteile.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(boundaries.quarters) == len(rows) == 50
    assert all(quarter.district for quarter in boundaries.quarters)
    for row in rows:
        quarter = boundaries.at(float(row["centroid_lat"]), float(row["centroid_lon"]))
        assert quarter is not None, row["stadtteil"]
        assert quarter.name.replace(" ", "-") == row["stadtteil"]
        assert quarter.district == f"{int(row['stadtbezirk']):02}"
