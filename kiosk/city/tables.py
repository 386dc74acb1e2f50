# SPDX-License-Identifier: EUPL-1.2
"""The city's tables: facts of sites are keyed by site first, so that they can be split by site."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator

from kiosk.sync.signature import LONGEST_NONCE


class Instant(TypeDecorator[datetime]):
    """A time-zone-aware instant; SQLite keeps it without its zone, in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy passes it
    ) -> datetime | None:
        """To the database."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 - as above
    ) -> datetime | None:
        """From the database."""
        return None if value is None else value.replace(tzinfo=value.tzinfo or UTC)


metadata = MetaData()

site = Table(
    "site",
    metadata,
    Column("id", String(8), primary_key=True),
    Column("made_at", Instant, nullable=False),
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("code_digest", String(64), primary_key=True),
    Column("site", String(8), ForeignKey("site.id"), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    comment="single-use codes; only their digests",
)

device = Table(
    "device",
    metadata,
    Column("site", String(8), ForeignKey("site.id"), primary_key=True),
    Column("key_id", String(32), primary_key=True),
    Column("public_key", LargeBinary(32), nullable=False),
    Column("enrolled_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    Column("replaced_by", String(32)),
    Column("last_seen", Instant),
    UniqueConstraint("key_id", name="one_device_with_a_key"),
)

nonce = Table(
    "nonce",
    metadata,
    Column("site", String(8), primary_key=True),
    Column("key_id", String(32), primary_key=True),
    Column("word", String(LONGEST_NONCE), primary_key=True),
    Column("seen_at", Instant, nullable=False),
    comment="requests that were carried out; kept as long as their signatures are young enough",
)
Index("nonces_by_time", nonce.c.seen_at)

record = Table(
    "record",
    metadata,
    Column("site", String(8), primary_key=True),
    Column("id", String(32), primary_key=True),
    Column("epoch", String(16), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("body", Text),
    Column("digest", String(64), nullable=False),
    Column("supersedes", String(32)),
    Column("received_at", Instant, nullable=False),
    Column("erased_at", Instant),
    UniqueConstraint("site", "epoch", "sequence", name="one_record_with_a_number"),
    CheckConstraint("(body IS NULL) = (erased_at IS NOT NULL)", name="only_erased_ones_are_blank"),
)
Index("records_by_kind", record.c.site, record.c.kind)
Index(
    "corrections",
    record.c.site,
    record.c.supersedes,
    sqlite_where=record.c.supersedes.is_not(None),
    postgresql_where=record.c.supersedes.is_not(None),
)

taken_number = Table(
    "taken_number",
    metadata,
    Column("site", String(8), primary_key=True),
    Column("epoch", String(16), primary_key=True),
    Column("sequence", BigInteger, primary_key=True),
    Column("state", String(12), nullable=False),
    comment="numbers that came with no record of their own: duplicates, conflicts, quarantined",
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("site", String(8), primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("record", String(32)),
    Column("raw", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("received_at", Instant, nullable=False),
)

Index("set_aside_by_record", quarantine.c.site, quarantine.c.record)

progress = Table(
    "progress",
    metadata,
    Column("site", String(8), primary_key=True),
    Column("epoch", String(16), primary_key=True),
    Column("up_to", BigInteger, nullable=False),
    comment="up to which number everything of a site's epoch is here",
)
