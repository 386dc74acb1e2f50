# SPDX-License-Identifier: EUPL-1.2
"""The form of a text in a message."""

from __future__ import annotations

import msgspec


def form(pattern: str) -> msgspec.Meta:
    r"""What a text has to be from its first character to its last.

    A `$` of Python's lets a newline follow, and its `\Z` is not known to JSON Schema: this is
    the end for both.
    """
    return msgspec.Meta(pattern=rf"^{pattern}$(?!\n)")
