"""The plan of a note becomes a goal, a measure or a promise; each with one key, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.interviews import PlanUse
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.ui.surroundings import Surroundings

KEYS = {
    PlanUse.GOAL: "F7",
    PlanUse.MEASURE: "F8",
    PlanUse.PROMISE: "F9",
    PlanUse.NEXT_TALK: "F10",
}


class PlanUses(QWidget):
    """Four buttons; what was made already says so and makes nothing more.

    Signals:
        wanted: the `PlanUse` that was asked for.
    """

    wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._made: frozenset[PlanUse] = frozenset()
        self._about = Label(TextRole.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self._about)
        self.buttons = {use: Button(around.theme) for use in PlanUse}
        for use, button in self.buttons.items():
            button.setProperty("use", use.value)
            button.clicked.connect(self._on_clicked)
            QShortcut(QKeySequence(KEYS[use]), self).activated.connect(button.click)
            row.addWidget(button)
        row.addStretch(1)
        self.retranslate()

    def show_made(self, made: Collection[PlanUse]) -> None:
        """Tell what the note has become by now."""
        self._made = frozenset(made)
        self.retranslate()

    def follow(self, talk: SaveInterview) -> None:
        """Offer what there are words for."""
        has_next = talk.next_on is not None or bool(talk.next_talk)
        for use, button in self.buttons.items():
            is_said = has_next if use is PlanUse.NEXT_TALK else bool(talk.plan)
            button.setEnabled(is_said and use not in self._made)

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self._about.setText(_("The plan becomes"))
        words = {
            PlanUse.GOAL: (_("a goal"), _("It is a goal")),
            PlanUse.MEASURE: (_("a measure"), _("It is a measure")),
            PlanUse.PROMISE: (_("a promise"), _("It is a promise")),
            PlanUse.NEXT_TALK: (_("next talk: a promise"), _("The next talk is promised")),
        }
        for use, (to_do, done) in words.items():
            button, is_made = self.buttons[use], use in self._made
            button.set_words(done if is_made else f"{to_do}  {KEYS[use]}", KEYS[use])
            button.set_icon(IconName.CHECK if is_made else None)
            button.setEnabled(button.isEnabled() and not is_made)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.wanted.emit(PlanUse(str(button.property("use"))))
