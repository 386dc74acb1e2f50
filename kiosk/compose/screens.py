# SPDX-License-Identifier: EUPL-1.2
"""Starts one screen as one process: lock, log, store, window, end."""

from __future__ import annotations

from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from kiosk.compose.press import Press
from kiosk.compose.renewal import COMMAND, Renewal
from kiosk.compose.run import start_kiosk
from kiosk.compose.site import only_one
from kiosk.compose.windows import Parts, board_window, desk_window, visitor_window
from kiosk.domain.trouble import AlreadyRunning, StoreTooNew, StoreTrouble
from kiosk.log import log_to
from kiosk.printing.printers import make_printer
from kiosk.screens.language import Speech
from kiosk.screens.run import Application, Window
from kiosk.store.opening import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.compose.site import Site
    from kiosk.compose.windows import Source
    from kiosk.domain.ports import SlipPrinter
    from kiosk.screens.run import Place


FAILED = 1
BESIDE_THE_OTHERS: dict[str, Place] = {
    "visitor": (0.0, 0.0, 0.29, 0.94),
    "desk": (0.3, 0.0, 0.7, 0.68),
    "board": (0.3, 0.72, 0.4, 0.28),
}
"""All screens of a site on one: for a look at the demo."""


def run_visitor(site: Site, *, full_screen: bool) -> int:
    """Run the touchscreen until it is closed; its exit code.

    Raises:
        AlreadyRunning: the site's touchscreen is running.
    """
    place = None if full_screen else BESIDE_THE_OTHERS["visitor"]
    return _run(site, "visitor", visitor_window, "visitor", place)


def run_desk(site: Site, desk: str, *, full_screen: bool) -> int:
    """Run one desk until it is closed; its exit code.

    Raises:
        AlreadyRunning: this desk is running.
    """
    place = None if full_screen else _desk_place(site, desk)
    return _run(site, f"desk-{desk}", lambda parts: desk_window(parts, desk), "desk", place)


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
    return _run(site, "board", board_window, "desk", place)


def site_printer(site: Site) -> Callable[[], SlipPrinter]:
    """Makes the printer that the profile names, once there is something to print."""
    return lambda: make_printer(site.profile.printer, site.folder)


def _run(
    site: Site,
    screen: str,
    window: Callable[[Parts], Window],
    source: Source,
    place: Place | None,
) -> int:
    printer = site_printer(site)
    application = Application(screen)
    while True:
        with ExitStack() as held:
            try:
                held.enter_context(only_one(site, screen))
                log_to(site.folder / "log", screen)
                prepare(site.folder)
                parts = held.enter_context(closing(Parts(site, source)))
            except StoreTooNew:
                raise
            except StoreTrouble as trouble:
                why = str(trouble)
            else:
                return _show(parts, application, window, printer, place)
        if not _mended(site, application, why, source, place):
            return FAILED


def _show(
    parts: Parts,
    application: Application,
    window: Callable[[Parts], Window],
    printer: Callable[[], SlipPrinter],
    place: Place | None,
) -> int:
    shown = window(parts)
    shown.show(place)
    press = Press(parts.site, parts.pulse, printer)
    renewal = Renewal(
        parts.site, parts.pulse, press.on_duty, lambda: start_kiosk(parts.site, *COMMAND)
    )
    parts.pulse.start()
    code = application.run()
    renewal.close()
    press.close()
    shown.close()
    return code


def _mended(
    site: Site, application: Application, why: str, source: Source, place: Place | None
) -> bool:
    """Show the fault until the store opens (true) or somebody ends the screen (false)."""
    from kiosk.screens.fault.screen import FaultScreen  # noqa: PLC0415 - hardly ever needed

    speech = Speech(site.languages)
    tags = site.profile.languages if source == "visitor" else ("de", "en")
    phrases = [speech.phrases(tag) for tag in tags]
    screen = FaultScreen(phrases, why if source == "desk" else "", lambda: _opens(site))
    mended: list[bool] = []
    screen.mended.connect(lambda: mended.append(True))
    screen.mended.connect(application.quit)
    speech.speak(tags[0])
    shown = Window("kiosk.screens.fault", "FaultWindow", screen, speech)
    shown.show(place)
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
