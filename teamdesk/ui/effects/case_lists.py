"""Cases that need something: an end score, or a look in the record system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.rows.effects import MissingEndScore, StartOrEnd
from teamdesk.ui.navigation import ASSESSMENTS, Place
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.effects.handing_out import RegisterPaper
    from teamdesk.ui.effects.presenter import EffectPresenter
    from teamdesk.ui.surroundings import Surroundings


class MissingPage(QWidget):
    """Who was measured once; Enter opens the person where assessments stand."""

    def __init__(
        self, presenter: EffectPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._about = Label(TextRole.MUTED, wraps=True)
        self.model = ColumnsModel[MissingEndScore](_case_of, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = EmptyState(around.theme, IconName.CHART)
        self._stack = _stacked(self, around, self._about, self.table, self._empty)
        self.table.rows.opened.connect(self._on_opened)
        presenter.shown.connect(self.show_now)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._about.setText(
            _(
                "Cases with a first score and no later one of the same instrument. Enter opens the"
                " person's assessments."
            )
        )
        self.table.set_words(
            _("Missing an end score"),
            (
                Column(_("Person"), 30),
                Column(_("Case"), 12),
                Column(_("Measured once"), 30),
                Column(_("First measured"), 14),
                Column(_("Ended"), 14),
            ),
        )
        self._empty.set_words(
            _("Every case has a later score"),
            _("Cases that were measured once and never again stand here."),
        )

    @Slot()
    def show_now(self) -> None:
        """Show what the presenter has."""
        state = self._presenter.state
        if state is not None:
            self.model.show_rows(state.missing)
            self._stack.setCurrentWidget(self.table if state.missing else self._empty)

    def _cells(self, row: MissingEndScore) -> tuple[Cell, ...]:
        formats = self._.formats
        return (
            Cell(self._around.names.called(row.person_id, row.person_name), is_strong=True),
            Cell(row.case_number, is_quiet=True),
            Cell(", ".join(map(instrument_name, row.instruments))),
            Cell(formats.date_short(row.first_on) if row.first_on else "", is_quiet=True),
            Cell(
                formats.date_short(row.ended_on) if row.ended_on else self._("under way"),
                is_quiet=True,
            ),
        )

    @Slot(object)
    def _on_opened(self, row: MissingEndScore) -> None:
        self._around.navigator.open(Place.PERSON, row.person_id, ASSESSMENTS)


class RegisterPage(QWidget):
    """Cases that began or ended in a year, by their numbers."""

    def __init__(
        self,
        presenter: EffectPresenter,
        around: Surroundings,
        paper: RegisterPaper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._presenter = presenter
        self._heading = Label(TextRole.LEAD, wraps=True)
        self.model = ColumnsModel[StartOrEnd](_number_of, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = EmptyState(around.theme, IconName.CALENDAR)
        self._stack = _stacked(self, around, self._heading, self.table, self._empty, paper)
        presenter.shown.connect(self.show_now)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.table.set_words(
            _("Starts and ends"),
            (
                Column(_("Case"), 20),
                Column(_.context("day", "Start"), 20),
                Column(_.context("day", "End"), 20),
                Column(_("Service code"), 40),
            ),
        )
        self._empty.set_words(_("No starts and ends"), _("No course began or ended in that year."))
        self.show_now()

    @Slot()
    def show_now(self) -> None:
        """Show what the presenter has."""
        state, _ = self._presenter.state, self._
        year = state.year if state else self._presenter.register_year
        self._heading.setText(_("Starts and ends in {year}, for KPR and IPLOS", year=year))
        if state is not None:
            self.model.show_rows(state.register)
            self._stack.setCurrentWidget(self.table if state.register else self._empty)

    def _cells(self, row: StartOrEnd) -> tuple[Cell, ...]:
        formats = self._.formats
        days = (formats.date_short(day) if day else "" for day in (row.started_on, row.ended_on))
        return (
            Cell(row.case_number, is_strong=True),
            *map(Cell, days),
            Cell(", ".join(row.codes) or self._("none imported"), is_quiet=True),
        )


def _stacked(
    page: QWidget, around: Surroundings, head: Label, table: QWidget, *others: QWidget
) -> QStackedWidget:
    """The table and what says that it is empty in one place, anything more below."""
    empty, *below = others
    stack = QStackedWidget()
    stack.addWidget(table)
    stack.addWidget(empty)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(around.theme.tokens.space.md)
    column.addWidget(head)
    column.addWidget(stack, 1)
    for widget in below:
        column.addWidget(widget)
    return stack


def _case_of(row: MissingEndScore) -> UUID:
    return row.case_id


def _number_of(row: StartOrEnd) -> str:
    return row.case_number
