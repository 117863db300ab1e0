"""The tables of a database and how it gets them, on both engines."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import PrimaryKeyConstraint, Table, UniqueConstraint, insert, inspect, text
from sqlalchemy.exc import DBAPIError

from teamdesk.models import Base, Person, Relative
from teamdesk.storage import schema, versions
from teamdesk.storage.checks import row_counts
from teamdesk.storage.errors import NewerSchema, UpgradeFailed
from teamdesk.storage.versions import SchemaState
from tests.helpers.initial_schema import DIALECTS, recorded
from tests.helpers.vaults import add_person, names, person_with_relatives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

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

    assert tuple(script.revision for script in scripts)[::-1] == versions.REVISIONS


def test_bare_server_gets_all_tables(bare_postgres_engine: Engine) -> None:
    assert schema.schema_state(bare_postgres_engine) is SchemaState.EMPTY

    schema.upgrade(bare_postgres_engine)

    assert schema.schema_state(bare_postgres_engine) is SchemaState.CURRENT


def test_upgrade_of_a_current_database_does_not_load_alembic(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "alembic", None)

    schema.upgrade(engine)


def test_newer_database_is_refused_and_left(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9001'"))

    with pytest.raises(NewerSchema):
        schema.upgrade(engine)


@pytest.fixture
def next_revision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Iterable[str]], None]:
    """Give the program a second revision that runs the statements."""

    def add(statements: Iterable[str]) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        lines = [f"    op.execute({statement!r})" for statement in statements]
        head = ["from alembic import op", "revision = '0002'", "down_revision = '0001'"]
        (folder / "versions" / "v0002_next.py").write_text(
            "\n".join([*head, "def upgrade():", *lines]), encoding="utf-8"
        )
        monkeypatch.setattr(schema, "MIGRATIONS", folder)
        monkeypatch.setattr(versions, "REVISIONS", ("0001", "0002"))

    return add


def test_older_database_is_upgraded_with_its_rows(
    engine: Engine, next_revision: Callable[[Iterable[str]], None]
) -> None:
    add_person(engine, "Åse")
    next_revision(["ALTER TABLE person ADD COLUMN shoe_size INTEGER"])
    assert schema.schema_state(engine) is SchemaState.OLDER

    schema.upgrade(engine)

    assert schema.schema_state(engine) is SchemaState.CURRENT
    assert names(engine) == ["Åse"]


def test_upgrade_that_fails_half_way_leaves_the_old_tables(
    engine: Engine, next_revision: Callable[[Iterable[str]], None]
) -> None:
    add_person(engine, "Åse")
    next_revision(["CREATE TABLE half (id INTEGER)", "SELECT * FROM nowhere"])

    with pytest.raises(DBAPIError):
        schema.upgrade(engine)

    assert "half" not in inspect(engine).get_table_names()
    assert schema.schema_state(engine) is SchemaState.OLDER
    assert names(engine) == ["Åse"]


def test_upgrade_that_loses_rows_is_rolled_back(
    engine: Engine, next_revision: Callable[[Iterable[str]], None]
) -> None:
    add_person(engine, "Åse")
    next_revision(["DELETE FROM person"])

    with pytest.raises(UpgradeFailed) as refused:
        schema.upgrade(engine)

    assert refused.value.values == {"table": "person"}
    assert names(engine) == ["Åse"]


def test_rebuilt_parent_table_keeps_its_children(
    sqlite_engine: Engine, next_revision: Callable[[Iterable[str]], None]
) -> None:
    person, relatives = person_with_relatives("Åse")
    with sqlite_engine.begin() as connection:
        connection.execute(insert(Person).values(person))
        connection.execute(insert(Relative), relatives)
    rebuild = [
        "CREATE TABLE fresh AS SELECT * FROM person",
        "DROP TABLE person",
        "ALTER TABLE fresh RENAME TO person",
        "CREATE UNIQUE INDEX person_id ON person (id)",
    ]
    next_revision(rebuild)

    schema.upgrade(sqlite_engine)

    with sqlite_engine.connect() as connection:
        assert row_counts(connection)["relative"] == 3
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_each_reference_has_an_index() -> None:
    missing = [
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.foreign_keys and column.name not in _first_indexed(table)
    ]

    assert missing == []


def _first_indexed(table: Table) -> set[str]:
    indexed = [list(index.columns) for index in table.indexes]
    indexed += [
        list(constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint | PrimaryKeyConstraint)
    ]
    return {columns[0].name for columns in indexed}
