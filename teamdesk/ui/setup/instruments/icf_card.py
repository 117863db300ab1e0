"""The municipality's own ICF code list: how many titles it has, and another one read in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.labels import label
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.imports.icf_list import IcfList
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.setup.ports import InstrumentSettings
    from teamdesk.ui.surroundings import Surroundings

PATTERNS = "*.csv *.tsv *.txt *.xlsx"
# More lines than this that are not used say that it is another file.
LINES_SHOWN = 12


class _Read:
    """Reads the file off the thread."""

    def __init__(self, settings: InstrumentSettings, path: Path) -> None:
        self._settings, self._path = settings, path

    def __call__(self, _token: JobToken) -> IcfList:
        """Nothing is stored here."""
        return self._settings.read_icf_list(self._path)


class IcfCard(Card):
    """Says how many titles there are, and what of a file was not used.

    Signals:
        titles_read: titles by code; the section stores them.
    """

    titles_read = Signal(object)

    def __init__(
        self, around: Surroundings, settings: InstrumentSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent)
        self._around, self._ = around, around.texts
        self._settings = settings
        self._count = 0
        self._read: IcfList | None = None
        self._about = Label(TextRole.BODY, wraps=True)
        self.told = Label(TextRole.SMALL, wraps=True)
        self.refused = Label(TextRole.CAPTION, wraps=True)
        self.choose = Button(around.theme)
        for widget in (self._about, self.told, self.refused):
            self.body.addWidget(widget)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose.clicked.connect(self.ask_for_file)
        self.retranslate()

    def show_count(self, count: int) -> None:
        """Show how many titles there are now."""
        self._count = count
        self._tell()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("ICF code list"))
        self._about.setText(
            _(
                "The program has no ICF titles of its own. Read in the municipality's list, with a "
                "code and a title on each line, and the titles stand beside the codes."
            )
        )
        self.choose.set_words(_("Read a code list …"))
        self._tell()

    @Slot()
    def ask_for_file(self) -> None:
        """Ask which file."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self, self._("Read a code list …"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self._("Lists") + f" ({PATTERNS})"])
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    @Slot(str)
    def look_at(self, name: str) -> None:
        """Read the file."""
        self.choose.setEnabled(False)
        job = self._around.jobs.start(_Read(self._settings, Path(name)))
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_read(self, found: IcfList) -> None:
        self._end_reading()
        self._read = found
        self.titles_read.emit(dict(found.titles))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end_reading()
        if not isinstance(error, ExplainedError):
            raise error
        self.told.set_tone(Tone.DANGER)
        self.told.setText(self._.explain(error))
        self.refused.hide()

    def _end_reading(self) -> None:
        self.choose.setEnabled(True)
        self.choose.setFocus()

    def _tell(self) -> None:
        _, found = self._, self._read
        self.told.set_tone(Tone.PLAIN)
        self.told.setText(
            _.plural("{count} title", "{count} titles", self._count)
            if self._count
            else _("No list is read in.")
        )
        refused = found.refused if found else ()
        said = [
            _("Line {number}: {text} – {why}", number=line.number, text=line.text, why=why)
            for line in refused[:LINES_SHOWN]
            for why in (label(_, line.why),)
        ]
        if refused:
            count = len(refused)
            said.insert(
                0, _.plural("{count} line is not used:", "{count} lines are not used:", count)
            )
        if len(refused) > LINES_SHOWN:
            said.append("…")
        self.refused.setText("\n".join(said))
        self.refused.setVisible(bool(said))
