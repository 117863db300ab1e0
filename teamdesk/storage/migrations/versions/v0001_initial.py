"""The first tables, from SQL that was recorded for each of the two databases.

Recorded, and not made from the models: the models go on, what this revision makes must not.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision: str | None = None

SEPARATOR = "\n--\n"


def upgrade() -> None:
    """Run the recorded statements of the database at hand."""
    recorded = Path(__file__).with_name(f"v0001_initial.{op.get_bind().dialect.name}.sql")
    for statement in recorded.read_text(encoding="utf-8").split(SEPARATOR):
        op.get_bind().exec_driver_sql(statement)
