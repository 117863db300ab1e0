"""A person's assessments with the form that adds or changes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.wording import assessment_result
from teamdesk.domain.labels import label
from teamdesk.domain.rows.assessments import AssessmentRow
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.scores.form import AssessmentForm
from teamdesk.ui.person.scores.offer import Offer
from teamdesk.ui.widgets.labels import TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class AssessmentLine(EntryLine[AssessmentRow]):
    """One assessment: what, what it came to, when and by whom."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)
        self.instrument = ""
        self._name, self._said = "", ""

    def cover(self, *, is_covered: bool) -> None:
        """Hide what it came to while new answers are given, and show it again after."""
        hidden = self._("{name}: hidden until the new answers are saved", name=self._name)
        self.title.setText(hidden if is_covered else self._said)
        self.pencil.setEnabled(not is_covered)

    def show_assessment(self, row: AssessmentRow) -> None:
        """Show an assessment."""
        _ = self._
        name = series_name(_, row.instrument, "", row.form_words)
        day = _.formats.date_short(row.assessed_on) if row.assessed_on else _("no date")
        remark = _(row.result.remark) if row.result.remark else ""
        facts = (day, label(_, row.moment), row.assessor, row.circumstance, remark, row.note)
        result = assessment_result(_, row)
        self.show_entry(row, f"{name}: {result}" if result else name, facts)
        self._name, self._said = name, self.title.text()
        self.instrument = row.instrument
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove: {what}", what=f"{name}, {day}"))
        self.pencil.set_words(_("Change: {what}", what=f"{name}, {day}"))


class AssessmentsCard(KeptCard[AssessmentLine, AssessmentRow, AssessmentWords]):
    """The newest first."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around = presenter.around
        self.form = AssessmentForm(around, presenter.desk.history.of)
        self._around, self._desk = around, presenter.desk
        rows: RowsBox[AssessmentLine, AssessmentRow] = RowsBox(
            self._make_line, AssessmentLine.show_assessment, 0
        )
        super().__init__("assessment", self.form, rows, presenter.desk.assessments, presenter)
        self.form.secret_changed.connect(self._on_secret_changed)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of an assessment")

    def show_assessments(self, state: PersonState) -> None:
        """Show one person's assessments."""
        _, rows = self._, state.page.assessments
        self.set_heading(_("Assessments"))
        self.add.set_words(_.context("scores", "New assessment"), "N")
        self.empty.setText(_("Nothing was measured yet."))
        choice = self._desk.assessments.choice()
        me = next((one.name for one in state.members if one.id == self._desk.effort.me), "")
        self.form.use_offer(
            Offer(
                instruments=choice.instruments(),
                used=tuple(choice.offered()),
                rows=rows,
                members=tuple(state.members),
                me=me,
                titles=self._desk.assessments.icf_titles(),
            )
        )
        self.show_entries(state, tuple(reversed(rows)))
        self._on_secret_changed()

    def _make_line(self) -> AssessmentLine:
        return self.listen_to(AssessmentLine(self._around))

    @Slot()
    def _on_secret_changed(self) -> None:
        for line in self.rows.lines:
            line.cover(is_covered=line.instrument == self.form.secret)
