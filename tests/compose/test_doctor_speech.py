# SPDX-License-Identifier: EUPL-1.2
"""The doctor and voices: what is missing is a hint, for the desk can always fetch in person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.compose.doctor_speech import speech_findings
from kiosk.compose.finding import Finding
from kiosk.compose.site import Site
from kiosk.compose.sound import CLIPS
from kiosk.speech import speaker
from tests.fakes import FixedClock
from tests.ready_made import demo_site

ALL = frozenset({"de", "de-simple", "en", "uk", "ar"})


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A demo site, which wants calls said."""
    return demo_site(tmp_path / "site", FixedClock())


def hears(monkeypatch: pytest.MonkeyPatch, languages: frozenset[str]) -> None:
    """Let this machine have voices for some languages."""
    monkeypatch.setattr(speaker, "heard_here", lambda _: languages)


def only(site: Site) -> Finding:
    """The one finding about speech."""
    (found,) = speech_findings(site)
    return found


def test_a_site_that_cannot_be_heard_works(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """No fault: the desk fetches in person; what to install is said."""
    hears(monkeypatch, frozenset())
    monkeypatch.setattr("sys.platform", "linux")
    found = only(site)
    assert found.well
    assert found.sentence() == (
        "hint  speech: nothing can be heard here (no voice or no loudspeaker): "
        "the desk fetches in person\n"
        "      -> install speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng and libspeechd2"
    )


def test_a_language_without_a_voice_is_named(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """With where to put recordings instead."""
    hears(monkeypatch, ALL - {"uk"})
    found = only(site)
    assert found.well
    assert found.words == "no voice for uk"
    assert found.fix.endswith(f"record calls into {site.folder / CLIPS}")


def test_a_site_with_every_voice_is_well(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing is to be done."""
    hears(monkeypatch, ALL)
    assert only(site).sentence().startswith("ok    speech: a voice for ")


def test_silence_that_is_wanted_is_no_hint(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing is to be said, no voice is looked for."""
    hears(monkeypatch, frozenset())
    silent = replace(site, profile=replace(site.profile, speaks=False, reads_aloud=False))
    assert only(silent).sentence() == "ok    speech: switched off in site.toml"


def test_recordings_that_are_not_whole_are_a_hint(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are not used; which files they lack is said."""
    hears(monkeypatch, ALL)
    (site.folder / CLIPS / "ti").mkdir(parents=True)
    _, found = speech_findings(site)
    assert found.well
    assert found.subject == "recordings ti"
    assert "call.wav" in found.fix
