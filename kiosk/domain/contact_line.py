# SPDX-License-Identifier: EUPL-1.2
"""What the desk says of the city: one line, calm, with what to do where there is something."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.contact import Obstacle
from kiosk.domain.isolate import isolated_name
from kiosk.domain.saying import opening_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.contact import CityLink, Contact
    from kiosk.domain.ports import Phrases, Translate

QUIET_FOR = timedelta(days=3)
"""So long may a site be offline before anybody has to be called."""

NOT_TRIED_FOR = timedelta(hours=1)
"""An attempt older than that says nothing of now: none is further from the next (see backoff)."""

WRONG_CLOCK = timedelta(minutes=5)
"""From here on the city notices (see `kiosk.sync.signature.SKEW`)."""

BETWEEN = "\u00a0· "
_FOR_A_PERSON = {Obstacle.HELD, Obstacle.NOT_BELIEVED, Obstacle.PROGRAM_OLD}
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ContactLine:
    """The line.

    Attributes:
        online: whether the city answers.
        wants_somebody: whether it does not mend itself.
    """

    text: str
    online: bool = True
    wants_somebody: bool = False


def contact_line(
    link: CityLink, directory: str, now: datetime, zone: ZoneInfo, phrases: Phrases
) -> ContactLine:
    """How the site and its city stand, in sentences.

    Args:
        link: what is known of it.
        directory: from when the directory is, in words.
        now: the instant.
        zone: the site's.
        phrases: the language of the staff.
    """
    line = _Line(link, now, zone, phrases)
    latest = [contact for contact in (link.sending, link.fetching) if contact]
    clock = max((abs(contact.apart) for contact in latest), default=timedelta())
    said, online, wants = line.standing()
    if clock >= WRONG_CLOCK:
        said, wants = [*said, line.wrong_clock(clock)], True
    if wants:
        said.append(phrases.translate("City", "Please call your administrator."))
    return ContactLine(f"{' '.join(said)}{BETWEEN}{directory}", online, wants)


@dataclass(frozen=True, slots=True)
class _Line:
    link: CityLink
    now: datetime
    zone: ZoneInfo
    phrases: Phrases

    def standing(self) -> tuple[list[str], bool, bool]:
        """Sentences, whether the city answers, and whether somebody has to be called."""
        sending, fetching = self.link.sending, self.link.fetching
        if sending is None:
            return [self.say("City", "Connecting to the city…")], False, False
        if sending.failure:
            return self._hindered(sending, sending.failure.obstacle, *self._waiting())
        if self.now - sending.tried_at > NOT_TRIED_FOR:
            return self._hindered(sending, Obstacle.NO_ANSWER, *self._waiting())
        if self.link.waiting:
            said = [self.say("City", "Online."), *self._waiting()]
        else:
            said = [self.say("City", "Online, all sent.")]
        if fetching is None or fetching.failure is None:
            return said, True, False
        long_ago = self.now - (fetching.reached_at or fetching.tried_at) > QUIET_FOR
        obstacle = fetching.failure.obstacle
        return [*said, self._not_new(obstacle)], True, long_ago or obstacle in _FOR_A_PERSON

    def _not_new(self, obstacle: Obstacle) -> str:
        say = self.say
        match obstacle:
            case Obstacle.HELD:
                return say(
                    "City",
                    "A new directory waits: much is missing in it.",
                    "It is not used until the administrator has looked at it",
                )
            case Obstacle.NOT_BELIEVED:
                return say(
                    "City",
                    "A new directory is not used: nobody can be sure that it is the city's.",
                    "Its signature is wrong, or it is not whole",
                )
            case Obstacle.PROGRAM_OLD:
                return say("City", "A new directory needs a later version of this program.")
            case Obstacle.EXPIRED:
                return say(
                    "City",
                    "The city has not confirmed its directory for long.",
                    "Entries may have changed in the meantime",
                )
            case _:
                return say("City", "The directory cannot be brought up to date now.")

    def wrong_clock(self, apart: timedelta) -> str:
        """By how much, in the unit that says it best."""
        if apart >= 2 * _DAY:
            return self.say(
                "City", "The clock of this machine is wrong by %n days.", "", apart // _DAY
            )
        if apart >= _HOUR:
            hours = round(apart / _HOUR)
            return self.say("City", "The clock of this machine is wrong by %n hours.", "", hours)
        minutes = apart // timedelta(minutes=1)
        return self.say("City", "The clock of this machine is wrong by %n minutes.", "", minutes)

    def _hindered(
        self, contact: Contact, obstacle: Obstacle, *waiting: str
    ) -> tuple[list[str], bool, bool]:
        last = contact.reached_at
        soon_over = obstacle is Obstacle.NO_ANSWER and (
            last is None or self.now - last <= QUIET_FOR
        )
        works = self.say("City", "Everything here works.")
        return [self._obstacle(obstacle, last), *waiting, works], False, not soon_over

    def _obstacle(self, obstacle: Obstacle, last: datetime | None) -> str:
        say = self.say
        match obstacle:
            case Obstacle.NO_ANSWER:
                words = self._offline(last)
            case Obstacle.LOGIN_PAGE:
                words = say(
                    "City",
                    "Not connected: the network here wants a login first.",
                    "A login page answers in place of the city. "
                    "German: 'Nicht verbunden: Das Netz hier verlangt erst eine Anmeldung.'",
                )
            case Obstacle.NOT_SAFE:
                words = say(
                    "City",
                    "Not connected: the line to the city is not safe, so nothing is sent.",
                    "The city's certificate cannot be trusted",
                )
            case Obstacle.NOT_THE_CITY:
                words = say("City", "Not connected: something else answers in place of the city.")
            case Obstacle.KEY:
                words = say(
                    "City",
                    "Not connected: the city does not know this machine any more.",
                    "Its key was revoked or is damaged; the machine has to be enrolled again. "
                    "German: 'Die Stadt kennt dieses Gerät nicht mehr.'",
                )
            case Obstacle.CLOCK:
                words = say("City", "Not connected: the clock of this machine is wrong.")
            case Obstacle.REFUSED:
                words = say("City", "Not connected: the city does not accept what is sent.")
            case _:
                words = say(
                    "City",
                    "Not connected: something is wrong with this machine.",
                    "Such as a full disk; visitors can be served nevertheless",
                )
        return words

    def _offline(self, last: datetime | None) -> str:
        if last is None:
            return self.say("City", "Offline: the city was not reached yet.")
        at, today = wall_clock(last, self.zone), wall_clock(self.now, self.zone).date()
        if at.date() == today:
            since = opening_time(at.time(), self.phrases)
            return self.say(
                "City", "Offline since {time}.", "German: 'Offline seit 9:40 Uhr.'"
            ).format(time=since)
        day = isolated_name(self.phrases.date(at.date()))
        return self.say(
            "City", "Offline since {day}.", "A date. German: 'Offline seit dem {day}.'"
        ).format(day=day)

    def _waiting(self) -> Iterator[str]:
        if self.link.waiting:
            yield self.say("City", "%n notes wait.", "Notes to the city", self.link.waiting)

    @property
    def say(self) -> Translate:
        """Under this name the words are found for translators."""
        return self.phrases.translate
