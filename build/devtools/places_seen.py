# SPDX-License-Identifier: EUPL-1.2
"""Where each text is seen: the scenes of the layout tests, photographed.

A word on a screen does not say which message it comes from. So the windows here speak the source
language with a number behind each text, written in two letters that have no width.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtQuick import QQuickWindow

from kiosk.compose.demo import make_demo
from kiosk.compose.site import known_languages
from kiosk.compose.windows import Parts, board_window
from kiosk.domain.counter import Counter
from kiosk.domain.slip import FiguresSlip, NumberSlip
from kiosk.domain.visit import Need
from kiosk.printing.slips import render
from kiosk.resources import resource
from kiosk.screens.fault.screen import FaultScreen
from kiosk.screens.hand import Hand
from kiosk.screens.run import Window, load_fonts
from tests.fakes import FixedClock
from tests.printing import paper, slips
from tests.screens.desk import test_fit as desk_scenes
from tests.screens.desk_robot import Desk, Office
from tests.screens.geometry import seen
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.source_speech import SourceShelf, source_speech
from tests.screens.visitor import scenes as visitor_scenes
from tests.store.drafts import draft, no_paper

BITS = 12
ZERO, ONE = "\u200c", "\u200d"
_MARK = re.compile(f"[{ZERO}{ONE}]{{{BITS}}}")
_HEIGHT = 520
"""Pixels of a picture in a sheet."""


@dataclass(slots=True)
class Place:
    """One picture and the texts on it, each with where it stands (None: somewhere)."""

    name: str
    picture: Image.Image
    texts: dict[str, tuple[float, float] | None] = field(default_factory=dict)

    def numbered(self, numbers: dict[str, int]) -> Image.Image:
        """The picture with the number of each text beside it."""
        scale = _HEIGHT / self.picture.height
        small = self.picture.resize((round(self.picture.width * scale), _HEIGHT)).convert("RGB")
        draw = ImageDraw.Draw(small)
        font = ImageFont.truetype(str(resource("fonts", "WPSans-Bold.ttf")), 12)
        for text, number in numbers.items():
            if (at := self.texts.get(text)) is not None:
                corner = (min(at[0] * scale, small.width - 26), max(0, at[1] * scale - 8))
                box = draw.textbbox(corner, str(number), font=font)
                draw.rectangle((box[0] - 2, box[1] - 2, box[2] + 2, box[3] + 2), fill="#9E0000")
                draw.text(corner, str(number), fill="white", font=font)
        return small


class Marks:
    """Gives each text a number and finds it again on a window."""

    def __init__(self) -> None:
        """Know no text yet."""
        self._texts: list[str] = []

    def __call__(self, text: str) -> str:
        """The text with its number behind it."""
        if text not in self._texts:
            self._texts.append(text)
        bits = f"{self._texts.index(text):0{BITS}b}"
        return text + bits.translate({ord("0"): ZERO, ord("1"): ONE})

    def on(self, window: QQuickWindow) -> dict[str, tuple[float, float] | None]:
        """The texts that can be read on a window, from top to bottom."""
        found: dict[str, tuple[float, float]] = {}
        for shown in seen(window.contentItem()):
            ink = shown.mapRectToScene(QRectF(0, 0, shown.width(), shown.height()))
            for mark in _MARK.findall(str(shown.property("text") or "")):
                number = int("".join("1" if letter == ONE else "0" for letter in mark), 2)
                found.setdefault(self._texts[number], (ink.x(), ink.y()))
        return {text: found[text] for text in sorted(found, key=lambda text: found[text][::-1])}


def places() -> Iterator[Place]:
    """Every page of the touchscreen, the desk, the board, the last resort, and every slip."""
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        for number, scene in enumerate(visitor_scenes.SCENES):
            yield _visitor(Path(folder) / f"visitor-{number}", scene)
        for number, at_desk in enumerate(desk_scenes.SCENES):
            yield _desk(Path(folder) / f"desk-{number}", at_desk)
        yield _board(Path(folder) / "board")
    yield _last_resort()
    for name in slips.SLIPS:
        yield _slip(name)


def _visitor(folder: Path, scene: Callable[[VisitorRobot], None]) -> Place:
    marks, foyer = Marks(), Foyer(folder)
    visitor = VisitorRobot(foyer, alter=marks)
    visitor.screen.languages.read("en")
    scene(visitor)
    visitor.looks()
    visitor.looks()
    place = _place(f"Touchscreen: {_about(scene)}", visitor.window.root, marks)
    visitor.leaves()
    foyer.books.close()
    return place


def _desk(folder: Path, scene: Callable[[Desk], None]) -> Place:
    marks, office = Marks(), Office(folder)
    for needs in (Need.CHILDREN, Need.SEAT):
        office.takes_a_number("housing", "letter", needs=frozenset({needs}), deadline=True)
    desk = Desk(office, alter=marks)
    desk.screen.speak("en")
    desk.hears()
    desk.window.root.resize(1600, 1000)
    scene(desk)
    desk.looks()
    desk.looks()
    place = _place(f"Desk: {_about(scene)}", desk.window.root, marks)
    desk.leaves()
    office.books.close()
    return place


def _board(folder: Path) -> Place:
    marks, clock = Marks(), FixedClock()
    site = make_demo(folder, clock)
    parts = Parts(replace(site, profile=replace(site.profile, board_languages=("en",))), "desk")
    parts.speech = source_speech(site.languages, marks)
    for desk in "123":
        visitor = replace(draft(), key=desk, own_language_call=True)
        parts.books.visits.check_in(visitor, clock.now(), no_paper)
        Counter(desk, site.profile, parts.books.visits, clock).call_next()
    window = board_window(parts)
    Hand(window.root).rest()
    place = _place("Screen of the waiting room", window.root, marks)
    window.close()
    parts.close()
    return place


def _last_resort() -> Place:
    marks = Marks()
    speech = source_speech(known_languages(), marks)
    screen = FaultScreen([speech.phrases("en")], "", lambda: False)
    window = Window("kiosk.screens.fault", "FaultWindow", screen, speech)
    Hand(window.root).rest()
    place = _place("Every screen while nothing works", window.root, marks)
    window.close()
    return place


def _slip(name: str) -> Place:
    texts: dict[str, tuple[float, float] | None] = {}

    def heard(text: str) -> str:
        texts[text] = None
        return text

    slip = slips.SLIPS[name]
    if not isinstance(slip, FiguresSlip | NumberSlip):
        slip = replace(slip, language="en")
    picture = paper.pictures(render(slip, SourceShelf(known_languages(), heard)))[0]
    return Place(f"On paper: {name}", picture, texts)


def _place(name: str, window: QQuickWindow, marks: Marks) -> Place:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grabWindow().save(buffer, "PNG")  # type: ignore[call-overload]
    return Place(name, Image.open(BytesIO(bytes(buffer.data().data()))), marks.on(window))


def _about(scene: Callable[..., None]) -> str:
    return (scene.__doc__ or scene.__name__).splitlines()[0]
