# SPDX-License-Identifier: EUPL-1.2
"""Which record something set aside was meant to be, as far as it could be read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "003"
down_revision = "002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("quarantine", sa.Column("record", sa.String(32)))
    op.create_index("set_aside_by_record", "quarantine", ["site", "record"])
