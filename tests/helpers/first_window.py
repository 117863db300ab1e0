"""What the first window of a start shows, and what it has loaded by then."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import create_vault
from teamdesk.services.founding import FoundTeam
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from teamdesk.services.opening import OpenedTeam

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
_BEFORE = """
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
opened = open_vault(Path(sys.argv[1]), sys.argv[2], clock)
"""
_SHOW = """
program = Application(on, on.app)
program.show_team(opened)
for _round in range(5):
    on.app.processEvents()
"""
_AFTER = """
print(*sorted(name for name in sys.argv[3:] if name in sys.modules or name in vars(QtWidgets)))
program.close_team()
"""


def team_of_one(path: Path) -> OpenedTeam:
    """A new database at ``path`` with one person in it, still open."""
    opened, _recovery = create_vault(path, PASSPHRASE, TEAM, SystemClock())
    ReferralService(opened.workplace).refer(REFERRAL)
    return opened


def shown_first(path: Path, later: Iterable[str], told: str, prepared: str = "") -> list[str]:
    """Open a database in a process of its own: what is loaded once stays loaded.

    Args:
        path: the database.
        later: modules and classes of Qt that are not to be loaded yet.
        told: Python that prints what ``program`` shows.
        prepared: Python that runs before the window is made.

    Returns:
        The lines that ``told`` printed, and one with those of ``later`` that were loaded.
    """
    script = _BEFORE + prepared + _SHOW + told + _AFTER
    run = subprocess.run(
        [sys.executable, "-c", script, str(path), PASSPHRASE, *later],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()
