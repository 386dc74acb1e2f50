# SPDX-License-Identifier: EUPL-1.2
"""What Qt and the tests' real counterparts need of the system, by Debian package."""

from __future__ import annotations

import ctypes
import shutil
import sys
from pathlib import Path

_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
    "libxrandr2": "libXrandr.so.2",
    "libpulse0": "libpulse.so.0",
    "libspeechd2": "libspeechd.so.2",
}
_PROGRAMS = {
    "speech-dispatcher": "speech-dispatcher",
    "espeak-ng": "espeak-ng",
    "xvfb": "Xvfb",
    "dbus": "dbus-daemon",
}
_FILES = {
    "at-spi2-core": Path("/usr/libexec/at-spi-bus-launcher"),
    "python3-pyatspi": Path("/usr/lib/python3/dist-packages/pyatspi"),
}


def missing_packages() -> list[str]:
    """Name the Debian packages to install; nothing on systems where Qt's wheels hold it all."""
    if sys.platform != "linux":
        return []
    lacking = [package for package, library in _LIBRARIES.items() if not _loads(library)]
    lacking += [package for package, name in _PROGRAMS.items() if shutil.which(name) is None]
    return lacking + [package for package, file in _FILES.items() if not file.exists()]


def _loads(library: str) -> bool:
    """Ask the loader itself: package names differ between releases, library names do not."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
