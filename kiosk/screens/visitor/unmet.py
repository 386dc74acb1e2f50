# SPDX-License-Identifier: EUPL-1.2
"""Counts what a visitor looked for in vain: each question once. No Qt here."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.domain.page import Page
from kiosk.domain.trouble import StoreTrouble
from kiosk.domain.unmet import UNKNOWN, Lacking, Unmet

if TYPE_CHECKING:
    from collections.abc import Hashable

    from kiosk.domain.books import UnmetBook
    from kiosk.domain.page import Flow

log = logging.getLogger(__name__)


class UnmetNeeds:
    """Remembers the questions of this visitor, so that none counts twice, until they leave."""

    def __init__(self, book: UnmetBook) -> None:
        """Know no question yet."""
        self._book = book
        self._key = ""
        self._asked: set[Hashable] = set()
        self._typed_in_vain = ""

    def listed(self, flow: Flow, lacking: Lacking | None) -> None:
        """A list is shown, empty for a reason or not at all."""
        self._keep(flow)
        if lacking is not None:
            field = flow.subject or flow.filters.field or UNKNOWN
            self._count((flow.subject, flow.filters), Unmet(field, lacking))

    def searched(self, flow: Flow, typed: str, *, in_vain: bool) -> None:
        """Something is typed; it counts if it finds nothing to the end."""
        self._keep(flow)
        if not typed:
            self._settle(flow)
        self._typed_in_vain = typed.strip() if in_vain else ""

    def left(self, flow: Flow) -> None:
        """Whatever page is shown now: a search in vain ends with its page."""
        if flow.page is not Page.SEARCH or flow.key != self._key:
            self._settle(flow)
        self._keep(flow)

    def _settle(self, flow: Flow) -> None:
        if self._typed_in_vain:
            unmet = Unmet(flow.filters.field or UNKNOWN, Lacking.SEARCH_EMPTY)
            self._count(self._typed_in_vain, unmet)
            self._typed_in_vain = ""

    def _keep(self, flow: Flow) -> None:
        if flow.key != self._key:
            self._key, self._typed_in_vain = flow.key, ""
            self._asked.clear()

    def _count(self, question: Hashable, unmet: Unmet) -> None:
        if question in self._asked:
            return
        self._asked.add(question)
        try:
            self._book.record(unmet)
        except StoreTrouble as trouble:  # a count is no reason to send anybody away
            log.warning("visitor.uncounted %s", trouble)
