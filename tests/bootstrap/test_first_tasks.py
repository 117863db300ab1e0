"""«Oppgaver» is what opens, and it stands before anything is loaded that it does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.actions import AddAction
from teamdesk.services.actions import ActionService
from tests.helpers.first_window import shown_first, team_of_one

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """
print(program.team.navigator.current.place.value)
print(sum(line.task is not None for line in program.team.desk.host.page(Place.TASKS).model.rows))
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
    opened = team_of_one(path)
    at = opened.workplace
    ActionService(at).add(AddAction("ringe fastlegen", None, at.member_id, at.today))
    opened.close()

    assert shown_first(path, LATER, TOLD) == ["tasks", "1", ""]
