# SPDX-License-Identifier: EUPL-1.2
"""Which of the site's languages can be heard here, and what to install for the others.

All of it hints: without a voice nothing pretends, and the desk fetches whom it calls in person.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.compose.finding import Finding
from kiosk.compose.sound import CLIPS, clips_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.compose.site import Site

_INSTALL = {
    "linux": "install speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng and libspeechd2",
    "win32": "add the language's voice in the system's settings",
}


def speech_findings(site: Site) -> Iterator[Finding]:
    """One finding for the voices, one for each language whose recordings are not whole."""
    from kiosk.speech.speaker import heard_here  # noqa: PLC0415 - only a doctor's visit needs it

    profile = site.profile
    if not (profile.speaks or profile.reads_aloud):
        yield Finding("speech", "switched off in site.toml")
        return
    clips = clips_of(site)
    recorded = clips.languages()
    synthesised = heard_here(profile.languages)
    mute = [tag for tag in profile.languages if tag not in synthesised | recorded]
    install = _INSTALL.get(sys.platform, "install the voices of these languages")
    if not synthesised and not recorded:
        words = "nothing can be heard here (no voice or no loudspeaker): the desk fetches in person"
        yield Finding("speech", words, install, hint=True)
    elif mute:
        fix = f"{install}, or record calls into {site.folder / CLIPS}"
        yield Finding("speech", f"no voice for {', '.join(mute)}", fix, hint=True)
    else:
        yield Finding("speech", f"a voice for {', '.join(profile.languages)}")
    for tag in clips.begun():
        if lacking := clips.missing(tag):
            yield Finding(
                f"recordings {tag}",
                f"not used, {len(lacking)} files are missing",
                f"add {', '.join(lacking)} to {site.folder / CLIPS / tag}",
                hint=True,
            )
