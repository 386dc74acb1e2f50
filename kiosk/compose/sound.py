# SPDX-License-Identifier: EUPL-1.2
"""Puts together what is heard in the waiting room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.announcement import sentence, wordless
from kiosk.resources import resource
from kiosk.screens.board.calling import Calling
from kiosk.speech.announcer import Announcer
from kiosk.speech.call_voice import RecordedOrSynthesised
from kiosk.speech.chime import Chime
from kiosk.speech.clips import Clips

if TYPE_CHECKING:
    from kiosk.compose.site import Site
    from kiosk.domain.announcement import Announcement, Sentence
    from kiosk.domain.ports import Phrasebook
    from kiosk.domain.sound import SoundBook

CLIPS = "voices"
"""The folder of a site with its recorded calls."""


def clips_of(site: Site) -> Clips:
    """What a site has recorded."""
    return Clips(site.folder / CLIPS, [desk.id for desk in site.profile.desks])


def calling(site: Site, book: SoundBook, phrasebook: Phrasebook) -> Calling:
    """The voice of the board."""
    written = written_languages(site)

    def worded(said: Announcement, language: str) -> Sentence:
        if language in written:
            return sentence(said, site.profile, phrasebook(language))
        return wordless(said, language)

    calls = Calling(site.profile, book)
    volume = site.profile.board_volume
    calls.through(
        Announcer(
            Chime(resource("sounds", "chime.wav"), volume),
            RecordedOrSynthesised(clips_of(site), volume, written),
            worded,
            calls.heard,
            frozenset(site.languages),
        )
    )
    return calls


def written_languages(site: Site) -> frozenset[str]:
    """The languages in which a call can be worded: those of the screens."""
    return frozenset(tag for tag, language in site.languages.items() if language.screen)
