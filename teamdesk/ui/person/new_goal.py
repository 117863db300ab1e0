"""The form for a new goal: words, a day, and whether it is for now or for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.goals import GoalHorizon
from teamdesk.ui.person.goal_card import GoalEditor
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from teamdesk.ui.surroundings import Surroundings


class NewGoalCard(Card):
    """Shown only while a goal is being written.

    Signals:
        submitted: the words, the day or None, and the `GoalHorizon`.
        closed: nothing more is typed here.
        edited: something was typed or chosen.
    """

    submitted = Signal(str, object, object)
    closed = Signal()
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self.editor = GoalEditor(around)
        self.horizon = SegmentedControl(around.theme)
        self.save = Button(around.theme, ButtonKind.PRIMARY)
        self._cancel = Button(around.theme, ButtonKind.QUIET)
        foot = QHBoxLayout()
        foot.setSpacing(around.theme.tokens.space.sm)
        foot.addWidget(self.horizon)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save)
        self.body.addWidget(self.editor)
        self.body.addLayout(foot)
        self.hide()
        self.editor.saved.connect(self._on_saved)
        self.editor.closed.connect(self.closed)
        self.editor.edited.connect(self.edited)
        self.horizon.chosen.connect(self._on_chosen)
        self.save.clicked.connect(self.editor.submit)
        self._cancel.clicked.connect(self.closed)

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.set_heading(_("New goal"))
        self.horizon.set_segments(
            {GoalHorizon.SHORT: _("Short-term goal"), GoalHorizon.LONG: _("Long-term goal")}
        )
        self.save.set_words(_("Add the goal"))
        self._cancel.set_words(_("Cancel"))

    def open_on(self, horizon: GoalHorizon) -> None:
        """Show empty fields."""
        self.editor.open_on(None)
        self.horizon.choose(horizon)
        self.show()

    def values(self) -> dict[str, str]:
        """The fields as they are typed; nothing where nobody has written a word."""
        text, due = self.editor.text.text(), self.editor.due.text()
        if not (text.strip() or due.strip()):
            return {}
        return {"text": text, "due": due, "horizon": self._horizon.value}

    def restore(self, values: Mapping[str, str]) -> None:
        """Fill the open form with what was typed before."""
        self.editor.text.setText(values.get("text", ""))
        self.editor.due.setText(values.get("due", ""))
        self.horizon.choose(GoalHorizon(values.get("horizon", GoalHorizon.SHORT)))

    @property
    def _horizon(self) -> GoalHorizon:
        chosen = self.horizon.choice
        return chosen if isinstance(chosen, GoalHorizon) else GoalHorizon.SHORT

    @Slot(str, object)
    def _on_saved(self, text: str, day: date | None) -> None:
        self.submitted.emit(text, day, self._horizon)

    @Slot(object)
    def _on_chosen(self, _horizon: GoalHorizon) -> None:
        self.edited.emit()
