# SPDX-License-Identifier: EUPL-1.2
"""The QML check knows the types that Python gives to QML, and finds a slip of the pen."""

from __future__ import annotations

from pathlib import Path

import pytest

from devtools import qml

SCREEN = '''
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.planted"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlantedScreen(QObject):
    changed = Signal()

    @Property(str, constant=True)
    def site(self) -> str:
        return ""

    @Property(int, notify=changed)
    def ahead(self) -> int:
        return 0

    @Property(int)
    def silent(self) -> int:
        return 0

    @Slot()
    def confirm(self) -> None:
        """Confirm."""
'''
PAGE = """import QtQuick

Item {{
    id: root

    required property PlantedScreen counter

    Text {{
        text: {text}
    }}
    TapHandler {{
        onTapped: {tapped}
    }}
}}
"""


def said_of(folder: Path, text: str, tapped: str = "root.counter.confirm()") -> str:
    """Lint a module of one screen and one page that holds these two expressions."""
    module = folder / "tree" / "kiosk" / "planted"
    module.mkdir(parents=True)
    (module / "screen.py").write_text(SCREEN, "utf-8")
    (module / "Page.qml").write_text(PAGE.format(text=text, tapped=tapped), "utf-8")
    (module / "qmldir").write_text("module kiosk.planted\nPage 1.0 Page.qml\n", "utf-8")
    return qml.lint(folder / "tree", folder / "mirror")


def test_a_page_that_uses_its_screen_rightly_passes(tmp_path: Path) -> None:
    """Constant properties, notified ones and slots are known."""
    assert said_of(tmp_path, "root.counter.site + root.counter.ahead") == ""


@pytest.mark.parametrize(
    ("text", "tapped", "complaint"),
    [
        ("root.counter.sight", "root.counter.confirm()", '"sight" not found'),
        ("root.counter.site", "root.counter.conform()", '"conform" not found'),
        ("root.counter.silent", "root.counter.confirm()", "non-notifiable property silent"),
        ("counter.site", "root.counter.confirm()", "Unqualified access"),
    ],
)
def test_a_slip_of_the_pen_is_found(tmp_path: Path, text: str, tapped: str, complaint: str) -> None:
    """A misspelt property or slot, a value that cannot change, a bare name: each with its line."""
    said = said_of(tmp_path, text, tapped)
    assert complaint in said
    assert "kiosk/planted/Page.qml:" in said


def test_a_page_outside_a_module_is_found(tmp_path: Path) -> None:
    """QML that no qmldir declares would be checked by nobody."""
    (tmp_path / "tree" / "kiosk").mkdir(parents=True)
    (tmp_path / "tree" / "kiosk" / "Lost.qml").touch()
    assert "kiosk/Lost.qml lies in no module" in qml.lint(tmp_path / "tree", tmp_path / "mirror")
