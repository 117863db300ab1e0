"""«Word-mal»: the municipality's letterhead for Word documents, chosen, tried and taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.templates import UseTemplate
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.template.cards import ChangesCard, ChoiceCard, GuideCard
from teamdesk.ui.widgets.progress import ProgressOverlay

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.core.i18n import Language
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.templates import TemplateChoiceRow
    from teamdesk.services.documents.templates import LookedThrough
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.setup.ports_of_team import Templates
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "word template"


class _LookThrough:
    """Looks a file through off the thread."""

    def __init__(self, templates: Templates, path: Path, language: Language) -> None:
        self._templates, self._path, self._language = templates, path, language

    def __call__(self, _token: JobToken) -> LookedThrough:
        """Nothing is stored here."""
        return self._templates.look_at(self._path, self._language)


class TemplateSection(Section):
    """Each choice is in use at once; Ctrl+Z takes it back."""

    def __init__(
        self, around: Surroundings, templates: Templates, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._templates = templates
        self._row: TemplateChoiceRow | None = None
        self.choice, self.guide = ChoiceCard(around), GuideCard(around)
        self.changes = ChangesCard(around)
        for card in (self.choice, self.guide, self.changes):
            self.add_card(card, 2)
        self.choice.choose.clicked.connect(self.ask_for_file)
        self.choice.remove.clicked.connect(self.remove_now)
        self.choice.trial.clicked.connect(self.ask_where_to_try)
        self.choice.copy.clicked.connect(self.ask_where_to_copy)
        self.guide.begin.clicked.connect(self.ask_where_to_begin)
        self.overlay = ProgressOverlay(around.theme, around.texts, self)
        around.bus.changed.connect(self._on_changed)
        self.retranslate()

    def show_now(self) -> None:
        """Ask which template is in use."""
        row = self._row = self._templates.now()
        self.choice.show_template(row.template)
        self.changes.show_changes(row.changes)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Word template"),
            _("Word documents on the municipality's own letterhead, with its fonts and footer."),
        )
        for card in (self.choice, self.guide, self.changes):
            card.retranslate()

    @Slot()
    def ask_for_file(self) -> None:
        """Ask which file."""
        dialog = self._dialog(self._("Choose a template …"), QFileDialog.FileMode.ExistingFile)
        # Others are looked at too, and then told why not.
        word = "Word (*.docx *.dotx *.docm *.dotm *.doc)"
        dialog.setNameFilters([word, self._("All files") + " (*)"])
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    @Slot(str)
    def look_at(self, name: str) -> None:
        """Look the file through, and use it if it can be used."""
        self.choice.show_refusal("")
        look = _LookThrough(self._templates, Path(name), self._.language)
        job = self._around.jobs.start(look)
        job.finished.connect(self._on_looked_through)
        job.failed.connect(self._on_refused)
        job.cancelled.connect(self._take_focus_back)
        self.overlay.watch(job, self._("Looking the template through …"))

    @Slot()
    def remove_now(self) -> None:
        """Go back to Teamdesk's own look."""
        if self._use(None):
            self._around.notices.tell(self._("Word documents have Teamdesk's own look again."))

    @Slot()
    def ask_where_to_try(self) -> None:
        """Ask for a folder for the trial page."""
        self._ask_for_folder(self._("See a trial page …"), self.save_trial)

    @Slot()
    def ask_where_to_copy(self) -> None:
        """Ask for a folder for a copy."""
        self._ask_for_folder(self._("Save a copy …"), self.save_copy)

    @Slot()
    def ask_where_to_begin(self) -> None:
        """Ask for a folder for a template to begin with."""
        self._ask_for_folder(self._("Save a template to begin with …"), self.save_beginning)

    @Slot(str)
    def save_trial(self, folder: str) -> None:
        """Write the trial page, and show it in whatever shows Word documents here."""
        path = self._saved(lambda: self._templates.save_trial(self._.language, Path(folder)))
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot(str)
    def save_copy(self, folder: str) -> None:
        """Write the template in use."""
        template = self._row.template if self._row else None
        if template is not None:
            self._saved(lambda: self._templates.save_copy(template.id, Path(folder)))

    @Slot(str)
    def save_beginning(self, folder: str) -> None:
        """Write a template to begin with."""
        self._saved(lambda: self._templates.save_beginning(self._.language, Path(folder)))

    def _saved(self, save: Callable[[], Path]) -> Path | None:
        try:
            path = save()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return None
        said = self._("{name} lies in {folder}.", name=path.name, folder=str(path.parent))
        self._around.notices.tell(said)
        return path

    def _use(self, template_id: UUID | None) -> bool:
        before = self._templates.now()
        former = before.template.id if before.template else None

        def there(version: int) -> ChangeSet:
            return self._templates.use(UseTemplate(version, template_id), ORIGIN)

        def back(version: int) -> ChangeSet:
            return self._templates.use(UseTemplate(version, former), ORIGIN)

        if former == template_id:
            return True
        deed = Deed(self._around, RowAt(before.team_id, before.version), there, back)
        is_done = deed.do(self._("change of the Word template"), self._around.notices.fail)
        self.show_now()
        self._take_focus_back()
        return is_done

    def _ask_for_folder(self, title: str, chosen: Callable[[str], None]) -> None:
        dialog = self._dialog(title, QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self, title, QStandardPaths.writableLocation(documents))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog

    @Slot()
    def _take_focus_back(self) -> None:
        self.choice.choose.setFocus()

    @Slot(object)
    def _on_looked_through(self, found: LookedThrough) -> None:
        try:
            template_id = self._templates.keep(found)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        if self._use(template_id):
            said = self._("Word documents are written into {file} now.", file=found.file_name)
            self._around.notices.tell(said)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._take_focus_back()
        if not isinstance(error, ExplainedError):
            raise error
        self.choice.show_refusal(self._.explain(error))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Entity.TEAM) and self.is_overtaken(changes):
            self.show_now()
