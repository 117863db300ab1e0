"""A team's file is opened beside the import of the window, with the same end as in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.ahead import open_ahead
from teamdesk.core.options import WindowOptions
from teamdesk.services.creating import create_vault
from teamdesk.services.founding import FoundTeam
from teamdesk.storage.errors import WrongPassphrase
from tests.helpers.clock import FixedClock
from tests.helpers.vaults import MONDAY, PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

TEAM = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "nord.teamdesk"
    opened, _recovery = create_vault(path, PASSPHRASE, TEAM, FixedClock(MONDAY))
    opened.close()
    return str(path)


def test_file_with_its_passphrase_is_opened_ahead(file: str) -> None:
    opening = open_ahead(WindowOptions(database=file, secret=PASSPHRASE))

    assert opening is not None
    opened = opening.result()
    opened.close()
    assert opened.workplace.member_id is not None


def test_wrong_passphrase_is_told_to_whoever_takes_the_team(file: str) -> None:
    opening = open_ahead(WindowOptions(database=file, secret="noe annet enn det"))

    assert opening is not None
    with pytest.raises(WrongPassphrase):
        opening.result()


@pytest.mark.parametrize(
    "options",
    [
        WindowOptions(database="nord.teamdesk"),
        WindowOptions(secret=PASSPHRASE),
        WindowOptions(database="postgresql://kari@server/team", secret=PASSPHRASE),
        WindowOptions(is_practice=True),
    ],
    ids=["asked for", "file of the last time", "server", "practice"],
)
def test_what_the_window_has_to_find_out_is_left_to_it(options: WindowOptions) -> None:
    assert open_ahead(options) is None
