# SPDX-License-Identifier: EUPL-1.2
"""What an IPP message is made of (RFC 8010 and 8011): tags, values, attributes, groups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class GroupTag(IntEnum):
    """What the attributes of a group are about."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    """How a value is written; values of other tags stay bytes."""

    UNSUPPORTED = 0x10
    UNKNOWN = 0x12
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    COLLECTION_END = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    URI_SCHEME = 0x46
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A


class Operation(IntEnum):
    """What a printer is asked to do (RFC 8011 §5.4.15; the last one is CUPS's own)."""

    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Status(IntEnum):
    """Answers that matter (RFC 8011, appendix B); below 0x100 all is well."""

    NOT_FOUND = 0x0406
    GONE = 0x0407
    ATTRIBUTES_NOT_SUPPORTED = 0x040B
    INTERNAL_ERROR = 0x0500
    NO_SUCH_OPERATION = 0x0501
    UNAVAILABLE = 0x0502
    DEVICE_ERROR = 0x0504
    TEMPORARY_ERROR = 0x0505
    NOT_ACCEPTING_JOBS = 0x0506
    BUSY = 0x0507
    JOB_CANCELLED = 0x0508


class JobState(IntEnum):
    """How far a job got (RFC 8011 §5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class Resolution:
    """Dots per inch (unit 3) or per centimetre (unit 4), across and along the feed."""

    across: int
    along: int
    unit: int = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A range of integers, both ends included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Told:
    """A text that names its natural language."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """One value with the tag it is written under.

    The content's type follows the tag: int, bool, str, Resolution, Span, Told, a tuple of
    attributes for a collection; bytes for every other tag.
    """

    tag: int
    content: int | bool | str | bytes | Resolution | Span | Told | tuple[Attribute, ...]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name and its values, in order."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Attributes about one thing."""

    tag: int
    attributes: tuple[Attribute, ...]

    def integers(self, name: str) -> tuple[int, ...]:
        """The attribute's integers and enums; nothing where there is none."""
        found = (value.content for value in self._values(name))
        return tuple(
            content
            for content in found
            if isinstance(content, int) and not isinstance(content, bool)
        )

    def integer(self, name: str) -> int | None:
        """The attribute's first integer."""
        return next(iter(self.integers(name)), None)

    def flag(self, name: str) -> bool | None:
        """The attribute's boolean."""
        found = (value.content for value in self._values(name))
        return next((content for content in found if isinstance(content, bool)), None)

    def texts(self, name: str) -> tuple[str, ...]:
        """The attribute's keywords, names, texts or addresses."""
        found = (value.content for value in self._values(name))
        return tuple(
            content.text if isinstance(content, Told) else content
            for content in found
            if isinstance(content, str | Told)
        )

    def text(self, name: str) -> str:
        """The attribute's first text; empty where there is none."""
        return next(iter(self.texts(name)), "")

    def octets(self, name: str) -> tuple[bytes, ...]:
        """The attribute's values that are no text."""
        found = (value.content for value in self._values(name))
        return tuple(content for content in found if isinstance(content, bytes))

    def resolutions(self, name: str) -> tuple[Resolution, ...]:
        """The attribute's resolutions."""
        found = (value.content for value in self._values(name))
        return tuple(content for content in found if isinstance(content, Resolution))

    def spans(self, name: str) -> tuple[Span, ...]:
        """The attribute's ranges; an integer is a range of one."""
        found = (value.content for value in self._values(name))
        return tuple(
            Span(content, content) if isinstance(content, int) else content
            for content in found
            if isinstance(content, int | Span) and not isinstance(content, bool)
        )

    def collections(self, name: str) -> tuple[Group, ...]:
        """The attribute's collections, each as a group of its own."""
        return tuple(
            Group(Tag.COLLECTION, value.content)
            for value in self._values(name)
            if isinstance(value.content, tuple)
        )

    def _values(self, name: str) -> tuple[Value, ...]:
        return next((each.values for each in self.attributes if each.name == name), ())


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer.

    Attributes:
        code: the operation asked for, or the status answered.
        document: what follows the attributes.
    """

    code: int
    request: int
    groups: tuple[Group, ...]
    document: bytes = b""

    def group(self, tag: GroupTag) -> Group:
        """The first group about something; an empty one where there is none."""
        return next((group for group in self.groups if group.tag == tag), Group(tag, ()))


def attribute(tag: Tag, name: str, *contents: int | str | Resolution | Span) -> Attribute:
    """An attribute whose values share a tag."""
    return Attribute(name, tuple(Value(tag, content) for content in contents))


def collection(name: str, *members: Attribute) -> Attribute:
    """An attribute that is one collection."""
    return Attribute(name, (Value(Tag.COLLECTION, members),))
