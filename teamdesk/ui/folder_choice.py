"""Where files are written to: the folder is asked for, and remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.kept_views import KeptView

FOLDER = "folder"


class FolderPrompt(Protocol):
    """Asks for a folder; a dialog in the program, an answer that stands ready in a test."""

    def ask(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        """Call ``chosen`` with the folder; never, when the person thinks better of it."""
        ...


class FolderDialogs:
    """The platform's own dialog, opened without waiting in a loop."""

    def ask(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        """Open the dialog."""
        dialog = _FolderDialog(parent, chosen)
        dialog.setWindowTitle(title)
        dialog.setDirectory(str(start))
        dialog.open()


class _FolderDialog(QFileDialog):
    def __init__(self, parent: QWidget, chosen: Callable[[Path], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.fileSelected.connect(self._on_selected)

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self._chosen(Path(path))


class FolderMemory:
    """Where the last document went; the next dialog opens there, also after a new start."""

    def __init__(self, start: Path | None = None, kept: KeptView | None = None) -> None:
        self._kept = kept
        last = str(kept.read().get(FOLDER, "")) if kept else ""
        # A share that is gone today is no place to begin in.
        known = Path(last) if last and Path(last).is_dir() else None
        self._folder = start or known or Path.home()

    @property
    def folder(self) -> Path:
        """The folder to begin in."""
        return self._folder

    @folder.setter
    def folder(self, chosen: Path) -> None:
        self._folder = chosen
        if self._kept is not None:
            self._kept.keep({FOLDER: str(chosen)})
