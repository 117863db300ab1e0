"""The few words that Qt itself says, from our own catalogue.

Qt ships no bokmål (``qtbase_nb``), so its buttons and context menus would stay English there; with
one source all three languages say the same as the rest of the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator, Slot

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from teamdesk.ui.texts import Texts

# Qt's source text -> ours. Qt marks the letter of the shortcut with "&", which we leave out.
_WORDS = {
    "OK": mark("OK"),
    "&OK": mark("OK"),
    "Cancel": mark("Cancel"),
    "&Cancel": mark("Cancel"),
    "Close": mark("Close"),
    "&Close": mark("Close"),
    "Save": mark("Save"),
    "&Save": mark("Save"),
    "Open": mark("Open file"),
    "&Open": mark("Open file"),
    "&Yes": mark("Yes"),
    "&No": mark("No"),
    "&Undo": mark("Undo"),
    "&Redo": mark("Redo"),
    "Cu&t": mark("Cut"),
    "&Copy": mark("Copy"),
    "&Paste": mark("Paste"),
    "Delete": mark("Delete"),
    "Select All": mark("Select all"),
    "Copy &Link Location": mark("Copy"),
    "Print": mark("Print"),
    "&Print": mark("Print"),
    "Choose": mark("Choose"),
    "&Choose": mark("Choose"),
    "Directory:": mark("Folder:"),
    "File &name:": mark("File name:"),
    "&Look in:": mark("Look in:"),
    "Files of &type:": mark("Files of type:"),
    "Directories": mark("Folders"),
    "Computer": mark("Computer"),
    "Save As": mark("Save as"),
    "Find Directory": mark("Choose a folder"),
    "All Files (*)": mark("All files (*)"),
    "Name": mark("Name"),
    "Size": mark("Size"),
    "Type": mark("Type"),
    "Date Modified": mark("Changed"),
    "Left": mark("Left"),
}


class QtWords(QTranslator):
    """Answers Qt in the window's language, and lets everything else pass."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        texts.changed.connect(self.install)

    @Slot()
    def install(self) -> None:
        """Tell all of Qt to ask again; it keeps no translator twice."""
        QCoreApplication.removeTranslator(self)
        QCoreApplication.installTranslator(self)

    def isEmpty(self) -> bool:
        """Qt passes an empty translator over without asking it."""
        return False

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _count: int = -1,
    ) -> str | None:
        """Return our word; None lets Qt use its own."""
        ours = _WORDS.get(source)
        return self._(ours) if ours else None
