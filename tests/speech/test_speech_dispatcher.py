# SPDX-License-Identifier: EUPL-1.2
"""Calls through Qt, the real speech-dispatcher and the real espeak-ng, into a log and WAV files."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.compose.sound import written_languages
from kiosk.domain.announcement import Announcement, Heard, Sentence, sentence
from kiosk.screens.hand import wait_until
from kiosk.screens.language import PhraseShelf
from kiosk.speech.announcer import Announcer
from kiosk.speech.call_voice import RecordedOrSynthesised
from kiosk.speech.clips import Clips
from tests.fakes import FixedClock
from tests.ready_made import demo_site

MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_generic")
VOICES = ("de", "en", "ar", "uk")


def _lacking() -> str:
    for program in ("speech-dispatcher", "espeak-ng"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    return "" if MODULE.exists() else "speech-dispatcher has no generic module here"


pytestmark = [
    pytest.mark.skipif(bool(_lacking()), reason=_lacking() or "all is there"),
    # Qt tells of codecs and sound servers that this machine need not have.
    pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "PulseAudio", "speech-dispatcher"),
]


class Dispatcher:
    """A speech-dispatcher of our own whose voices write down what they say."""

    def __init__(self, folder: Path) -> None:
        """Start it."""
        self._folder = folder
        self._said = folder / "said"
        self._said.touch()
        self._write(
            "asound.conf",
            "pcm.!default { type null }\nctl.!default { type null }\npcm.null { type null }\n",
        )
        self._write(
            "conf/speechd.conf",
            f"""
LogLevel 1
LogDir "{folder}"
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "sink" "sd_generic" "sink.conf"
DefaultModule sink
DefaultLanguage "de"
""",
        )
        voices = "\n".join(
            f'GenericLanguage "{tag}" "{tag}" "utf-8"\nAddVoice "{tag}" "MALE1" "{tag}-voice"'
            for tag in VOICES
        )
        self._write(
            "conf/modules/sink.conf",
            f"""
Debug 0
GenericExecuteSynth "{self._script()} $LANGUAGE \\'$DATA\\'"
{voices}
DefaultVoice "de-voice"
""",
        )
        os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{folder / 'socket'}"
        self.starts()

    def starts(self) -> None:
        """Start, also after a crash."""
        socket = self._folder / "socket"
        self._process = subprocess.Popen(
            [
                "speech-dispatcher",
                "-s",
                "-c",
                "unix_socket",
                "-S",
                socket,
                "-t",
                "0",
                "-C",
                self._folder / "conf",
                "-P",
                self._folder / "pid",
                "-L",
                self._folder,
            ],
            env=os.environ | {"ALSA_CONFIG_PATH": str(self._folder / "asound.conf")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert wait_until(socket.exists)

    def _script(self) -> Path:
        script = self._folder / "say"
        script.write_text(
            f'#!/bin/sh\nprintf "%s\\t%s\\n" "$1" "$2" >> {self._said}\n'
            f'exec espeak-ng -v "$1" -w {self._folder}/$$-$1.wav -- "$2"\n'
        )
        script.chmod(0o755)
        return script

    def _write(self, name: str, text: str) -> None:
        file = self._folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def log(self) -> list[tuple[str, str]]:
        """What was said, and in which language."""
        lines = self._said.read_text("utf-8").splitlines()
        return [(tag, words) for tag, _, words in (line.partition("\t") for line in lines)]

    def seconds(self, language: str) -> float:
        """How much sound espeak-ng made in a language: 16-bit mono at 22,050 Hz."""
        files = self._folder.glob(f"*-{language}.wav")
        return sum((file.stat().st_size - 44) / 44_100 for file in files)

    def dies(self) -> None:
        """It crashes."""
        self._process.kill()
        self._process.wait()
        (self._folder / "socket").unlink(missing_ok=True)


class Site:
    """A demo site whose board speaks through that dispatcher."""

    def __init__(self, folder: Path) -> None:
        """Be silent."""
        self.site = demo_site(folder, FixedClock())
        phrases = PhraseShelf(self.site.languages)
        profile = self.site.profile
        written = written_languages(self.site)
        desks = [desk.id for desk in profile.desks]
        self.voice = RecordedOrSynthesised(Clips(folder / "voices", desks), 100, written)
        self.heard: list[Heard] = []

        def worded(said: Announcement, tag: str) -> Sentence:
            return sentence(said, profile, phrases(tag))

        self.announcer = Announcer(
            _Silence(), self.voice, worded, lambda _, heard: self.heard.append(heard), written
        )

    def calls(self, number: int, *own: str) -> None:
        """Desk 2 calls."""
        languages = ("de", *own)
        said = Announcement(visit=str(number), call=1, number=number, desk="2", languages=languages)
        self.announcer.call(said)


class _Silence:
    """Implements `kiosk.domain.voice.Chime` where no output is."""

    def ring(self, then: Callable[[], None]) -> None:
        """Ring unheard."""
        then()


@pytest.fixture
def dispatcher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[Dispatcher]:
    """A running dispatcher."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "")
    (tmp_path / "speech").mkdir()
    dispatcher = Dispatcher(tmp_path / "speech")
    yield dispatcher
    dispatcher.dies()


def test_each_language_is_said_by_its_own_voice(dispatcher: Dispatcher, tmp_path: Path) -> None:
    """German, then Arabic; simple German is read in German; Tigrinya by nobody."""
    site = Site(tmp_path / "site")
    assert site.voice.speaks("ar")
    assert site.voice.speaks("de-simple")
    assert not any(map(site.voice.speaks, ("ti", "ps", "so", "ckb")))
    site.calls(142, "ar")
    site.calls(143, "ti")
    assert wait_until(lambda: len(site.heard) == 2)
    assert site.heard == [Heard.SAID, Heard.NO_VOICE]
    assert [tag for tag, _ in dispatcher.log()] == ["de", "ar", "de"]
    german, arabic, second = (words for _, words in dispatcher.log())
    assert german == "Nummer 142, bitte zu Tisch 2."
    assert "142" in arabic
    assert "143" in second
    assert dispatcher.seconds("de") > 3
    assert dispatcher.seconds("ar") > 1


def test_a_dispatcher_that_dies_pretends_nothing_and_is_found_again(
    dispatcher: Dispatcher, tmp_path: Path
) -> None:
    """While it is gone calls are not heard and no voice is on the list; back, it speaks."""
    site = Site(tmp_path / "site")
    assert site.voice.speaks("de")
    dispatcher.dies()
    site.calls(142)
    assert wait_until(lambda: site.heard == [Heard.NO_SOUND])
    assert site.announcer.voices() == frozenset()
    dispatcher.starts()
    site.calls(143)
    assert wait_until(lambda: site.heard == [Heard.NO_SOUND, Heard.SAID])


def test_a_service_that_was_begun_anew_is_not_noticed(
    dispatcher: Dispatcher, tmp_path: Path
) -> None:
    """The next call finds the new one by itself."""
    site = Site(tmp_path / "site")
    assert site.voice.speaks("de")
    dispatcher.dies()
    dispatcher.starts()
    site.calls(142)
    assert wait_until(lambda: site.heard == [Heard.SAID])
    assert [tag for tag, _ in dispatcher.log()] == ["de"]
