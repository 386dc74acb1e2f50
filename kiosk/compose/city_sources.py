# SPDX-License-Identifier: EUPL-1.2
"""Reads a city's sources into one directory; a source that is silent keeps what it said."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

from kiosk.city.publisher import Held
from kiosk.compose.content_sources import Read, Wish, read_all
from kiosk.compose.content_told import TOLERATED_LOSS, held, sentences, silent, with_unmapped
from kiosk.compose.sources_file import DEMO, NETWORK, Plan
from kiosk.content.boundaries import read_boundaries
from kiosk.content.dates import Horizon
from kiosk.content.demo import read_demo
from kiosk.content.edition import directory_of
from kiosk.content.importers.registry import ReadSource
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.batch import KeptSource
from kiosk.domain.clock import site_day
from kiosk.domain.directory import Directory
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource
from kiosk.sync.whole_file import write_whole

MONTHS: Final = 13
_YEAR: Final = 12
_PACKED: Final = 1


@dataclass(slots=True)
class Reading:
    """What sources said.

    Attributes:
        together: what counts of each source now, by its name, in the order of the plan.
        demos: directories in the demo's form.
    """

    together: dict[str, KeptSource] = field(default_factory=dict)
    demos: list[Directory] = field(default_factory=list)
    sources: list[ReadSource] = field(default_factory=list)


def read_sources(
    plan: Plan,
    known: Mapping[str, KeptSource],
    now: datetime,
    watch: Callable[[str], object],
    *,
    accept_loss: bool,
) -> Reading:
    """Read every source of a plan.

    Args:
        known: what they said before.

    Raises:
        Held: one that may have the demo's form cannot be read.
        SettingsTrouble: the mapping cannot be read.
    """
    taxonomy = read_taxonomy(plan.mapping or resource("taxonomy", "mapping.toml"))
    reading = Reading()
    others = []
    for source in plan.sources:
        demo = _demo(source, horizon_of(now, plan.zone).first, now)
        if demo is None:
            others.append(source)
        else:
            watch(source)
            reading.demos.append(demo)
    wish = Wish(sources=tuple(others), language=plan.language, mapping=plan.mapping, watch=watch)
    addressed = {_address(plan, name): kept for name, kept in known.items()}
    for one in read_all(wish, addressed, plan.zone.key):
        if one.kept is None and one.source.address in others:
            _check_kept(one.source, _name(plan, one.source.address), known)
        _take(reading, one, plan, known, now, accept_loss=accept_loss)
        reading.sources[-1] = with_unmapped(reading.sources[-1], taxonomy)
    return reading


def woven(plan: Plan, reading: Reading, now: datetime) -> Directory:
    """One directory out of everything that sources said.

    Raises:
        SettingsTrouble: the mapping or the boundaries are wrong.
    """
    boundaries = read_boundaries(plan.districts) if plan.districts else None
    directory = directory_of(
        [(name, kept.batch) for name, kept in reading.together.items()],
        read_taxonomy(plan.mapping or resource("taxonomy", "mapping.toml")),
        horizon_of(now, plan.zone),
        now,
        boundaries,
    )
    for demo in reading.demos:
        directory = replace(
            directory,
            services=directory.services + demo.services,
            events=directory.events + demo.events,
            opportunities=directory.opportunities + demo.opportunities,
            pages=directory.pages + demo.pages,
        )
    return replace(directory, attribution=boundaries.attribution) if boundaries else directory


def horizon_of(now: datetime, zone: ZoneInfo) -> Horizon:
    """From the first of the month on: that a day has passed makes no new edition."""
    first = site_day(now, zone).replace(day=1)
    month = first.month + MONTHS - 1
    return Horizon(first, date(first.year + month // _YEAR, month % _YEAR + 1, 1), zone)


def kept_sources(file: Path) -> dict[str, KeptSource]:
    """What sources said when they were last published, by name.

    Raises:
        SettingsTrouble: the file is damaged.
    """
    try:
        packed = file.read_bytes()
        return msgspec.json.decode(zlib.decompress(packed), type=dict[str, KeptSource])
    except FileNotFoundError:
        return {}
    except (OSError, zlib.error, msgspec.MsgspecError):
        raise SettingsTrouble(
            f"{file}: what sources said last cannot be read; take it away if all of them answer"
        ) from None


def keep_sources(file: Path, sources: Mapping[str, KeptSource]) -> None:
    """Keep what sources said, all of them or none."""
    write_whole(file, zlib.compress(msgspec.json.encode(sources), _PACKED))


def _take(
    reading: Reading,
    one: Read,
    plan: Plan,
    known: Mapping[str, KeptSource],
    now: datetime,
    *,
    accept_loss: bool,
) -> None:
    name = _name(plan, one.source.address)
    source = one.source
    if one.kept is not None:
        before = known.get(name)
        loss = before.batch.lost(one.kept.batch, now) if before else 0.0
        if loss <= TOLERATED_LOSS or accept_loss:
            reading.together[name] = one.kept
            reading.sources.append(source)
            return
        source = held(source, loss)
    kept = {other: said for other, said in known.items() if _within(other, name)}
    reading.together |= kept
    reading.sources.append(silent(source) if kept and one.kept is None else source)


def _check_kept(source: ReadSource, name: str, known: Mapping[str, KeptSource]) -> None:
    """Nothing is kept of a directory in the demo's form, so that it cannot just be silent."""
    demo = source.address == DEMO or (name.endswith(".json") and not name.startswith(NETWORK))
    if demo and name not in known:
        why = f"{name}: cannot be read, and what it said before is not kept: nothing is published"
        raise Held("\n".join([why, *sentences(source)]))


def _within(name: str, whole: str) -> bool:
    """Whether a source is, or is part of, one that is named."""
    return name == whole or name.startswith(f"{whole}/")


def _name(plan: Plan, address: str) -> str:
    """What a source is known by: its path from the plan's folder, wherever that may lie."""
    path = Path(address)
    if address.startswith(NETWORK) or not path.is_relative_to(plan.folder):
        return address
    return path.relative_to(plan.folder).as_posix()


def _address(plan: Plan, name: str) -> str:
    return name if name.startswith(NETWORK) else str(plan.folder / name)


def _demo(source: str, first: date, now: datetime) -> Directory | None:
    """A directory in the demo's form; None if the source is none."""
    file = resource("demo", "directory.json") if source == DEMO else Path(source)
    if file.suffix != ".json" or not file.is_file():
        return None
    try:
        return read_demo(file, first, now)
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return None
