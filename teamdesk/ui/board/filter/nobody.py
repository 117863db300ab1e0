"""What stands where the filter hides everybody: which conditions do it, and the way out of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.domain.filters.board_filter import BoardFilter
    from teamdesk.ui.board.filter.filtering import Filtering
    from teamdesk.ui.surroundings import Surroundings


class NobodyFits(QWidget):
    """Names the filter, and offers to take away each part of it with what that would show."""

    def __init__(
        self, around: Surroundings, filtering: Filtering, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._ = around.texts
        self._filtering = filtering
        self._ways: dict[Button, BoardFilter] = {}
        self._title = Label(TextRole.HEADING, wraps=True)
        self._filter = Label(TextRole.BODY, wraps=True)
        self._all = Button(around.theme, ButtonKind.PRIMARY)
        self._all.clicked.connect(filtering.clear)
        self._list = QVBoxLayout()
        self._list.setSpacing(around.theme.tokens.space.sm)
        column = QVBoxLayout(self)
        column.setSpacing(around.theme.tokens.space.md)
        column.addStretch(2)
        for label in (self._title, self._filter):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(self._list)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_filter(self) -> None:
        """Say which filter hides all, in the words of now."""
        _, filtering = self._, self._filtering
        total = len(filtering.rows.cards)
        self._title.setText(_("None of the {total} fits the filter", total=total))
        self._filter.setText(filtering.in_words())
        self._all.set_words(_("Show all"))
        self.setAccessibleName(f"{self._title.text()}: {self._filter.text()}")
        self._offer_ways()

    def take_focus(self) -> None:
        """Put the keyboard on the first way out."""
        next(iter(self._ways), self._all).setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_ways(self) -> None:
        for button in self._ways:
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ways = {}
        board_filter = self._filtering.filter
        for condition in board_filter.ordered:
            self._offer(self._filtering.words_of(condition), board_filter.toggled(condition))
        if board_filter.words.strip():
            self._offer(f"«{board_filter.words.strip()}»", board_filter.without_words())

    def _offer(self, condition: str, without: BoardFilter) -> None:
        shown = self._filtering.shown_with(without)
        # A way that leads to the same emptiness is none.
        if not shown or not without.is_on:
            return
        button = Button(self._theme)
        button.set_words(
            self._("Without {condition}: shows {count}", condition=condition, count=shown)
        )
        button.clicked.connect(self._on_clicked)
        self._ways[button] = without
        self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        button.show()

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._ways:
            self._filtering.use(self._ways[button])
