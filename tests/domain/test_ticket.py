# SPDX-License-Identifier: EUPL-1.2
"""Numbers, colours and pictograms."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket import COLOURS, Band, look, next_number

PICTOGRAMS = tuple(f"picture{n}" for n in range(16))
bands = st.builds(Band, first=st.integers(100, 400), size=st.integers(10, 500))


def test_a_day_begins_at_the_bands_first_number() -> None:
    """The first visitor gets the first number."""
    assert next_number(Band(first=550, size=450), None, set()) == 550


def test_used_up_the_lowest_free_number_is_taken_again() -> None:
    """When 999 is given out, the lowest number whose visit has ended is next."""
    band = Band(first=100, size=900)
    assert next_number(band, 999, {100, 101, 103}) == 102


def test_all_open_means_no_number() -> None:
    """A device whose every number is still open gives none."""
    band = Band(first=100, size=10)
    assert next_number(band, 109, set(range(100, 110))) is None


@given(bands, st.data())
def test_a_number_is_of_the_band_and_never_open(band: Band, data: st.DataObject) -> None:
    """Whatever was given and is open, the next number belongs to this device and is free."""
    given_out = data.draw(st.sets(st.integers(band.first, band.last)))
    last = max(given_out, default=None)
    still_open = data.draw(st.sets(st.sampled_from(sorted(given_out)))) if given_out else set()
    number = next_number(band, last, still_open)
    if number is None:
        assert still_open == set(range(band.first, band.last + 1))
    else:
        assert number in band
        assert number not in still_open


@given(st.integers(100, 998))
def test_neighbours_look_different(number: int) -> None:
    """Two numbers in a row share neither colour nor pictogram."""
    one, other = look(number, PICTOGRAMS), look(number + 1, PICTOGRAMS)
    assert one.colour != other.colour
    assert one.pictogram != other.pictogram


def test_red_is_no_ticket_colour() -> None:
    """Red means alarm."""
    assert "red" not in COLOURS


def test_every_picture_is_used_about_as_often() -> None:
    """No pictogram is rare: it would single people out."""
    seen = [look(number, PICTOGRAMS).pictogram for number in range(100, 1000)]
    counts = [seen.count(picture) for picture in PICTOGRAMS]
    assert min(counts) > 40


def test_a_counter_from_another_band_leads_nowhere_else() -> None:
    """After the profile moved the band, numbers begin where the new one does."""
    band = Band(first=500, size=9)
    assert next_number(band, 101, {100}) == 500
    assert next_number(band, 508, {500, 501}) == 502
    assert next_number(band, 502, {503}) == 504
