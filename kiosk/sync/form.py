# SPDX-License-Identifier: EUPL-1.2
"""The form of a text that is read: in a message, or in a file that people write."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.domain.site_id import SITE_ID


def form(pattern: str) -> msgspec.Meta:
    r"""What a text has to be from its first character to its last.

    A `$` of Python's lets a newline follow, and its `\Z` is not known to JSON Schema: this is
    the end for both.
    """
    return msgspec.Meta(pattern=rf"^{pattern}$(?!\n)")


SiteId = Annotated[str, form(SITE_ID)]
