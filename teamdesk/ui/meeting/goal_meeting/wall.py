"""The goal meeting on a screen of its own: one person's page, large, and nothing to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from teamdesk.ui.meeting.goal_meeting.words import TalkWords
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.ui.surroundings import Surroundings


class TalkWall(QScrollArea):
    """What is stored; what is half written stands on the screen where it is written."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self._around = around
        self._words = TalkWords(around)
        self._title = Label(TextRole.TITLE, wraps=True)
        self.matters = Label(TextRole.QUOTE, wraps=True)
        self.goals, self.agreed = (Label(TextRole.LEAD, wraps=True) for _part in range(2))
        self._cards = [Card(around.theme) for _part in range(3)]
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()

    def show_rows(self, rows: TalkRows) -> None:
        """Show a talk, by the name that the wall may see."""
        _, names, page = self._, self._around.names, rows.page
        shown = names.rows(page.case_id, rows, page.name)
        self._title.setText(names.called(page.case_id, page.name))
        headings = (_("What matters to you?"), _("Your goals, and what we do"), _("We agree"))
        for card, heading in zip(self._cards, headings, strict=True):
            card.set_heading(heading)
        self.matters.setText(self._words.matters(shown))
        self.goals.setText(self._words.goals(shown))
        self.agreed.setText(self._words.agreed(shown))

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.xl, space.lg, space.xl, space.lg)
        column.setSpacing(space.lg)
        column.addWidget(self._title)
        for card, label in zip(self._cards, (self.matters, self.goals, self.agreed), strict=True):
            card.body.addWidget(label)
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inner)
