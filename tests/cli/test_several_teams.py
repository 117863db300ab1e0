"""Several teams in one file or on one server: which of them a command works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.opening import open_server, open_vault
from teamdesk.services.teams import TeamsService
from tests.helpers.databases import ENGINES
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import URL

    from teamdesk.services.opening import OpenedTeam
    from tests.cli.conftest import Command


def with_a_second(opened: OpenedTeam) -> None:
    TeamsService(opened.workplace).add(AddTeam("Team Sør", WayName.STANDARD))
    opened.close()


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, teamdesk: Command) -> list[str]:
    """The options that name a database with Team Nord and Team Sør."""
    if request.param == "sqlite":
        file: Path = request.getfixturevalue("database")
        secret: Path = request.getfixturevalue("secret")
        with_a_second(open_vault(file, PASSPHRASE, SystemClock()))
        return ["--database", str(file), "--passphrase-file", str(secret)]
    url: URL = request.getfixturevalue("bare_postgres_engine").url
    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    teamdesk("db", "create", address, "--team", "Team Nord")
    with_a_second(open_server(address, SystemClock()))
    return ["--database", address]


def test_import_and_list_work_on_the_team_that_is_named(
    teamdesk: Command, place: list[str], board_file: Path
) -> None:
    teamdesk("import", board_file, *place, "--team", "sør")

    names = [
        case["name"] for case in teamdesk("list", "cases", *place, "--team=sør", "--json").json
    ]

    assert names == ["Anne Berg", "Odd Moen"]
    assert teamdesk("list", "cases", *place, "--team", "Team Nord", "--json").json == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([], "There are several teams here: Team Nord, Team Sør."),
        (["--team", "Vest"], "No team here is called Vest. There are: Team Nord, Team Sør."),
        (["--team", "team"], "team could be any of these teams: Team Nord, Team Sør."),
    ],
    ids=["none", "wrong", "ambiguous"],
)
def test_team_that_is_not_clear_is_asked_for_by_the_names_there_are(
    teamdesk: Command, place: list[str], said: list[str], told: str
) -> None:
    answer = teamdesk("list", "cases", *place, *said)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(told)
    assert "Nothing was opened." in answer.err


def test_export_writes_for_the_team_that_is_named(
    teamdesk: Command, place: list[str], tmp_path: Path
) -> None:
    answer = teamdesk("export", "minutes", "--out", tmp_path, *place, "--team", "nord")

    assert answer.code == 4
    assert answer.err.startswith("There is nothing to write yet.")


def test_practice_opens_its_first_team_and_any_other_by_name(teamdesk: Command) -> None:
    assert len(teamdesk("list", "cases", "--practice", "--json").json) == 26
    assert len(teamdesk("list", "cases", "--practice", "--team", "fjell", "--json").json) == 5

    answer = teamdesk("list", "cases", "--practice", "--team", "Vest")

    assert answer.code == 2
    assert "There are: Team Fjell, Team Nord." in answer.err


def test_cases_of_zones_are_listed_with_their_zone_contact(
    teamdesk: Command, database: Path, secret: Path, board_file: Path
) -> None:
    opened = open_vault(database, PASSPHRASE, SystemClock())
    TeamsService(opened.workplace).add(AddTeam("Soner", WayName.MANDAL))
    opened.close()
    place = ["--database", database, "--passphrase-file", secret, "--team", "Soner"]
    teamdesk("import", board_file, *place)
    head = teamdesk("list", "cases", "--lang", "nb", *place).out.splitlines()[0]
    assert "Sonekontakt" in head
    assert "Koordinator" not in head


def test_help_tells_that_lists_are_exported(teamdesk: Command) -> None:
    told = " ".join(teamdesk("--lang", "nb", "--help").out.split())
    assert "alle slags dokumenter til Word og PDF: innkallinger" in told
