# SPDX-License-Identifier: EUPL-1.2
"""Which edition the city offers, and how a kiosk comes by it: by what changed, or whole."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from kiosk.domain.contact import Obstacle
from kiosk.sync.city import DirectoryTrouble
from kiosk.sync.edition_media import medium_name
from kiosk.sync.edition_wire import (
    FORMAT,
    MOST_DELTAS,
    RELEASE,
    EditionDamaged,
    Key,
    Release,
    State,
    applied,
    delta_name,
    digest_of,
    full_name,
    packed_full,
    read_delta,
    read_full,
)
from kiosk.sync.tuf_client import SignedTree
from kiosk.sync.tuf_words import TreeRefused

log = logging.getLogger(__name__)


class EditionTooNew(DirectoryTrouble):
    """The edition is written in a form of a later program."""

    obstacle = Obstacle.PROGRAM_OLD


class EditionHeld(DirectoryTrouble):
    """Too much has vanished: what is in use stays until a person says that it is right."""

    obstacle = Obstacle.HELD


class EditionOlder(DirectoryTrouble):
    """The city offers an older edition than it did before."""


@dataclass(frozen=True, slots=True)
class Have:
    """An edition that is here."""

    edition: int
    state: State


@dataclass(frozen=True, slots=True)
class Got:
    """An edition that has come, checked against its digest.

    Attributes:
        content: the file of it, whole, to be kept for the next.
    """

    state: dict[Key, bytes]
    content: bytes


def offered(tree: SignedTree) -> Release:
    """The newest edition of a tree.

    Raises:
        EditionTooNew: this program cannot read it.
        Trouble: it cannot be had or believed.
    """
    try:
        release = msgspec.json.decode(tree.read(RELEASE), type=Release)
    except (msgspec.MsgspecError, UnicodeError):
        raise EditionDamaged(f"{RELEASE} cannot be read") from None
    if release.format > FORMAT:
        raise EditionTooNew(
            f"edition {release.edition} is for a later version of this program: update it; until "
            "then the directory stays as it is"
        )
    if release.made_at.tzinfo is None:
        raise EditionDamaged(f"{RELEASE} has a time without its zone")
    return release


def fetched(tree: SignedTree, release: Release, have: Have | None) -> Got:
    """An edition, by deltas from the one that is here if they lead to it, otherwise whole.

    Raises:
        EditionDamaged: what came is not what the city says it is.
        Trouble: it cannot be had or believed; what came is kept for the next attempt.
    """
    name = full_name(release.edition)
    missed = _missed(release, have)
    media = [medium_name(medium.name) for medium in release.media]
    tree.drop_parts([*map(delta_name, missed), name, *media])
    if have is not None and missed:
        try:
            return _by_deltas(tree, release, have, missed)
        except (EditionDamaged, TreeRefused) as trouble:
            log.warning("edition.deltas_refused %s", trouble)
    content = tree.fetch(name)
    return Got(_checked(read_full(content, release.edition), release), content)


def _missed(release: Release, have: Have | None) -> Sequence[int]:
    """The editions whose deltas lead there; none where the deltas do not reach so far."""
    if have is None or have.edition < release.deltas_from:
        return ()
    missed = range(have.edition + 1, release.edition + 1)
    return missed if len(missed) <= MOST_DELTAS else ()


def _by_deltas(tree: SignedTree, release: Release, have: Have, editions: Sequence[int]) -> Got:
    state = dict(have.state)
    for edition in editions:
        state = applied(state, read_delta(tree.fetch(delta_name(edition)), edition))
    return Got(_checked(state, release), packed_full(release.edition, state))


def _checked(state: dict[Key, bytes], release: Release) -> dict[Key, bytes]:
    if digest_of(state) != release.digest:
        raise EditionDamaged(f"edition {release.edition} is not what the city says it is")
    return state
