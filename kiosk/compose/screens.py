# SPDX-License-Identifier: EUPL-1.2
"""Starts one screen as one process: lock, log, store, window, end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiosk.compose.follow import Following
from kiosk.compose.press import Press
from kiosk.compose.renewal import COMMAND, Renewal
from kiosk.compose.run import start_kiosk
from kiosk.compose.site import load_site, only_one
from kiosk.compose.windows import Parts, board_window, desk_window, visitor_window
from kiosk.domain.trouble import AlreadyRunning, StoreTooNew, StoreTrouble
from kiosk.log import log_to
from kiosk.printing.printers import make_printer
from kiosk.screens.language import Speech
from kiosk.screens.run import Application, Window
from kiosk.store.opening import prepare

if TYPE_CHECKING:
    from kiosk.compose.follow import Resting
    from kiosk.compose.site import Site
    from kiosk.compose.windows import Source
    from kiosk.domain.ports import SlipPrinter
    from kiosk.screens.run import Place


CLOSED, FAILED = 0, 1
BESIDE_THE_OTHERS: dict[str, Place] = {
    "visitor": (0.0, 0.0, 0.29, 0.94),
    "desk": (0.3, 0.0, 0.7, 0.68),
    "board": (0.3, 0.72, 0.4, 0.28),
}
"""All screens of a site on one: for a look at the demo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Screen:
    """One screen of a site.

    Attributes:
        remains: whether a site still has it.
    """

    name: str
    window: Callable[[Parts], Window]
    source: Source
    place: Place | None
    remains: Callable[[Site], bool] = lambda _site: True


def run_visitor(site: Site, *, full_screen: bool) -> int:
    """Run the touchscreen until it is closed; its exit code.

    Raises:
        AlreadyRunning: the site's touchscreen is running.
    """
    place = None if full_screen else BESIDE_THE_OTHERS["visitor"]
    screen = _Screen(name="visitor", window=visitor_window, source="visitor", place=place)
    return _run(site, screen)


def run_desk(site: Site, desk: str, *, full_screen: bool) -> int:
    """Run one desk until it is closed; its exit code.

    Raises:
        AlreadyRunning: this desk is running.
    """
    screen = _Screen(
        name=f"desk-{desk}",
        window=lambda parts: desk_window(parts, desk),
        source="desk",
        place=None if full_screen else _desk_place(site, desk),
        remains=lambda now: desk in {place.id for place in now.profile.desks},
    )
    return _run(site, screen)


def _desk_place(site: Site, desk: str) -> Place:
    """Each desk's window a little below the one before, so that all can be reached."""
    left, top, width, height = BESIDE_THE_OTHERS["desk"]
    aside = 0.03 * [place.id for place in site.profile.desks].index(desk)
    return (left + aside, top + aside, width - aside, height)


def run_board(site: Site, *, full_screen: bool) -> int:
    """Run the board until it is closed; its exit code.

    Raises:
        AlreadyRunning: the site's board is running.
    """
    place = None if full_screen else BESIDE_THE_OTHERS["board"]
    return _run(site, _Screen(name="board", window=board_window, source="desk", place=place))


def site_printer(site: Site) -> Callable[[], SlipPrinter]:
    """Makes the printer that the profile names, once there is something to print."""
    return lambda: make_printer(site.profile.printer, site.folder)


def _run(site: Site, screen: _Screen) -> int:
    application = Application(screen.name)
    while screen.remains(site):
        with ExitStack() as held:
            try:
                held.enter_context(only_one(site, screen.name))
                log_to(site.folder / "log", screen.name)
                prepare(site.folder)
                parts = held.enter_context(closing(Parts(site, screen.source)))
            except StoreTooNew:
                raise
            except StoreTrouble as trouble:
                why = str(trouble)
            else:
                code = _show(parts, application, screen)
                if code is not None:
                    return code
                site = load_site(site.folder, site.clock)
                continue
        if not _mended(site, application, why, screen):
            return FAILED
    return CLOSED


def _show(parts: Parts, application: Application, screen: _Screen) -> int | None:
    """A window until it is closed: its exit code; None where it is to be made anew."""
    shown = screen.window(parts)
    shown.show(screen.place)
    press = Press(parts.site, parts.pulse, site_printer(parts.site))
    renewal = Renewal(
        parts.site, parts.pulse, press.on_duty, lambda: start_kiosk(parts.site, *COMMAND)
    )
    following = Following(parts.site, parts.pulse, cast("Resting", shown.screen), application.quit)
    parts.pulse.start()
    code = application.run()
    renewal.close()
    press.close()
    shown.close()
    return None if following.left else code


def _mended(site: Site, application: Application, why: str, screen: _Screen) -> bool:
    """Show the fault until the store opens (true) or somebody ends the screen (false)."""
    from kiosk.screens.fault.screen import FaultScreen  # noqa: PLC0415 - hardly ever needed

    speech = Speech(site.languages)
    tags = site.profile.languages if screen.source == "visitor" else ("de", "en")
    phrases = [speech.phrases(tag) for tag in tags]
    fault = FaultScreen(phrases, why if screen.source == "desk" else "", lambda: _opens(site))
    mended: list[bool] = []
    fault.mended.connect(lambda: mended.append(True))
    fault.mended.connect(application.quit)
    speech.speak(tags[0])
    shown = Window("kiosk.screens.fault", "FaultWindow", fault, speech)
    shown.show(screen.place)
    application.run()
    shown.close()
    return bool(mended)


def _opens(site: Site) -> bool:
    try:
        with only_one(site, "fault"):
            prepare(site.folder, patience=0)
    except (StoreTrouble, AlreadyRunning):
        return False
    return True
