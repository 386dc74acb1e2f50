# SPDX-License-Identifier: EUPL-1.2
"""Today's appointments and figures."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.domain.appointment import Appointment
from kiosk.domain.slip import FiguresSlip
from kiosk.domain.unmet import UNKNOWN, Lacking, Unmet
from kiosk.screens.hand import plain
from tests.screens.desk_robot import Desk, Office


def test_an_appointment_is_kept_without_a_name(office: Office, desk: Desk) -> None:
    """Time, desk, language, interpreter; there is no field for anything else."""
    desk.touches("Appointments")
    desk.screen.appointments.speak("ti")
    desk.touches("More: Time")
    desk.touches("Tisch 1")
    desk.touches("Interpreter needed")
    desk.touches("Keep 10:35")
    (kept,) = office.books.appointments.appointments()
    assert (kept.at.hour, kept.at.minute) == (10, 35)
    assert (kept.desk, kept.language, kept.interpreter) == ("1", "ti", True)
    assert "name" not in {field.name for field in fields(Appointment)}
    assert desk.shows("10:35, Tisch 1, Tigrinya")


def test_a_dropped_appointment_can_be_brought_back(office: Office, desk: Desk) -> None:
    """Ten seconds to undo, as everywhere."""
    desk.touches("Appointments")
    desk.touches("Keep 10:30")
    desk.touches("Drop")
    assert office.books.appointments.appointments() == ()
    desk.undoes()
    assert len(office.books.appointments.appointments()) == 1


def test_times_already_past_are_not_offered(office: Office, desk: Desk) -> None:
    """The form moves on with the clock."""
    office.clock.forward(timedelta(hours=2))
    desk.hears()
    assert desk.screen.appointments.time == "12:30"


def test_what_was_looked_for_in_vain_this_week_is_counted_by_topic(
    office: Office, desk: Desk
) -> None:
    """Never in which words, and from which directory."""
    for need, lacking in (
        ("housing", Lacking.SEARCH_EMPTY),
        ("housing", Lacking.FILTERED_OUT),
        (UNKNOWN, Lacking.SEARCH_EMPTY),
    ):
        office.books.unmet.record(Unmet(need, lacking))
    desk.hears()
    desk.touches("Today")
    rows = [(plain(row.label), row.count) for row in desk.screen.today.unmet]
    assert rows == [("Housing", 2), ("No topic chosen", 1)]
    whole = office.books.shelf.published()
    entries = sum(map(len, (whole.services, whole.events, whole.opportunities, whole.pages)))
    assert f"{entries} entries" in plain(desk.screen.today.directory)


def test_the_day_is_counted_by_topic_outcome_and_language(office: Office, desk: Desk) -> None:
    """One served, one waiting, one without a number; nothing about who did it."""
    office.takes_a_number("housing")
    office.clock.forward(timedelta(minutes=12))
    office.takes_a_number("money", spoken_language="tr")
    desk.hears()
    desk.serves_next()
    desk.presses(Qt.Key.Key_2)
    desk.touches("Today")
    desk.touches("One without a number")
    for words in ("Numbers: 2", "Housing: 1", "Referred: 1", "Turkish: 1"):
        assert desk.shows(words)
    assert desk.shows("Without a number: 1")
    assert desk.shows("Median wait: 12 min")


def test_the_figures_are_printed(office: Office, desk: Desk) -> None:
    """The day on paper: counts with their names, nobody's name."""
    office.takes_a_number("housing")
    office.prints()
    desk.hears()
    desk.touches("Today")
    desk.touches("Print")
    queued = office.books.prints.claim()
    assert queued is not None
    assert isinstance(queued.slip, FiguresSlip)
    counts = {name: figure for part in queued.slip.lists for name, figure in part.rows}
    assert counts["Numbers"] == "1"
    assert counts["Housing"] == "1"
    assert "Aylin" not in str(queued.slip)


def test_the_figures_are_saved_for_a_spreadsheet(office: Office, desk: Desk) -> None:
    """A CSV file of the day, and the desk says where it is."""
    office.takes_a_number("housing")
    desk.hears()
    desk.touches("Today")
    desk.touches("CSV file")
    file = office.folder / "figures-2026-03-02.csv"
    assert desk.shows(str(file))
    office.clock.forward(timedelta(minutes=1))
    desk.hears()
    assert desk.shows(str(file))
    assert not desk.shows("The file is saved.")
    lines = file.read_text("utf-8").splitlines()
    assert lines[0] == "date,kind,key,number"
    assert "2026-03-02,topic,housing,1" in lines
    assert not any("Aylin" in line for line in lines)


def test_a_file_that_cannot_be_written_is_a_refusal(office: Office, desk: Desk) -> None:
    """The reason stays until something else is done; nothing claims to be saved."""
    (office.folder / "figures-2026-03-02.csv").mkdir()
    desk.touches("Today")
    desk.touches("CSV file")
    assert desk.screen.deeds.refused
    assert desk.shows("Not saved: ")
    assert desk.screen.today.saved == ""


def test_promised_waits_stand_beside_what_they_were(office: Office, desk: Desk) -> None:
    """Five are served and teach the pace; then each is told a range, called, and counted."""
    for _ in range(5):
        office.takes_a_number("housing")
        desk.hears()
        desk.calls_next()
        desk.begins()
        office.clock.forward(timedelta(minutes=10))
        desk.presses(Qt.Key.Key_1)
    desk.touches("Today")
    assert desk.shows("None promised yet")
    told = [office.takes_a_number("housing") for _ in range(2)]
    assert [(visit.promised_least, visit.promised_most) for visit in told] == [(0, 5), (10, 15)]
    desk.touches("Waiting list")
    desk.hears()
    desk.calls_next()
    desk.begins()
    office.clock.forward(timedelta(minutes=31))
    desk.presses(Qt.Key.Key_1)
    desk.calls_next()
    desk.touches("Today")
    assert desk.shows("1 of 2 kept")
    assert desk.shows("0 sooner")
    assert desk.shows("1 later")
    assert desk.shows("on average 8 min longer")


def test_todays_referrals_are_listed_by_code(office: Office, desk: Desk) -> None:
    """A partner calls and names a code: the desk finds it, and where it leads."""
    office.takes_a_number("housing")
    desk.hears()
    desk.serves_next()
    desk.refers_to("wohnungssuche", "Hilfe bei der Wohnungssuche")
    desk.screen.slip.print()
    desk.hears()
    desk.presses(Qt.Key.Key_1)
    (issued,) = office.books.referrals.issued_today()
    desk.touches("Today")
    assert desk.shows(f"{issued.code[:3]}-{issued.code[3:6]}-{issued.code[6:]}")
    assert desk.shows("Hilfe bei der Wohnungssuche")
