# SPDX-License-Identifier: EUPL-1.2
"""IPP over HTTP (RFC 8010 §4): one request, one answer, never longer than a few seconds."""

from __future__ import annotations

import http.client
import itertools
import ssl
import time
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.printing.ipp.codec import MalformedError, decode, encode
from kiosk.printing.ipp.values import Group, GroupTag, Message, Status, Tag, attribute

if TYPE_CHECKING:
    from kiosk.printing.ipp.address import Address
    from kiosk.printing.ipp.values import Attribute, Operation

_SECONDS = 4.0
_LONGEST_ANSWER = 1_000_000
_PIECE = 65536
_BROKE_OFF = (500, 502, 504)
"""HTTP: something went wrong behind the door; what was asked may have been done."""
_requests = itertools.count(1)


class NotReachedError(Exception):
    """There is no connection: nothing was asked."""


class RefusedError(Exception):
    """Whoever answers there takes no such request: nothing was done."""


class NoAnswerError(Exception):
    """The request was sent, and no sense came back: what was asked may have been done."""


class Peer:
    """A printer or a queue that can be asked."""

    def __init__(self, address: Address) -> None:
        """Nothing is sent before the first question."""
        self._address = address

    def ask(
        self,
        operation: Operation,
        *about: Attribute,
        job: tuple[Attribute, ...] = (),
        document: bytes = b"",
        seconds: float = _SECONDS,
    ) -> Message:
        """Send a request and read the answer.

        Raises:
            NotReachedError: no connection; nothing was sent.
            RefusedError: the other side speaks HTTP, but not this; or is not to be trusted.
            NoAnswerError: sent, but no message came back in time.
        """
        first = (
            attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
            attribute(Tag.LANGUAGE, "attributes-natural-language", "en"),
            attribute(Tag.URI, "printer-uri", self._address.uri),
            attribute(Tag.NAME, "requesting-user-name", "kiosk"),
        )
        groups = [Group(GroupTag.OPERATION, first + about)]
        if job:
            groups.append(Group(GroupTag.JOB, job))
        request = Message(operation, next(_requests) % 2**31, tuple(groups), document)
        return self._exchange(encode(request), seconds)

    def _exchange(self, body: bytes, seconds: float) -> Message:
        connection = self._connection(seconds)
        try:
            try:
                connection.connect()
            except ssl.SSLError as error:
                raise RefusedError(str(error)) from error
            except OSError as error:
                raise NotReachedError(str(error)) from error
            try:
                return _answer(connection, self._address.path, body)
            except (OSError, http.client.HTTPException, MalformedError) as error:
                raise NoAnswerError(str(error) or type(error).__name__) from error
        finally:
            connection.close()

    def _connection(self, seconds: float) -> http.client.HTTPConnection:
        host, port = self._address.host, self._address.port
        if self._address.secure:
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(host, port, timeout=seconds, context=context)
        return http.client.HTTPConnection(host, port, timeout=seconds)


def _answer(connection: http.client.HTTPConnection, path: str, body: bytes) -> Message:
    connection.request("POST", path, body, {"Content-Type": "application/ipp"})
    with closing(connection.getresponse()) as response:
        if response.status == http.client.SERVICE_UNAVAILABLE:
            return Message(Status.BUSY, 0, ())
        if response.status in _BROKE_OFF:
            raise NoAnswerError(f"HTTP {response.status} {response.reason}")
        if response.status != http.client.OK:
            raise RefusedError(f"HTTP {response.status} {response.reason}")
        return decode(_body(response))


def _body(response: http.client.HTTPResponse) -> bytes:
    """All of it, unless it is too long or drips too slowly."""
    content = bytearray()
    end = time.monotonic() + _SECONDS
    while piece := response.read1(_PIECE):
        content += piece
        if len(content) > _LONGEST_ANSWER:
            raise MalformedError(f"byte {_LONGEST_ANSWER}: the answer does not end")
        if time.monotonic() > end:
            raise TimeoutError("the answer takes too long")
    return bytes(content)
