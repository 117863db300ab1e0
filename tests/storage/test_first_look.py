"""The first board of a file, without SQLAlchemy, is the board that everything else shows."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.services.board import BoardService
from teamdesk.services.opening import open_practice
from teamdesk.storage.errors import NotADatabase
from teamdesk.storage.first_look import STATEMENTS
from tests.helpers.statements import ready_made
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.vault import Vault
    from tests.helpers.clock import FixedClock

ALONE = """
import sys
from datetime import date
from pathlib import Path
from teamdesk.services.opening import open_vault
from teamdesk.storage.vault import Vault
try:
    Vault.open(Path(sys.argv[1]), sys.argv[2]).look(date.today())
except Exception as error:
    print(type(error).__name__)
print(any(name.startswith("sqlalchemy") for name in sys.modules))
"""


@pytest.mark.parametrize(
    "name", ["teams", "members", "phases", "cards", "closed", "shared", "tasks", "running"]
)
def test_ready_made_statement_is_what_the_query_gives_today(name: str) -> None:
    stored = STATEMENTS.joinpath(f"{name}.sql").read_text(encoding="utf-8")

    assert stored == ready_made()[name]


def test_every_ready_made_statement_is_compared() -> None:
    assert {path.stem for path in STATEMENTS.iterdir()} == set(ready_made())


def test_first_look_shows_the_board_that_the_service_shows(clock: FixedClock) -> None:
    opened = open_practice(clock)
    try:
        shown = BoardService(opened.workplace).first_look()
    finally:
        opened.close()

    assert opened.first_look == shown
    assert len(shown.board.cards) == 26


def test_file_without_a_team_is_refused(vault: Vault, clock: FixedClock) -> None:
    with pytest.raises(NotADatabase):
        vault.look(clock.today() + timedelta(days=1))


def test_file_is_proven_and_looked_at_without_sqlalchemy(vault: Vault, vault_path: Path) -> None:
    vault.close()

    run = subprocess.run(
        [sys.executable, "-c", ALONE, str(vault_path), PASSPHRASE],
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.split() == ["NotADatabase", "False"]
