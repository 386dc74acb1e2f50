#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The one command for people who work on the kiosk; needs nothing but Python 3.11 or newer.

Each subcommand first makes sure that everything it needs is there: a virtual environment with the
locked packages in build/out/env, the system's libraries for Qt, and compiled translations.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said before anything newer is imported
    sys.exit("The kiosk needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

import argparse
import os
import platform
from collections.abc import Callable

from devtools import checks, locks, peers, qt_libraries, translations
from devtools.environment import ensure_environment
from devtools.places import OUT, SetUpError, in_environment


def ready() -> None:
    """Make everything the program needs, or do nothing when it is all there."""
    ensure_environment(qt_libraries.missing_packages)
    translations.compile_stale()


def run() -> int:
    """Open all screens of the demo site, or drive them off-screen where there is no display."""
    windowed = platform.system() in {"Windows", "Darwin"}
    if windowed or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        site = OUT / "demo"
        made = in_environment("-m", "kiosk", "demo", "--site", str(site))
        return made or in_environment("-m", "kiosk", "run", "--windowed", "--site", str(site))
    tour = OUT / "tour"
    print("No display here: a whole day goes through the real screens off-screen.", flush=True)
    ended = in_environment("-m", "kiosk", "tour", "--out", str(tour), QT_QPA_PLATFORM="offscreen")
    if ended == 0:
        print(f"Pictures and slips are in {tour}, listed by {tour / 'summary.json'}.")
    return ended


def test(arguments: list[str]) -> int:
    """Run the tests; without arguments all of them, on every core.

    One more at a time than there are cores: some wait for a disk, a clock or another process. What
    Python compiles is kept even where it is told not to, as hundreds of processes are started.
    """
    peers.install_where_possible()
    every = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "worksteal"]
    return in_environment(
        *("-m", "pytest", *(arguments or every)),
        QT_QPA_PLATFORM="offscreen",
        PYTHONDONTWRITEBYTECODE="",
    )


def bench() -> int:
    """Say what a touch, a keystroke and a large directory cost, each beside what it is held to."""
    return max(
        in_environment(
            "-m", f"bench.{name}", str(OUT), PYTHONPATH="build", QT_QPA_PLATFORM="offscreen"
        )
        for name in (
            *("touch", "search", "importing", "swapping", "browsing"),
            *("intake", "editions", "simulate_fleet"),
        )
    )


def package() -> int:
    """Build the folder that is copied to a kiosk, under build/out/dist."""
    return in_environment(
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--workpath", str(OUT / "pyinstaller"), "--distpath", str(OUT / "dist")),
        "kiosk.spec",
    )


COMMANDS: dict[str, tuple[str, Callable[[list[str]], int]]] = {
    "run": (
        "all screens on demo data; without a display: pictures and slips of a whole day",
        lambda _: run(),
    ),
    "test": ("every test, or what pytest's arguments choose:  test -- -k board", test),
    "check": ("style, types, floors, QML, translations, file sizes", lambda _: checks.check()),
    "bench": (
        "what a touch, a keystroke, a large directory and a city of devices cost",
        lambda _: bench(),
    ),
    "package": ("the bundle for a kiosk, in build/out/dist", lambda _: package()),
    "words": (
        "catalogues brought up to date;  words --check  words --sheets DIR  words --read SHEET",
        translations.words,
    ),
    "lock": ("for maintainers: write build/lock anew;  lock -- --upgrade", locks.lock),
}


def main() -> int:
    """Read the command line and do what it names."""
    listed = "".join(f"  {name:<9}{purpose}\n" for name, (purpose, _) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="build/dev.py",
        description=f"{__doc__}\ncommands:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="-- ARGUMENTS")
    chosen = parser.parse_args()
    rest = [argument for argument in chosen.arguments if argument != "--"]
    _, command = COMMANDS[chosen.command]
    try:
        ready()
        return command(rest)
    except SetUpError as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
