"""A coordinator who is employed outside the team: by name, role, organisation and telephone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from teamdesk.ui.widgets.kept_field import KeptLine
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.surroundings import Surroundings

LINES = ("outside_name", "outside_role", "outside_organisation", "outside_phone")


class OutsideFields(QWidget):
    """A tick that there is one, and the lines that tell who.

    Signals:
        left: a line was left with something else than what is stored.
        edited: something is typed.
        turned: the tick was set or taken away.
    """

    left = Signal()
    edited = Signal()
    turned = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._case_id: UUID | None = None
        self._stored = False
        self.tick = QCheckBox()
        self.lines = {name: KeptLine(around) for name in LINES}
        self._told = Label(TextRole.CAPTION, wraps=True)
        self._box = QWidget()
        space = around.theme.tokens.space
        grid = QGridLayout(self._box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space.md)
        for place, line in enumerate(self.lines.values()):
            grid.addWidget(line, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
            line.left.connect(self.left)
            line.edited.connect(self.edited)
        grid.addWidget(self._told, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addWidget(self.tick)
        column.addWidget(self._box)
        self.tick.clicked.connect(self._on_ticked)

    @property
    def is_told(self) -> bool:
        """Whether the coordinator is one from outside."""
        return self.tick.isChecked()

    def show_plan(self, plan: PlanRow) -> None:
        """Show who is stored; what is being typed stays."""
        if plan.case_id != self._case_id:
            self._forget()
        self._case_id = plan.case_id
        self._retranslate()
        is_stored = any(getattr(plan, name) for name in LINES)
        if self.is_told == self._stored:
            self.tick.setChecked(is_stored)
        self._stored = is_stored
        for name, line in self.lines.items():
            line.show_stored(getattr(plan, name))
        self._box.setVisible(self.is_told)
        if is_stored and not self.lines["outside_name"].value:
            self.lines["outside_name"].show_error(
                self._("Without a name the plan has no coordinator from outside.")
            )

    def typed_in(self, plan: SavePlan) -> SavePlan:
        """The plan with who is typed here; without the tick, with nobody."""
        told = {name: line.value if self.is_told else "" for name, line in self.lines.items()}
        return replace(
            plan,
            outside_name=told["outside_name"],
            outside_role=told["outside_role"],
            outside_organisation=told["outside_organisation"],
            outside_phone=told["outside_phone"],
        )

    def drafted(self) -> dict[str, str]:
        """What is typed and not stored yet, by the names of the lines."""
        typed = {name: line.typed for name, line in self.lines.items()}
        return {name: text for name, text in typed.items() if text is not None}

    def take_up(self, drafted: Mapping[str, str]) -> None:
        """Show what was typed and never stored."""
        found = {name: text for name, text in drafted.items() if name in self.lines}
        for name, text in found.items():
            self.lines[name].type_in(text)
        if found:
            self.tick.setChecked(True)
            self._box.show()

    def _forget(self) -> None:
        self._stored = False
        self.tick.setChecked(False)
        for line in self.lines.values():
            line.forget()

    def _retranslate(self) -> None:
        _ = self._
        self.tick.setText(_("The coordinator is employed outside the team"))
        for name, words, hint in (
            ("outside_name", _("The coordinator's name"), ""),
            ("outside_role", _("Role"), _("NAV adviser, coordinating unit …")),
            ("outside_organisation", _("Organisation"), ""),
            ("outside_phone", _("Telephone"), ""),
        ):
            self.lines[name].set_words(words, hint)
        self._told.setText(
            _("Promises, meetings and hours stay with the one who has the case in the team.")
        )

    @Slot()
    def _on_ticked(self) -> None:
        self._box.setVisible(self.is_told)
        if self.is_told:
            self.lines["outside_name"].text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            for line in self.lines.values():
                line.type_in("")
        self.turned.emit()
