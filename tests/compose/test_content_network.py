# SPDX-License-Identifier: EUPL-1.2
"""Sources over the network, from a real server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from kiosk.compose.content import take
from kiosk.compose.content_sources import Wish
from kiosk.content.fetch import integreat_addresses
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.content.importers.examples import as_json, meeting, page, place, service


@contextmanager
def server(answers: dict[str, Any], asked: list[dict[str, str]]) -> Iterator[str]:
    """An Integreat server that knows when nothing has changed."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append({"path": self.path, **{k.lower(): v for k, v in self.headers.items()}})
            unchanged = self.headers.get("If-None-Match") == '"1"'
            known = self.path in answers
            self.send_response(304 if known and unchanged else 200 if known else 404)
            self.send_header("ETag", '"1"')
            self.end_headers()
            if known and not unchanged:
                self.wfile.write(json.dumps(answers[self.path]).encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as running:
        thread = Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_address[1]}"
        finally:
            running.shutdown()
            thread.join()


def test_a_region_is_fetched_politely_and_only_once(tmp_path: Path) -> None:
    """All kinds in one go; the second time the server says that nothing has changed."""
    pauses: list[float] = []
    root = "/api/v3/stadt"
    answers = {
        f"{root}/languages/": [{"id": 1, "code": "de", "bcp47_tag": "de-DE", "native_name": "x"}],
        f"{root}/de/pages/": [page("wohnen")],
        f"{root}/de/locations/": [place(1)],
        f"{root}/de/location-categories/": [
            {"id": 1, "name": "Bildung", "icon": "education", "color": "#000", "icon_url": ""}
        ],
        f"{root}/de/events/?combine_recurring=True": [meeting(1)],
    }
    asked: list[dict[str, str]] = []
    with server(answers, asked) as url:
        addresses = tuple(integreat_addresses(url, "stadt", ["de"]))
        wish = Wish(sources=addresses, development=True, pause=pauses.append)
        assert take(wish, tmp_path / "site").edition == 1
        assert take(wish, tmp_path / "site").edition == 1
    with closing(open_directory(tmp_path / "site")) as store:
        found = StoredDirectoryShelf(store).directory()
    assert [len(found.pages), len(found.services), len(found.events)] == [1, 1, 1]
    assert found.services[0].fields == ("education_qualification",)
    assert len(asked) == 10
    assert pauses == [0.5] * 8
    assert all(one["x-integreat-development"] == "true" for one in asked)
    assert [one.get("if-none-match") for one in asked] == [None] * 5 + ['"1"'] * 5


def test_a_server_that_is_away_costs_nothing(tmp_path: Path) -> None:
    """What it said before stays; what else was named is taken."""
    path = tmp_path / "s.json"
    path.write_bytes(as_json([service("a")]))
    wish = Wish(sources=("http://127.0.0.1:9/calendar.ics", str(path)), pause=lambda _: None)
    outcome = take(wish, tmp_path / "site")
    [away, _] = outcome.sources
    assert [problem.code for problem in away.problems] == ["unreachable"]
    assert outcome.edition == 1
