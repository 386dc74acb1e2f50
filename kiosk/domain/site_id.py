# SPDX-License-Identifier: EUPL-1.2
"""The id of a site: it never changes, whatever the site is called."""

from __future__ import annotations

import re
from typing import Final

SITE_ID: Final = "[A-Z0-9]{2,8}"
"""Two to eight capitals and digits: fit for an address, a folder and a telephone."""


def is_site_id(text: str) -> bool:
    """Whether the whole text is one."""
    return re.fullmatch(SITE_ID, text) is not None
