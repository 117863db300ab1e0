"""The head of the preparation: how far it has come, whose list it is, and which cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.meeting.preparing.whose import WhosePart
from teamdesk.ui.meeting.preparing.words import progress_words
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from teamdesk.ui.meeting.preparing.presenter import PreparationPresenter
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_BESIDE = 44
ALL, MINE = "all", "mine"


class PreparationHead(QWidget):
    """Says in whose name one writes, wherever that is not one's own."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.whose = WhosePart(around)
        self.scope = SegmentedControl(around.theme)
        self._progress = Label(TextRole.SMALL, wraps=True)
        self.for_whom = Label(TextRole.SMALL, wraps=True)
        space = around.theme.tokens.space
        choices = QHBoxLayout()
        choices.setSpacing(space.md)
        choices.addWidget(self.whose)
        choices.addWidget(self.scope)
        line = SideBySide(around.theme, NARROWEST_BESIDE, space.md)
        line.add(self._progress, 1)
        line.add(choices, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.sm, space.lg, space.sm)
        column.addWidget(line)
        column.addWidget(self.for_whom)

    def show_choice(self, presenter: PreparationPresenter) -> None:
        """Show who writes for whom, and how many of the cases are prepared."""
        self.whose.show_choice(presenter)
        self._progress.setText(progress_words(self._, presenter.cases))
        self._progress.setVisible(bool(presenter.cases))
        sheet = presenter.sheet
        is_for_another = sheet is not None and presenter.is_for_another
        self.for_whom.setVisible(is_for_another)
        if sheet is not None and is_for_another:
            self.for_whom.setText(
                self._(
                    "You write for {name}. It stands in that name, and says who wrote it.",
                    name=sheet.member.name,
                )
            )

    def retranslate(self, *, only_mine: bool) -> None:
        """Set all words."""
        self.scope.setAccessibleName(self._("Which cases"))
        self.scope.set_segments({ALL: self._("All"), MINE: self._("Mine")})
        self.scope.choose(MINE if only_mine else ALL)
        self.whose.retranslate()
