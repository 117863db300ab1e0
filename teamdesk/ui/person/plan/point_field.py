"""A point of the plan that is written in the plan itself, or why it is not relevant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from teamdesk.ui.widgets.kept_field import KeptText
from teamdesk.ui.widgets.reading_watch import ReadingWatch

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings


class PointField(QWidget):
    """A text of the plan, or why the point is not relevant.

    Signals:
        left: something else stands here than is stored.
        edited: something is typed.
    """

    left = Signal()
    edited = Signal()

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget | None = None,
        *,
        is_only_reason: bool = False,
    ) -> None:
        """Be a field of its own, or only say why a point is left out that is written elsewhere."""
        super().__init__(parent)
        self._ = around.texts
        self.field = KeptText(around)
        self.reading = ReadingWatch(around, self.field, self.field.text)
        self.aside = QCheckBox()
        self._is_only_reason = is_only_reason
        self._stored = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        for widget in (self.aside, self.field) if is_only_reason else (self.field, self.aside):
            column.addWidget(widget)
        self.field.left.connect(self.left)
        self.field.edited.connect(self.edited)
        self.aside.clicked.connect(self._on_ticked)
        self._show_reason()

    def set_words(self, name: str, hint: str) -> None:
        """Set the name of the point."""
        said = self._("{point} is not relevant", point=name)
        if self._is_only_reason:
            self.field.set_words(self._("Why {point} is not relevant", point=name), hint)
        else:
            self.field.set_words(name, hint)
        self.aside.setText(
            said if self._is_only_reason else self._("Not relevant; the text says why")
        )
        self.aside.setAccessibleName(said)

    def show_stored(self, text: str, reason: str) -> None:
        """Show the text, or the reason where the point was set aside."""
        is_aside = bool(reason) and not text
        if self.aside.isChecked() == self._stored:
            self.aside.setChecked(is_aside)
        self._stored = is_aside
        self.field.show_stored(reason if is_aside else text)
        self._show_reason()

    def take_up(self, typed: str) -> None:
        """Show what was typed before the program ended, be it a text or a reason."""
        if self._is_only_reason:
            self.aside.setChecked(True)
            self._show_reason()
        self.field.type_in(typed)

    def forget(self) -> None:
        """Show nothing."""
        self._stored = False
        self.aside.setChecked(False)
        self.field.forget()

    @property
    def text(self) -> str:
        """What the plan says."""
        return "" if self.aside.isChecked() or self._is_only_reason else self.field.value

    @property
    def reason(self) -> str:
        """Why the point is set aside."""
        return self.field.value if self.aside.isChecked() else ""

    def _show_reason(self) -> None:
        self.field.setVisible(not self._is_only_reason or self.aside.isChecked())

    @Slot()
    def _on_ticked(self) -> None:
        self._show_reason()
        if self.field.value:
            self.left.emit()
        elif self.aside.isChecked():
            self.field.text.setFocus()
