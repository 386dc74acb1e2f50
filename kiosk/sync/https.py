# SPDX-License-Identifier: EUPL-1.2
"""The city over HTTPS: signed, patient for a while, and suspicious of whatever is not the city."""

from __future__ import annotations

import base64
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.clock import Clock
from kiosk.domain.contact import Obstacle
from kiosk.sync.city import CityRefused, NotTheCity, Unreachable
from kiosk.sync.device_key import key_id_of, public_text
from kiosk.sync.line import PAGES, Line, Patience, Reply
from kiosk.sync.signature import Request, sign
from kiosk.sync.wire import Enrol, Enrolled, Message, Pushed, Refusal, Rotate, SiteState

_DONE = range(200, 300)
_COME_AGAIN = {429, 500, 502, 503, 504}
"""Nothing was decided: the same may be sent again (RFC 9110, section 15.6)."""

M = TypeVar("M", bound=Message)


class HttpsCity:
    """Implements `kiosk.sync.city.City` for one device; enrols it too."""

    def __init__(
        self,
        address: str,
        clock: Clock,
        authority: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        """Speak to a city.

        Args:
            address: such as `https://city.example`, with a path where it has one.
            clock: this machine's; what it is wrong by is learnt from the city.
            authority: the only certificate authority to believe; the system's where None.
        """
        self._address = address.rstrip("/")
        self._clock = clock
        self._apart: timedelta | None = None
        self._who: tuple[str, str, Ed25519PrivateKey] | None = None
        self._line = Line(authority, patience)
        self.bytes_down = 0

    @property
    def apart(self) -> timedelta | None:
        """How far the city's clock is ahead of this machine's; None until the city answers."""
        return self._apart

    def speak_for(self, site: str, key_id: str, key: Ed25519PrivateKey) -> None:
        """Sign what follows with a site's key."""
        self._who = (site, key_id, key)

    def speak_with(self, key: Ed25519PrivateKey) -> None:
        """Sign what follows with another key of the same site."""
        if self._who is not None:
            self.speak_for(self._who[0], key_id_of(key.public_key()), key)

    def enrol(self, code: str, key: Ed25519PrivateKey, site: str | None = None) -> Enrolled:
        """Show a code and a key; what the city says this kiosk is.

        Args:
            site: what it is by its own settings, for a code to be refused that is another's.
        """
        asked = Enrol(code=code, public_key=public_text(key.public_key()), site=site)
        request = Request("POST", f"{self._address}/v1/enrolments", {}, msgspec.json.encode(asked))
        return self._carry_out(request, Enrolled)

    def push(self, packed: bytes) -> Pushed:
        """See `kiosk.sync.city.City`."""
        return self._signed("POST", "records", Pushed, packed, {"Content-Encoding": "gzip"})

    def state(self) -> SiteState:
        """See `kiosk.sync.city.City`."""
        return self._signed("GET", "state", SiteState)

    def rotate(self, key: Ed25519PrivateKey) -> Enrolled:
        """Change to a new key; from the answer on only that one counts."""
        if self._who is None:
            raise CityRefused("key_unknown", "the site is not enrolled")
        site, old_id, _ = self._who
        proof = base64.b64encode(key.sign(old_id.encode())).decode()
        asked = Rotate(public_key=public_text(key.public_key()), proof=proof)
        enrolled = self._signed("POST", "key", Enrolled, msgspec.json.encode(asked))
        self._who = (site, enrolled.key_id, key)
        return enrolled

    def _signed(
        self,
        method: str,
        what: str,
        answer: type[M],
        body: bytes = b"",
        headers: dict[str, str] | None = None,
    ) -> M:
        if self._who is None:
            raise CityRefused("key_unknown", "the site is not enrolled")
        site, key_id, key = self._who

        def signed() -> Request:
            url = f"{self._address}/v1/sites/{site}/{what}"
            request = Request(method, url, dict(headers or {}), body)
            sign(request, key, key_id, self._clock.now() + (self._apart or timedelta()))
            return request

        before = self._apart
        try:
            answered = self._carry_out(signed(), answer)
        except CityRefused as refused:
            if refused.code != "clock_apart" or self._apart == before:
                raise
            answered = self._carry_out(signed(), answer)
        self._apart = self._apart or timedelta()
        return answered

    def _carry_out(self, request: Request, answer: type[M]) -> M:
        try:
            return self._asked(request, answer)
        except (Unreachable, NotTheCity):
            self._line.drop()
            raise

    def _asked(self, request: Request, answer: type[M]) -> M:
        reply = self._line.ask(request)
        self.bytes_down += len(reply.content)
        if reply.status in _DONE:
            return _message(reply, answer)
        if reply.status in _COME_AGAIN:
            raise Unreachable("the city is busy or under repair", reply.retry_after)
        refusal = _message(reply, Refusal)
        self._apart = refusal.time - self._clock.now()
        raise CityRefused(refusal.code, refusal.message)


def _message(reply: Reply, kind: type[M]) -> M:
    """What the city said; only the city says it like this."""
    if reply.kind != "application/json":
        words = f"not the city but something else answered ({reply.status} {reply.kind})"
        page = reply.kind in PAGES and reply.status in _DONE
        raise NotTheCity(words, Obstacle.LOGIN_PAGE if page else Obstacle.NOT_THE_CITY)
    try:
        return msgspec.json.decode(reply.content, type=kind)
    except (msgspec.MsgspecError, UnicodeError):
        raise NotTheCity(f"the city's answer ({reply.status}) cannot be read") from None
