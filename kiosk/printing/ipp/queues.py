# SPDX-License-Identifier: EUPL-1.2
"""The queues of a CUPS server on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.values import GroupTag, Operation, Tag, attribute
from kiosk.printing.ipp.wire import NoAnswerError, NotReachedError, Peer, RefusedError

if TYPE_CHECKING:
    from kiosk.printing.ipp.values import Group

HERE = Address.of("ipp://localhost/printers/")


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue, and where it sends its jobs."""

    uri: str
    device: str
    model: str


def queues_of(server: Address = HERE) -> list[Queue]:
    """Every queue; none where no CUPS answers."""
    names = ("printer-uri-supported", "device-uri", "printer-make-and-model")
    wanted = attribute(Tag.KEYWORD, "requested-attributes", *names)
    try:
        answer = Peer(server).ask(Operation.CUPS_GET_PRINTERS, wanted)
    except (NotReachedError, RefusedError, NoAnswerError):
        return []
    return [_queue(group) for group in answer.groups if group.tag == GroupTag.PRINTER]


def _queue(said: Group) -> Queue:
    uri, device, model = (
        said.text(name)
        for name in ("printer-uri-supported", "device-uri", "printer-make-and-model")
    )
    return Queue(uri, device, model)
