"""«Kartlegging»: what was measured, what changed, and the lines over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.ui.person.scores.card import AssessmentsCard
from teamdesk.ui.person.scores.changes_card import ChangesCard
from teamdesk.ui.person.scores.chart_card import ChartCard
from teamdesk.ui.person.scores.icf_card import IcfCard
from teamdesk.ui.person.scores.one_by_one_card import OneByOneCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class AssessmentsTab(PersonTab):
    """What changed stands first, then the lines, then every assessment, the newest first.

    Signals:
        export_requested: the `DocumentKind` and the `DocumentFormat`.
    """

    export_requested = Signal(object, object)

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self.changes = ChangesCard(around)
        self.development = ChartCard(around)
        self.one_by_one, self.icf = OneByOneCard(around), IcfCard(around)
        self.card = AssessmentsCard(presenter)
        self._desk = presenter.desk
        shown = (self.changes, self.development, self.one_by_one, self.icf, self.card)
        for widget in shown:
            self.column.addWidget(widget)
        self.word = Button(around.theme, icon=IconName.EXPORT)
        self.pdf = Button(around.theme, icon=IconName.EXPORT)
        row = QHBoxLayout()
        for button in (self.word, self.pdf):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.word.clicked.connect(self._on_word)
        self.pdf.clicked.connect(self._on_pdf)
        self._state: PersonState | None = None
        self.card.form.secret_changed.connect(self._show_development)
        QShortcut(QKeySequence("N"), self).activated.connect(self.card.begin)

    def show_state(self, state: PersonState) -> None:
        """Show one person's assessments."""
        self._state = state
        self.card.show_assessments(state)
        self.word.set_words(self._("Assessments as Word"))
        self.pdf.set_words(self._("Assessments as PDF"))
        for button in (self.word, self.pdf):
            button.setVisible(bool(state.page.assessments))
        self._show_development()

    def leave(self) -> None:
        """Keep what is typed."""
        self.card.leave()

    @Slot()
    def _on_word(self) -> None:
        self.export_requested.emit(DocumentKind.ASSESSMENTS, DocumentFormat.DOCX)

    @Slot()
    def _on_pdf(self) -> None:
        self.export_requested.emit(DocumentKind.ASSESSMENTS, DocumentFormat.PDF)

    @Slot()
    def _show_development(self) -> None:
        """Show what changed, without the instrument whose earlier answers are not to be seen."""
        state, secret = self._state, self.card.form.secret
        if state is None:
            return
        page, instruments = state.page, self._desk.assessments.choice().instruments()
        rows = [row for row in page.assessments if row.instrument != secret]
        self.changes.show_changes(rows, instruments)
        self.one_by_one.show_pairs(rows, instruments)
        self.icf.show_profile(rows, self._desk.assessments.icf_titles())
        self.development.show_scores([row for row in page.scores if row.instrument != secret])
