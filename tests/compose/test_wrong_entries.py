# SPDX-License-Identifier: EUPL-1.2
"""From what staff say of an entry to the outbox."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.trouble import NotUndoable
from kiosk.domain.wrong_entry import Wrong, WrongEntryBook
from tests.compose.telling_site import Site


def test_what_staff_say_of_an_entry_goes_when_it_can_no_longer_be_taken_back(site: Site) -> None:
    """Each thing once in each edition, however often it is said; a mistake not at all."""
    book: WrongEntryBook = site.books.wrong_entries
    site.enrols()
    for wrong in (Wrong.HOURS, Wrong.HOURS, Wrong.CLOSED):
        book.say("advice", 1, wrong, site.clock.now())
    book.take_back("advice", 1, Wrong.CLOSED)
    assert site.waits("entry_is_wrong") == []
    site.clock.forward(timedelta(seconds=10))
    assert site.waits("entry_is_wrong") == [{"entry": "advice", "edition": 1, "what": "hours"}]
    with pytest.raises(NotUndoable):
        book.take_back("advice", 1, Wrong.HOURS)
    book.say("advice", 1, Wrong.HOURS, site.clock.now())
    assert book.said(1) == {("advice", Wrong.HOURS)}
    book.say("advice", 2, Wrong.HOURS, site.clock.now())
    site.clock.forward(timedelta(seconds=10))
    assert [one["edition"] for one in site.waits("entry_is_wrong")] == [1, 2]
    assert (book.said(1), book.said(2)) == (set(), {("advice", Wrong.HOURS)})


def test_an_entry_whose_id_is_no_mere_name_is_left_out(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    """Such as a calendar's id that is an address; the log does not repeat it."""
    site.enrols()
    for entry in ("wer@example.org", "advice"):
        site.books.wrong_entries.say(entry, 1, Wrong.OTHER, site.clock.now())
    site.clock.forward(timedelta(seconds=10))
    assert [one["entry"] for one in site.waits("entry_is_wrong")] == ["advice"]
    assert "outgoing.left_out kind=entry_is_wrong" in caplog.text
    assert "wer@" not in caplog.text
