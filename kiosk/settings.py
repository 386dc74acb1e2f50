# SPDX-License-Identifier: EUPL-1.2
"""A site's `site.toml`, read strictly: every fault is one sentence with file, key and fix."""

from __future__ import annotations

import re
import tomllib
from contextlib import contextmanager
from datetime import date, datetime, time
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import msgspec

from kiosk.about_file import about_of
from kiosk.domain.contrast import TEXT, contrast, darkened
from kiosk.domain.hours import Span, Week
from kiosk.domain.profile import DeskPlace, PrinterPlace, Profile
from kiosk.domain.ticket import HIGHEST, Band
from kiosk.domain.trouble import SettingsTrouble
from kiosk.domain.wrong_setting import sentence
from kiosk.printing.printers import check_printer
from kiosk.site_file import Hours, SiteFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
OFFERS = ("give_time", "offer_flat", "need_room", "association", "interpret")
BRAND_GROUNDS = {
    "#FFFFFF": "white letters on it",
    "#E5EBF7": "its letters on the pale ground of a button",
}
"""What the brand colour stands on (Theme.qml: paper, pale), and how."""
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")

_FORMS = {
    "site.id": "two to eight capitals and digits",
    "site.district": '"01" to "10"',
    "referral.paper": '"a5" or "80mm"',
    "referral.reply_base": "an https address without a slash at its end",
    "brand.colour": 'six hexadecimal digits, such as "#2044AA"',
}


def read_profile(path: Path, screen_languages: tuple[str, ...]) -> Profile:
    """Read a site's profile.

    Args:
        path: the site's `site.toml`.
        screen_languages: tags of the languages that the screens can speak.

    Raises:
        SettingsTrouble: it cannot be read, or a key is missing, unknown or wrong.
    """
    with in_words(str(path)):
        return profile_of(tomllib.loads(path.read_text("utf-8")), screen_languages)


def profile_of(document: dict[str, Any], screen_languages: tuple[str, ...]) -> Profile:
    """The profile in a decoded `site.toml`.

    Raises:
        ValueError: a key is missing, unknown or wrong; `in_words` makes it a sentence.
    """
    return _profile(file_of(document), screen_languages)


def file_of(document: dict[str, Any]) -> SiteFile:
    """A decoded `site.toml` with the keys that it may have; their values are not checked yet.

    Raises:
        ValueError: see `profile_of`.
    """
    own = (datetime, date, time)
    return msgspec.convert(document, SiteFile, builtin_types=own, str_keys=True)


