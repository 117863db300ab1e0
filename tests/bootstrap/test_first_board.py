"""Where the board opens first it stands before anything is loaded that it does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.first_window import shown_first, team_of_one

if TYPE_CHECKING:
    from pathlib import Path

PREPARED = """
from teamdesk.bootstrap.first_place import FirstPlace
from teamdesk.core.kept_views import KeptViews

at = opened.workplace
on.paths.config.mkdir(parents=True, exist_ok=True)
view = KeptViews(on.paths.config).of(f"first/{at.team_id}/{at.member_id}")
FirstPlace(view).choose(Place.BOARD)
"""
TOLD = """
print(len(program.team.desk.host.page(Place.BOARD).presenter.visible))
"""
# Wizards stand for all of Qt's classes: PySide6 makes either those that are used, or every one.
LATER = (
    "sqlalchemy",
    "teamdesk.domain.commands.cases",
    "teamdesk.domain.filters.text",
    "teamdesk.ui.board.peek",
    "teamdesk.ui.board.questions",
    "teamdesk.ui.board.empty",
    "teamdesk.ui.tasks.view",
    "QWizard",
)


def test_first_board_loads_only_what_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "nord.teamdesk"
    team_of_one(path).close()

    assert shown_first(path, LATER, TOLD, PREPARED) == ["1", ""]
