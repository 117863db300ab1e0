"""All lanes side by side, with room for as many as there is width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from teamdesk.ui.board.lanes.current_card import CurrentCard
from teamdesk.ui.board.lanes.lane import Lane
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.lanes.model import LaneModel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.shown import Shown
    from teamdesk.ui.surroundings import Surroundings


class Lanes(QScrollArea):
    """The lanes of the board.

    Signals:
        gestured: a `Gesture` at the current card, arrows between lanes excepted.
        current_changed: another card is the current one.
        dropped: case id and phase id of a card that was dropped in a lane.
        seen_changed: how many lanes are in sight, and of how many.
        chosen_changed: other cards are chosen, or another number of them.
        menu_requested: where on the screen the menu of the current card is asked for.
    """

    gestured = Signal(object)
    current_changed = Signal()
    dropped = Signal(object, object)
    seen_changed = Signal(int, int)
    menu_requested = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, around: Surroundings, words: CardWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._words = words
        self._lanes: list[Lane] = []
        self._current = CurrentCard(words, self)
        # Lanes get their places only after the room for them has changed.
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._keep_in_sight)
        self._body = QWidget()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._set_up()

    def show_board(self, shown: Shown) -> None:
        """Show the cards in a lane for each phase; the current one stays while it is shown.

        Lanes are built anew only where the phases are others than before.
        """
        current = self.current_case
        by_phase: dict[UUID, list[CardRow]] = {phase_id: [] for phase_id in shown.phases}
        for card in shown.cards:
            by_phase[card.phase_id].append(card)
        is_same = list(shown.phases) == [lane.cards.rows.phase_id for lane in self._lanes]
        if not is_same:
            # Out of sight, or every lane is laid out anew with each that comes beside it.
            self._body.hide()
            self._build(by_phase)
        for lane in self._lanes:
            phase_id = lane.cards.rows.phase_id
            lane.set_limit(shown.limits.get(phase_id))
            lane.show_cards(by_phase[phase_id], is_filtered=shown.is_filtered)
        self.set_titles(shown.phases)
        self._body.show()
        if current is not None and not self.choose(current):
            self._current.choose_any()

    def set_titles(self, titles: Mapping[UUID, str]) -> None:
        """Set the names of the phases."""
        for lane in self._lanes:
            lane.set_title(titles[lane.cards.rows.phase_id])

    @property
    def current_case(self) -> UUID | None:
        """The case of the current card."""
        return self._current.case_id

    @property
    def chosen_cases(self) -> list[UUID]:
        """The cases of all chosen cards, lane by lane."""
        return [case_id for lane in self._lanes for case_id in lane.cards.chosen_cases]

    def choose_only_current(self) -> None:
        """Drop all chosen cards but the current one."""
        self._current.choose_alone()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a card."""
        return any(lane.cards.hasFocus() for lane in self._lanes)

    def choose(self, case_id: UUID) -> bool:
        """Make a case the current one, in whatever lane it is; False where it is in none."""
        return self._current.choose(case_id)

    def reveal(self, case_id: UUID) -> bool:
        """The same: lanes hide nobody."""
        return self.choose(case_id)

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the current card, or the first."""
        self._current.take_focus()

    @Slot()
    def page(self) -> None:
        """Bring the lanes that are out of sight into it, round to the first again."""
        bar = self.horizontalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(0 if at_end else bar.value() + bar.pageStep())

    def adapt(self) -> None:
        """Take on the looks of the theme in use, or the words of the language."""
        self._row.setSpacing(self._around.theme.tokens.space.sm)
        for lane in self._lanes:
            lane.adapt()
        self.tell_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current lane in sight, and count the others, whenever the room changes."""
        super().resizeEvent(event)
        self._follow.start()
        self.tell_seen()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setLayout(self._row)
        self.setWidget(self._body)
        self.horizontalScrollBar().valueChanged.connect(self.tell_seen)
        self._current.gestured.connect(self.gestured)
        self._current.moved.connect(self._on_moved)

    def _build(self, phases: Mapping[UUID, list[CardRow]]) -> None:
        self._current.begin_anew()
        for lane in self._lanes:
            self._row.removeWidget(lane)
            lane.hide()
            lane.deleteLater()
        self._lanes = []
        for phase_id, cards in phases.items():
            # The cards first: a lane that is shown empty would lay them out later, and twice.
            rows = LaneModel(self._words, phase_id)
            rows.show_rows(cards)
            texts, theme = self._around.texts, self._around.theme
            lane = Lane(theme, texts, self._words, rows, self._body)
            self._current.follow(lane.cards)
            lane.cards.card_dropped.connect(self._on_card_dropped)
            lane.cards.menu_requested.connect(self.menu_requested)
            lane.cards.selectionModel().selectionChanged.connect(self.chosen_changed)
            self._lanes.append(lane)
            self._row.addWidget(lane, 1)
        self.adapt()

    @Slot(object)
    def _on_card_dropped(self, case_id: UUID) -> None:
        target = self.sender()
        if isinstance(target, LaneList):
            self.dropped.emit(case_id, target.rows.phase_id)

    @Slot()
    def _on_moved(self) -> None:
        self._keep_in_sight()
        self.current_changed.emit()

    @Slot()
    def _keep_in_sight(self) -> None:
        if self._current.active is not None:
            self.ensureWidgetVisible(self._current.active, 0, 0)

    @Slot()
    def tell_seen(self) -> None:
        """Tell how many lanes are in sight."""
        left = self.horizontalScrollBar().value()
        # Without a frame it is as wide as its viewport, for which PySide6 would make all classes.
        right = left + self.width()
        seen = sum(lane.x() >= left and lane.geometry().right() < right for lane in self._lanes)
        if self._lanes and self.width() > 0:
            self.seen_changed.emit(seen, len(self._lanes))
