"""The phases of the board: their order, names, weeks and limits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.way_of_working import LONGEST_PHASE, MOST_CASES, NEEDED, PhaseSetting
from teamdesk.ui.setup.way.phase_list import PhaseList
from teamdesk.ui.setup.way.words import phase_words
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings


class PhasesCard(Card):
    """The list at the left, one phase's fields at the right.

    Signals:
        edited: the phases as a tuple of `PhaseSetting`, in their new order.
    """

    edited = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        theme = around.theme
        self._phases: tuple[PhaseSetting, ...] = ()
        self.list = PhaseList(theme)
        self.name = QLineEdit()
        # 0 stands for none, and says so.
        self.weeks, self.limit = NumberBox(0, LONGEST_PHASE), NumberBox(0, MOST_CASES)
        self.fields = {
            key: InlineField(theme, editor)
            for key, editor in (
                ("name", self.name),
                ("weeks", self.weeks),
                ("case_limit", self.limit),
            )
        }
        self.up = Button(theme, icon=IconName.CHEVRON_UP)
        self.down = Button(theme, icon=IconName.CHEVRON_DOWN)
        self.remove = Button(theme)
        self.add = Button(theme, icon=IconName.PLUS)
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()

    def show_phases(self, phases: tuple[PhaseSetting, ...]) -> None:
        """Show the phases as they stand."""
        self._phases = phases
        self.retranslate()

    def choose(self, kind: PhaseKind) -> None:
        """Make a phase the current one, where it is there."""
        kinds = [phase.kind for phase in self._phases]
        if kind in kinds:
            self.list.setCurrentRow(kinds.index(kind))

    @property
    def current(self) -> PhaseSetting | None:
        """The phase whose fields are shown."""
        at = self.list.currentRow()
        return self._phases[at] if 0 <= at < len(self._phases) else None

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Phases of the board"))
        self.list.setAccessibleName(_("Phases in their order; Alt and an arrow key moves one"))
        self.fields["name"].set_words(_("Name of the phase"), _("Empty: the usual name."))
        self.fields["weeks"].set_words(_("Weeks in the phase"))
        self.fields["case_limit"].set_words(
            _("Cases at the most"), _("The lane warns when there are more.")
        )
        self.weeks.setSpecialValueText(_("no end"))
        self.limit.setSpecialValueText(_("no limit"))
        self.up.set_words(_("Up"), _("Move up (Alt + ↑)"))
        self.down.set_words(_("Down"), _("Move down (Alt + ↓)"))
        self.remove.set_words(_("Remove"), _("Remove the phase from the board (Delete)"))
        self.add.set_words(_("Add a phase"))
        self.list.show_lines([phase_words(_, phase) for phase in self._phases])
        self._fill_menu()
        self._show_current()

    def _fill_menu(self) -> None:
        self._menu.clear()
        there = {phase.kind for phase in self._phases}
        for kind in PhaseKind:
            if kind not in there:
                self._menu.addAction(label(self._, kind)).setData(kind.value)
        self.add.setVisible(not self._menu.isEmpty())

    @Slot()
    def _show_current(self) -> None:
        phase, at = self.current, self.list.currentRow()
        if phase is None:
            return
        self.name.setText(phase.name)
        self.name.setPlaceholderText(label(self._, phase.kind))
        self.weeks.setValue(phase.weeks or 0)
        self.limit.setValue(phase.case_limit or 0)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(self._phases) - 1)
        self.remove.setEnabled(phase.kind not in NEEDED)

    @Slot()
    def _on_field_left(self) -> None:
        phase, at = self.current, self.list.currentRow()
        if phase is None:
            return
        typed = replace(
            phase,
            name=" ".join(self.name.text().split()),
            weeks=self.weeks.value() or None,
            case_limit=self.limit.value() or None,
        )
        if typed != phase:
            self.edited.emit((*self._phases[:at], typed, *self._phases[at + 1 :]))

    @Slot(int, int)
    def _on_moved(self, at: int, to: int) -> None:
        phases = list(self._phases)
        phase = phases.pop(at)
        phases.insert(to, phase)
        self.edited.emit(tuple(phases))
        self.choose(phase.kind)

    @Slot()
    def _on_up(self) -> None:
        self.list.ask_to_move(-1)

    @Slot()
    def _on_down(self) -> None:
        self.list.ask_to_move(+1)

    @Slot()
    def _on_removed(self) -> None:
        phase = self.current
        if phase is not None and phase.kind not in NEEDED:
            self.edited.emit(tuple(other for other in self._phases if other is not phase))

    @Slot()
    def _on_add_clicked(self) -> None:
        self._menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    @Slot(QAction)
    def _on_kind_chosen(self, action: QAction) -> None:
        self.add_kind(PhaseKind(action.data()))

    def add_kind(self, kind: PhaseKind) -> None:
        """Add a phase where the process has it: before the first that comes later."""
        order = list(PhaseKind)
        places = [
            place
            for place, phase in enumerate(self._phases)
            if order.index(phase.kind) > order.index(kind)
        ]
        at = places[0] if places else len(self._phases)
        self.edited.emit((*self._phases[:at], PhaseSetting(kind), *self._phases[at:]))
        self.choose(kind)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_current)
        self.list.moved.connect(self._on_moved)
        self.list.removal_requested.connect(self._on_removed)
        for editor in (self.name, self.weeks, self.limit):
            editor.editingFinished.connect(self._on_field_left)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_removed)
        self.add.clicked.connect(self._on_add_clicked)
        self._menu.triggered.connect(self._on_kind_chosen)

    def _lay_out(self) -> None:
        left, right, steps = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.list, 1)
        for button in (self.up, self.down, self.remove, self.add):
            steps.addWidget(button)
        steps.addStretch(1)
        left.addLayout(steps)
        for field in self.fields.values():
            right.addWidget(field)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2 * self.body.spacing())
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.body.addLayout(row)
