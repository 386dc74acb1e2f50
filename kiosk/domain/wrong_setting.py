# SPDX-License-Identifier: EUPL-1.2
"""What is wrong in a file of settings, in words for whoever wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping


def sentence(reason: str, forms: Mapping[str, str]) -> str:
    """What msgspec or tomllib found wrong, as a sentence with key and fix."""
    what, _, place = reason.partition(" - at ")
    key = place.removeprefix("`key` in ").strip("`").removeprefix("$.")
    match = re.search(r"unknown field `(\w+)`", what)
    if match:
        name = ".".join(part for part in (key, match[1]) if part)
        return f"`{name}` is not a setting; remove it or correct its spelling"
    match = re.search(r"missing required field `(\w+)`", what)
    if match:
        name = ".".join(part for part in (key, match[1]) if part)
        return f"`{name}` is missing; add it"
    if "matching regex" in what:
        form = forms.get(re.sub(r"\[\d+\]", "", key), "letters and digits only")
        return f"`{key}`: write {form}"
    return f"`{key}`: {what[:1].lower()}{what[1:]}; correct it" if key else f"not TOML: {what}"
