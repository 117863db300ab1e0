"""A choice from a list that opens."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget


class DropDown(QComboBox):
    """A combo box as wide as its place: a long choice must not make a form wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(1)
