# SPDX-License-Identifier: EUPL-1.2
"""A site without a network: facts and editions travel on a stick, verified as over the network."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.compose.producers import produce
from kiosk.compose.pull import EDITIONS as KEPT
from kiosk.compose.pull import edition_in_use, pull
from kiosk.compose.sync_key import named_after
from kiosk.domain.outbox import KEPT_AFTER_ANSWER, Answer
from kiosk.domain.trouble import SettingsTrouble, Trouble
from kiosk.store.city_shelf import StoredCityShelf
from kiosk.store.opening import open_directory, open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.device_key import read_key
from kiosk.sync.enrolment_file import read_enrolment
from kiosk.sync.stick import Speaker, clear, read_answers, write_requests
from kiosk.sync.stick_wire import DOWN, EDITIONS, check_places
from kiosk.sync.tuf_root import METADATA, trusted_root
from kiosk.sync.tuf_tree import FolderTree, StickTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.compose.site import Site
    from kiosk.sync.stick import Heard


CONFIRMED_FOR: Final = timedelta(days=30)
"""How long a clock is believed after the city confirmed it; it is not there to be asked."""


@dataclass(frozen=True, slots=True)
class Written:
    """What went onto a stick."""

    records: int
    bytes_up: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came from a stick; a machine reads these names as those of a round.

    Attributes:
        troubles: why a part of it was not taken.
    """

    pushed: int = 0
    duplicates: int = 0
    quarantined: int = 0
    edition: int = 0
    bytes_down: int = 0
    troubles: list[Trouble] = field(default_factory=list)

    def as_json(self) -> dict[str, int]:
        """For a machine."""
        return {
            "pushed": self.pushed,
            "duplicates": self.duplicates,
            "quarantined": self.quarantined,
            "edition": self.edition,
            "bytes_down": self.bytes_down,
        }


def to_stick(site: Site, stick: Path) -> Written:
    """Write what waits for the city, and what is due unless the clock may be wrong.

    Raises:
        SettingsTrouble: the site is not enrolled, or its key is damaged.
        StickDamaged: something on the stick leads elsewhere; nothing is touched.
        StickTrouble: it could not be written; everything waits on.
        StoreTrouble: the outbox cannot be read.
    """
    speaker = _speaker(site)
    check_places(stick)
    prepare(site.folder)
    with closing(open_visits(site.folder)) as store:
        if _clock_is_confirmed(site):
            produce(site, store)
        records = StoredOutbox(store).unanswered(-1)
    size = write_requests(stick, speaker, records, site.clock.now())
    return Written(len(records), size)


def from_stick(site: Site, stick: Path, *, accept_loss: bool = False) -> Taken:
    """Take the city's answers and its directory.

    Args:
        accept_loss: take the directory also if much has vanished from it.

    Raises:
        SettingsTrouble: the site is not enrolled, or its key is damaged.
        StickDamaged: something on the stick leads elsewhere; nothing is touched.
        StickTrouble: there is nothing of the city's on it.
        StoreTrouble: what came cannot be kept.
    """
    speaker = _speaker(site)
    check_places(stick)
    prepare(site.folder)
    tree = FolderTree(stick / EDITIONS)
    answers = stick / DOWN / speaker.site
    carries_tree = (stick / EDITIONS / METADATA).is_dir()
    if not carries_tree and not answers.is_dir():
        raise StickTrouble(f"{stick}: there is nothing of the city's for this site on the stick")
    troubles: list[Trouble] = []
    if carries_tree:
        try:
            pull(site, tree, accept_loss=accept_loss)
        except Trouble as trouble:
            troubles.append(trouble)
    counts: Counter[Answer] = Counter()
    if answers.is_dir():
        try:
            heard = read_answers(stick, speaker, trusted_root(site.folder / KEPT), site.clock.now())
            _keep(site, heard)
            counts.update(heard.answers.values())
            troubles += heard.troubles
        except Trouble as trouble:
            troubles.append(trouble)
    return Taken(
        pushed=counts[Answer.STORED],
        duplicates=counts[Answer.DUPLICATE],
        quarantined=counts[Answer.QUARANTINED] + counts[Answer.CONFLICT],
        edition=edition_in_use(site.folder),
        bytes_down=tree.bytes_read,
        troubles=troubles,
    )


def _keep(site: Site, heard: Heard) -> None:
    now = site.clock.now()
    with closing(open_visits(site.folder)) as store:
        outbox = StoredOutbox(store)
        if heard.known:
            outbox.send_again(heard.known, now)
        outbox.answered(heard.answers, now)
        outbox.drop_answered(now - KEPT_AFTER_ANSWER)
    clear(heard.files)


def _clock_is_confirmed(site: Site) -> bool:
    """Whether a directory of the city's was valid lately by this clock: for days only it is."""
    with closing(open_directory(site.folder)) as store:
        standing = StoredCityShelf(store).standing()
    checked = standing.checked_at if standing else None
    return checked is not None and site.clock.now() - checked <= CONFIRMED_FOR


def _speaker(site: Site) -> Speaker:
    enrolment = read_enrolment(site.folder)
    if enrolment is None:
        raise SettingsTrouble("the site is not enrolled: `kiosk sync enrol --city URL --code CODE`")
    key = read_key(site.folder)
    return Speaker(enrolment.site, named_after(site.folder, enrolment, key).key_id, key)
