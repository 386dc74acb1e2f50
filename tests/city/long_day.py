# SPDX-License-Identifier: EUPL-1.2
"""A site full of what nobody else may learn, and a day that writes it everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.compose.books import Books
from kiosk.compose.search import search_of
from kiosk.compose.site import Site, load_site
from kiosk.domain.appointment import Appointment
from kiosk.domain.books import VisitDraft
from kiosk.domain.counter import Counter
from kiosk.domain.front_door import CheckedIn
from kiosk.domain.notice import Notice, NoticeKind
from kiosk.domain.referral import Request, Thing
from kiosk.domain.referral_choice import ReferralChoice, drafted
from kiosk.domain.referral_move import Became
from kiosk.domain.referral_slip import referral_slip
from kiosk.domain.sign_up import expected
from kiosk.domain.sign_up_slip import sign_up_slip
from kiosk.domain.slip import ReferralSlip
from kiosk.domain.unmet import Lacking, Unmet
from kiosk.domain.visit import Outcome, Visit
from kiosk.domain.wrong_entry import Wrong
from kiosk.store.opening import open_visits, write
from tests.fakes import FixedClock
from tests.ready_made import demo_site

NAME = "Zibulka"
"""Stands in everything that a person may type, name or store at a site."""

_TYPED = (
    (r'"Aylin"', f'"{NAME} Aylin"'),
    (r"Tisch", f"Tisch {NAME}"),
    (r'"Nachbarschaftswerk', f'"{NAME} Nachbarschaftswerk'),
    (r"Fährglockenplatz", f"{NAME}platz"),
    (r"willkommen-demo", f"willkommen-{NAME}"),
    (r"Welcome-Point-Demo", f"WLAN-{NAME}"),
    (r"demo\.invalid", f"{NAME.lower()}.invalid"),
    (r"Demo\. Betreiber", f"{NAME}. Betreiber"),
    (r'kind = "folder"', f'kind = "ipp"\ndevice = "ipp://127.0.0.1:9/printers/{NAME}"'),
)

_HEARD = (
    (Became.VISITED,),
    (Became.CANCELLED,),
    (Became.VISITED, Became.ENTERED_IN_ERROR),
    (),
    (),
)
"""What is heard of each slip on the day itself; of the last two nothing ever is."""


class LongDay:
    """A demo site whose every setting, id and typed word holds one name."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        """Make the site, in a folder named like that too."""
        self.clock = clock
        made = demo_site(folder / f"Akte {NAME}", clock)
        settings = made.folder / "site.toml"
        text = settings.read_text("utf-8")
        for word, typed in _TYPED:
            assert re.search(word, text), word
            text = re.sub(word, typed, text)
        settings.write_text(text, "utf-8")
        self.site: Site = load_site(made.folder, clock)
        self.books = Books(self.site, "desk")
        self.codes: list[str] = []
        self.sign_ups: list[str] = []
        self.visits: list[Visit] = []
        self.secrets: set[str] = set()

    def passes(self) -> None:
        """From the first number to the closing of the day; what the file knows then is secret."""
        books, now = self.books, self.clock.now
        books.days.open_desk("1", now())
        self._announces()
        for number in range(7):
            self._somebody_comes(number)
        self.sign_ups += [self.signs_up(people) for people in (3, 1, 20)]
        changed_their_mind = self.signs_up(2)
        books.sign_ups.cancel(changed_their_mind, now())
        self.secrets.add(changed_their_mind)
        books.help.accept(books.help.ask(now()), "1", now())
        books.visits.tally(now())
        books.blocks.keep(3, now(), books.door.block_paper)
        with search_of(self.site.folder) as search:
            search.find(f"{NAME} weint", "de", 5)
        for _ in range(9):
            books.unmet.record(Unmet("housing", Lacking.SEARCH_EMPTY))
        self.remembers()
        books.days.close_day(now())

    def remembers(self) -> None:
        """Every id and every instant in the file now, but those that the contract names."""
        with closing(open_visits(self.site.folder)) as store:
            tables = store.read(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
                " AND name NOT IN ('outbox', 'epoch', 'contact', 'referral_target')"
            )
            for table in tables:
                for row in store.read(f"SELECT * FROM {table['name']}"):  # noqa: S608 - ours
                    self.secrets |= set(_secret(row.values()))
            told = store.read("SELECT record FROM sign_up")
        self.secrets -= {*self.codes, *self.sign_ups, *(row["record"] for row in told)}

    def answers_were_lost(self) -> None:
        """What the city said of the records did not arrive."""
        with closing(open_visits(self.site.folder)) as store, write(store):
            store.execute("UPDATE outbox SET answer = NULL, answered_at = NULL")

    def copy(self) -> bytes:
        """Its visits.db, as a backup has it."""
        with closing(open_visits(self.site.folder)) as store:
            store.execute("VACUUM INTO ?", [str(self.site.folder / "backup.db")])
        return (self.site.folder / "backup.db").read_bytes()

    def goes_back_to(self, copy: bytes) -> None:
        """Its visits.db as it was."""
        self.books.close()
        (self.site.folder / "visits.db").write_bytes(copy)
        self.books = Books(self.site, "desk")

    def forward(self, **by: float) -> None:
        """Time passes."""
        self.clock.forward(timedelta(**by))

    def refers(self, *places: str, visit: Visit | None = None) -> str:
        """A slip is handed out; its code."""
        books, directory = self.books, self.books.shelf.directory()
        choice = ReferralChoice(
            services=places,
            requests=frozenset(Request),
            bring=frozenset(Thing),
            appointment=datetime(2026, 3, 17, 14, 35),  # noqa: DTZ001 - a wall clock
            interpreter=True,
        )
        draft = drafted(choice, directory, visit=visit, language="ar", today=self.site.today())

        def slip(code: str) -> ReferralSlip:
            return referral_slip(draft, code, directory, self.site.profile, self.site.today())

        kept = books.prints.slip(books.referrals.issue(draft, slip, self.clock.now()))
        assert kept is not None
        assert isinstance(kept.slip, ReferralSlip)
        return kept.slip.code

    def hears(self, code: str, *news: Became) -> None:
        """Somebody comes back with a slip, or its place calls."""
        for became in news:
            self.books.referral_moves.say(code, became)

    def signs_up(self, people: int) -> str:
        """Some people will come to a meeting of the site that is not today; their code."""
        directory, wall = self.books.shelf.directory(), self.site.wall()
        coming = (one.meeting for one in expected(directory, (), wall) if one.meeting)
        meeting = next(one for one in coming if one.date.starts.date() > wall.date())
        profile, languages, now = self.site.profile, self.site.languages, self.clock.now()
        return self.books.sign_ups.sign_up(
            meeting.event.id,
            meeting.date.starts,
            people,
            now,
            lambda code: sign_up_slip(meeting, people, code, "ar", profile, languages, now),
        )

    def places(self, *, sensitive: bool) -> list[str]:
        """Ids of the directory's places."""
        services = self.books.shelf.directory().services
        return [one.id for one in services if one.sensitive is sensitive]

    def _announces(self) -> None:
        wall = self.site.wall()
        self.books.notices.put_up(
            Notice(
                id=f"notice {NAME}",
                kind=NoticeKind.MOVED,
                starts=wall,
                ends=wall + timedelta(hours=3),
                entry=f"entry {NAME}",
                place=f"place {NAME}",
            )
        )
        for name in ("today", "later"):
            kept = Appointment(
                id=f"{name} {NAME}",
                at=wall + timedelta(minutes=31),
                desk="1",
                language="ti",
                bring=(f"thing {NAME}",),
            )
            self.books.appointments.add(kept)

    def _somebody_comes(self, number: int) -> None:
        self.forward(minutes=7, seconds=13.123456)
        came = self.books.door.check_in(
            VisitDraft(
                key=f"key {NAME} {number}",
                topics=("housing", "letter"),
                screen_language="ar",
                spoken_language="ti",
                interpreter=True,
                party_size=3,
                appointment=f"today {NAME}" if number == 1 else None,
            )
        )
        assert isinstance(came, CheckedIn)
        desk = Counter("1", self.site.profile, self.books.visits, self.clock)
        visit = desk.arrived(desk.call(came.visit))
        self.forward(minutes=4, seconds=2.654321)
        ordinary, sensitive = (self.places(sensitive=hides) for hides in (False, True))
        if number < 5:
            self.codes.append(self.refers(ordinary[number + 1], ordinary[0], visit=visit))
            self.hears(self.codes[-1], *_HEARD[number])
        else:
            secret = self.refers(ordinary[0], sensitive[0], visit=visit)
            self.hears(secret, Became.VISITED)
            self.secrets.add(secret)
        self.visits.append(desk.close(visit, Outcome.REFERRED))
        self.books.wrong_entries.say(ordinary[0], 1, Wrong.HOURS, self.clock.now())


_ID = re.compile(r"[0-9a-f]{16,}")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d[0-9:.+]*")


def _secret(values: object) -> Iterator[str]:
    text = json.dumps(list(map(str, values)), ensure_ascii=False)  # type: ignore[call-overload]
    yield from _ID.findall(text)
    yield from _INSTANT.findall(text)
