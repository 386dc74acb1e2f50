# SPDX-License-Identifier: EUPL-1.2
"""IPP messages as bytes and back (RFC 8010 §3); no bytes can do worse than a `MalformedError`."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import astuple
from typing import TYPE_CHECKING

from kiosk.printing.ipp.values import (
    Attribute,
    Group,
    Message,
    Resolution,
    Span,
    Tag,
    Told,
    Value,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

VERSION = (1, 1)
_END = 0x03
_FIRST_VALUE_TAG = 0x10
_FIRST_TEXT_TAG = 0x40
_DEEPEST = 8
"""Collections within collections; media-col needs two."""

Plain = int | bool | str | bytes | Resolution | Span | Told

_SHAPES: dict[int, str] = {
    Tag.INTEGER: ">i",
    Tag.ENUM: ">i",
    Tag.BOOLEAN: ">?",
    Tag.RESOLUTION: ">iib",
    Tag.RANGE: ">ii",
}
_WHOLES: dict[int, Callable[..., Plain]] = {Tag.RESOLUTION: Resolution, Tag.RANGE: Span}
_WITH_LANGUAGE = (Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE)


class MalformedError(ValueError):
    """The bytes are no IPP message: says what is wrong, and where."""


def encode(message: Message) -> bytes:
    """A message as it goes over the wire."""
    out = bytearray(struct.pack(">BBHI", *VERSION, message.code, message.request))
    for group in message.groups:
        out.append(group.tag)
        for each in group.attributes:
            _write(out, each.name, each.values)
    out.append(_END)
    return bytes(out) + message.document


def decode(content: bytes) -> Message:
    """The message in an answer (or, for a printer under test, in a request).

    Raises:
        MalformedError: it is none.
    """
    reader = _Reader(content)
    _major, _minor, code, request = struct.unpack(">BBHI", reader.take(8))
    groups: list[Group] = []
    tag = reader.byte()
    while tag != _END:
        if tag >= _FIRST_VALUE_TAG or tag == 0:
            raise MalformedError(f"byte {reader.at - 1}: 0x{tag:02x} begins no group")
        attributes, following = reader.attributes()
        groups.append(Group(tag, attributes))
        tag = following
    return Message(code, request, tuple(groups), reader.rest())


def _write(out: bytearray, name: str, values: Iterable[Value]) -> None:
    for value in values:
        _field(out, value.tag, name, _content(value))
        if isinstance(value.content, tuple):
            for member in value.content:
                _field(out, Tag.MEMBER_NAME, "", member.name.encode())
                _write(out, "", member.values)
            _field(out, Tag.COLLECTION_END, "", b"")
        name = ""


def _field(out: bytearray, tag: int, name: str, content: bytes) -> None:
    out.append(tag)
    for part in (name.encode(), content):
        out += struct.pack(">H", len(part))
        out += part


def _content(value: Value) -> bytes:
    match value.content:
        case bool() | int():
            return struct.pack(_SHAPES[value.tag], value.content)
        case Resolution() | Span():
            return struct.pack(_SHAPES[value.tag], *astuple(value.content))
        case Told(language, text):
            parts = (language.encode(), text.encode())
            return b"".join(struct.pack(">H", len(part)) + part for part in parts)
        case str(text):
            return text.encode()
        case bytes(raw):
            return raw
        case _:
            return b""


class _Reader:
    """Walks forward through the bytes, never past their end: every step takes at least one."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.at = 0

    def take(self, length: int) -> bytes:
        taken = self._content[self.at : self.at + length]
        if len(taken) < length:
            raise MalformedError(f"byte {self.at}: {length} more expected, {len(taken)} are there")
        self.at += length
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def rest(self) -> bytes:
        return self._content[self.at :]

    def attributes(self) -> tuple[tuple[Attribute, ...], int]:
        """The attributes up to the next delimiter, and that delimiter."""
        found: list[tuple[str, list[Value]]] = []
        while (tag := self.byte()) >= _FIRST_VALUE_TAG:
            name = self._sized().decode("utf-8", "replace")
            value = self._value(tag, 0)
            if name:
                found.append((name, [value]))
            elif found:
                found[-1][1].append(value)
            else:
                raise MalformedError(f"byte {self.at}: a further value of no attribute")
        return tuple(Attribute(name, tuple(values)) for name, values in found), tag

    def _sized(self) -> bytes:
        return self.take(int.from_bytes(self.take(2), "big"))

    def _value(self, tag: int, depth: int) -> Value:
        content = self._sized()
        if tag == Tag.COLLECTION:
            return Value(tag, self._members(depth + 1))
        try:
            return Value(tag, _plain(tag, content))
        except struct.error:
            words = f"a value of tag 0x{tag:02x} cannot have {len(content)} bytes"
            raise MalformedError(f"byte {self.at}: {words}") from None

    def _members(self, depth: int) -> tuple[Attribute, ...]:
        if depth > _DEEPEST:
            raise MalformedError(f"byte {self.at}: collections nest more than {_DEEPEST} deep")
        members: list[tuple[str, list[Value]]] = []
        while (tag := self.byte()) != Tag.COLLECTION_END:
            if tag < _FIRST_VALUE_TAG or self._sized():
                raise MalformedError(f"byte {self.at}: a collection does not end")
            if tag == Tag.MEMBER_NAME:
                members.append((self._sized().decode("utf-8", "replace"), []))
            elif members:
                members[-1][1].append(self._value(tag, depth))
            else:
                raise MalformedError(f"byte {self.at}: a value of no member")
        self._sized()
        self._sized()
        return tuple(Attribute(name, tuple(values)) for name, values in members)


def _plain(tag: int, content: bytes) -> Plain:
    if tag in _SHAPES:
        parts = struct.unpack(_SHAPES[tag], content)
        return _WHOLES[tag](*parts) if tag in _WHOLES else parts[0]
    if tag in _WITH_LANGUAGE:
        return _told(content)
    if tag >= _FIRST_TEXT_TAG:
        return content.decode("utf-8", "replace")
    return content


def _told(content: bytes) -> Told:
    (length,) = struct.unpack_from(">H", content)
    (text_length,) = struct.unpack_from(">H", content, 2 + length)
    language = content[2 : 2 + length]
    text = content[4 + length :]
    if len(text) != text_length:
        raise struct.error
    return Told(language.decode("utf-8", "replace"), text.decode("utf-8", "replace"))
