"""F4: what a decision changes of the case is done, chosen, or asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.ui.meeting.note.effect_deeds import EffectDeeds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.ui.meeting.note.effect_deeds import Demand
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.meeting.note.items_part import ItemsPart
    from teamdesk.ui.meeting.note.line_keys import LineKeys
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class EffectKeys(QObject):
    """Changes the case as a line says; a line that only was read is accepted by the same key.

    Signals:
        demand_asked: a `DecisionRow`, the `EffectValue` of its new phase, and what that demands.
        read_all: what is typed is to be read to its end, before a line of it is spoken of.
    """

    demand_asked = Signal(object, object, object)
    read_all = Signal()

    def __init__(
        self,
        presenter: MeetingPresenter,
        around: Surroundings,
        part: ItemsPart,
        lines: LineKeys,
    ) -> None:
        super().__init__(part)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._items = part.items
        self._menus = part.menus
        self._lines = lines
        self._deeds = EffectDeeds(presenter, around)
        part.items.effect_requested.connect(self._on_requested)
        part.menus.effect_chosen.connect(self._on_chosen)

    def answer_from(self, widget: QWidget) -> None:
        """Let F4 be pressed where one writes, too."""
        shortcut = QShortcut(QKeySequence("F4"), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.change_case)

    def apply_answered(self, row: DecisionRow, value: EffectValue, answer: Demand) -> bool:
        """Make the change of a decision with what was answered for it."""
        decisions = self._presenter.stage.decisions if self._presenter.stage else ()
        newest = next((each for each in decisions if each.id == row.id), row)
        return self._deeds.apply(newest, value, answer)

    @Slot()
    def change_case(self) -> None:
        """Do the next of what the decisions propose, accepted or not."""
        self.read_all.emit()
        item = next((item for item in self._items.items if item.proposes), None)
        if item is None or item.effect is None:
            self._around.notices.tell(self._("No decision here proposes a change of the case."))
            return
        self._items.go_to(item)
        self._on_chosen(item.effect)

    @Slot(object, object, bool)
    def _on_requested(self, item: MeetingItem, at: QPoint, asks: bool) -> None:
        facts = self._deeds.facts()
        if item.proposes and item.effect is not None and not asks:
            self._on_chosen(item.effect)
        elif facts is not None:
            self._menus.offer_effects(item, facts, self._deeds.phases())
            self._menus.open_at(at)

    @Slot(object)
    def _on_chosen(self, value: EffectValue) -> None:
        item, demand = self._items.current(), self._deeds.demand(value)
        if item is None:
            return
        if item.decision is None and demand is None:
            self._lines.accept_with(item, partial(self._deeds.deed, value=value))
            return
        standing = self._lines.standing()
        row = standing.decision if standing is not None else None
        if row is not None and demand is not None:
            self.demand_asked.emit(row, value, demand)
        elif row is not None and standing is not None:
            self._deeds.apply(row, value)
            self._items.go_to(standing)
