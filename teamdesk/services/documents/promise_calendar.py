"""A member's promises as a file for her own calendar: case numbers in it, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.calendar import CalendarEntry
from teamdesk.exports.writers.calendar_writer import render_calendar
from teamdesk.exports.writers.write import keep_new
from teamdesk.services.documents.written_files import explained
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.services.workplace import Workplace


class PromiseCalendarService:
    """Writes the file; callable off the GUI thread.

    What was promised tells of somebody's health and may hold a name, so its words stay here.
    """

    def __init__(self, workplace: Workplace, translators: Callable[[Language], Translator]) -> None:
        self._at = workplace
        self._translators = translators

    def entries(self, member_id: UUID, language: Language) -> tuple[CalendarEntry, ...]:
        """Every open promise of a member that has a date."""
        _ = self._translators(language)
        tasks = self._tasks(member_id)
        return tuple(_entry(_, task, task.due_on) for task in tasks if task.due_on is not None)

    def write(self, member_id: UUID, language: Language, folder: Path) -> Path:
        """Write them all into one file of ``folder``.

        Raises:
            StorageError: the folder could not be written; nothing is left.
        """
        _ = self._translators(language)
        data = render_calendar(self.entries(member_id, language), self._at.clock.now())
        stem = "_".join((_.context("file name", "Tasks"), self._at.today.isoformat()))
        with explained(folder):
            return keep_new(data, folder, stem, "ics")

    def _tasks(self, member_id: UUID) -> list[TaskRow]:
        with self._at.reading() as work:
            members = team_queries.members_by_id(work.session, self._at.team_id)
            tasks = task_queries.tasks_of_team(
                work.session, self._at.team_id, self._at.today, members
            )
        return [
            task
            for task in tasks
            if task.status.is_open and task.owner is not None and task.owner.id == member_id
        ]


def _entry(_: Translator, task: TaskRow, day: date) -> CalendarEntry:
    title = _("Task in case {number}", number=task.case_number) if task.case_number else _("Task")
    return CalendarEntry(
        id=task.id,
        title=title,
        begins=day,
        text=_("What it is stands in “Tasks” in Teamdesk."),
        sequence=task.version,
    )
