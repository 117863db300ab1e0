"""Where the board opens first it stands before anything is loaded that it does not show."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.creating import create_vault
from teamdesk.services.founding import FoundTeam
from teamdesk.services.referrals import ReferralService
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

TEAM = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")
REFERRAL = NewReferral(
    name="Astrid Berg",
    birth_date=None,
    identity_number="",
    entry_route=EntryRoute.HOSPITAL,
    caught_by="",
    referred_on=date(2026, 3, 2),
    what_matters="Jeg vil klare meg selv hjemme.",
)

# A process of its own: what is loaded once stays loaded.
SHOWN = """
import sys
from pathlib import Path

from teamdesk.bootstrap.qt import load_qt

load_qt()
from PySide6 import QtWidgets
from teamdesk.bootstrap import team_window
from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.first_place import FirstPlace
from teamdesk.bootstrap.foundations import lay_foundations
from teamdesk.core.clock import SystemClock
from teamdesk.core.kept_views import KeptViews
from teamdesk.core.paths import UserPaths
from teamdesk.services.opening import open_vault
from teamdesk.ui.navigation import Place

# On a busy machine what is loaded a moment later would come in between.
team_window.LOAD_AFTER_MS = 600_000
clock, folder = SystemClock(), Path(sys.argv[1]).parent
on = lay_foundations(clock, UserPaths.below(folder / "home"))
opened = open_vault(Path(sys.argv[1]), sys.argv[2], clock)
at = opened.workplace
on.paths.config.mkdir(parents=True, exist_ok=True)
view = KeptViews(on.paths.config).of(f"first/{at.team_id}/{at.member_id}")
FirstPlace(view).choose(Place.BOARD)
program = Application(on, on.app)
program.show_team(opened)
for _round in range(5):
    on.app.processEvents()
board = program.team.desk.host.page(Place.BOARD)
print(len(board.presenter.visible))
print(*sorted(name for name in sys.argv[3:] if name in sys.modules or name in vars(QtWidgets)))
program.close_team()
"""
# Wizards stand for all of Qt's classes: PySide6 makes either those that are used, or every one.
LATER = (
    "sqlalchemy",
    "teamdesk.domain.commands.cases",
    "teamdesk.domain.filter_text",
    "teamdesk.ui.board.peek",
    "teamdesk.ui.board.questions",
    "teamdesk.ui.board.empty",
    "teamdesk.ui.tasks.view",
    "QWizard",
)


def test_first_board_loads_only_what_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "nord.teamdesk"
    opened, _recovery = create_vault(path, PASSPHRASE, TEAM, SystemClock())
    ReferralService(opened.workplace).refer(REFERRAL)
    opened.close()

    run = subprocess.run(
        [sys.executable, "-c", SHOWN, str(path), PASSPHRASE, *LATER],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.split("\n")[:2] == ["1", ""]
