# SPDX-License-Identifier: EUPL-1.2
"""Our own fields of action and topics, where a source names them."""

from __future__ import annotations

from typing import Final

from kiosk.domain.emergency import EMERGENCY
from kiosk.domain.topic import FIELDS, TOPICS

OWN_TERMS: Final = frozenset({*FIELDS, *(topic.id for topic in TOPICS), EMERGENCY})
