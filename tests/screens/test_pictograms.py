# SPDX-License-Identifier: EUPL-1.2
"""Pictograms come in the colour and size a screen asks for, drawn by software alone."""

from __future__ import annotations

import tomllib
from itertools import combinations

import pytest
from PySide6.QtCore import QByteArray, QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.resources import resource
from kiosk.screens.pictograms import PROVIDER, Pictograms

BLUE = "2044aa"
SETS = ("ui", "topic", "ticket")


@pytest.fixture
def pictograms(qapp: object) -> Pictograms:
    """The provider over the pictograms that ship."""
    return Pictograms(resource("icons"))


def paint(pictograms: Pictograms, address: str, side: int = 64) -> QImage:
    """Ask as QML does for a square one."""
    return pictograms.requestImage(address, QSize(), QSize(side, side))


def ink(image: QImage) -> frozenset[tuple[int, int]]:
    """The places that are more painted than not."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return frozenset((x, y) for x, y in places if image.pixelColor(x, y).alpha() > 127)


def test_every_pictogram_that_ships_is_one_shape_in_the_asked_colour(
    pictograms: Pictograms,
) -> None:
    """Each file of each set paints something, and nothing in another colour."""
    for name in (f"{s}/{file.stem}" for s in SETS for file in resource("icons", s).glob("*.svg")):
        image = paint(pictograms, f"{name}/{BLUE}", 32)
        shape = ink(image)
        assert 15 < len(shape) < 32 * 32, name
        solid = {image.pixelColor(*place).rgb() for place in shape}
        assert QColor(f"#{BLUE}").rgb() in solid, name


def test_a_pictogram_fills_exactly_the_pixels_it_was_asked_for(pictograms: Pictograms) -> None:
    """A screen of double density asks for twice the pixels and gets them, unscaled."""
    told = QSize()
    image = pictograms.requestImage(f"ui/print/{BLUE}", told, QSize(144, 144))
    assert image.size() == told == QSize(144, 144)


def test_a_side_left_open_follows_the_other(pictograms: Pictograms) -> None:
    """QML that names only a height still gets a square."""
    assert pictograms.requestImage(f"ui/print/{BLUE}", QSize(), QSize(0, 40)).size() == QSize(
        40, 40
    )
    assert pictograms.requestImage(f"ui/print/{BLUE}", QSize(), QSize()).size() == QSize(48, 48)


def test_a_wide_frame_does_not_stretch_the_shape(pictograms: Pictograms) -> None:
    """The sun stays round in a frame twice as wide as high."""
    image = pictograms.requestImage(f"ticket/sun/{BLUE}", QSize(), QSize(128, 64))
    columns = {x for x, _ in ink(image)}
    assert min(columns) >= 32
    assert max(columns) < 96


@pytest.mark.parametrize(
    "address",
    ["ui/nothing/2044aa", "ui/print", "ui/print/blue", "ui/../ui/print/2044aa", "../icons/2044aa"],
)
def test_a_wrong_address_gives_no_picture(pictograms: Pictograms, address: str) -> None:
    """Neither a missing file nor a way out of the folder."""
    assert paint(pictograms, address).isNull()


def show(name: str) -> tuple[int, list[str]]:
    """Let QML load one at 40 by 40 points; tell how wide it came and what QML complained of."""
    engine = QQmlEngine()
    engine.setOutputWarningsToStandardError(False)
    heard: list[str] = []
    engine.warnings.connect(lambda found: heard.extend(error.toString() for error in found))
    engine.addImageProvider(PROVIDER, Pictograms(resource("icons")))
    component = QQmlComponent(engine)
    source = f"image://{PROVIDER}/{name}/{BLUE}"
    qml = f'import QtQuick\nImage {{ source: "{source}"; sourceSize: Qt.size(40, 40) }}'
    component.setData(QByteArray(qml.encode()), QUrl())
    image = component.create()
    return int(image.property("implicitWidth")), heard


def test_qml_shows_a_pictogram_at_its_source_size(qapp: object) -> None:
    """The address a page writes is enough."""
    assert show("topic/housing") == (40, [])


def test_qt_names_the_pictogram_that_is_missing(qapp: object) -> None:
    """A slip of the pen in QML is a warning with the address, not an empty place nobody notices."""
    width, heard = show("ui/prnit")
    assert width == 0
    assert [f"image://{PROVIDER}/ui/prnit/{BLUE}" in line for line in heard] == [True]


def test_ticket_pictograms_are_sixteen_clearly_different_shapes(pictograms: Pictograms) -> None:
    """Laid over each other, no two share as much as three quarters of their ink."""
    rows = tomllib.loads(resource("icons", "tickets.toml").read_text("utf-8"))["tickets"]
    shapes = {row["name"]: ink(paint(pictograms, f"ticket/{row['name']}/{BLUE}")) for row in rows}
    assert len(shapes) == len(rows) == 16
    for (one, a), (other, b) in combinations(shapes.items(), 2):
        assert len(a & b) < 0.75 * len(a | b), f"{one} and {other}"
