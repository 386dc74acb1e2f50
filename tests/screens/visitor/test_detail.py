# SPDX-License-Identifier: EUPL-1.2
"""An address in full: whether it is open, what to know before going, and its code."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.domain.details import ServiceDetails
from kiosk.domain.opening_times import Timetable
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.detail_scenes import (
    FULL,
    SEASONAL,
    UNKNOWN,
    detail_closed_for_some_time,
    detail_of_a_secret_place,
    detail_of_everything,
    detail_with_unknown_hours,
    opens,
    publish,
)


def plain(text: str) -> str:
    """Without marks of direction."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def facts(visitor: VisitorRobot) -> dict[str, str]:
    """The facts by label, as they stand on the page."""
    return {plain(row.label): plain(row.text) for row in visitor.screen.find.detail.facts}


def headline(visitor: VisitorRobot) -> str:
    """Whether it is open, as the page says it."""
    return plain(str(visitor.screen.find.detail.headline))


def scanned(visitor: VisitorRobot) -> str:
    """What a telephone reads off the window."""
    visitor.looks()
    shot = visitor.window.root.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = (shot.width(), shot.height())
    lines = Image.frombuffer(
        "RGB", size, bytes(shot.constBits()), "raw", "RGB", shot.bytesPerLine(), 1
    )
    (found,) = zxingcpp.read_barcodes(lines)
    return found.text


@pytest.fixture
def reader(visitor: VisitorRobot) -> VisitorRobot:
    """Somebody who reads English."""
    visitor.touch("English")
    return visitor


def test_everything_that_is_known_is_told(reader: VisitorRobot) -> None:
    """In the visitor's words where the kiosk speaks, marked where the source does."""
    detail_of_everything(reader)
    told = facts(reader)
    assert told["Where"] == "Gemeinsam gesund e. V.\nHaus der Gesundheit"
    assert told["How to get there · In German"] == "Haltestelle Amselplatz, Linien 701 und 708"
    assert told["Cost"] == "Costs little"
    assert told["Cost · In German"] == "5 € für Kopien"
    assert told["For whom"] == "18 to 27 years old"
    assert told["For whom · In German"] == "Für Menschen ohne Versicherung"
    assert told["With wheelchair or pram"] == "Partly without steps."
    assert told["With wheelchair or pram · In German"] == "Aufzug am Hintereingang"
    assert told["What to do"] == "Call us and ask for a talk."
    assert told["District"] == "District 3"
    assert told["Interpreter"] == "Interpreters on request"
    assert told["Email"] == "gesund@demo.invalid"
    assert told["Contact"] == "Frau Amsel · Anmeldung\n0221 4710 131"
    assert told["Also here"] == "Filiale Nord · Finkengasse 1 · Düsseldorf"
    assert told["About the hours · In German"] == "In den Ferien nur vormittags"
    free = "Plätze · 3 of 10 · as of Thursday, 26 February 2026\nGruppe · None free now"
    assert told["Free places"] == free
    assert "On Sunday, 3 March 2024 by Stadt Düsseldorf" in told["Last checked"]


def test_what_may_mislead_stands_first(reader: VisitorRobot) -> None:
    """The source's alert, facts that nobody has checked for a year, how the words were made."""
    detail_of_everything(reader)
    remarks = list(reader.screen.find.detail.remarks)
    assert [(remark.text, remark.language) for remark in remarks] == [
        ("Bis Ostern nur nach Anruf", "de"),
        ("These facts are old. Please call first.", ""),
    ]
    assert reader.screen.find.detail.badges == [
        "Translated by machine",
        "Translation not up to date",
    ]


