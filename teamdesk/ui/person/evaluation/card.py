"""The evaluations of a case, and the follow-ups after its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.commands.entries import EvaluationWords
from teamdesk.domain.follow_ups import FollowUp, FollowUpSpan, FollowUpState
from teamdesk.domain.labels import label
from teamdesk.domain.rows.entries import EvaluationRow
from teamdesk.ui.person.evaluation.follow_up_words import follow_up_name, follow_up_words
from teamdesk.ui.person.evaluation.form import EvaluationForm, Which
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

SHAPES = {
    FollowUpState.DONE: IconName.CHECK,
    FollowUpState.AHEAD: IconName.CALENDAR,
    FollowUpState.DUE: IconName.CLOCK,
    FollowUpState.LATE: IconName.WARNING,
}
TONES = {
    FollowUpState.DONE: Tone.PLAIN,
    FollowUpState.AHEAD: Tone.PLAIN,
    FollowUpState.DUE: Tone.WARNING,
    FollowUpState.LATE: Tone.DANGER,
}


def evaluation_name(_: Texts, row: EvaluationRow) -> str:
    """Which evaluation it was."""
    if row.follow_up_weeks is not None:
        span = FollowUpSpan(row.follow_up_weeks, row.follow_up_weeks)
        return follow_up_name(_, span)
    return _("Final evaluation") if row.is_final else _("Interim evaluation")


class EvaluationLine(EntryLine[EvaluationRow]):
    """One evaluation."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)

    def show_evaluation(self, row: EvaluationRow) -> None:
        """Show an evaluation."""
        _ = self._
        day = _.formats.date_short(row.evaluated_on)
        name = evaluation_name(_, row)
        self.show_entry(row, f"{name}: {label(_, row.outcome)}", (day, row.author, row.text))
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove: {what}", what=f"{name}, {day}"))
        self.pencil.set_words(_("Change: {what}", what=f"{name}, {day}"))


class EvaluationsCard(KeptCard[EvaluationLine, EvaluationRow, EvaluationWords]):
    """The newest first."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around = presenter.around
        self.form = EvaluationForm(around, presenter.desk.history.of)
        self._around = around
        rows: RowsBox[EvaluationLine, EvaluationRow] = RowsBox(
            self._make_line, EvaluationLine.show_evaluation, 0
        )
        super().__init__("evaluation", self.form, rows, presenter.desk.evaluations, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of an evaluation")

    def show_evaluations(
        self, state: PersonState, rows: tuple[EvaluationRow, ...], spans: Sequence[FollowUpSpan]
    ) -> None:
        """Show one person's evaluations."""
        self.set_heading(self._("Evaluations"))
        self.add.set_words(self._("New evaluation"), "N")
        self.empty.setText(self._("No evaluation yet. The first is held while the work goes on."))
        self.form.use_spans(spans)
        self.show_entries(state, rows)

    def begin_with(self, which: Which, weeks: int | None = None) -> None:
        """Open the form for one kind."""
        self.begin()
        self.form.choose(which, weeks)

    def _make_line(self) -> EvaluationLine:
        return self.listen_to(EvaluationLine(self._around))


class FollowUpLine(RuledLine):
    """A follow-up that is to be held, or was.

    Signals:
        promise_wanted: the follow-up that somebody is to promise.
        hold_wanted: the follow-up that is to be written down.
    """

    promise_wanted = Signal(object)
    hold_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._today = around.clock.today
        self._shown: FollowUp | None = None
        self._shape = IconMark(around.theme)
        self.name, self.when = Label(TextRole.STRONG), Label(TextRole.BODY, wraps=True)
        self.promise = Button(around.theme, ButtonKind.LINK)
        self.hold = Button(around.theme, ButtonKind.LINK)
        self.row.addWidget(self._shape)
        self.row.addWidget(self.name)
        self.row.addWidget(self.when, 1)
        self.row.addWidget(self.promise)
        self.row.addWidget(self.hold)
        self.promise.clicked.connect(self._on_promise)
        self.hold.clicked.connect(self._on_hold)

    def show_follow_up(self, follow_up: FollowUp, *, is_promised: bool) -> None:
        """Show a follow-up."""
        _, tokens = self._, self._theme.tokens
        self._shown = follow_up
        state = follow_up.state(self._today())
        colours = {Tone.WARNING: tokens.colours.warning, Tone.DANGER: tokens.colours.danger}
        colour = tokens.colours.ok if state is FollowUpState.DONE else tokens.colours.text_muted
        self._shape.show_icon(SHAPES[state], colours.get(TONES[state], colour))
        name = follow_up_name(_, follow_up.span)
        self.name.setText(name)
        said = follow_up_words(_, follow_up, state)
        self.when.setText(f"{said} · {_('promised')}" if is_promised else said)
        self.when.set_tone(TONES[state])
        is_open = state is not FollowUpState.DONE
        self.promise.set_words(_("Make a promise of it"))
        self.promise.setAccessibleName(_("Make a promise of it: {what}", what=name))
        self.promise.setVisible(is_open and not is_promised)
        self.hold.set_words(_("Write it down"))
        self.hold.setAccessibleName(_("Write it down: {what}", what=name))
        self.hold.setVisible(is_open and state is not FollowUpState.AHEAD)

    @Slot()
    def _on_promise(self) -> None:
        self.promise_wanted.emit(self._shown)

    @Slot()
    def _on_hold(self) -> None:
        self.hold_wanted.emit(self._shown)
