"""Promises on paper and in a calendar: the menu that offers it, and the files that it makes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.ui.exporting import Exporter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import TaskCalendar, TaskServices
    from teamdesk.ui.texts import Texts


class Paper(NamedTuple):
    """The list of some members in one format; no format is the calendar of whoever sits here."""

    member_ids: tuple[UUID, ...]
    format: DocumentFormat | None


class PapersMenu(QMenu):
    """My list, everybody's lists, and my calendar.

    Signals:
        chosen: a `Paper`, and whether persons are called by initials.
    """

    chosen = Signal(object, bool)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self._papers: dict[QAction, Paper] = {}
        self.uses_initials = QAction(self)
        self.uses_initials.setCheckable(True)
        self.triggered.connect(self._on_triggered)

    def offer(self, member_id: UUID | None, members: Sequence[MemberRow]) -> None:
        """Put the lines in, in the language of now."""
        self.removeAction(self.uses_initials)
        self._papers.clear()
        self.clear()
        _ = self._
        if member_id is not None:
            self._add(_("My tasks, as Word …"), Paper((member_id,), DocumentFormat.DOCX))
            self._add(_("My tasks, as PDF …"), Paper((member_id,), DocumentFormat.PDF))
            self._add(_("My tasks to the calendar (.ics) …"), Paper((member_id,), None))
            self.addSeparator()
        everybody = tuple(member.id for member in members)
        self._add(_("A list for each member, as Word …"), Paper(everybody, DocumentFormat.DOCX))
        self._add(_("A list for each member, as PDF …"), Paper(everybody, DocumentFormat.PDF))
        self.addSeparator()
        self.uses_initials.setText(_("Persons get initials instead of names"))
        self.addAction(self.uses_initials)

    def _add(self, words: str, paper: Paper) -> None:
        self._papers[self.addAction(words)] = paper

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        paper = self._papers.get(action)
        if paper is not None:
            self.chosen.emit(paper, self.uses_initials.isChecked())


class TaskPapers(QObject):
    """Asks for a folder, and writes there off the window's thread; made when it is wanted."""

    def __init__(self, services: TaskServices, around: Surroundings, host: QWidget) -> None:
        super().__init__(host)
        self._ = around.texts
        self._around = around
        self._host = host
        self._services = services
        self._tools = services.tools()
        self._calendar_of: UUID | None = None
        self.exporter = Exporter(around, self._tools, host)
        self.menu = PapersMenu(around.texts, host)
        self.menu.chosen.connect(self._on_chosen)

    def offer(self) -> None:
        """Put into the menu what there is to hand out now."""
        members = [member for member in self._services.team().members() if member.is_active]
        busy = {row.id for row in self._tools.documents.subjects(DocumentKind.TASK_LIST)}
        self.menu.offer(
            self._services.member_id, [member for member in members if member.id in busy]
        )

    @Slot(object, bool)
    def _on_chosen(self, paper: Paper, uses_initials: bool) -> None:
        if paper.format is None:
            title = self._("Where should the calendar file lie?")
            memory = self._tools.memory
            self._calendar_of = paper.member_ids[0]
            self._tools.folders.ask(self._host, title, memory.folder, self._write_calendar)
            return
        self.exporter.begin(
            tuple(
                ExportDocument(
                    DocumentKind.TASK_LIST,
                    member_id,
                    (paper.format,),
                    Path(),
                    uses_initials=uses_initials,
                )
                for member_id in paper.member_ids
            )
        )

    def _write_calendar(self, folder: Path) -> None:
        self._tools.memory.folder = folder
        if self._calendar_of is None:
            return
        calendar = self._services.calendar()
        job = self._around.jobs.start(_Writing(calendar, self._calendar_of, self._, folder))
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        said = self._("{name} lies in {folder}.", name=path.name, folder=str(path.parent))
        self._around.notices.tell(said)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExplainedError):
            raise error
        self._around.notices.fail(error)


class _Writing:
    """The writing, carried to the worker without a widget."""

    def __init__(self, calendar: TaskCalendar, member_id: UUID, texts: Texts, folder: Path) -> None:
        self._calendar = calendar
        self._member_id = member_id
        self._language = texts.language
        self._folder = folder

    def __call__(self, _token: JobToken) -> Path:
        return self._calendar.write(self._member_id, self._language, self._folder)