def test_the_minute_moves_the_headline(reader: VisitorRobot) -> None:
    """Open in the morning; closed in the evening with the next opening; nobody touches anything."""
    plain = replace(FULL, by_appointment=False)
    publish(reader.foyer, plain)
    reader.hears()
    reader.screen.find.browse.openRecord(plain.id)
    assert headline(reader) == "Open until 16:00."
    reader.foyer.clock.forward(timedelta(hours=7))
    reader.screen._tick()
    assert headline(reader) == "Closed now. Opens tomorrow at 09:00."


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("Mo 14:00-18:00", "Closed now. Opens at 14:00."),
        ("Th 14:00-18:00", "Closed now. Opens on Thu 5/3 at 14:00."),
        ("Mar 20 14:00-18:00", "Closed today."),
        ("24/7", "Open day and night."),
        ("Mo-We 00:00-24:00", "Open now."),
        ('Mo-Fr 09:00-17:00 "nach Vereinbarung"', "Please make an appointment first."),
        ('Mo-Fr 09:00-17:00 "mit Karte"', "Please ask when it is open."),
        ("wann wir wollen", "Please ask when it is open."),
    ],
)
def test_the_headline_says_what_is_known(reader: VisitorRobot, hours: str, words: str) -> None:
    """On a Monday at ten; what is unknown is never called closed."""
    told = replace(UNKNOWN, details=ServiceDetails(timetable=Timetable(hours=hours)))
    publish(reader.foyer, told)
    reader.hears()
    reader.screen.find.browse.openRecord(told.id)
    assert headline(reader) == words


def test_unknown_hours_are_asked_for(reader: VisitorRobot) -> None:
    """Nothing on the page says closed."""
    detail_with_unknown_hours(reader)
    assert headline(reader) == "Please ask when it is open."
    assert "Open" not in facts(reader)
    assert "losed" not in reader.reads()


def test_a_place_that_is_away_says_so(reader: VisitorRobot) -> None:
    """Whatever its hours are."""
    detail_closed_for_some_time(reader)
    assert headline(reader) == "Closed for some time."


def test_hours_that_are_no_plain_week_are_told_by_date(reader: VisitorRobot) -> None:
    """A season and a remark; days on which it is closed are left out."""
    opens(reader, SEASONAL.id)
    assert facts(reader)["Open in the next 7 days"] == (
        "Mon 2/3  18:00\u201321:00\nWed 4/3  10:00\u201312:00 nur mit Karte"
        "\nThu 5/3  18:00\u201321:00"
    )


def test_the_code_is_a_contact_that_needs_no_internet(reader: VisitorRobot) -> None:
    """Read off the window as a telephone does; its caption says what it does."""
    detail_of_everything(reader)
    card = scanned(reader).split("\n")
    assert card[2:5] == [
        "FN:Advice on health",
        "TEL:02214710130",
        "ADR:;;Zaunkönigstieg 3;Düsseldorf;;40227;",
    ]
    assert reader.sees("Scan: save the contact in your phone")


def test_a_place_without_a_telephone_is_a_point_on_the_map(reader: VisitorRobot) -> None:
    """Where its position is known."""
    detail_closed_for_some_time(reader)
    assert scanned(reader) == "geo:51.22540,6.77630"
    assert reader.sees("Scan: see the place on your phone's map")


def test_the_code_of_a_secret_place_gives_nothing_away(reader: VisitorRobot) -> None:
    """A neutral name and the number: others look at telephones too."""
    detail_of_a_secret_place(reader)
    card = scanned(reader)
    assert card.split("\n")[2:-1] == ["FN:Appointment by telephone", "TEL:02214710144"]


def test_a_meeting_goes_into_the_calendar(reader: VisitorRobot, foyer: Foyer) -> None:
    """Its next date, in universal time."""
    reader.touch("Meetings & courses")
    event = foyer.books.shelf.directory().events_of("civic_involvement", foyer.site.wall())[0]
    reader.screen.find.browse.openRecord(event.id)
    assert "DTSTART:20260302T083000Z" in scanned(reader)


def test_whose_borders_the_districts_are_is_named_where_one_stands(
    reader: VisitorRobot, foyer: Foyer
) -> None:
    """With the district of an address, and on the page about the place."""
    owner = "© OpenStreetMap contributors, ODbL 1.0"
    publish(foyer, FULL, attribution=owner)
    reader.hears()
    reader.screen.find.browse.openRecord(FULL.id)
    assert facts(reader)[f"District · {owner}"] == "District 3"
    reader.screen.open("about")
    assert owner in reader.reads()
