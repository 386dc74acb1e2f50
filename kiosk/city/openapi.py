# SPDX-License-Identifier: EUPL-1.2
"""The city's interface in OpenAPI 3.1, made from the messages that both sides use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.sync.wire import (
    Enrol,
    Enrolled,
    Message,
    Push,
    Pushed,
    Refusal,
    Rotate,
    SentRecord,
    SiteState,
)

_REF = "#/components/schemas/{name}"
_SITE = {
    "name": "site",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "pattern": "^[A-Z0-9]{2,8}$"},
}
_REFUSALS = ("400", "401", "403", "409", "413", "415", "503")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Operation:
    path: str
    method: str
    summary: str
    asks: type[Message] | None
    answers: type[Message]
    status: str
    signed: bool


_OPERATIONS = (
    _Operation(
        path="/v1/enrolments",
        method="post",
        summary="Let a device speak for the site that a code was made for",
        asks=Enrol,
        answers=Enrolled,
        status="201",
        signed=False,
    ),
    _Operation(
        path="/v1/sites/{site}/records",
        method="post",
        summary="Store records; answered after they are on disk",
        asks=Push,
        answers=Pushed,
        status="200",
        signed=True,
    ),
    _Operation(
        path="/v1/sites/{site}/key",
        method="post",
        summary="Let a new key speak for the device that signs with its old one",
        asks=Rotate,
        answers=Enrolled,
        status="201",
        signed=True,
    ),
    _Operation(
        path="/v1/sites/{site}/state",
        method="get",
        summary="What the city has of a site",
        asks=None,
        answers=SiteState,
        status="200",
        signed=True,
    ),
)


def document() -> dict[str, Any]:
    """The whole document; fields that are not named in it are refused."""
    kinds = (Enrol, Enrolled, Push, Pushed, Refusal, Rotate, SentRecord, SiteState)
    _, schemas = msgspec.json.schema_components(kinds, ref_template=_REF)
    schemas["Push"]["properties"]["records"]["items"] = {"$ref": _REF.format(name="SentRecord")}
    paths: dict[str, dict[str, Any]] = {}
    for operation in _OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _described(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Welcome Point City",
            "version": "1",
            "description": "Fields that are not named here are refused. Bodies may be gzip.",
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "signature": {
                    "type": "http",
                    "scheme": "signature",
                    "description": "RFC 9421 with Ed25519 over @method, @path, @query and "
                    "content-digest; created, nonce, keyid, tag=welcome-point",
                }
            },
        },
    }


def _described(operation: _Operation) -> dict[str, Any]:
    refusal = {"description": "Refused: code and reason", "content": _json(Refusal)}
    described: dict[str, Any] = {
        "summary": operation.summary,
        "security": [{"signature": []}] if operation.signed else [],
        "responses": {
            operation.status: {"description": "Done", "content": _json(operation.answers)},
            **dict.fromkeys(_REFUSALS, refusal),
        },
    }
    if "{site}" in operation.path:
        described["parameters"] = [_SITE]
    if operation.asks:
        described["requestBody"] = {"required": True, "content": _json(operation.asks)}
    return described


def _json(message: type[Message]) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _REF.format(name=message.__name__)}}}
