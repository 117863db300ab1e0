"""The tables of a database and how it gets them, on both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from teamdesk.models import Base
from teamdesk.storage import schema
from tests.helpers.initial_schema import DIALECTS, recorded

if TYPE_CHECKING:
    from sqlalchemy import Engine


@pytest.mark.parametrize("dialect", DIALECTS)
def test_recorded_schema_is_that_of_the_models(dialect: str) -> None:
    file = schema.MIGRATIONS / "versions" / f"v0001_initial.{dialect}.sql"

    assert file.read_text(encoding="utf-8") == recorded(dialect), (
        "the models changed: python -m tests.helpers.initial_schema"
    )


def test_models_and_migrated_database_are_the_same(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)

        assert compare_metadata(context, Base.metadata) == []


def test_known_revisions_are_the_files_of_alembic() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config).walk_revisions()

    assert tuple(script.revision for script in scripts)[::-1] == schema.REVISIONS
