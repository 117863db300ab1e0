"""For whom a week is printed: the person, or one of those who come."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.week_plan import WeekRows
    from teamdesk.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class Paper:
    """One thing that can be printed."""

    kind: DocumentKind
    subject_id: UUID
    format: DocumentFormat


class WeekMenu(QMenu):
    """A line for each reader and format.

    Signals:
        chosen: a tuple with one `ExportDocument`, whose folder is asked for later.
    """

    chosen = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._week: WeekRows | None = None
        self._papers: dict[QAction, Paper] = {}
        self._uses_initials = QAction(self)
        self._uses_initials.setCheckable(True)
        self.triggered.connect(self._on_triggered)

    def show_week(self, week: WeekRows) -> None:
        """Offer the person's own week, and that of each member who comes in it."""
        self._week = week
        self._forget()
        _ = self._
        self._offer(DocumentKind.WEEK_PLAN, week.case_id, _("To the person"))
        members = {
            who.member_id: who.name
            for visit in week.visits
            for who in visit.staff
            if who.member_id is not None
        }
        for member_id, name in sorted(members.items(), key=lambda member: member[1]):
            self.addSeparator()
            self._offer(DocumentKind.STAFF_WEEK, member_id, _("To {name}", name=name))
        if members:
            self.addSeparator()
            self._uses_initials.setText(_("Members get initials instead of names"))
            self.addAction(self._uses_initials)

    def _forget(self) -> None:
        self.removeAction(self._uses_initials)
        self._papers.clear()
        self.clear()

    def _offer(self, kind: DocumentKind, subject_id: UUID, reader: str) -> None:
        _ = self._
        words = {
            DocumentFormat.DOCX: _("{reader}, as Word", reader=reader),
            DocumentFormat.PDF: _("{reader}, as PDF", reader=reader),
        }
        for file_format, text in words.items():
            action = self.addAction(text.replace("&", "&&"))
            self._papers[action] = Paper(kind, subject_id, file_format)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        paper = self._papers.get(action)
        if paper is None or self._week is None:
            return
        command = ExportDocument(
            paper.kind,
            paper.subject_id,
            (paper.format,),
            Path(),
            day=self._week.monday,
            uses_initials=self._uses_initials.isChecked() and paper.kind is DocumentKind.STAFF_WEEK,
        )
        self.chosen.emit((command,))
