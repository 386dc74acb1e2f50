# SPDX-License-Identifier: EUPL-1.2
"""Work away from the window."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from kiosk.screens.lane import Done, Failed, Lane, PoolExecutor

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_results_come_back_in_order_on_the_windows_thread(qtbot: QtBot) -> None:
    """Work runs elsewhere, one at a time; its receiver runs here."""
    executor = PoolExecutor()
    lane = Lane(executor)
    told: list[tuple[object, bool]] = []
    here = threading.current_thread()

    def tell(outcome: Done | Failed) -> None:
        told.append((outcome, threading.current_thread() is here))

    def work(number: int) -> tuple[int, bool]:
        return number, threading.current_thread() is here

    for number in range(5):
        lane.run(partial(work, number), tell)
    assert lane.busy
    qtbot.waitUntil(lambda: not lane.busy)
    assert told == [(Done((number, False)), True) for number in range(5)]


def test_a_failure_is_an_outcome_and_the_lane_goes_on(qtbot: QtBot) -> None:
    """What raises is handed over; the next work runs."""
    lane = Lane(PoolExecutor())
    told: list[Done | Failed] = []
    fault = ValueError("torn")

    def tear() -> None:
        raise fault

    lane.run(tear, told.append)
    lane.run(lambda: 7, told.append)
    qtbot.waitUntil(lambda: not lane.busy)
    assert told == [Failed(fault), Done(7)]


def test_what_failed_is_logged_by_its_kind_alone(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A message or a trace may quote what a visitor chose."""
    lane = Lane(PoolExecutor())
    lane.run(lambda: int("tigrinya"), lambda _: None)
    qtbot.waitUntil(lambda: not lane.busy)
    assert "lane.failed ValueError" in caplog.text
    assert "tigrinya" not in caplog.text
