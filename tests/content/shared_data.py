# SPDX-License-Identifier: EUPL-1.2
"""Real data that is not ours and so lies beside the repository, where it is there at all."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def shared(*parts: str) -> Path:
    """A file or folder beside the repository; the test is skipped where it is absent."""
    path = ROOT.parent.joinpath("shared", "data", *parts)
    if not path.exists():
        pytest.skip(f"{path.relative_to(ROOT.parent)} is not on this machine")
    return path
