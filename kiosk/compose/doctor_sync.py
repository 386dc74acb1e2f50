# SPDX-License-Identifier: EUPL-1.2
"""What is wrong between a site and its city, and what to do about it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.compose.finding import Finding
from kiosk.compose.sync_standing import standing
from kiosk.domain.contact import Obstacle
from kiosk.domain.contact_line import QUIET_FOR, WRONG_CLOCK
from kiosk.domain.trouble import SettingsTrouble, StoreTrouble
from kiosk.sync.device_key import read_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.compose.site import Site
    from kiosk.compose.sync_standing import Standing
    from kiosk.domain.contact import Contact
    from kiosk.sync.enrolment_file import Enrolment

_AGAIN = "`kiosk city enrol` at the city, then `kiosk sync enrol` here"
_LET_THROUGH = "have the network let this machine through to the city without a login or proxy"
_FIXES = {
    Obstacle.NO_ANSWER: "look at this machine's network, then `kiosk sync once`",
    Obstacle.LOGIN_PAGE: _LET_THROUGH,
    Obstacle.NOT_THE_CITY: _LET_THROUGH,
    Obstacle.NOT_SAFE: "look at this machine's clock; ask the city about its certificate",
    Obstacle.KEY: _AGAIN,
    Obstacle.CLOCK: "set this machine's clock",
    Obstacle.REFUSED: "tell the city's office this sentence",
    Obstacle.NOT_BELIEVED: "tell the city's office; the directory in use stays",
    Obstacle.EXPIRED: "the city's office has to sign anew: `kiosk city publish`, or, where it is "
    "root.json, `kiosk city keys --renew-root`",
    Obstacle.HELD: "ask the city's office; if it is right: `kiosk sync once --accept-loss`",
    Obstacle.PROGRAM_OLD: "install the newer version of this program",
    Obstacle.THIS_MACHINE: "look at this machine's disk",
}


def sync_findings(site: Site) -> Iterator[Finding]:
    """The enrolment, the key, the clock, both ways, and what the city set aside."""
    try:
        found = standing(site)
    except SettingsTrouble as trouble:
        yield Finding("city", str(trouble), _AGAIN)
        return
    except StoreTrouble:
        return  # the store's own finding says so
    if found.enrolment is None:
        yield Finding("city", "not enrolled with a city")
        return
    yield _identity(site, found.enrolment)
    yield from _clock(site, found)
    now = site.clock.now()
    yield _way("city: sending", found.sending, found.enrolled_at, now)
    yield _way("city: directory", found.fetching, found.enrolled_at, now)
    if found.directory and found.directory.rejected:
        words = (
            f"edition {found.directory.rejected} was put aside here by `kiosk sync back`; "
            f"{found.directory.edition} is in use until a later one comes"
        )
        yield Finding("city: edition", words, "ask the city's office for a later one", hint=True)
    if found.set_aside:
        words = f"{found.set_aside} records of the last 30 days were set aside by the city"
        fix = "tell the city's office: it has them and the reason"
        yield Finding("city: records", words, fix, hint=True)


def _identity(site: Site, enrolment: Enrolment) -> Finding:
    if enrolment.authority and not Path(enrolment.authority).is_file():
        words = f"{enrolment.authority}: the certificate authority is not there"
        return Finding("city", words, "put the file back, or enrol again with `--authority`")
    try:
        read_key(site.folder)
    except SettingsTrouble as trouble:
        return Finding("city", str(trouble), _AGAIN)
    return Finding("city", f"{enrolment.site} at {enrolment.city}, key {enrolment.key_id}")


def _clock(site: Site, found: Standing) -> Iterator[Finding]:
    latest = [contact.apart for contact in (found.sending, found.fetching) if contact]
    apart = max(latest, key=abs, default=timedelta())
    if abs(apart) < WRONG_CLOCK:
        return
    side = "behind" if apart > timedelta() else "ahead of"
    doubt = site.clock.doubt()
    if doubt and abs(doubt.machine - doubt.ours - apart) < WRONG_CLOCK:
        words = f"this machine's clock is right, the site counts on {_long(apart)} {side} the city"
        fix = "say so at the desk, in the strip about the clock, or start the machine anew"
        yield Finding("city: clock", words, fix)
        return
    words = f"this machine is {_long(apart)} {side} the city"
    yield Finding("city: clock", words, "set this machine's clock")


def _long(apart: timedelta) -> str:
    """A span in the largest unit of which it has three."""
    units = (("days", timedelta(days=1)), ("hours", timedelta(hours=1)))
    for name, unit in units:
        if abs(apart) >= 3 * unit:
            return f"{round(abs(apart) / unit)} {name}"
    return f"{round(abs(apart) / timedelta(minutes=1))} minutes"


def _way(
    subject: str, contact: Contact | None, enrolled_at: datetime | None, now: datetime
) -> Finding:
    if contact is None:
        waits = enrolled_at is not None and now - enrolled_at > QUIET_FOR
        fix = "start `kiosk run`, or `kiosk sync run` as a service" if waits else ""
        return Finding(subject, "not tried yet", fix)
    last = f"last answer {contact.reached_at:%Y-%m-%d %H:%M} UTC" if contact.reached_at else ""
    since = contact.reached_at or enrolled_at or contact.tried_at
    if contact.failure is None:
        silent = now - contact.tried_at > QUIET_FOR
        fix = "start `kiosk run`, or `kiosk sync run` as a service" if silent else ""
        return Finding(subject, last, fix)
    words = "; ".join(filter(None, (contact.failure.sentence, last)))
    obstacle = contact.failure.obstacle
    passing = obstacle in {Obstacle.NO_ANSWER, Obstacle.EXPIRED} and now - since <= QUIET_FOR
    return Finding(subject, words, _FIXES[obstacle], hint=passing)
