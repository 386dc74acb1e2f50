# SPDX-License-Identifier: EUPL-1.2
"""Sites, their devices, and what they send."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "001"
down_revision = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "site",
        sa.Column("id", sa.String(8), primary_key=True),
        sa.Column("made_at", _AT, nullable=False),
    )
    op.create_table(
        "enrolment",
        sa.Column("code_digest", sa.String(64), primary_key=True),
        sa.Column("site", sa.String(8), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("expires_at", _AT, nullable=False),
        sa.Column("used_at", _AT),
        comment="single-use codes; only their digests",
    )
    op.create_table(
        "device",
        sa.Column("site", sa.String(8), sa.ForeignKey("site.id"), primary_key=True),
        sa.Column("key_id", sa.String(32), primary_key=True),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.Column("enrolled_at", _AT, nullable=False),
        sa.Column("revoked_at", _AT),
        sa.Column("replaced_by", sa.String(32)),
        sa.UniqueConstraint("key_id", name="one_device_with_a_key"),
    )
    op.create_table(
        "nonce",
        sa.Column("site", sa.String(8), primary_key=True),
        sa.Column("key_id", sa.String(32), primary_key=True),
        sa.Column("word", sa.String(64), primary_key=True),
        sa.Column("seen_at", _AT, nullable=False),
        comment="requests that were carried out; kept as long as their signatures are young enough",
    )
    op.create_index("nonces_by_time", "nonce", ["seen_at"])
    op.create_table(
        "record",
        sa.Column("site", sa.String(8), primary_key=True),
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("supersedes", sa.String(32)),
        sa.Column("received_at", _AT, nullable=False),
        sa.Column("erased_at", _AT),
        sa.UniqueConstraint("site", "epoch", "sequence", name="one_record_with_a_number"),
        sa.CheckConstraint(
            "(body IS NULL) = (erased_at IS NOT NULL)", name="only_erased_ones_are_blank"
        ),
    )
    op.create_index("records_by_kind", "record", ["site", "kind"])
    op.create_table(
        "taken_number",
        sa.Column("site", sa.String(8), primary_key=True),
        sa.Column("epoch", sa.String(16), primary_key=True),
        sa.Column("sequence", sa.BigInteger, primary_key=True),
        sa.Column("state", sa.String(12), nullable=False),
        comment="numbers that came with no record of their own: duplicates, conflicts, quarantined",
    )
    op.create_table(
        "quarantine",
        sa.Column("site", sa.String(8), primary_key=True),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("raw", sa.LargeBinary, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("received_at", _AT, nullable=False),
    )
    op.create_table(
        "progress",
        sa.Column("site", sa.String(8), primary_key=True),
        sa.Column("epoch", sa.String(16), primary_key=True),
        sa.Column("up_to", sa.BigInteger, nullable=False),
        comment="up to which number everything of a site's epoch is here",
    )
