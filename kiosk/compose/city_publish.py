# SPDX-License-Identifier: EUPL-1.2
"""Publishing from a city's sources, and keeping signatures young."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.city import publisher
from kiosk.city.keys import read_signers
from kiosk.city.publisher import Content, Published
from kiosk.city.signing import Expiry, Signing
from kiosk.city.tree import Tree
from kiosk.compose.city_bulletins import read_bulletins
from kiosk.compose.city_sources import (
    keep_sources,
    kept_sources,
    read_sources,
    woven,
)
from kiosk.compose.city_told import changes_in_words, counted
from kiosk.compose.content_told import sentences, told
from kiosk.compose.sources_file import Plan, read_plan
from kiosk.content.importers.registry import ReadSource
from kiosk.domain.clock import Clock
from kiosk.domain.trouble import SettingsTrouble
from kiosk.sync.edition_entities import state_of
from kiosk.sync.edition_wire import MOST_OF_A_MEDIUM

SOON: Final = timedelta(days=30)
"""How long before its end a signature that somebody has to come for is spoken of."""

_MEDIUM: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What was published.

    Attributes:
        published: None where signatures only were looked after.
        signed: whether any was made.
        reminders: what somebody has to do before long.
    """

    published: Published | None = None
    signed: bool = False
    sources: list[ReadSource] = field(default_factory=list)
    reminders: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        done = self.published
        return {
            "edition": done.edition if done else None,
            "new": done.new if done else False,
            "changes": counted(done) if done else {},
            "bulletins": list(done.bulletins) if done else [],
            "signed": self.signed,
            "in_use": done.in_use if done else True,
            "sources": [told(source) for source in self.sources],
            "reminders": self.reminders,
        }

    def problems(self) -> Iterator[str]:
        """What is wrong with sources, and what has to be done before long."""
        for source in self.sources:
            if source.problems:
                yield from sentences(source)
        yield from self.reminders

    def sentence(self) -> str:
        """What changed."""
        if self.published is None:
            return "signatures renewed" if self.signed else "signatures are young enough"
        return changes_in_words(self.published)


def publish(
    sources: Path,
    tree: Path,
    keys: Path,
    clock: Clock,
    watch: Callable[[str], object] = lambda name: name,
    *,
    accept_loss: bool = False,
    above: int = 0,
) -> Outcome:
    """Read the sources and publish what is new.

    Args:
        above: see `kiosk.city.publisher.publish`.

    Raises:
        SomebodyPublishes: another process does.
        Held: too much would vanish.
        SettingsTrouble: the sources file or the keys are not what is needed.
        TreeDamaged: the tree is not what was published.
    """
    plan, now = read_plan(sources), clock.now()
    place = Tree(tree)
    with place.publishing():
        signing = _signing(place, keys, clock, plan.expiry)
        state_file = _state_file(tree)
        reading = read_sources(plan, kept_sources(state_file), now, watch, accept_loss=accept_loss)
        if not reading.together and not reading.demos:
            lines = [line for source in reading.sources for line in sentences(source)]
            raise SettingsTrouble("\n".join(["no source can be read", *lines]))
        directory = woven(plan, reading, now)
        media, odd = _media(plan)
        state = state_of(directory)
        entries = {entry for _, entry in state}
        bulletins, faults = read_bulletins(plan.bulletins, place, now, entries)
        content = Content(
            state=state,
            media=media,
            attribution=directory.attribution,
            bulletins=bulletins,
        )
        done = publisher.publish(
            place,
            signing,
            content,
            now,
            accept_loss=accept_loss,
            above=above,
            before=lambda: keep_sources(state_file, reading.together),
        )
        return Outcome(
            published=done,
            signed=done.signed,
            sources=reading.sources,
            reminders=[*odd, *faults, *_reminders(signing, clock, in_use=done.in_use)],
        )


def refresh(tree: Path, keys: Path, clock: Clock, sources: Path | None = None) -> Outcome:
    """Put in use what is signed, and sign anew what ages; no source is read.

    Args:
        sources: the sources file, for how long signatures hold.

    Raises:
        SomebodyPublishes: another process does.
        SettingsTrouble: nothing is published yet, or a key is not at hand.
        TreeDamaged: the tree is not what was published.
    """
    expiry = read_plan(sources).expiry if sources else Expiry()
    place = Tree(tree)
    if not place.metadata.is_dir():
        raise SettingsTrouble(f"{tree}: nothing is published yet")
    with place.publishing():
        signing = _signing(place, keys, clock, expiry)
        signed = signing.refresh()
        place.prune()
        return Outcome(signed=signed, reminders=_reminders(signing, clock, in_use=True))


def _signing(tree: Tree, keys: Path, clock: Clock, expiry: Expiry) -> Signing:
    if not keys.is_dir():
        raise SettingsTrouble(f"{keys}: there is no such folder; make keys with `kiosk city keys`")
    tree.take_roots(keys)
    return Signing(tree, read_signers([keys]), clock.now(), expiry)


def _state_file(tree: Path) -> Path:
    """Beside the tree, so that it is never published."""
    whole = tree.resolve()
    return whole.with_name(f"{whole.name}.sources")


def _media(plan: Plan) -> tuple[dict[str, Path], list[str]]:
    """Files by name, and why others are not among them."""
    if plan.media is None:
        return {}, []
    if not plan.media.is_dir():
        raise SettingsTrouble(f"{plan.media}: there is no such folder of media")
    faults = {file: _fault(file) for file in sorted(plan.media.iterdir()) if file.is_file()}
    media = {file.name: file for file, fault in faults.items() if not fault}
    odd = [f"{file}: not published; {fault}" for file, fault in faults.items() if fault]
    return media, odd


def _fault(file: Path) -> str:
    if not _MEDIUM.fullmatch(file.name):
        return "use small letters, digits, dots and dashes in its name"
    if file.stat().st_size > MOST_OF_A_MEDIUM:
        return f"it is larger than {MOST_OF_A_MEDIUM // 1_000_000} MB"
    return ""


def _reminders(signing: Signing, clock: Clock, *, in_use: bool) -> list[str]:
    found = []
    if not in_use:
        found.append(
            "not in use yet: run `kiosk city publish --refresh` where the snapshot and timestamp "
            "keys are"
        )
    ways = {
        "root": "`kiosk city keys --renew-root` with the root keys",
        "targets": "`kiosk city publish` with the key of the editorial office",
    }
    for role, ends in signing.ends():
        left = ends - clock.now()
        if left <= timedelta():
            over = f"the {role} signature ended on {ends:%d %B %Y}, kiosks take nothing new until"
            found.append(f"{over} {ways[role]}")
        elif left < SOON:
            found.append(f"the {role} signature ends on {ends:%d %B %Y}: {ways[role]}")
    return found
