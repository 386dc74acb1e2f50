# SPDX-License-Identifier: EUPL-1.2
"""What the desk does on a tour, and what the waiting room sees of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.tour.album import Album
    from kiosk.tour.stage import Stage

NEXT = ("QueueColumn", "Next: %1")
BEGIN = ("VisitColumn", "Is here: begin")
PRINT_AGAIN = ("Desk", "Print again")
TODAY = ("DeskHeader", "Today")


def opening(desk: Stage, other: Stage, album: Album) -> None:
    """Somebody sits down; the names are buttons, nothing is typed. The other desk is English."""
    album.picture(desk, "sign-in", "de")
    desk.touch("Aylin")
    desk.wait_for(("SignIn", "Hello, %1"))
    desk.touch(("SignIn", "Open the desk"))
    desk.wait_for(("Desk", "The desk is open."))
    other.touch("English", "Jonas")
    other.wait_for(("SignIn", "Hello, %1"))
    other.touch(("SignIn", "Open the desk"))
    other.wait_for(("Desk", "The desk is open."))


def a_slip_without_paper_printed_again(desk: Stage, album: Album) -> int:
    """The desk sees which number has no slip, and prints it when it wants to."""
    desk.wait_for(PRINT_AGAIN)
    album.picture(desk, "waiting", "de")
    desk.touch(PRINT_AGAIN)
    return album.ticket(desk, "ar")


def serving_and_referring(desk: Stage, board: Stage, album: Album, number: int) -> str:
    """Called, seen on the board, served, referred in Arabic and German, closed."""
    desk.touch(str(number), ("QueueLine", "Call this one"))
    album.picture(desk, "called", "de")
    board.wait_for("Tisch 1")
    album.picture(board, "call", "de")
    desk.touch(BEGIN)
    album.picture(desk, "serving", "de")
    desk.touch(("ReferralColumn", "Search places"))
    desk.type("Einbürgerung")
    desk.touch("Deutsch werden")
    desk.touch(("Referral", "Please explain this letter"), ("Referral", "Residence permit"))
    album.picture(desk, "referral", "de")
    desk.touch(("ReferralColumn", "Preview"))
    desk.wait_for(("SlipSheet", "The slip as it will be printed"))
    desk.wait_until_gone(("SlipSheet", "One moment …"))
    album.picture(desk, "preview", "de")
    desk.touch(("ReferralColumn", "Print (%1)"))
    desk.wait_for(("Desk", "The slip is printed."))
    code = album.referral(desk, "ar")
    desk.touch(("SlipOutcome", "Finish %1 as referred"))
    return code


def missed_undone_and_forwarded(desk: Stage, other: Stage, board: Stage, album: Album) -> None:
    """A wrong touch is taken back; the visit goes on at the other desk."""
    desk.touch(NEXT, ("VisitColumn", "Not there"))
    album.picture(desk, "undo", "de")
    desk.touch(("DeedBar", "Undo"), BEGIN, ("ClosingButtons", "To a colleague"))
    album.picture(desk, "forward", "de")
    desk.touch("Tisch 2")
    other.touch(NEXT)
    desk.touch(NEXT)
    board.wait_for("Tisch 2")
    board.wait_for("Tisch 1")
    album.picture(board, "calls", "de")
    desk.touch(BEGIN, ("ClosingButtons", "Informed"))
    other.touch(BEGIN)
    album.picture(other, "serving", "en")
    other.touch(("ClosingButtons", "Informed"))


def helping_at_the_touchscreen(desk: Stage, visitor: Stage, album: Album) -> None:
    """Nobody is promised before a desk has said that it is coming."""
    visitor.touch("العربية", ("BottomBar", "Get help"))
    album.picture(visitor, "help", "ar")
    desk.wait_for(("Desk", "I am coming"))
    album.picture(desk, "help", "de")
    desk.touch(("Desk", "I am coming"))
    visitor.wait_for(("HelpPage", "Someone is coming to you."))
    album.picture(visitor, "help-accepted", "ar")
    visitor.touch(("BottomBar", "Start over"))


def closing(desk: Stage, visitor: Stage, album: Album) -> None:
    """The day's figures, then nobody waits any more and no number is given."""
    desk.touch(("DeskHeader", "Appointments"))
    album.picture(desk, "appointments", "de")
    desk.touch(TODAY)
    album.picture(desk, "today", "de")
    desk.touch(("DayCard", "Close the day"), ("DayCard", "Yes, close the day"))
    visitor.touch("العربية", ("HomePage", "Talk to us"))
    visitor.wait_for(("VisitorNumber", "No desk is open now."))
    album.picture(visitor, "closed", "ar")
