# SPDX-License-Identifier: EUPL-1.2
"""The demo's hours and events: sound, and enough of them on every day."""

from __future__ import annotations

import re
from datetime import time

from tests.content.test_demo_content import EVENTS, OPPORTUNITIES, SERVICES

WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
OFFICE_DAYS = set(WEEKDAYS[:5])
DAY = 24 * 60


def test_hours_are_sound() -> None:
    """Every span closes after it opens and before the next one; some hours are unknown."""
    weeks = [offer["hours"] for offer in [*SERVICES, *OPPORTUNITIES] if "hours" in offer]
    assert len(weeks) < len(SERVICES) + len(OPPORTUNITIES)
    for hours in weeks:
        assert hours
        assert set(hours) <= set(WEEKDAYS)
        for spans in hours.values():
            edges = [time.fromisoformat(edge) for span in spans for edge in span.split("-")]
            assert edges == sorted(set(edges))
            assert len(edges) == 2 * len(spans) >= 2
    assert {s["cost"] for s in SERVICES} == {"free", "low", "varies"}
    assert {s["by_appointment"] for s in SERVICES} == {True, False}


def test_every_event_has_a_sound_rule() -> None:
    """Each event repeats in one way and begins at a clock time; few last longer than their day."""
    ends = []
    for event in EVENTS:
        begins = time.fromisoformat(event["start"])
        ends.append(begins.hour * 60 + begins.minute + event["minutes"])
        assert event["minutes"] > 0
        assert event["registration"] in {"none", "recommended", "required"}
        assert event["cost"] in {"free", "low", "varies"}
        assert event["for"] in {"all", "women", "children", "parents"}
        match event["rule"]:
            case {"weekly": [*days], "interval": 1 | 2, **rest}:
                assert days
                assert set(days) <= set(WEEKDAYS)
                assert not rest
            case {"monthly": str(nth), **rest}:
                assert re.fullmatch(rf"(-1|[1-4])({'|'.join(WEEKDAYS)})", nth)
                assert not rest
            case {"in_days": [*days], **rest}:
                assert days == sorted(set(days))
                assert all(0 < day < 60 for day in days)
                assert not rest
            case other:
                raise AssertionError(f"{event['id']}: no such rule: {other}")
    assert 1 <= sum(end > DAY for end in ends) <= 2


def test_a_visitor_sees_every_fact_that_decides_whether_to_come() -> None:
    """Childcare, women only, interpreters, online, a whole day, a cancelled date: each is there."""
    for fact in ("women_only", "all_day", "online_url", "place_note", "contact", "cancelled"):
        assert any(event.get(fact) for event in EVENTS), fact
    assert {event.get("childcare", "unknown") for event in EVENTS} == {
        "yes",
        "no",
        "ask",
        "unknown",
    }
    assert {event.get("interpreter", "unknown") for event in EVENTS} >= {"yes", "ask"}
    assert {event["registration"] for event in EVENTS} == {"none", "recommended", "required"}
    for event in EVENTS:
        contact = event.get("contact", {})
        assert event["registration"] != "required" or contact, event["id"]
        assert contact.get("email", "a@demo.invalid").endswith("@demo.invalid")


def test_something_happens_at_the_site_on_every_office_day() -> None:
    """Whichever day the demo is tried from Monday to Friday, the board shows a meeting."""
    weekly = [event["rule"] for event in EVENTS if event.get("at_site")]
    every_week = [rule["weekly"] for rule in weekly if rule.get("interval") == 1]
    assert {day for days in every_week for day in days} >= OFFICE_DAYS
    assert sum("weekly" in event["rule"] for event in EVENTS) > len(EVENTS) / 2
