# SPDX-License-Identifier: EUPL-1.2
"""A printer that speaks IPP over a real socket and does what a test tells it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import pytest

from kiosk.domain.ports import PrinterState, PrinterTrouble, SlipPrinter
from kiosk.printing.ipp.codec import decode, encode
from kiosk.printing.ipp.values import (
    Attribute,
    Group,
    GroupTag,
    JobState,
    Message,
    Operation,
    Status,
    Tag,
    attribute,
)


@dataclass(slots=True)
class FakeJob:
    """A job in the printer."""

    title: str
    document: bytes
    attributes: Group
    state: JobState = JobState.PROCESSING
    impressions: int | None = 0


@dataclass(slots=True)
class FakePrinter:
    """What the printer is like.

    Attributes:
        reasons: of its state.
        works: jobs end by themselves; otherwise they stay in process.
        impressions: pages out when a job is cancelled; None where it does not count.
        refuses: status of each operation that is not accepted.
        hangs_up: operations after which the connection is cut without an answer.
        says: bytes answered in place of a message.
        http_status: of every answer.
        http_refuses: HTTP status of the answers to an operation.
        forgets: jobs that are over are unknown.
        cancels: whether a cancelled job ends.
    """

    reasons: tuple[str, ...] = ("none",)
    state: int = 3
    accepts: bool = True
    works: bool = True
    impressions: int | None = 0
    cancels: bool = True
    media: tuple[Attribute, ...] = (
        attribute(Tag.KEYWORD, "media-supported", "iso_a5_148x210mm", "om_receipt_72x205mm"),
        attribute(Tag.KEYWORD, "media-ready", "iso_a5_148x210mm", "om_receipt_72x205mm"),
    )
    formats: tuple[str, ...] = ("application/pdf",)
    more: tuple[Attribute, ...] = ()
    refuses: dict[int, int] = field(default_factory=dict)
    unsupported: tuple[Attribute, ...] = ()
    hangs_up: set[int] = field(default_factory=set)
    says: bytes | None = None
    http_status: int = 200
    http_refuses: dict[int, int] = field(default_factory=dict)
    forgets: bool = False
    jobs: list[FakeJob] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    _server: ThreadingHTTPServer | None = None

    def __enter__(self) -> Self:
        """Listen on a free port."""
        printer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                printer.serve(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        """Switch off."""
        self.switch_off()

    def switch_off(self) -> None:
        """Nobody answers any more."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()

    @property
    def uri(self) -> str:
        """Where it is."""
        assert self._server is not None
        return f"ipp://127.0.0.1:{self._server.server_port}/ipp/print"

    def papers(self) -> list[bytes]:
        """What came out."""
        return [job.document for job in self.jobs if job.state is JobState.COMPLETED]

    def serve(self, connection: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        request = decode(connection.rfile.read(int(connection.headers["Content-Length"])))
        self.asked.append(request.code)
        answer = self.says if self.says is not None else encode(self._answer(request))
        if request.code in self.hangs_up:
            connection.close_connection = True
            return
        connection.send_response(self.http_refuses.get(request.code, self.http_status))
        connection.send_header("Content-Length", str(len(answer)))
        connection.end_headers()
        connection.wfile.write(answer)

    def _answer(self, request: Message) -> Message:
        refused = self.refuses.get(request.code)
        if refused is not None:
            groups = (Group(GroupTag.UNSUPPORTED, self.unsupported),)
            return Message(refused, request.request, groups)
        match request.code:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return _message(request, Group(GroupTag.PRINTER, self._attributes()))
            case Operation.PRINT_JOB:
                about, wishes = request.group(GroupTag.OPERATION), request.group(GroupTag.JOB)
                job = FakeJob(about.text("job-name"), request.document, wishes)
                self.jobs.append(job)
                return _message(request, self._told(len(self.jobs)))
            case Operation.GET_JOB_ATTRIBUTES:
                job = self._job(request)
                if self.works and job.state is JobState.PROCESSING:
                    job.state, job.impressions = JobState.COMPLETED, 1
                forgotten = self.forgets and job.state is not JobState.PROCESSING
                said = _message(request, self._told(self.jobs.index(job) + 1))
                return replace(said, code=Status.NOT_FOUND, groups=()) if forgotten else said
            case Operation.CANCEL_JOB:
                job = self._job(request)
                if self.cancels:
                    job.state, job.impressions = JobState.CANCELLED, self.impressions
                return _message(request)
            case _:
                return _message(request)

    def _job(self, request: Message) -> FakeJob:
        number = request.group(GroupTag.OPERATION).integer("job-id")
        assert number is not None
        return self.jobs[number - 1]

    def _told(self, number: int) -> Group:
        job = self.jobs[number - 1]
        told = [
            attribute(Tag.INTEGER, "job-id", number),
            attribute(Tag.ENUM, "job-state", job.state),
        ]
        if job.impressions is not None:
            told.append(attribute(Tag.INTEGER, "job-impressions-completed", job.impressions))
        return Group(GroupTag.JOB, tuple(told))

    def _attributes(self) -> tuple[Attribute, ...]:
        return (
            attribute(Tag.ENUM, "printer-state", self.state),
            attribute(Tag.KEYWORD, "printer-state-reasons", *self.reasons),
            attribute(Tag.BOOLEAN, "printer-is-accepting-jobs", self.accepts),
            attribute(Tag.MIME_TYPE, "document-format-supported", *self.formats),
            *self.media,
            *self.more,
        )


def _message(request: Message, *groups: Group) -> Message:
    return Message(0, request.request, (Group(GroupTag.OPERATION, ()), *groups))


def trouble_of(printer: SlipPrinter, pdf: bytes) -> tuple[PrinterState, bool]:
    """How printing failed: why, and whether the paper may be out all the same."""
    with pytest.raises(PrinterTrouble) as trouble:
        printer.print(pdf, "20261121-142")
    return trouble.value.state, trouble.value.submitted
