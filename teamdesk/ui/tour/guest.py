"""The guest who goes through the window: eyes, fingers and camera together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit

from teamdesk.ui.tour.camera import Camera
from teamdesk.ui.tour.eyes import Eyes
from teamdesk.ui.tour.fingers import Fingers
from teamdesk.ui.tour.waiting import TourFault, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.theme.theme import Theme


class Guest:
    """What a person does in one go: press that button, fill that field, choose that line."""

    def __init__(self, window: QWidget, theme: Theme, pictures: Path) -> None:
        self.eyes = Eyes(window)
        self.fingers = Fingers(self.eyes)
        self.camera = Camera(window, theme, pictures)

    def press_button(self, name: str) -> None:
        """Click a button as soon as it can be clicked."""
        self.fingers.click(self.eyes.await_button(name))

    def fill(self, field: str, text: str) -> None:
        """Type into the field of a name."""
        self.fingers.fill(self.eyes.await_one(QLineEdit, field), text)

    def fill_lines(self, field: str, text: str) -> None:
        """Type into the field of many lines of a name."""
        self.fingers.fill(self.eyes.await_one(QPlainTextEdit, field), text)

    def choose(self, field: str, choice: str) -> None:
        """Choose from a drop-down list with the arrows.

        Raises:
            TourFault: the list has no such choice.
        """
        box = self.eyes.await_one(QComboBox, field)
        self.fingers.tab_to(box)
        self.fingers.press("Home")
        for _line in range(box.count()):
            if box.currentText() == choice:
                return
            self.fingers.press("Down")
        raise TourFault(f"no choice «{choice}» in «{field}»")

    def await_rows(self, name: str, least: int = 1) -> list[str]:
        """The lines of a list as soon as it has enough of them."""

        def look() -> list[str] | None:
            view = self.eyes.find(QAbstractItemView, name)
            rows = self.eyes.rows(view) if view else []
            return rows if len(rows) >= least else None

        return wait_for(look, f"{least} lines in «{name}»")

    def choose_files(self, *paths: Path) -> None:
        """Answer the dialog that asks for a file, several files or a folder."""
        names = " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0])
        dialog = self.eyes.await_one(QFileDialog)
        field = next(line for line in dialog.findChildren(QLineEdit) if line.isVisible())
        self.fingers.fill(field, names)
        self.fingers.press("Return")
        wait_for(lambda: not self.eyes.find(QFileDialog), "the end of the file dialog")
