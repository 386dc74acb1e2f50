# SPDX-License-Identifier: EUPL-1.2
"""What records amount to, whatever order they came in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from kiosk.city import figures
from kiosk.city.figures import Fact, Referrals, Seats
from kiosk.sync.contract import (
    Body,
    DayCounts,
    EntryIsWrong,
    Health,
    LanguageCounts,
    ReferralIssued,
    ReferralMoved,
    SignUp,
    Unmet,
)

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def fact(body: Body, site: str = "AB", after: int = 0) -> Fact:
    """A record that counts, come so many minutes after noon."""
    at = NOON + timedelta(minutes=after)
    return Fact(site=site, body=body, received_at=at, order=("0" * 16, after + 1))


def day_counts(first: int) -> DayCounts:
    """An October."""
    return DayCounts(month="2026-10", visits=(first, *[5] * 30), total=150 + first)


def slips(*codes: str, field: str = "housing") -> list[Fact]:
    """Slips handed out."""
    return [
        fact(ReferralIssued(code=f"{code:0>9}", target="t-1", field=field, week="2026-W41"))
        for code in codes
    ]


def moved(code: str, status: Literal["no_response", "visited", "completed"]) -> Fact:
    """What became of one."""
    return fact(ReferralMoved(code=f"{code:0>9}", status=status, week="2026-W45"))


def test_a_month_that_is_told_twice_counts_as_it_was_told_first() -> None:
    """A machine restored from a backup counts what it has left; the city keeps what it had."""
    told = [fact(day_counts(5), after=9), fact(day_counts(10), after=1), fact(day_counts(0), "CD")]
    found = figures.monthly(told, "2026-10", DayCounts)
    assert {site: counts.visits[0] for site, counts in found.items()} == {"AB": 10, "CD": 0}
    assert figures.monthly(told, "2026-09", DayCounts) == {}


def test_a_table_that_a_site_withheld_is_no_table_of_zeros() -> None:
    """Nothing is known of it; a site that withheld its languages is no second site."""
    silent = LanguageCounts(month="2026-10", visits={}, total=0)
    spoken = LanguageCounts(month="2026-10", visits={"ar": 10, "ti": 0}, total=10)
    told = figures.monthly([fact(silent), fact(spoken, "CD")], "2026-10", LanguageCounts)
    assert told == {"CD": spoken}
    assert figures.languages(told) is None


def test_languages_are_those_of_a_city_and_never_of_a_site() -> None:
    """One site alone is no city; a sum of zeros stays to be read as few."""
    ours = LanguageCounts(month="2026-10", visits={"ar": 10, "ti": 0}, total=10)
    theirs = LanguageCounts(month="2026-10", visits={"ar": 5, "so": 15}, total=20)
    assert figures.languages({"AB": ours}) is None
    found = figures.languages({"AB": ours, "CD": theirs})
    assert found is not None
    assert (found.sites, dict(found.visits)) == (2, {"ar": 15, "so": 15, "ti": 0})


SEVEN = [
    *slips(*"1234567"),
    *(moved(code, "no_response") for code in "12345"),
    *(moved(code, "visited") for code in "345"),
    *(moved(code, "completed") for code in "345"),
]
"""Slips, and what became of five of them."""


@given(st.permutations(SEVEN))
def test_a_slip_is_where_its_news_say_in_any_order(facts: list[Fact]) -> None:
    """What was learned later may have arrived first."""
    assert figures.referrals(facts, "2026-10") == (
        Referrals(field="housing", status="issued", slips=0),
        Referrals(field="housing", status="no_response", slips=0),
        Referrals(field="housing", status="completed", slips=5),
    )


def test_a_slip_for_two_places_counts_for_both() -> None:
    """Each with its field; the news are of the slip."""
    [first] = slips("1")
    other = ReferralIssued(code=f"{1:09}", target="t-2", field="culture", week="2026-W41")
    found = figures.referrals([first, fact(other), moved("1", "visited")], "2026-10")
    assert [(one.field, one.status) for one in found] == [
        ("culture", "visited"),
        ("housing", "visited"),
    ]


def test_news_of_a_slip_that_never_came_has_no_field() -> None:
    """It counts to the month in which something was heard of it."""
    found = figures.referrals([moved(f"{n}", "visited") for n in range(4)], "2026-11")
    assert found == (Referrals(field="unknown", status="visited", slips=5),)


def test_a_week_belongs_to_the_month_of_its_thursday() -> None:
    """As weeks belong to years; a week 53 that a year does not have belongs to none."""
    assert figures.month_of("2026-W40") == "2026-10"
    assert figures.month_of("2026-W44") == "2026-10"
    assert figures.month_of("2026-W53") == "2026-12"
    assert figures.month_of("2025-W53") is None


def test_entries_are_listed_by_how_often_desks_doubt_them() -> None:
    """With what was said, the newest edition and the last day."""
    said = [
        fact(EntryIsWrong(entry="a", edition=3, what="hours"), after=5),
        fact(EntryIsWrong(entry="b", edition=2, what="closed")),
        fact(EntryIsWrong(entry="b", edition=4, what="closed"), "CD", 7),
        fact(EntryIsWrong(entry="b", edition=1, what="moved")),
    ]
    first, second = figures.doubted(said)
    assert (first.entry, first.times, first.edition) == ("b", 3, 4)
    assert first.what == {"closed": 2, "moved": 1}
    assert first.last_at == NOON + timedelta(minutes=7)
    assert second.entry == "a"


def test_what_was_looked_for_in_vain_is_summed_over_weeks_and_sites() -> None:
    """A week told twice counts once."""
    told = [
        fact(Unmet(week="2026-W41", topic="housing", times=5)),
        fact(Unmet(week="2026-W41", topic="housing", times=10), after=4),
        fact(Unmet(week="2026-W42", topic="housing", times=5)),
        fact(Unmet(week="2026-W42", topic="money", times=0), "CD"),
        fact(Unmet(week="2026-W46", topic="money", times=15), "CD"),
    ]
    assert figures.unmet(told, "2026-10") == {"housing": 10, "money": 0}


def test_a_device_is_as_it_last_said() -> None:
    """By its own day; something older that comes late changes nothing."""

    def health(day: str, edition: int) -> Health:
        return Health(
            day=day, version="1.0", edition=edition, printer="ready", free_disk_percent=50
        )

    told = [fact(health("2026-11-21", 7)), fact(health("2026-11-03", 5), after=30)]
    assert figures.latest_health(told)["AB"].edition == 7


def test_seats_are_those_of_all_parties_of_a_coming_meeting() -> None:
    """Soonest first; what is over is no longer told, and no code ever."""
    parties = [("choir", "2026-11-26", 20), ("choir", "2026-11-22", 3), ("chess", "2026-11-26", 1)]
    told = [
        fact(SignUp(code=f"{number:09}", event=event, starts=day, people=people))
        for number, (event, day, people) in enumerate([*parties, parties[0]])
    ]
    assert figures.seats(told, date(2026, 11, 23)) == (
        Seats(event="chess", day="2026-11-26", people=1),
        Seats(event="choir", day="2026-11-26", people=40),
    )
    assert len(figures.seats(told, date(2026, 11, 22))) == 3
