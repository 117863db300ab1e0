"""The cards with what stands beside and under them, each made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.board.chosen import ChosenBar
    from teamdesk.ui.board.filter.nobody import NobodyFits
    from teamdesk.ui.board.ports import Cases
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.shapes import Shapes
    from teamdesk.ui.board.side import SidePanel
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_BESIDE, LEAST_LINES = 38, 6
LETTERS_TO_THE_PANEL, LINES_TO_THE_PANEL = 24, 9
# Qt has the number in a header only.
QWIDGETSIZE_MAX = (1 << 24) - 1


class BoardWall(QWidget):
    """Shows the cards or what hides them all, and the line of several chosen ones.

    Attributes:
        shapes: the cards.
        side: what stands beside them.

    Signals:
        gestured: a `Gesture` at all the chosen cards.
    """

    gestured = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        presenter: BoardPresenter,
        shapes: Shapes,
        side: SidePanel,
        cases: Callable[[], Cases],
    ) -> None:
        super().__init__()
        self._around = around
        self._presenter = presenter
        self.shapes = shapes
        self.side = side
        self._cases = cases
        self.nobody: NobodyFits | None = None
        self.bar: ChosenBar | None = None
        space = around.theme.tokens.space
        self._column = QVBoxLayout()
        self._column.setSpacing(space.sm)
        self._column.addWidget(shapes, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(space.md)
        self._body.addLayout(self._column, 1)
        self._body.addWidget(side)
        shapes.chosen_changed.connect(self._on_chosen_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel under the cards where both beside each other have no room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the panel its place, and the cards the least that tells anything."""
        tokens = self._around.theme.tokens
        is_below = tokens.masked and self.width() < tokens.type.body * NARROWEST_BESIDE
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if is_below else directions.LeftToRight)
        side = self.side
        side.setMinimumWidth(0 if is_below else tokens.type.body * LETTERS_TO_THE_PANEL)
        side.setMaximumWidth(QWIDGETSIZE_MAX if is_below else side.minimumWidth())
        side.setMinimumHeight(tokens.type.body * LINES_TO_THE_PANEL if is_below else 0)
        self.shapes.setMinimumHeight(tokens.type.body * LEAST_LINES if is_below else 0)

    @property
    def many(self) -> ChosenBar | None:
        """What is asked when several are chosen; None while it is one."""
        return self.bar if self.bar is not None and self.bar.has_many else None

    def take_focus(self) -> None:
        """Put the keyboard on a card, or on the first way out where all are hidden."""
        if self.nobody is not None and self.nobody.isVisible():
            self.nobody.take_focus()
        else:
            self.shapes.take_focus()

    def show_whether_anybody_fits(self) -> None:
        """Say what hides all, in the place of cards that would all be hidden."""
        hides_all = bool(self._presenter.rows.cards) and not self._presenter.visible
        if hides_all and self.nobody is None:
            from teamdesk.ui.board.filter.nobody import NobodyFits

            self.nobody = NobodyFits(self._around, self._presenter.filtering, self)
            self._column.insertWidget(0, self.nobody, 1)
        focus = self.window().focusWidget()
        self.shapes.setVisible(not hides_all)
        if self.nobody is None:
            return
        was_asked = focus is not None and self.nobody.isAncestorOf(focus)
        self.nobody.setVisible(hides_all)
        if hides_all:
            self.nobody.show_filter()
        elif was_asked:
            # The answer has gone with the question, and the keyboard goes on at the cards.
            self.shapes.take_focus()

    def drop_several(self) -> bool:
        """Keep the current card alone; False where no other was chosen."""
        if self.many is None:
            return False
        self.shapes.choose_only_current()
        return True

    def ask_phase(self) -> bool:
        """Ask where the chosen ones go; False where only one is."""
        if self.many is not None:
            self.many.ask_phase()
        return self.many is not None

    def ask_coordinator(self) -> bool:
        """Ask who coordinates the chosen ones; False where only one is."""
        if self.many is not None:
            self.many.ask_coordinator()
        return self.many is not None

    def move_several(self, case_id: UUID, phase_id: UUID) -> bool:
        """Move the chosen ones with the one that was dropped; False where it is alone."""
        many = self.many
        if many is None or case_id not in many.chosen:
            return False
        many.move_to(phase_id)
        return True

    @Slot()
    def _on_chosen_changed(self) -> None:
        chosen = self.shapes.chosen_cases
        if len(chosen) > 1 and self.bar is None:
            self.bar = self._make_bar()
        if self.bar is not None:
            self.bar.show_chosen(chosen)

    def _make_bar(self) -> ChosenBar:
        from teamdesk.ui.board.chosen import ChosenBar
        from teamdesk.ui.board.many import ManyDeeds

        deeds = ManyDeeds(self._cases, self._presenter, self._around)
        bar = ChosenBar(self._around, self._presenter, deeds, self.side)
        bar.dropped.connect(self._on_dropped)
        bar.gestured.connect(self.gestured)
        self._column.addWidget(bar)
        return bar

    @Slot()
    def _on_dropped(self) -> None:
        self.shapes.choose_only_current()
        self.shapes.take_focus()
