"""Alembic runs this file; the connection, inside its transaction, comes from `schema.upgrade`."""

from __future__ import annotations

from alembic import context

from teamdesk.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
