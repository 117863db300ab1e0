"""What a line can be tied to and can change, as menus: a digit or an arrow chooses."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.domain.decision_effects import EffectValue
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label, phase_label
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.ui.meeting.note.effect_deeds import effect_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from uuid import UUID

    from PySide6.QtCore import QPoint

    from teamdesk.domain.decision_effects import CaseFacts
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.texts import Texts

WEEKS = (1, 2, 4)


class ItemMenus(QObject):
    """Two menus, made when they are asked for.

    Signals:
        link_chosen: the goal's id or None, and the measure's or None.
        effect_chosen: the `EffectValue`.
    """

    link_chosen = Signal(object, object)
    effect_chosen = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self.menu = QMenu(parent)
        self.menu.triggered.connect(self._on_triggered)

    def offer_links(self, goals: Iterable[GoalRow], measures: Iterable[MeasureRow]) -> None:
        """Offer which goal or measure a promise is for."""
        self.menu.clear()
        lines: list[tuple[str, tuple[UUID | None, UUID | None]]] = [
            (self._("Goal: {goal}", goal=goal.text), (goal.id, None)) for goal in goals
        ]
        lines += [
            (self._("Measure: {measure}", measure=row.text), (None, row.id)) for row in measures
        ]
        lines.append((self._("Neither goal nor measure"), (None, None)))
        for number, (words, ids) in enumerate(lines, start=1):
            self._add(self.menu, _numbered(number, words), ids)

    def offer_effects(
        self, item: MeetingItem, facts: CaseFacts, phases: Iterable[PhaseRow]
    ) -> None:
        """Offer what a decision changes; what its words propose stands first."""
        self.menu.clear()
        for number, value in enumerate(_likely(item, facts), start=1):
            self._add(self.menu, _numbered(number, effect_words(self._, value)), value)
        self.menu.addSeparator()
        ways = self.menu.addMenu(self._("Phase"))
        for phase in phases:
            if phase.kind is not facts.phase_kind:
                value = EffectValue(DecisionEffect.PHASE, phase=phase.kind)
                self._add(ways, _plain(phase_label(self._, phase.kind, phase.name)), value)
        members = self.menu.addMenu(self._("Coordinator"))
        for member in facts.members:
            if member.is_active:
                value = EffectValue(
                    DecisionEffect.COORDINATOR, member_id=member.id, name=member.name
                )
                self._add(members, member.name, value)
        self._add_goals(facts.goals)

    def _add_goals(self, goals: Collection[GoalRow]) -> None:
        for goal in goals:
            statuses = self.menu.addMenu(_plain(self._("Goal: {goal}", goal=goal.text)))
            for status in GoalStatus:
                value = EffectValue(
                    DecisionEffect.GOAL_STATUS, goal_id=goal.id, status=status, name=goal.text
                )
                self._add(statuses, label(self._, status), value)

    def _add(self, menu: QMenu, words: str, data: object) -> None:
        action = QAction(words, menu)
        action.setData(data)
        menu.addAction(action)

    def open_at(self, at: QPoint) -> None:
        """Let the keys choose; the first line is chosen already."""
        self.menu.popup(at)
        if self.menu.actions():
            self.menu.setActiveAction(self.menu.actions()[0])

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, EffectValue):
            self.effect_chosen.emit(chosen)
        elif chosen is not None:
            goal_id, measure_id = chosen
            self.link_chosen.emit(goal_id, measure_id)


def _likely(item: MeetingItem, facts: CaseFacts) -> list[EffectValue]:
    values = [item.effect] if item.effect and not (item.decision and item.decision.effect) else []
    if item.due_on is not None:
        values.append(EffectValue(DecisionEffect.EVALUATION, day=item.due_on))
        values.append(EffectValue(DecisionEffect.PERIOD, day=item.due_on))
    start = max(facts.period_ends_on or facts.today, facts.today)
    for weeks in WEEKS:
        values.append(EffectValue(DecisionEffect.PERIOD, day=start + timedelta(weeks=weeks)))
    for weeks in WEEKS:
        friday = facts.today + timedelta(weeks=weeks, days=4 - facts.today.weekday())
        values.append(EffectValue(DecisionEffect.EVALUATION, day=friday, is_week=True))
    return list(dict.fromkeys(values))


def _numbered(number: int, words: str) -> str:
    return f"&{number} {_plain(words)}" if number < 10 else _plain(words)


def _plain(words: str) -> str:
    return words.replace("&", "&&")
