"""What was said is read back in the person's own words; then the plan is printed, and it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.meeting.goal_meeting.printing import TalkPrinting
from teamdesk.ui.meeting.goal_meeting.words import TalkWords
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.scrolled import Scrolled, in_the_middle, scroll_area

if TYPE_CHECKING:
    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter

# In units of the body text.
WIDEST = 52


class TalkSummary(QWidget):
    """Nothing is changed here: whoever hears a wrong word goes back and writes the right one.

    Signals:
        back_requested: the talk goes on.
        close_requested: freeze the minutes.
        done: the talk has ended, and the paper is printed.
    """

    back_requested = Signal()
    close_requested = Signal()
    done = Signal()

    def __init__(self, presenter: TalkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = presenter.around
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self.has_ended = False
        self._title = Label(TextRole.TITLE, wraps=True)
        self._lead = Label(TextRole.MUTED, wraps=True)
        self.matters = Label(TextRole.QUOTE, wraps=True)
        self.goals, self.agreed = (Label(TextRole.BODY, wraps=True) for _part in range(2))
        self._cards = [Card(around.theme) for _part in range(3)]
        self.printing = TalkPrinting(presenter, self)
        self.back = Button(around.theme)
        self.close_talk = Button(around.theme, ButtonKind.PRIMARY)
        self._inner = Scrolled()
        self._lay_out()
        self.back.clicked.connect(self.back_requested)
        self.close_talk.clicked.connect(self._on_close)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._on_escape)
        around.theme.changed.connect(self._fit)

    def show_rows(self, *, has_ended: bool) -> None:
        """Read back what is stored now."""
        rows, _ = self._presenter.rows, self._
        if rows is None:
            return
        self.has_ended = has_ended
        names = self._around.names
        shown = names.rows(rows.page.case_id, rows, rows.page.name)
        asked = _("Is this what you said? When the talk ends, the minutes are locked.")
        ended = _("The minutes are locked. Take the plan with you on paper.")
        self._title.setText(_("The talk has ended") if has_ended else _("Is this right?"))
        self._lead.setText(ended if has_ended else asked)
        words = TalkWords(self._around)
        self.matters.setText(words.matters(shown))
        self.goals.setText(words.goals(shown))
        self.agreed.setText(words.agreed(shown))
        headings = (_("This matters to you"), _("Your goals, and what we do"), _("We agree"))
        for card, heading in zip(self._cards, headings, strict=True):
            card.set_heading(heading)
        self.back.set_words(_("Back to the talk"), _("Esc"))
        self.back.setVisible(not has_ended)
        self.close_talk.set_words(_("Done") if has_ended else _("End the talk"))
        self.printing.show_rows(rows, has_ended=has_ended)

    def begin(self) -> None:
        """Put the keyboard on what comes next."""
        self.close_talk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(space.lg, space.lg, space.lg, space.xl)
        column.setSpacing(space.lg)
        head = QHBoxLayout()
        head.setSpacing(space.md)
        head.addWidget(self._title, 1)
        for button in (self.back, self.close_talk):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._lead)
        words = (self.matters, self.goals, self.agreed)
        for card, label in zip(self._cards, words, strict=True):
            card.body.addWidget(label)
            column.addWidget(card)
        column.addWidget(self.printing)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(in_the_middle(self._inner)))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._inner.setMaximumWidth(self._around.theme.tokens.type.body * WIDEST)

    @Slot()
    def _on_escape(self) -> None:
        if not self.has_ended:
            self.back_requested.emit()

    @Slot()
    def _on_close(self) -> None:
        if self.has_ended:
            self.done.emit()
        else:
            self.close_requested.emit()
