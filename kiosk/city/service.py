# SPDX-License-Identifier: EUPL-1.2
"""The city over HTTP: one application, any number of workers, nothing kept between requests."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from anyio import to_thread
from litestar import HttpMethod, Litestar, MediaType, Request, Response, get, post, route
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from litestar.status_codes import HTTP_200_OK, HTTP_201_CREATED, HTTP_500_INTERNAL_SERVER_ERROR
from sqlalchemy import exc
from sqlalchemy.exc import SQLAlchemyError

from kiosk.city import openapi
from kiosk.city.devices import Refused
from kiosk.city.intake import Intake
from kiosk.city.shelf import editions_at
from kiosk.sync import signature
from kiosk.sync.wire import MOST_BYTES, Alive, Message, Refusal

log = logging.getLogger(__name__)

T = TypeVar("T", bound=Message)
Asked = Request[Any, Any, State]

STATUS = {
    "code_unknown": 403,
    "key_known": 409,
    "key_unknown": 401,
    "key_revoked": 401,
    "key_unproven": 403,
    "not_signed": 401,
    "clock_apart": 401,
    "wrong_site": 403,
    "replayed": 409,
    "too_large": 413,
    "not_readable": 400,
    "encoding_unknown": 415,
    "type_unknown": 415,
    "not_here": 404,
    "not_so": 405,
    "failed": 500,
    "try_again": 503,
}
"""The HTTP status of each refusal."""

_BEFORE_US = {404: "not_here", 405: "not_so", 413: "too_large"}
"""What is refused before it comes to one of the functions here."""

_PASSING = (exc.OperationalError, exc.InterfaceError, exc.InternalError, exc.TimeoutError)
"""What a database says that is away, busy or changing places; the rest would be said again."""

_READ = [HttpMethod.GET, HttpMethod.HEAD]
RETRY_SECONDS = 20


def city_service(intake: Intake, editions: Path | None = None) -> Litestar:
    """The application.

    Args:
        editions: the tree that it hands out, if any.
    """
    shelves = [editions_at(editions)] if editions else []
    return Litestar(
        [alive, described, enrol, push, rotate, site_state, *shelves],
        state=State({"intake": intake}),
        exception_handlers={
            Refused: _refused,
            **dict.fromkeys(_PASSING, _unavailable),
            SQLAlchemyError: _unstored,
            HTTPException: _misplaced,
            Exception: _failed,
        },
        request_max_body_size=MOST_BYTES + 1_000,
        openapi_config=None,
        debug=False,
    )


@route("/v1/alive", http_method=_READ)
async def alive(state: State) -> Response[bytes]:
    """Whether the city answers, and its time."""
    return _written(Alive(time=state["intake"].now()), HTTP_200_OK)


@route("/v1/openapi.json", http_method=_READ, sync_to_thread=False)
def described() -> Response[bytes]:
    """The interface."""
    return _written(openapi.document(), HTTP_200_OK)


@post("/v1/enrolments")
async def enrol(request: Asked, state: State) -> Response[bytes]:
    """Let a device speak for the site that a code was made for."""
    encoding = _encoding(request)
    body = await request.body()
    intake: Intake = state["intake"]
    return await _answer(lambda: intake.enrol(body, encoding), HTTP_201_CREATED)


@post("/v1/sites/{site:str}/records", status_code=200)
async def push(site: FromPath[str], request: Asked, state: State) -> Response[bytes]:
    """Store records; answered after they are on disk."""
    encoding = _encoding(request)
    signed = await _signed(request)
    intake: Intake = state["intake"]
    return await _answer(lambda: intake.push(site, signed, encoding), HTTP_200_OK)


@post("/v1/sites/{site:str}/key")
async def rotate(site: FromPath[str], request: Asked, state: State) -> Response[bytes]:
    """Let a new key speak for the device that signs with its old one."""
    encoding = _encoding(request)
    signed = await _signed(request)
    intake: Intake = state["intake"]
    return await _answer(lambda: intake.rotate(site, signed, encoding), HTTP_201_CREATED)


@get("/v1/sites/{site:str}/state")
async def site_state(site: FromPath[str], request: Asked, state: State) -> Response[bytes]:
    """What the city has of a site."""
    signed = await _signed(request)
    intake: Intake = state["intake"]
    return await _answer(lambda: intake.state(site, signed), HTTP_200_OK)


async def _signed(request: Asked) -> signature.Request:
    """The request with its path and query byte for byte; whatever host it names takes no part."""
    path, query = request.scope["raw_path"], request.scope["query_string"]
    url = f"https://city{path.decode('latin-1')}?{query.decode('latin-1')}"
    return signature.Request(request.method, url, dict(request.headers), await request.body())


def _encoding(request: Asked) -> str:
    kind, _ = request.content_type
    if kind not in {"", MediaType.JSON}:
        raise Refused("type_unknown", "Only JSON is read here.")
    return request.headers.get("content-encoding", "")


async def _answer(work: Callable[[], T], status: int) -> Response[bytes]:
    return _written(await to_thread.run_sync(work), status)


def _written(message: object, status: int) -> Response[bytes]:
    return Response(msgspec.json.encode(message), status_code=status, media_type=MediaType.JSON)


def _refused(request: Asked, error: Refused) -> Response[bytes]:
    now = request.app.state["intake"].now()
    refusal = Refusal(code=error.code, message=str(error), time=now)
    return _written(refusal, STATUS[error.code])


def _misplaced(request: Asked, error: HTTPException) -> Response[bytes]:
    ours = error.status_code >= HTTP_500_INTERNAL_SERVER_ERROR
    code = _BEFORE_US.get(error.status_code, "failed" if ours else "not_readable")
    answer = _refused(request, Refused(code, f"{error.detail}: see /v1/openapi.json."))
    answer.headers.update(error.headers or {})
    return answer


def _failed(request: Asked, error: Exception) -> Response[bytes]:
    log.error("city.failed", exc_info=error)
    return _refused(request, _mistaken())


def _unstored(request: Asked, error: SQLAlchemyError) -> Response[bytes]:
    """Without its text, which holds values."""
    state = getattr(getattr(error, "orig", None), "sqlstate", None)
    log.error("city.failed %s %s", type(error).__name__, state)
    return _refused(request, _mistaken())


def _mistaken() -> Refused:
    return Refused("failed", "The city made a mistake; it is in its log.")


def _unavailable(request: Asked, error: SQLAlchemyError) -> Response[bytes]:
    log.error("city.unavailable %s", type(error).__name__)
    again = Refused("try_again", "The city cannot store anything just now: try again later.")
    answer = _refused(request, again)
    answer.headers["Retry-After"] = str(RETRY_SECONDS)
    return answer
