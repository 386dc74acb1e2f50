# SPDX-License-Identifier: EUPL-1.2
"""Serves a tree of editions: plain public files, in parts where a kiosk resumes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from anyio import to_thread
from litestar import asgi

from kiosk.city.ranges import NotSatisfiable, is_named, span_of
from kiosk.city.tree import METADATA, TARGETS, TIMESTAMP

if TYPE_CHECKING:
    from litestar.handlers import ASGIRouteHandler
    from litestar.types import Receive, Scope, Send

PREFIX: Final = "/v1/editions"
_CHUNK: Final = 65_536
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DEEPEST: Final = 3
_ALWAYS: Final = {"X-Content-Type-Options": "nosniff", "Accept-Ranges": "bytes"}
_FOR_EVER: Final = "public, max-age=31536000, immutable"
_ASK_AGAIN: Final = "no-cache"


@dataclass(slots=True)
class Answer:
    """What goes back.

    Attributes:
        file: is closed by whoever sends it; None for no content.
        length: of what is sent of it.
    """

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    file: IO[bytes] | None = None
    length: int = 0


def editions_at(folder: Path) -> ASGIRouteHandler:
    """The part of the service that hands out a tree."""

    async def editions(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001 - ASGI
        raw = scope.get("raw_path") or b""
        method = str(scope.get("method", ""))
        asked = {key.decode("latin-1"): value.decode("latin-1") for key, value in scope["headers"]}
        path = raw.decode("latin-1").partition("?")[0].removeprefix(f"{PREFIX}/")
        answer = await to_thread.run_sync(answer_of, folder, method, path, asked)
        headers = {**_ALWAYS, **answer.headers, "Content-Length": str(answer.length)}
        if answer.status == 304:  # noqa: PLR2004 - RFC 9110, section 15.4.5
            del headers["Content-Length"]
        try:
            await send(
                {
                    "type": "http.response.start",
                    "status": answer.status,
                    "headers": [(k.lower().encode(), v.encode()) for k, v in headers.items()],
                }
            )
            await _send(answer, send, nothing=method == "HEAD")
        finally:
            if answer.file is not None:
                answer.file.close()

    return asgi(PREFIX, is_mount=True, copy_scope=True)(editions)


async def _send(answer: Answer, send: Send, *, nothing: bool) -> None:
    left = 0 if nothing or answer.file is None else answer.length
    while left and answer.file is not None:
        chunk = await to_thread.run_sync(answer.file.read, min(left, _CHUNK))
        if not chunk:
            raise OSError("the file became shorter while it was sent")
        left -= len(chunk)
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def answer_of(folder: Path, method: str, path: str, asked: Mapping[str, str]) -> Answer:
    """What to answer.

    Args:
        path: below the tree, as it came: none of our names has a sign that needs a `%`.
        asked: headers, in small letters.
    """
    if method not in {"GET", "HEAD"}:
        return Answer(405, {"Allow": "GET, HEAD"})
    file = _opened(folder, path)
    if file is None:
        return Answer(404, {"Cache-Control": _ASK_AGAIN})
    name = path.rpartition("/")[2]
    length = file.seek(0, 2)
    file.seek(0)
    changing = name == TIMESTAMP
    tag = f'"{sha256(file.read()).hexdigest()[:32]}"' if changing else f'"{name}"'
    headers = {
        "ETag": tag,
        "Cache-Control": _ASK_AGAIN if changing else _FOR_EVER,
        "Content-Type": "application/json"
        if name.endswith(".json")
        else "application/octet-stream",
    }
    if is_named(tag, asked.get("if-none-match", "")):
        file.close()
        return Answer(304, headers)
    same = asked.get("if-range", tag) == tag
    wanted = asked.get("range", "") if same and method == "GET" else ""
    try:
        span = span_of(wanted, length)
    except NotSatisfiable:
        file.close()
        return Answer(416, {**headers, "Content-Range": f"bytes */{length}"})
    if span is None:
        file.seek(0)
        return Answer(200, headers, file, length)
    start, part = span
    file.seek(start)
    headers["Content-Range"] = f"bytes {start}-{start + part - 1}/{length}"
    return Answer(206, headers, file, part)


def _opened(folder: Path, path: str) -> IO[bytes] | None:
    """A file of the tree; None for anything else, wherever a name or a link may lead."""
    parts = path.split("/")
    plain = len(parts) <= _DEEPEST and all(_NAME.fullmatch(part) for part in parts)
    if not plain or parts[0] not in {METADATA, TARGETS}:
        return None
    try:
        whole = folder.joinpath(*parts).resolve(strict=True)
        inside = whole.is_relative_to(folder.resolve()) and whole.is_file()
        return whole.open("rb") if inside else None
    except OSError:
        return None
