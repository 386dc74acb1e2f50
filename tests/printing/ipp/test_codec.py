# SPDX-License-Identifier: EUPL-1.2
"""IPP on the wire: what is said comes across, and no answer can hurt."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.ipp.codec import MalformedError, decode, encode
from kiosk.printing.ipp.values import (
    Attribute,
    Group,
    GroupTag,
    Message,
    Operation,
    Resolution,
    Span,
    Tag,
    Told,
    Value,
    attribute,
    collection,
)

NUMBERS = st.integers(-(2**31), 2**31 - 1)
WORDS = st.text(max_size=20)
NAMES = st.text(min_size=1, max_size=20)
TEXT_TAGS = st.sampled_from([Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.MIME_TYPE, Tag.CHARSET])
PLAIN = st.one_of(
    st.builds(Value, st.sampled_from([Tag.INTEGER, Tag.ENUM]), NUMBERS),
    st.builds(Value, st.just(Tag.BOOLEAN), st.booleans()),
    st.builds(Value, TEXT_TAGS, WORDS),
    st.builds(
        Value, st.just(Tag.RESOLUTION), st.builds(Resolution, NUMBERS, NUMBERS, st.integers(3, 4))
    ),
    st.builds(Value, st.just(Tag.RANGE), st.builds(Span, NUMBERS, NUMBERS)),
    st.builds(Value, st.just(Tag.NAME_WITH_LANGUAGE), st.builds(Told, WORDS, WORDS)),
    st.builds(
        Value, st.sampled_from([Tag.NO_VALUE, Tag.OCTETS, Tag.DATE_TIME]), st.binary(max_size=20)
    ),
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.builds(
        Value,
        st.just(Tag.COLLECTION),
        st.lists(
            st.builds(Attribute, WORDS, st.lists(inner, max_size=3).map(tuple)), max_size=3
        ).map(tuple),
    ),
    max_leaves=6,
)
ATTRIBUTES = st.builds(Attribute, NAMES, st.lists(VALUES, min_size=1, max_size=3).map(tuple))
MESSAGES = st.builds(
    Message,
    st.integers(0, 0xFFFF),
    st.integers(0, 2**32 - 1),
    st.lists(
        st.builds(Group, st.sampled_from(GroupTag), st.lists(ATTRIBUTES, max_size=4).map(tuple)),
        max_size=3,
    ).map(tuple),
    st.binary(max_size=20),
)


def read(content: bytes) -> str:
    """What came of reading bytes."""
    try:
        decode(content)
    except MalformedError as error:
        return str(error)
    return "a message"


@given(MESSAGES)
def test_what_is_said_comes_across(message: Message) -> None:
    """Every message reads back as it was written, collections and document too."""
    assert decode(encode(message)) == message


@given(st.binary(max_size=400))
def test_no_bytes_hurt(content: bytes) -> None:
    """Anything at all is a message or one clear error."""
    assert read(content).startswith(("a message", "byte "))


@given(MESSAGES, st.data())
def test_a_damaged_message_does_not_hurt_either(message: Message, data: st.DataObject) -> None:
    """Cut off anywhere, or with any byte changed."""
    content = bytearray(encode(message))
    place = data.draw(st.integers(0, len(content) - 1))
    cut = bytes(content[:place])
    content[place] = data.draw(st.integers(0, 255))
    for damaged in (cut, bytes(content)):
        assert read(damaged).startswith(("a message", "byte "))


def test_a_request_is_the_bytes_of_the_standard() -> None:
    """The example of RFC 8010, appendix A.1, begins like this; written out by hand."""
    message = Message(
        Operation.PRINT_JOB,
        1,
        (
            Group(
                GroupTag.OPERATION,
                (
                    attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
                    attribute(Tag.LANGUAGE, "attributes-natural-language", "en-us"),
                ),
            ),
        ),
        b"%!PDF",
    )
    assert encode(message) == (
        b"\x01\x01\x00\x02\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x05en-us"
        b"\x03%!PDF"
    )


def test_a_medium_is_a_collection_in_a_collection() -> None:
    """As RFC 8010 §3.1.6 writes it: begin, member names with empty names, values, end."""
    size = collection(
        "media-size",
        attribute(Tag.INTEGER, "x-dimension", 7200),
        attribute(Tag.INTEGER, "y-dimension", 20500),
    )
    message = Message(0, 1, (Group(GroupTag.JOB, (collection("media-col", size),)),))
    wire = encode(message)
    assert wire[9:] == (
        b"\x34\x00\x09media-col\x00\x00"
        b"\x4a\x00\x00\x00\x0amedia-size"
        b"\x34\x00\x00\x00\x00"
        b"\x4a\x00\x00\x00\x0bx-dimension\x21\x00\x00\x00\x04\x00\x00\x1c\x20"
        b"\x4a\x00\x00\x00\x0by-dimension\x21\x00\x00\x00\x04\x00\x00\x50\x14"
        b"\x37\x00\x00\x00\x00"
        b"\x37\x00\x00\x00\x00"
        b"\x03"
    )
    (medium,) = decode(wire).group(GroupTag.JOB).collections("media-col")
    (dimensions,) = medium.collections("media-size")
    assert dimensions.integer("x-dimension") == 7200
    assert dimensions.spans("y-dimension") == (Span(20500, 20500),)


def test_a_thousand_collections_in_one_another_are_refused() -> None:
    """No answer can exhaust the stack."""
    deep = b"\x34\x00\x01a\x00\x00" + b"\x4a\x00\x00\x00\x01a\x34\x00\x00\x00\x00" * 1000
    with pytest.raises(MalformedError, match="nest"):
        decode(b"\x01\x01\x00\x00\x00\x00\x00\x01\x04" + deep)


def test_what_a_printer_says_is_taken_by_its_kind() -> None:
    """A keyword where a number was expected is no number, and nothing falls over."""
    group = Group(
        GroupTag.PRINTER,
        (
            attribute(Tag.KEYWORD, "printer-state", "idle"),
            Attribute("media-size", (Value(Tag.NO_VALUE, b""),)),
            attribute(Tag.BOOLEAN, "printer-is-accepting-jobs", True),
            Attribute("printer-info", (Value(Tag.TEXT_WITH_LANGUAGE, Told("de", "Flur")),)),
            attribute(Tag.RESOLUTION, "printer-resolution", Resolution(203, 203)),
        ),
    )
    assert group.integer("printer-state") is None
    assert group.integers("printer-is-accepting-jobs") == ()
    assert group.flag("printer-is-accepting-jobs") is True
    assert group.flag("printer-state") is None
    assert group.collections("media-size") == ()
    assert group.spans("printer-is-accepting-jobs") == ()
    assert group.text("printer-info") == "Flur"
    assert group.text("printer-location") == ""
    assert group.resolutions("printer-resolution") == (Resolution(203, 203),)


def test_a_value_of_the_wrong_length_is_named() -> None:
    """An integer of three bytes, a text with language that ends too early."""
    for tag, content in ((0x21, b"\0\0\1"), (0x22, b""), (0x35, b"\0\5de"), (0x32, b"\0" * 8)):
        wire = bytes([tag]) + b"\0\1a" + struct.pack(">H", len(content)) + content
        with pytest.raises(MalformedError, match=f"0x{tag:02x}"):
            decode(b"\x01\x01\x00\x00\x00\x00\x00\x01\x04" + wire + b"\x03")
