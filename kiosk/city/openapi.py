# SPDX-License-Identifier: EUPL-1.2
"""The city's interface in OpenAPI 3.1, made from the messages that both sides use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.sync.form import SiteId
from kiosk.sync.wire import (
    MOST_BYTES,
    Alive,
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
    "schema": msgspec.json.schema(SiteId),
}
_MISPLACED = ("404", "405", "500")
_ASKED = ("400", "409", "413", "415", "503")
_REFUSED = ("401", "403", "503")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Operation:
    """One thing that can be asked.

    Attributes:
        asks, answers: messages; an answer of None is a document of another kind, in JSON.
    """

    path: str
    method: str
    summary: str
    asks: type[Message] | None
    answers: type[Message] | None
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
    _Operation(
        path="/v1/alive",
        method="get",
        summary="Whether the city answers, and its time",
        asks=None,
        answers=Alive,
        status="200",
        signed=False,
    ),
    _Operation(
        path="/v1/openapi.json",
        method="get",
        summary="This document",
        asks=None,
        answers=None,
        status="200",
        signed=False,
    ),
)


def document() -> dict[str, Any]:
    """The whole document; fields that are not named in it are refused."""
    kinds = (Alive, Enrol, Enrolled, Push, Pushed, Refusal, Rotate, SentRecord, SiteState)
    _, schemas = msgspec.json.schema_components(kinds, ref_template=_REF)
    schemas["Push"]["properties"]["records"]["items"] = {
        "description": "Whatever is no SentRecord is set aside alone and answered `quarantined`.",
        "anyOf": [{"$ref": _REF.format(name="SentRecord")}, {}],
    }
    paths: dict[str, dict[str, Any]] = {}
    for operation in _OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _described(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Welcome Point City",
            "version": "1",
            "description": "Fields that are not named here are refused. A body is at most "
            f"{MOST_BYTES} bytes unpacked; it may come with Content-Encoding: gzip. Refusals: "
            "400 for a body that is not as described, 413 for one that is too large, 415 for one "
            "that is no JSON or packed otherwise; 401 without the signature of a device that the "
            "city knows; 403 and 409 where the device, the code or the key may not do this; 503 "
            "when the same should be sent again later. Below /v1/editions/ lie public files, for "
            "GET and HEAD, whole or a single range of bytes: the TUF metadata in metadata/ and "
            "its targets in targets/, where the SHA-256 of a file stands before its name.",
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
    refusals = {
        *_MISPLACED,
        *(_ASKED if operation.asks else ()),
        *(_REFUSED if operation.asks or operation.signed else ()),
    }
    refusal = {"description": "Refused: code and reason", "content": _json(Refusal)}
    described: dict[str, Any] = {
        "summary": operation.summary,
        "security": [{"signature": []}] if operation.signed else [],
        "responses": {
            operation.status: {"description": "Done", "content": _json(operation.answers)},
            **dict.fromkeys(sorted(refusals), refusal),
        },
    }
    if "{site}" in operation.path:
        described["parameters"] = [_SITE]
    if operation.asks:
        described["requestBody"] = {"required": True, "content": _json(operation.asks)}
    return described


def _json(message: type[Message] | None) -> dict[str, Any]:
    schema = {"$ref": _REF.format(name=message.__name__)} if message else {"type": "object"}
    return {"application/json": {"schema": schema}}
