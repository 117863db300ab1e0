"""Conditions as chips that can be pressed away, made anew only where they are others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.filters.board_filter import Condition
    from teamdesk.ui.board.filter.filtering import Filtering
    from teamdesk.ui.surroundings import Surroundings

REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FilterChip(Button):
    """One condition, or with none the words that were typed; pressing it takes it away."""

    def __init__(self, around: Surroundings, condition: Condition | None, parent: QWidget) -> None:
        super().__init__(around.theme, ButtonKind.CHIP, parent=parent)
        self.condition = condition
        self.setCheckable(True)
        self.setChecked(True)

    def nextCheckState(self) -> None:
        """Stay as it is: it looks like a chip that is on, for as long as it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes a chip away too."""
        if event.key() in REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChips(QObject):
    """The chips of the filter in force.

    Signals:
        rearranged: other chips stand now.
        left: the last one is gone, so the keyboard goes back to the cards.
    """

    rearranged = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._filtering = filtering
        self._host = parent
        self._chips: list[FilterChip] = []

    @property
    def all(self) -> tuple[FilterChip, ...]:
        """The chips that stand, in order."""
        return tuple(self._chips)

    def show_conditions(self, wanted: Sequence[Condition | None]) -> None:
        """Show chips for these and no others, in the words of now."""
        if list(wanted) != [chip.condition for chip in self._chips]:
            self._make(wanted)
        for chip in self._chips:
            self._name(chip)

    def _make(self, wanted: Sequence[Condition | None]) -> None:
        held = next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [FilterChip(self._around, each, self._host) for each in wanted]
        for chip in self._chips:
            chip.clicked.connect(self._on_clicked)
            chip.show()
        self.rearranged.emit()
        if held is not None and self._chips:
            self._chips[min(held, len(self._chips) - 1)].setFocus()
        elif held is not None:
            self.left.emit()

    def _name(self, chip: FilterChip) -> None:
        if chip.condition is None:
            words = self._("“{typed}”", typed=self._filtering.filter.words.strip())
        else:
            words = self._filtering.words_of(chip.condition)
        chip.set_words(f"{words}  ✕")
        chip.setAccessibleName(self._("Take away {condition}", condition=words))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, FilterChip):
            return
        if chip.condition is None:
            self._filtering.use(self._filtering.filter.without_words())
        else:
            self._filtering.toggle(chip.condition)
