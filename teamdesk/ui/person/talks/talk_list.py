"""The talks with a person, and how the rulers went from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.names import mask_names
from teamdesk.domain.rows.interviews import InterviewRow
from teamdesk.ui.person.scores.chart import ScoreChart
from teamdesk.ui.person.talks.ruler_lines import ruler_lines
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import Card, EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.ui.surroundings import Surroundings

ROWS_SHOWN = 12


class TalkList(QWidget):
    """The newest first; Enter opens one.

    Signals:
        begun: a new note is wanted, or the one that was begun.
        opened: the `InterviewRow` that is to be read or written on.
    """

    begun = Signal()
    opened = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._hidden: tuple[str, ...] = ()
        self.new = Button(around.theme, ButtonKind.PRIMARY, IconName.PLUS)
        self.model = ColumnsModel[InterviewRow](_interview_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.rulers = ScoreChart(around.theme, around.texts)
        self.over_time = Card(around.theme)
        self.over_time.body.addWidget(self.rulers)
        self._empty = EmptyState(around.theme, IconName.PERSON)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.table, self.over_time):
            column.addWidget(widget)
        column.addWidget(self._empty, 1)
        self.new.clicked.connect(self.begun)
        self._empty.action_requested.connect(self.begun)
        self.table.rows.opened.connect(self.opened)
        self.table.rows.pressed_on.connect(self.opened)

    def show_talks(
        self, rows: Sequence[InterviewRow], hidden: tuple[str, ...], *, has_draft: bool
    ) -> None:
        """Show the talks; of the names that are ``hidden`` only the initials stand."""
        _, self._hidden = self._, hidden
        words = _("Go on with the note") if has_draft else _("New interview note")
        self.new.set_words(words, "N")
        columns = ((_("Date"), 15), (_("Topic"), 45), (_("By"), 20), (_("State"), 20))
        self.table.set_words(_("Interviews (MI)"), [Column(*column) for column in columns])
        self.model.show_rows(rows)
        self.model.tell_all_changed()
        self.table.fit_rows(min(len(rows), ROWS_SHOWN))
        self.table.setVisible(bool(rows))
        is_masked = self._theme.tokens.masked
        self.new.setVisible(bool(rows) and not is_masked)
        self._show_rulers(rows)
        self._empty.setVisible(not rows)
        self._empty.set_words(
            _("No interviews yet"),
            _("A motivational interview stands here: topic, rulers, own words, the next step."),
            "" if is_masked else words,
        )

    def _show_rulers(self, rows: Sequence[InterviewRow]) -> None:
        heading = self._("The rulers over time")
        self.over_time.set_heading(heading)
        self.rulers.show_lines(heading, ruler_lines(self._, rows))
        self.over_time.setVisible(not self.rulers.is_empty)

    def _cells(self, row: InterviewRow) -> tuple[Cell, ...]:
        _ = self._
        how_far = _("approved") if row.approved_at else _("draft")
        added = len(row.additions)
        if added:
            count = _.plural("{count} addition", "{count} additions", added)
            how_far = f"{how_far}, {count}"
        return (
            Cell(_.formats.date_short(row.held_on)),
            Cell(mask_names(row.topic, self._hidden), is_strong=True),
            Cell(row.author.name if row.author else "", is_quiet=True),
            Cell(how_far, is_quiet=True),
        )


def _interview_id(row: InterviewRow) -> UUID:
    return row.id
