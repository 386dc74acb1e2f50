# SPDX-License-Identifier: EUPL-1.2
"""The waiting room's sound on disk: what was heard, what can be, what shall not be."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from kiosk.domain.announcement import Heard
from kiosk.domain.sound import Sound
from kiosk.store.opening import Store, write


class StoredSoundBook:
    """Implements `kiosk.domain.sound.SoundBook`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Keep it in visits.db for the site's calendar day."""
        self._store = store
        self._today = today

    def sound(self) -> Sound:
        """How it stands today."""
        day = [self._today().isoformat()]
        heard = self._store.read(
            "SELECT spoken_call.* FROM spoken_call JOIN visit ON visit.id = spoken_call.visit"
            " WHERE visit.day = ?",
            day,
        )
        return Sound(
            muted=self._store.one("SELECT day FROM muted_day WHERE day = ?", day) is not None,
            voices=self._voices(),
            heard={(row["visit"], row["call"]): Heard(row["heard"]) for row in heard},
        )

    def mute(self, *, muted: bool) -> None:
        """Switch the sound off for today, or on again; days before do not matter any more."""
        with write(self._store):
            self._store.execute("DELETE FROM muted_day")
            if muted:
                self._store.table("muted_day").insert({"day": self._today().isoformat()})

    def keep_voices(self, languages: Collection[str]) -> None:
        """Keep the languages in which calls can be said; nothing is written where they stand."""
        if self._voices() == frozenset(languages):
            return
        with write(self._store):
            self._store.execute("DELETE FROM call_voice")
            self._store.table("call_voice").insert_all({"language": tag} for tag in languages)

    def note(self, visit: str, call: int, heard: Heard) -> None:
        """Keep what became of a call; the first word on it stands."""
        with write(self._store):
            self._store.execute(
                "INSERT INTO spoken_call (visit, call, heard) SELECT id, ?, ? FROM visit"
                " WHERE id = ? ON CONFLICT DO NOTHING",
                [call, heard.value, visit],
            )

    def _voices(self) -> frozenset[str]:
        rows = self._store.read("SELECT language FROM call_voice")
        return frozenset(row["language"] for row in rows)
