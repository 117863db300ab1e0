"""A team on a municipality's own server, by command line alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from teamdesk.cli.arguments import Arguments
from teamdesk.cli.team import server_url

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from tests.cli.conftest import Command

needs_server = pytest.mark.skipif(sys.platform == "win32", reason="no server for tests on Windows")


@pytest.fixture
def address(bare_postgres_engine: Engine) -> str:
    return bare_postgres_engine.url.set(drivername="postgresql").render_as_string(False)


@needs_server
def test_create_on_an_empty_server_founds_a_team(teamdesk: Command, address: str) -> None:
    made = teamdesk("db", "create", address, "--team", "Team Nord", "--json")

    assert (made.code, made.json["recovery_key"]) == (0, None)
    assert teamdesk("list", "cases", "--database", address, "--json").json == []
    assert teamdesk("db", "check", address, "--json").json["rows"]["team"] == 1


@needs_server
def test_create_on_a_server_leaves_the_team_that_is_there(teamdesk: Command, address: str) -> None:
    teamdesk("db", "create", address, "--team", "Team Nord")

    answer = teamdesk("db", "create", address, "--team", "Team Sør")

    assert answer.code == 4
    assert answer.err.startswith("The database belongs to Team Nord already.")


@needs_server
def test_server_without_tables_is_no_database_of_a_team(teamdesk: Command, address: str) -> None:
    answer = teamdesk("list", "cases", "--database", address)

    assert answer.code == 4
    assert "is not a Teamdesk database" in answer.err


def test_server_that_does_not_answer_is_the_environment_s_failure(teamdesk: Command) -> None:
    answer = teamdesk("list", "cases", "--database", "postgresql://kari@127.0.0.1:1/team")

    assert answer.code == 1
    assert answer.err.startswith("The database server does not answer.")


def test_password_of_a_server_comes_from_the_passphrase_file(secret: Path) -> None:
    secret.write_text("p@ss:ord/\n", encoding="utf-8")
    arguments = Arguments(passphrase_file=secret)

    url = server_url(arguments, "postgres://kari@db.kommune.no/team")

    assert url == "postgresql://kari:p%40ss%3Aord%2F@db.kommune.no/team"
