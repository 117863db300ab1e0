"""Asks whether a promise is taken on that somebody else gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.labels import Label
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.task_words import TaskWords

# In body text: below it the answers stand under the question.
NARROWEST_ROW = 48


class AnswerBar(QFrame):
    """One question at a time, above the list; the keys A and B answer it in the list, too.

    Signals:
        taken: it is taken on.
        given_back: it goes back.
    """

    taken = Signal()
    given_back = Signal()

    def __init__(self, around: Surroundings, words: TaskWords) -> None:
        super().__init__()
        self._ = around.texts
        self._words = words
        self.task: TaskRow | None = None
        self.setProperty("frame", "message")
        self._text = Label(wraps=True)
        # A bar of this frame shows no button as the primary one.
        self._take = Button(around.theme)
        self._back = Button(around.theme)
        self._take.clicked.connect(self.taken)
        self._back.clicked.connect(self.given_back)
        space = around.theme.tokens.space
        parts = SideBySide(around.theme, NARROWEST_ROW, space.sm)
        answers = QHBoxLayout()
        answers.setSpacing(space.sm)
        for button in (self._take, self._back):
            answers.addWidget(button)
        answers.addStretch(1)
        parts.add(self._text, 1)
        parts.add(answers, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.md, space.sm, space.sm, space.sm)
        column.addWidget(parts)
        self.hide()

    def ask(self, task: TaskRow | None) -> None:
        """Ask about a promise; about none, the bar goes."""
        self.task = task
        self.setVisible(task is not None)
        if task is None:
            return
        _ = self._
        said = _(
            "{who} – take it on? “{text}”", who=self._words.giver(task), text=self._words.text(task)
        )
        self._text.setText(said)
        self.setAccessibleName(said)
        self._take.set_words(_("Take it on"), "A")
        self._back.set_words(_("Give it back"), "B")
