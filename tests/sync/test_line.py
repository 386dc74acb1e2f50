# SPDX-License-Identifier: EUPL-1.2
"""What is said of a connection that came to nothing."""

from __future__ import annotations

import socket

import pytest

from kiosk.sync.city import Unreachable
from kiosk.sync.line import Line, Patience
from kiosk.sync.signature import Request


def test_a_slow_upload_is_called_slow() -> None:
    """A city that takes the connection and reads nothing of what is sent."""
    with socket.create_server(("127.0.0.1", 0)) as city:
        line = Line(patience=Patience(connect=0.2))
        url = f"http://127.0.0.1:{city.getsockname()[1]}/"
        with pytest.raises(Unreachable, match="it takes too long"):
            line.ask(Request("POST", url, {}, bytes(30_000_000)))
        line.drop()
