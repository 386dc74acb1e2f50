# SPDX-License-Identifier: EUPL-1.2
"""When a device was last heard of, and a quick way to the records that correct others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001"


def upgrade() -> None:
    """Add the column and the index."""
    op.add_column("device", sa.Column("last_seen", sa.DateTime(timezone=True)))
    corrects = sa.text("supersedes IS NOT NULL")
    op.create_index(
        "corrections",
        "record",
        ["site", "supersedes"],
        sqlite_where=corrects,
        postgresql_where=corrects,
    )