@contextmanager
def in_words(where: str) -> Iterator[None]:
    """Every fault of a profile as one sentence.

    Raises:
        SettingsTrouble: there was one.
    """
    try:
        yield
    except FileNotFoundError:
        fix = "make a site with `kiosk demo --site DIR`, or name another folder"
        raise SettingsTrouble(f"{where}: there is no such file; {fix}") from None
    except OSError as error:
        raise SettingsTrouble(f"{where}: cannot be read: {error.strerror}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsTrouble(f"{where}: {sentence(str(error), _FORMS)}") from error
    except ValueError as error:
        raise SettingsTrouble(f"{where}: {error}") from error


def _profile(file: SiteFile, screen_languages: tuple[str, ...]) -> Profile:
    _check_languages(file, screen_languages)
    _check_tables(file)
    band = Band(first=file.tickets.first, size=file.tickets.size)
    if band.last > HIGHEST:
        raise ValueError(f"`tickets.size`: numbers end at {HIGHEST}; make it smaller")
    return Profile(
        id=file.site.id,
        name=file.site.name,
        operator=file.site.operator,
        district=file.site.district,
        zone=_zone(file.site.zone),
        demo=file.site.demo,
        legal=file.site.legal,
        promise=file.site.promise,
        languages=file.site.languages,
        hours=_week(file.hours),
        desks=tuple(DeskPlace(id=desk.id, name=desk.name, role=desk.role) for desk in file.desks),
        staff=file.staff.names,
        band=band,
        has_board=file.board.present,
        board_languages=file.board.languages,
        own_language_calls=file.board.present and file.board.own_language_calls,
        speaks=file.board.speak,
        board_volume=file.board.volume,
        reads_aloud=file.visitor.read_aloud,
        reading_volume=file.visitor.volume,
        screen_inches=file.visitor.screen_inches,
        lower_edge_mm=file.visitor.lower_edge_mm,
        idle_seconds=file.visitor.idle_seconds,
        warning_seconds=file.visitor.warning_seconds,
        printer=_printer(file),
        referral_paper=file.referral.paper,
        reply_base=file.referral.reply_base,
        brand_colour=_readable(file.brand.colour),
        about=about_of(file.about),
        take_part=dict(file.take_part),
        places=file.site.places,
        districts=file.districts.file,
    )


def _printer(file: SiteFile) -> PrinterPlace:
    written = file.printer
    place = PrinterPlace(kind=written.kind, device=written.device, queue=written.queue)
    check_printer(place)
    if place.kind == "escpos" and file.referral.paper != "80mm":
        raise ValueError('`referral.paper`: a receipt printer has no A5 sheets; write "80mm"')
    return place


def _check_languages(file: SiteFile, screen_languages: tuple[str, ...]) -> None:
    for key, tags in (
        ("site.languages", file.site.languages),
        ("board.languages", file.board.languages),
    ):
        if len(set(tags)) != len(tags):
            raise ValueError(f"`{key}`: a language is named twice; name it once")
        for tag in tags:
            if tag not in screen_languages:
                known = ", ".join(screen_languages)
                raise ValueError(f"`{key}`: no screen speaks {tag!r}; choose from {known}")


def _check_tables(file: SiteFile) -> None:
    for key, texts in _texts(file):
        if not texts.get("de"):
            raise ValueError(f"`{key}`: the German text is missing; add `de`")
    for kind in file.take_part:
        if kind not in OFFERS:
            raise ValueError(f"`take_part.{kind}` is not a setting; use {', '.join(OFFERS)}")
    desks = [desk.id for desk in file.desks]
    if len(set(desks)) != len(desks):
        raise ValueError("`desks`: give each desk an id of its own")


def _texts(file: SiteFile) -> Iterator[tuple[str, dict[str, str]]]:
    yield "site.legal", file.site.legal
    yield "site.promise", file.site.promise
    for desk in file.desks:
        yield f"desks.name of desk {desk.id}", desk.name
        if desk.role:
            yield f"desks.role of desk {desk.id}", desk.role
    for room, texts in file.about.rooms().items():
        yield f"about.{room}", texts
    for kind, texts in file.take_part.items():
        yield f"take_part.{kind}", texts


def _readable(colour: str) -> str:
    for ground, what in BRAND_GROUNDS.items():
        ratio = contrast(colour, ground)
        if ratio < TEXT:
            shade = darkened(colour, tuple(BRAND_GROUNDS), TEXT)
            raise ValueError(
                f"`brand.colour`: {colour} is too light: {what} would have a contrast of"
                f" {ratio:.2f}:1 and need {TEXT}:1; take a darker shade, such as {shade}"
            )
    return colour


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"`site.zone`: {name!r} is no time zone; try Europe/Berlin") from error


def _week(hours: Hours) -> Week:
    days = tuple(_day(f"hours.{weekday}", getattr(hours, weekday)) for weekday in WEEKDAYS)
    return Week(days, frozenset(hours.closed))


def _day(key: str, texts: tuple[str, ...]) -> tuple[Span, ...]:
    spans = tuple(_span(key, text) for text in texts)
    if any(later.opens < earlier.closes for earlier, later in pairwise(spans)):
        raise ValueError(f"`{key}`: the spans overlap or are out of order; write them in order")
    return spans


def _span(key: str, text: str) -> Span:
    match = _SPAN.fullmatch(text)
    if match is None:
        raise ValueError(f'`{key}`: {text!r} is no span; write it like "09:00-17:00"')
    opens, closes = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    if closes <= opens:
        raise ValueError(f"`{key}`: {text!r} closes before it opens")
    return Span(opens, closes)
