# SPDX-License-Identifier: EUPL-1.2
"""Unpacking what comes over the wire, never beyond what is allowed."""

from __future__ import annotations

import zlib

from kiosk.city.devices import Refused

_GZIP = 16 + zlib.MAX_WBITS


def unpacked(body: bytes, encoding: str, most: int) -> bytes:
    """The content of a body.

    Args:
        encoding: the Content-Encoding it came with; empty for none.
        most: bytes, unpacked.

    Raises:
        Refused: `too_large`, `not_readable`, or `encoding_unknown`.
    """
    match encoding.strip().lower():
        case "" | "identity":
            content = body
        case "gzip":
            content = _gunzip(body, most)
        case _:
            raise Refused("encoding_unknown", "Only gzip is unpacked here.")
    if len(content) > most:
        raise _too_large(most)
    return content


def _gunzip(body: bytes, most: int) -> bytes:
    unpacker = zlib.decompressobj(_GZIP)
    try:
        content = unpacker.decompress(body, most + 1)
    except zlib.error:
        raise Refused("not_readable", "The body is no gzip.") from None
    if len(content) > most:
        raise _too_large(most)
    if not unpacker.eof or unpacker.unused_data:
        raise Refused("not_readable", "The gzip is not whole, or something follows it.")
    return content


def _too_large(most: int) -> Refused:
    return Refused("too_large", f"More than {most // 1000} kB: send less at a time.")
