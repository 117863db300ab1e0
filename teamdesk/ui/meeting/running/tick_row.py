"""Four quiet ticks before a case is left: decision, responsible, date, who tells the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.case_ticks import case_ticks
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import CaseTick
from teamdesk.domain.notes.typed_change import member_of
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

SET, OPEN = "✓", "○"


class TickRow(QWidget):
    """What is seen to is ticked by itself where it is known; the rest by Alt+1 to Alt+4.

    Signals:
        left: the keyboard may go back to the note.
    """

    left = Signal()

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self._presenter = presenter
        self._stage: StageRows | None = None
        self.chips = {tick: Chip(around.theme) for tick in CaseTick}
        self.teller = QLineEdit()
        self._teller_field = InlineField(around.theme, self.teller)
        self._lay_out(around.theme.tokens.space.xs)
        self.chips[CaseTick.DECIDED].clicked.connect(self._on_decided)
        self.chips[CaseTick.RESPONSIBLE].clicked.connect(self._on_responsible)
        self.chips[CaseTick.DATED].clicked.connect(self._on_dated)
        self.chips[CaseTick.TOLD].clicked.connect(self._on_told)
        self.teller.returnPressed.connect(self._on_teller_written)
        self._teller_field.hide()
        self.retranslate()

    def press_in(self, widget: QWidget) -> None:
        """Let Alt+1 to Alt+4 tick while the keys are anywhere in ``widget``."""
        for number, chip in enumerate(self.chips.values(), start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(chip.click)

    def show_stage(self, stage: StageRows) -> None:
        """Show what is seen to in the case on stage."""
        if self._stage is None or self._stage.item.id != stage.item.id:
            self._teller_field.hide()
        self._stage = stage
        ticked = case_ticks(stage.item, stage.actions, stage.decisions)
        for number, (tick, chip) in enumerate(self.chips.items(), start=1):
            is_set = tick in ticked
            words = label(self._, tick)
            if tick is CaseTick.TOLD and stage.item.told_by:
                words = self._("{name} tells the person", name=stage.item.told_by)
            chip.setChecked(is_set)
            chip.set_words(f"{SET if is_set else OPEN} {words}", f"Alt+{number}")
            chip.setAccessibleName(words)

    def show_chips(self, *, is_shown: bool) -> None:
        """Show the ticks, or leave them to their keys."""
        for chip in self.chips.values():
            chip.setVisible(is_shown)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._teller_field.set_words(
            self._("Who tells the person"), self._("Initials or a name. Empty: nobody yet.")
        )
        if self._stage is not None:
            self.show_stage(self._stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the field."""
        if event.key() == Qt.Key.Key_Escape and self._teller_field.isVisible():
            self._close()
            return
        super().keyPressEvent(event)

    def _lay_out(self, spacing: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        row = QHBoxLayout()
        flow = FlowLayout(spacing)
        for chip in self.chips.values():
            flow.addWidget(chip)
        row.addLayout(flow, 1)
        column.addLayout(row)
        column.addWidget(self._teller_field)

    @Slot()
    def _on_decided(self) -> None:
        self._toggle(CaseTick.DECIDED)

    @Slot()
    def _on_responsible(self) -> None:
        self._toggle(CaseTick.RESPONSIBLE)

    @Slot()
    def _on_dated(self) -> None:
        self._toggle(CaseTick.DATED)

    def _toggle(self, tick: CaseTick) -> None:
        stage = self._stage
        if stage is None:
            return
        is_set = tick not in stage.item.ticks
        shown = tick in case_ticks(stage.item, stage.actions, stage.decisions)
        # What shows by itself has nothing to be ticked by hand.
        if is_set and shown:
            self.show_stage(stage)
        else:
            self._presenter.deeds.set_tick(stage, tick, stage.item.told_by, is_set=is_set)

    @Slot()
    def _on_told(self) -> None:
        if self._stage is None:
            return
        self.show_stage(self._stage)
        self.teller.setText(self._stage.item.told_by)
        self._teller_field.show()
        self.teller.setFocus()
        self.teller.selectAll()

    @Slot()
    def _on_teller_written(self) -> None:
        stage, written = self._stage, self.teller.text().strip()
        if stage is None:
            return
        member = member_of(written, self._presenter.members)
        told_by = member.initials if member else written
        is_set = bool(told_by)
        if self._presenter.deeds.set_tick(stage, CaseTick.TOLD, told_by, is_set=is_set):
            self._close()

    def _close(self) -> None:
        self._teller_field.hide()
        self.left.emit()
