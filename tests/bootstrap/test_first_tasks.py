"""«Oppgaver» is what opens, and it stands before anything is loaded that it does not show."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.actions import ActionService
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
from teamdesk.bootstrap.foundations import lay_foundations
from teamdesk.core.clock import SystemClock
from teamdesk.core.paths import UserPaths
from teamdesk.services.opening import open_vault
from teamdesk.ui.navigation import Place

# On a busy machine what is loaded a moment later would come in between.
team_window.LOAD_AFTER_MS = 600_000
clock, folder = SystemClock(), Path(sys.argv[1]).parent
on = lay_foundations(clock, UserPaths.below(folder / "home"))
program = Application(on, on.app)
program.show_team(open_vault(Path(sys.argv[1]), sys.argv[2], clock))
for _round in range(5):
    on.app.processEvents()
print(program.team.navigator.current.place.value)
print(sum(line.task is not None for line in program.team.desk.host.page(Place.TASKS).model.rows))
print(*sorted(name for name in sys.argv[3:] if name in sys.modules or name in vars(QtWidgets)))
program.close_team()
"""
# Wizards stand for all of Qt's classes: PySide6 makes either those that are used, or every one.
LATER = (
    "sqlalchemy",
    "teamdesk.domain.notes.due_field",
    "teamdesk.domain.typed_promises",
    "teamdesk.ui.board.view",
    "teamdesk.ui.exporting",
    "teamdesk.ui.tasks.line_form",
    "teamdesk.ui.tasks.menu",
    "teamdesk.ui.tasks.papers",
    "QWizard",
)


def test_first_tasks_load_only_what_they_show(tmp_path: Path) -> None:
    path = tmp_path / "nord.teamdesk"
    opened, _recovery = create_vault(path, PASSPHRASE, TEAM, SystemClock())
    ReferralService(opened.workplace).refer(REFERRAL)
    at = opened.workplace
    ActionService(at).add(AddAction("ringe fastlegen", None, at.member_id, at.today))
    opened.close()

    run = subprocess.run(
        [sys.executable, "-c", SHOWN, str(path), PASSPHRASE, *LATER],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.split("\n")[:3] == ["tasks", "1", ""]
