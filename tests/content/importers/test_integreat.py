# SPDX-License-Identifier: EUPL-1.2
"""Integreat: stable keys, real languages, hours, dates; shapes of several years."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.importers.registry import language_codes, read_source
from kiosk.content.loaded import Loaded
from kiosk.domain.batch import Batch
from kiosk.domain.details import FactKind
from tests.content.importers.examples import as_json, meeting, page, place

AR = "/musterstadt/ar/locations/ort-1/"


def batch(*records: object, name: str = "x.json", **codes: str) -> Batch:
    """What a file with these records says."""
    source = read_source(Loaded(name, name, as_json(list(records))), "de", "Europe/Berlin", codes)
    assert source.batch is not None
    return source.batch


def test_ids_are_those_that_stay() -> None:
    """A place keeps its key when its text is revised, and so does a meeting; a page its path."""
    for record, kind in ((place(4), "locations"), (meeting(4), "events"), (page("a"), "pages")):
        [before] = getattr(batch(record), kind)
        [after] = getattr(batch(record | {"id": 4711}), kind)
        assert before.id == after.id


def test_german_under_an_arabic_address_is_german() -> None:
    """A text without an id of its own is the one it falls back to."""
    own = {"de": {"id": 2, "path": "/musterstadt/de/locations/ort-1/"}}
    fallen = place(1, path=AR, id=None, available_languages=own)
    assert set(batch(fallen).locations[0].title) == {"de"}
    assert set(batch(place(1, path=AR, id=9, title="مكان")).locations[0].title) == {"ar"}
    assert set(batch(place(1, path=AR, id=9)).locations[0].title) == {"de"}, "no Arabic letter"


def test_dates_without_ids_keep_their_own_language() -> None:
    """Each date of a series is sent without id; an English slug of its own is English."""
    german = {"de": {"id": None, "path": "/musterstadt/de/events/treffen$2030-01-03/"}}
    english = meeting(0, path="/musterstadt/en/events/meeting$2030-01-03/", id=None)
    fallen = meeting(0, path="/musterstadt/en/events/treffen$2030-01-03/", id=None)
    found = batch(english | {"title": "Meet the neighbours", "available_languages": german})
    assert set(found.events[0].title) == {"en"}
    assert set(batch(fallen | {"available_languages": german}).events[0].title) == {"de"}


def test_dates_sent_one_by_one_are_not_repeated_again() -> None:
    """They are dates of one event, and their rule has been followed already."""
    dates = []
    for day in ("01", "08"):
        one = meeting(0, path=f"/musterstadt/de/events/treffen$2030-01-{day}/", id=None)
        when = one["event"] | {
            "id": None,
            "recurrence_id": 3,
            "start": f"2030-01-{day}T13:00+01:00",
        }
        dates.append(one | {"event": when | {"end": f"2030-01-{day}T15:00+01:00"}})
    first, second = batch(*dates).events
    assert first.series == second.series
    assert first.id != second.id
    assert {rule.rule for event in (first, second) for rule in event.rules} == {""}


def test_language_codes_are_what_the_city_says_they_are(tmp_path: Path) -> None:
    """A file of languages beside the others tells."""
    rows = [{"id": 1, "code": "ku", "bcp47_tag": "ckb", "native_name": "x", "dir": "rtl"}]
    codes = language_codes([Loaded("l", "languages.json", as_json(rows))])
    assert codes == {"ku": "ckb"}
    kurdish = page("a", path="/musterstadt/ku/a/", title="ژیان")
    assert set(batch(kurdish, **codes).pages[0].title) == {"ckb"}
    assert set(batch(page("a", path="/musterstadt/ar-EG/a/", title="حياة")).pages[0].title) == {
        "ar"
    }


def test_hours_of_a_week_become_one_value() -> None:
    """Closed days are closed, none is unknown, and an appointment is no closed door."""
    [usual] = batch(place(1)).locations
    assert usual.timetable is not None
    assert usual.timetable.hours == "Mo-Fr 09:00-12:00"
    day = {"allDay": False, "closed": False, "appointmentOnly": True, "timeSlots": []}
    [asked] = batch(place(1, opening_hours=[day] * 7)).locations
    assert asked.timetable is not None
    assert asked.timetable.by_appointment
    assert asked.timetable.hours == 'Mo-Su "nach Vereinbarung"'
    [unknown] = batch(place(1, opening_hours=None)).locations
    assert unknown.timetable is None
    [shut] = batch(place(1, temporarily_closed=True)).locations
    assert shut.temporarily_closed


def test_contacts_of_all_years_are_read() -> None:
    """Today a list; until 2024 three fields of the place itself."""
    [today] = batch(place(1)).locations
    assert today.contacts[0].phone == "0211 1"
    old = place(1, phone_number="0211 2", email="b@c.de", website="https://b.de")
    del old["contacts"]
    [then] = batch(old).locations
    assert (then.contacts[0].phone, then.contacts[0].email) == ("0211 2", "b@c.de")


def test_a_newer_place_has_its_hours_and_appointments_with_its_contacts() -> None:
    """`place` instead of `location`, the hours of the office where the place has none."""
    desk = {
        "name": "Empfang",
        "area_of_responsibility": "Anmeldung",
        "email": None,
        "phone_number": "0211 1",
        "mobile_number": None,
        "website": None,
        "opening_hours": place(1)["opening_hours"],
        "appointment_url": "https://termin.example/amt",
    }
    told = place(1, opening_hours=None, contacts=[desk], appointment_url=None)
    told["place"] = told.pop("location")
    told["location"] = None
    [found] = batch(told).locations
    assert found.street == "Musterweg 1"
    assert found.timetable is not None
    assert found.timetable.hours == "Mo-Fr 09:00-12:00"
    assert [fact.value for fact in found.facts] == ["https://termin.example/amt"]
    assert [one.role for one in found.contacts] == ["Anmeldung"]


def test_what_is_step_free_is_said_and_what_is_not_known_is_unknown() -> None:
    """Three values, not two."""
    found = [batch(place(1, barrier_free=b)).locations[0].step_free for b in (True, False, None)]
    assert found == ["yes", "no", "unknown"]


def test_text_is_kept_and_everything_else_in_html_is_not() -> None:
    """Paragraphs, points, numbers and places stay; scripts and trackers go."""
    html = (
        "<h2>Hilfe &amp; Rat</h2><p>Wir<br>helfen.</p><ul><li>Briefe<ul><li>lesen</li></ul></li>"
        '<li>Anträge</li></ul><p><a href="tel:+49211123456">Anruf</a> '
        '<a href="mailto:a@b.de">a@b.de</a> <a href="https://maps.google.com/?q=x">Karte</a>'
        '<a href="https://x.de/?utm_source=y&a=1">mehr</a> <a href="javascript:alert(1)">böse</a>'
        "</p><script>alert(1)</script><style>p{}</style><img src='https://t/pixel.gif'>"
        "<iframe src='https://t'></iframe>"
    )
    [found] = batch(page("a", content=html)).pages
    assert found.body["de"] == (
        "# Hilfe & Rat\n\nWir\nhelfen.\n\n- Briefe\n  - lesen\n- Anträge\n\n"
        "Anruf (+49211123456) a@b.de Kartemehr böse"
    )
    kinds = {fact.kind: fact.value for fact in found.facts}
    assert kinds == {
        FactKind.PHONE: "+49211123456",
        FactKind.MAIL: "a@b.de",
        FactKind.MAP: "https://maps.google.com/?q=x",
        FactKind.LINK: "https://x.de/?a=1",
    }


def test_the_servers_own_error_is_told(tmp_path: Path) -> None:
    """Saved instead of a list."""
    raw = as_json({"error": "No language matches the given query."})
    source = read_source(Loaded("p", "pages.json", raw), "de", "Europe/Berlin", {})
    assert source.batch is None
    assert [problem.code for problem in source.problems] == ["error-reply"]
