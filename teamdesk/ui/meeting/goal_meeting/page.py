"""The page of a goal meeting: one person, large letters, calm; saved as one leaves a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.meeting.goal_meeting.drafts import TalkDrafts
from teamdesk.ui.meeting.goal_meeting.goals import TalkGoals
from teamdesk.ui.meeting.goal_meeting.present import PresentCard
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.kept_field import KeptDay, KeptText
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.scrolled import Scrolled, in_the_middle, scroll_area

if TYPE_CHECKING:
    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.ui.meeting.goal_meeting.drafts import Kept
    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter

# In units of the body text: a line that is longer is hard to read together.
WIDEST = 52


class TalkPage(QWidget):
    """Everything in the order of the talk, from what matters to the next one.

    Signals:
        summary_requested: read back what was said.
        leave_requested: go out without an end.
    """

    summary_requested = Signal()
    leave_requested = Signal()

    def __init__(self, presenter: TalkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = presenter.around
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._title = Label(TextRole.TITLE, wraps=True)
        self._about = Label(TextRole.MUTED, wraps=True)
        self.summary = Button(around.theme, ButtonKind.PRIMARY)
        self.leave_button = Button(around.theme, ButtonKind.QUIET)
        self.matters = KeptText(around)
        self._last = Card(around.theme)
        self._last_words = Label(TextRole.BODY, wraps=True)
        self._last.body.addWidget(self._last_words)
        self.goals = TalkGoals(presenter)
        self.agreed = KeptText(around)
        self.next = KeptDay(around)
        self.present = PresentCard(presenter)
        self._only_read = Label(TextRole.STRONG, wraps=True)
        self._is_only_read, self._left_from = False, ""
        self.drafts = TalkDrafts(presenter, self._all_fields)
        self._parts: tuple[QWidget, ...] = (
            *(self.matters, self._last, self.goals),
            *(self.agreed, self.next, self.present),
        )
        self._inner = Scrolled()
        self._lay_out()
        self._connect()

    def show_rows(self) -> None:
        """Show what is stored; what is being typed stays."""
        rows = self._presenter.rows
        if rows is None:
            return
        names = self._around.names
        comes_back = self._is_only_read and not names.is_masked
        self._is_only_read = names.is_masked
        for part in self._parts:
            part.setEnabled(not names.is_masked)
        self._only_read.setVisible(names.is_masked)
        shown = names.rows(rows.page.case_id, rows, rows.page.name)
        self._show_words(rows)
        self.matters.show_stored(shown.page.what_matters)
        self.goals.show_rows(shown)
        self.agreed.show_stored(shown.agreed)
        self.next.show_stored(rows.meeting.next_meeting_on)
        self.present.show_rows()
        if not names.is_masked:
            self._take_up(rows)
        if comes_back and self.isVisible():
            self._go_on()

    def _take_up(self, rows: TalkRows) -> None:
        """Take up what was being typed when the program last ended."""
        if self.drafts.item_id != rows.item_id:
            self.drafts.open_on(rows.item_id)
            self.goals.show_begun()

    def begin(self) -> None:
        """Put the keyboard on what matters."""
        self.matters.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Put the keyboard where it was before the page was only read."""
        fields = self._all_fields()
        fields.get(self._left_from, self.matters).text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what the field with the keyboard holds."""
        focus = self.focusWidget()
        if focus is not None:
            fields = self._all_fields().items()
            named = (name for name, field in fields if field.text is focus)
            self._left_from = next(named, self._left_from)
            focus.clearFocus()
        self.drafts.keep()

    @property
    def fields(self) -> dict[str, KeptText | KeptDay]:
        """The fields that stand once on the page, by their names."""
        return {"matters": self.matters, "agreed": self.agreed, "next": self.next}

    def _all_fields(self) -> dict[str, Kept]:
        fields: dict[str, Kept] = {**self.fields, "came": self.present.came}
        for name, block in self.goals.blocks.items():
            fields |= {f"{name}:{part}": field for part, field in block.fields.items()}
        return fields

    @Slot()
    def ask_summary(self) -> None:
        """Store what is being typed, and read it all back."""
        self.leave()
        self.summary_requested.emit()

    def _show_words(self, rows: TalkRows) -> None:
        _, formats, page = self._, self._.formats, rows.page
        name = self._around.names.called(page.case_id, page.name)
        self._title.setText(name)
        self._only_read.setText(
            _("On the wall the page is only read. F11 turns the projector off, and you write on.")
        )
        day = formats.weekday_long(rows.meeting.held_on)
        self._about.setText(_("Goal meeting, {day}", day=day))
        self.summary.set_words(_("Read back and end …"), "Ctrl+Return")
        self.leave_button.set_words(_("Leave the talk …"), _("Esc"))
        said = [page.what_matters_by]
        said.append(formats.date_long(page.what_matters_on) if page.what_matters_on else "")
        hint = " · ".join(part for part in said if part)
        own = _("In the person's own words")
        self.matters.set_words(_("What matters to you?"), hint if page.what_matters else own)
        self.agreed.set_words(_("This is what we agree on"), own)
        self.next.set_words(_("When do we talk again?"), _("For example u50 or 12.12"))
        self._last.set_heading(self._last_heading(rows))
        self._last_words.setText(self._agreed_last(rows))
        self._last.setVisible(bool(self._last_words.text()))

    def _last_heading(self, rows: TalkRows) -> str:
        if rows.last is None:
            return self._("This is still to be done")
        day = self._.formats.date_long(rows.last.held_on)
        return self._("Agreed last time, {day}", day=day)

    def _agreed_last(self, rows: TalkRows) -> str:
        """What was said, and what of it nobody has done yet."""
        formats = self._.formats
        lines = [rows.last.agreed] if rows.last and rows.last.agreed else []
        for task in rows.page.tasks:
            if task.status.is_open:
                owner = task.owner.name if task.owner else task.owner_name
                due = formats.weekday_date(task.due_on) if task.due_on else ""
                parts = (f"{owner}: {task.text}" if owner else task.text, due)
                lines.append("• " + ", ".join(part for part in parts if part))
        return self._around.names.text(rows.page.case_id, "\n".join(lines), rows.page.name)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        names = QVBoxLayout()
        names.setSpacing(space.xs)
        names.addWidget(self._title)
        names.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(space.md)
        head.addLayout(names, 1)
        head.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.summary, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(space.lg, space.lg, space.lg, space.xl)
        column.setSpacing(space.lg)
        column.addLayout(head)
        column.addWidget(self._only_read)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        self._area = scroll_area(in_the_middle(self._inner))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._fit()

    def _connect(self) -> None:
        self.summary.clicked.connect(self.ask_summary)
        self.leave_button.clicked.connect(self.leave_requested)
        self.matters.left.connect(self._on_matters)
        self.agreed.left.connect(self._on_agreed)
        self.next.left.connect(self._on_next)
        for part in (self.matters, self.agreed, self.next, self.goals, self.present.came):
            part.edited.connect(self.drafts.on_edited)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.ask_summary)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.goals.begin)
        self.goals.begun.connect(self._on_begun)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.leave_requested)
        self._around.theme.changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        self._inner.setMaximumWidth(self._around.theme.tokens.type.body * WIDEST)

    @Slot()
    def _on_begun(self) -> None:
        # Its place is known once it is laid out.
        QTimer.singleShot(0, self._show_new)

    @Slot()
    def _show_new(self) -> None:
        self._area.ensureWidgetVisible(self.goals.new)

    @Slot()
    def _on_matters(self) -> None:
        rows = self._presenter.rows
        if rows is not None:
            self._presenter.deeds.set_what_matters(rows.page, self.matters.value)

    @Slot()
    def _on_agreed(self) -> None:
        rows = self._presenter.rows
        if rows is not None:
            self._presenter.deeds.set_agreed(rows, self.agreed.value)

    @Slot()
    def _on_next(self) -> None:
        rows = self._presenter.rows
        if rows is not None:
            self._presenter.deeds.set_next(rows, self.next.value)
