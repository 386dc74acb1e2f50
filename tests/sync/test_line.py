# SPDX-License-Identifier: EUPL-1.2
"""One request and its reply."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.sync.line import LONGEST_ASKED, Line
from kiosk.sync.signature import Request
from tests.sync.plain_server import Reply, serving


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("7", timedelta(seconds=7)),
        ("0", timedelta()),
        ("86401", LONGEST_ASKED),
        ("9" * 30, LONGEST_ASKED),
        ("9" * 5000, LONGEST_ASKED),
        ("-1", None),
        ("soon", None),
        ("²", None),
    ],
    ids=lambda asked: str(asked)[:12],
)
def test_whoever_asks_for_patience_gets_a_day_at_most(
    tmp_path: Path, asked: str, heard: timedelta | None
) -> None:
    """Somebody else than the city may say it, and nobody could take it back for years."""

    def busy(reply: Reply) -> None:
        reply.status, reply.headers["Retry-After"] = 503, asked

    with serving(tmp_path) as server:
        server.trick = busy
        reply = Line().ask(Request("GET", f"{server.address}/metadata/timestamp.json", {}, b""))
    assert (reply.status, reply.retry_after) == (503, heard)
