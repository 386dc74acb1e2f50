# SPDX-License-Identifier: EUPL-1.2
"""Slips that a desk hands out, without the touches that lead to them; the page that lists them."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.referral_choice import ReferralChoice, drafted
from kiosk.domain.referral_move import Became
from kiosk.domain.referral_slip import referral_slip
from kiosk.domain.slip import ReferralSlip
from tests.screens.desk_robot import Desk


def hands_out(desk: Desk, *services: str, number: int = 0) -> str:
    """A slip to these places, or to two of the directory from a number on; its code."""
    office, directory = desk.office, desk.books.shelf.directory()
    places = tuple(service.id for service in directory.services[number : number + 2])
    draft = drafted(
        ReferralChoice(services=services or places),
        directory,
        visit=None,
        language="ar",
        today=office.site.today(),
    )

    def paper(code: str) -> ReferralSlip:
        return referral_slip(draft, code, directory, office.site.profile, office.site.today())

    desk.books.referrals.issue(draft, paper, office.clock.now())
    return desk.books.referrals.issued_today()[0].code


def issued_today(desk: Desk) -> None:
    """The narrow list of the day."""
    for number, became in enumerate(Became):
        desk.books.referral_moves.say(hands_out(desk, number=number), became)
    desk.window.root.setProperty("page", "today")
    desk.hears()


def slips(desk: Desk) -> None:
    """One of an earlier day was found by its code; of those of today all that can be said."""
    older = hands_out(desk, number=3)
    desk.books.referral_moves.say(older, Became.VISITED)
    desk.office.clock.forward(timedelta(days=30))
    desk.hears()
    desk.screen.office.openDesk()
    issued_today(desk)
    desk.screen.today.followUp.begin()
    desk.screen.today.followUp.look(older)


def no_such_code(desk: Desk) -> None:
    """Somebody read it wrong."""
    slips(desk)
    desk.screen.today.followUp.look("000-000-001")
