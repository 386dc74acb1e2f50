# SPDX-License-Identifier: EUPL-1.2
"""Qt calls give back the references they take.

PySide6 6.12.0 on Python 3.10 and 3.11 loses one reference to None on each call that returns nothing
and aborts the process after a few thousand: a kiosk that runs all day would die before noon.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer, QUrl, Signal, Slot

CALLS = 5_000
# One reference per call would be hundreds. Immortal objects (Python 3.12) drift too: Qt's bindings
# are built for the stable interface of older Pythons and still count.
NOISE = 40


class Bell(QObject):
    """Something with a signal, a slot that returns nothing and one that returns a truth value."""

    rung = Signal(bool)

    @Slot(bool)
    def hear(self, loud: bool) -> None:  # noqa: FBT001 - a slot takes what its signal sends
        """Take a value and return nothing."""
        self.setProperty("loud", loud)

    @Slot(result=bool)
    def works(self) -> bool:
        """Return a truth value."""
        return True


def drift(watched: object, action: Callable[[], None]) -> int:
    """Count the references to an object that an action gained or lost."""
    gc.collect()
    before = sys.getrefcount(watched)
    action()
    gc.collect()
    return sys.getrefcount(watched) - before


def mixed_calls() -> None:
    """Call what the screens call all day: setters, questions, models, signals, empty properties."""
    bell, timer, url, model = Bell(), QTimer(), QUrl("kiosk:"), QStringListModel(["142"])
    bell.rung.connect(bell.hear)
    for turn in range(CALLS // 10):
        bell.setObjectName(f"bell {turn}")
        bell.setProperty("nobody", None)
        bell.property("nobody")
        bell.rung.emit(turn % 2 == 0)
        bell.blockSignals(False)
        timer.stop()
        timer.isActive()
        url.clear()
        model.setData(model.index(0), str(turn), Qt.ItemDataRole.EditRole)
        model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole)
    assert bell.works()


@pytest.mark.parametrize("watched", [None, True, False], ids=repr)
def test_a_day_of_qt_calls_leaves_the_counts_alone(watched: object) -> None:
    """After 5,000 mixed calls as many references to None, True and False exist as before."""
    mixed_calls()  # what is cached once is cached now
    assert abs(drift(watched, mixed_calls)) <= NOISE


@pytest.mark.parametrize(("change", "sign"), [("Py_IncRef", 1), ("Py_DecRef", -1)])
def test_lost_and_leaked_references_are_noticed(change: str, sign: int) -> None:
    """The count sees a hundred references that somebody took or dropped unlawfully."""
    watched = object()
    spare = [watched] * 200
    take = getattr(ctypes.pythonapi, change)
    give_back = getattr(ctypes.pythonapi, "Py_DecRef" if sign > 0 else "Py_IncRef")
    reference = ctypes.py_object(watched)

    def misbehave() -> None:
        for _ in range(100):
            take(reference)

    assert drift(watched, misbehave) == sign * 100
    for _ in range(100):
        give_back(reference)
    del spare
