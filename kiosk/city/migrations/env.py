# SPDX-License-Identifier: EUPL-1.2
"""Runs the migrations on the connection that `kiosk.city.database` hands in."""

from __future__ import annotations

from alembic import context

from kiosk.city.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
