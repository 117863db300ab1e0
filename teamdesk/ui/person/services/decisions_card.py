"""Services and decisions: what is current first, then what is to come, then the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from teamdesk.domain.commands.entries import DecisionWords
from teamdesk.domain.decisions import Standing, decision_standing
from teamdesk.domain.rows.entries import DecisionRow
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.person.services.decision_form import DecisionForm
from teamdesk.ui.person.services.decision_words import STANDINGS, facts
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.entries import ServicesPage
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

TONES = {
    Standing.CURRENT: Tone.OK,
    Standing.REQUESTED: Tone.WARNING,
    Standing.COMING: Tone.INFO,
    Standing.OVER: Tone.PLAIN,
}
SHAPES = {
    Standing.CURRENT: IconName.CHECK,
    Standing.REQUESTED: IconName.CLOCK,
    Standing.COMING: IconName.CALENDAR,
    Standing.OVER: IconName.MINUS,
}


class DecisionLine(EntryLine[DecisionRow]):
    """A decision: what, when, how much, and how it stands by shape, colour and word."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)
        self._today = around.clock.today
        self._mark = StandingMark(around)
        self.row.insertWidget(1, self._mark, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_decision(self, row: DecisionRow) -> None:
        """Show a decision."""
        _, day = self._, self._.formats.date_short
        asked = _("applied for {day}", day=day(row.requested_on)) if row.requested_on else ""
        made = _("decided {day}", day=day(row.approved_on)) if row.approved_on else ""
        told = _("as the record system tells it") if row.is_told else ""
        self.show_entry(row, row.service, (*facts(_, row), asked, made, row.note, told))
        self._mark.show_standing(decision_standing(row, self._today()))
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove the decision: {service}", service=row.service))
        self.pencil.set_words(_("Change the decision: {service}", service=row.service))
        self.is_changeable = not row.is_told


class StandingWord(Label):
    """A word as wide as the usual one, so that the shapes before them stand in line.

    Attributes:
        usual: what is said most often.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TextRole.SMALL, parent=parent)
        self.usual = ""

    def minimumSizeHint(self) -> QSize:
        """Room for the usual word in the letters of now."""
        usual = self.fontMetrics().horizontalAdvance(self.usual)
        return super().minimumSizeHint().expandedTo(QSize(usual, 0))

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())


class StandingMark(RuledLine):
    """A shape and a word for how something stands."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._shape = IconMark(around.theme)
        self.word = StandingWord()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self._shape)
        self.row.addWidget(self.word)

    def show_standing(self, stands: Standing) -> None:
        """Show how it stands."""
        tokens, tone = self._theme.tokens, TONES[stands]
        colours = {Tone.OK: tokens.colours.ok, Tone.WARNING: tokens.colours.warning}
        self._shape.show_icon(SHAPES[stands], colours.get(tone, tokens.colours.text_muted))
        self.word.usual = self._(STANDINGS[Standing.CURRENT])
        self.word.updateGeometry()
        self.word.setText(self._(STANDINGS[stands]))
        self.word.set_tone(tone)

    def paintEvent(self, _event: object) -> None:
        """Paint no line: it stands within one that has its own."""


class DecisionsCard(KeptCard[DecisionLine, DecisionRow, DecisionWords]):
    """The decisions of one case among its services, in one list; what is current first."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around = presenter.around
        self.form = DecisionForm(around, presenter.desk.history.of)
        self._around = around
        rows: RowsBox[DecisionLine, DecisionRow] = RowsBox(
            self._make_line, DecisionLine.show_decision, 0
        )
        super().__init__("decision", self.form, rows, presenter.desk.decisions, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of a decision on services")

    def show_page(self, state: PersonState, page: ServicesPage) -> None:
        """Show one person's decisions."""
        self.set_heading(self._("Services and decisions"))
        self.add.set_words(self._("New decision"), "N")
        self.empty.setText(
            self._("No decision is written down. Teamdesk follows decisions, it makes none.")
        )
        today: date = self._around.clock.today()
        both = (*page.decisions, *page.services)
        rows = sorted(both, key=lambda row: decision_standing(row, today))
        self.show_entries(state, tuple(rows))

    def _make_line(self) -> DecisionLine:
        return self.listen_to(DecisionLine(self._around))
