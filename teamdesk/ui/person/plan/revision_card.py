"""The periodic revision: what has changed, what was concluded, and when the next one is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.calendar import add_working_days, months_after
from teamdesk.domain.commands.records import RevisePlan
from teamdesk.domain.plans import PLANS_AT_WORK
from teamdesk.ui.person.plan.revision_draft import RevisionDraft
from teamdesk.ui.person.plan.versions_card import DifferenceLine, lines_of
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.plan_differences import ItemDifference
    from teamdesk.domain.rows.plans import PlanRow, PlanVersionRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState


class RevisionCard(Card):
    """When the plan is to be revised, and the form that does it; Escape leaves the form.

    Signals:
        begun: what is typed in the plan is to be saved first.
        sight_wanted: the widget to be brought into sight.
    """

    begun = Signal()
    sight_wanted = Signal(object)

    def __init__(self, presenter: PersonPresenter, parent: QWidget | None = None) -> None:
        around = presenter.around
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._desk = presenter.desk
        self._state: PersonState | None = None
        self._says = Label(TextRole.BODY, wraps=True)
        self._last = Label(TextRole.SMALL, wraps=True)
        self._changes = Label(TextRole.MUTED, wraps=True)
        self.begin = Button(around.theme, icon=IconName.PENCIL)
        self.rows: RowsBox[DifferenceLine, tuple[str, ItemDifference]] = RowsBox(
            self._make_line, DifferenceLine.show_item, 0
        )
        self.conclusion, self.next_on = GrowingText(around), DateField(around.theme, around.texts)
        self._fields = {
            "conclusion": InlineField(around.theme, self.conclusion),
            "next_on": InlineField(around.theme, self.next_on),
        }
        self._for_good = Label(TextRole.SMALL, wraps=True)
        self.draft = RevisionDraft(presenter, self.conclusion)
        self.save = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.cancel = Button(around.theme, ButtonKind.QUIET)
        self._form = QWidget()
        self._lay_out()
        self.begin.clicked.connect(self._on_begin)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_left)

    def show_state(self, state: PersonState) -> None:
        """Show when one person's plan is to be revised; what is being typed stays."""
        self._state, plan = state, state.plan
        is_other = self.draft.show(state)
        self.setVisible(plan is not None and plan.status in PLANS_AT_WORK)
        if plan is None:
            return
        if is_other:
            # Who was in the middle of it comes back to where the writing stopped.
            self._form.setVisible(self.draft.is_begun)
            self._suggest_next(plan)
        self._retranslate(plan)
        versions = self._desk.versions.of_plan(plan.id)
        self._show_last(versions)
        self.begin.setVisible(self._form.isHidden() and not state.is_veiled)
        if not self._form.isHidden():
            self._show_changes(plan, versions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the form."""
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._on_left()
        else:
            super().keyPressEvent(event)

    def _retranslate(self, plan: PlanRow) -> None:
        _, day = self._, plan.revision_on
        self.set_heading(_("Revision"))
        self._says.setText(
            _("Next revision: {day}", day=_.formats.date_long(day))
            if day
            else _("The next revision has no date")
        )
        self.begin.set_words(_("Begin the revision"))
        self._fields["conclusion"].set_words(
            _("What did you come to?"),
            _("What goes on, what is changed, and why. It stands in the plan's history."),
        )
        self._fields["next_on"].set_words(_("Next revision"))
        for_good = _(
            "A frozen version is never changed, and freezing can't be undone. "
            "What is to be put right comes in the next version."
        )
        self._for_good.setText(for_good)
        self.save.set_words(_("Freeze the revised plan"))
        self.save.setAccessibleDescription(for_good)
        self.cancel.set_words(_("Cancel"), "Esc")

    def _show_last(self, versions: tuple[PlanVersionRow, ...]) -> None:
        last = next((row for row in versions if row.conclusion), None)
        self._last.setVisible(last is not None)
        if last is not None:
            said = self._(
                "Version {number}, {day}: {conclusion}",
                number=last.number,
                day=self._.formats.date_short(last.frozen_at.astimezone().date()),
                conclusion=last.conclusion,
            )
            self._last.setText(self._state.as_shown(said) if self._state else said)

    def _show_changes(self, plan: PlanRow, versions: tuple[PlanVersionRow, ...]) -> None:
        _, state = self._, self._state
        now = state.plan_state.content if state and state.plan_state else None
        if not versions or now is None or state is None:
            self.rows.show_rows(())
            self._changes.setText(_("No version is frozen yet: this becomes the first one."))
            return
        before = state.as_shown(self._desk.versions.content(plan.id, versions[0].id))
        found = self._desk.versions.compare(before, now, _.translator)
        rows = list(lines_of(found, _, is_short=True))
        self.rows.show_rows(rows)
        day = _.formats.date_short(versions[0].frozen_at.astimezone().date())
        told = {"number": versions[0].number, "day": day}
        self._changes.setText(
            _("What is different since version {number}, {day}:", **told)
            if rows
            else _("Nothing is different since version {number}, {day}.", **told)
        )

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        head = QHBoxLayout()
        head.addWidget(self._says, 1)
        head.addWidget(self.begin)
        frozen = QHBoxLayout()
        for button in (self.save, self.cancel):
            frozen.addWidget(button)
        frozen.addStretch(1)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(space.md)
        for widget in (self._changes, self.rows, self._fields["conclusion"]):
            form.addWidget(widget)
        form.addWidget(self._fields["next_on"], 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._for_good)
        form.addLayout(frozen)
        self.body.addLayout(head)
        self.body.addWidget(self._last)
        self.body.addWidget(self._form)
        self._form.hide()

    def _make_line(self) -> DifferenceLine:
        return DifferenceLine(self._around)

    @Slot()
    def _on_begin(self) -> None:
        self.begun.emit()
        plan = self._state.plan if self._state else None
        if self._state is None or plan is None:
            return
        self._suggest_next(plan)
        self._form.show()
        self.show_state(self._state)
        self.conclusion.setFocus(Qt.FocusReason.OtherFocusReason)
        # All of it where there is room; what is different may be longer than the page.
        for part in (self._form, self._fields["conclusion"]):
            self.sight_wanted.emit(part)

    def _suggest_next(self, plan: PlanRow) -> None:
        day = months_after(self._around.clock.today(), plan.revision_months)
        self.next_on.set_day(add_working_days(day - timedelta(days=1), 1))

    @Slot()
    def _on_save(self) -> None:
        plan = self._state.plan if self._state else None
        if plan is None or self._is_wrong():
            return
        conclusion, next_on = self.conclusion.toPlainText(), self.next_on.day
        command = RevisePlan(plan.id, plan.version, conclusion, next_on)
        try:
            changes = self._desk.documents.revisions.revise(command)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self.conclusion.clear()
        self.draft.forget()
        self._on_left()
        self._around.bus.publish(changes)
        self._around.notices.tell(self._("The revised plan is frozen as a version of its own."))

    def _is_wrong(self) -> bool:
        _, faults = self._, {}
        if not self.conclusion.toPlainText().strip():
            faults["conclusion"] = _("Write something here.")
        if self.next_on.day <= self._around.clock.today():
            faults["next_on"] = _("This day has been already.")
        for name, field in self._fields.items():
            if name in faults:
                field.show_error(faults[name])
            else:
                field.clear_error()
        for name in list(faults)[:1]:
            self._fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(faults)

    @Slot()
    def _on_left(self) -> None:
        """Leave the form; what was concluded stays in it."""
        self._form.hide()
        self.begin.show()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)
