"""The first start: one calm page that makes a team, its encrypted file and its first member."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.labels import label
from teamdesk.domain.people import Profession
from teamdesk.domain.way_of_working import WayName
from teamdesk.ui.setup.entrance.actions import NewTeam
from teamdesk.ui.setup.entrance.new_passphrase import NewPassphrase
from teamdesk.ui.setup.entrance.page import CalmPage
from teamdesk.ui.setup.way.words import NOTES, way_name
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import dividing_line
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.progress import ProgressOverlay
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.ui.jobs import JobRunner, JobToken
    from teamdesk.ui.setup.entrance.actions import FirstStartActions
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class FirstStartPage(CalmPage):
    """Asks for what can't be guessed, and checks each answer at its field.

    Signals:
        created: the team's name and the recovery key; the database is open.
        existing_requested: the team has a file already.
        practice_requested: try the practice team first.
    """

    created = Signal(str, str)
    existing_requested = Signal()
    practice_requested = Signal()

    def __init__(
        self, theme: Theme, texts: Texts, actions: FirstStartActions, runner: JobRunner
    ) -> None:
        super().__init__(theme, texts, width=600)
        self._actions = actions
        self._runner = runner
        self._folder: Path | None = None
        self.team, self.member = QLineEdit(), QLineEdit()
        self.profession, self.way = DropDown(), DropDown()
        self.secret = NewPassphrase(theme, texts, actions.least_passphrase)
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        for profession in Profession:
            self.profession.addItem("", profession.value)
        for way in WayName:
            self.way.addItem("", way.value)
        self._team = InlineField(theme, self.team)
        self._member = InlineField(theme, self.member)
        self._profession = InlineField(theme, self.profession)
        self._way = InlineField(theme, self.way)
        self._path = InlineField(theme, self.path)
        self._choose = Button(theme, ButtonKind.LINK)
        self._messages = MessageBar(theme, texts)
        self._create = Button(theme, ButtonKind.PRIMARY)
        self._existing = Button(theme, ButtonKind.LINK)
        self._practice = Button(theme, ButtonKind.LINK)
        self._arrange()
        self._overlay = ProgressOverlay(theme, texts, self)
        self._connect()
        self.retranslate()
        self._show_path()
        self.setFocusProxy(self.team)

    @Slot()
    def retranslate(self) -> None:
        """Set the words; what is typed stays."""
        super().retranslate()
        self.set_heading(
            self._("Welcome to Teamdesk"),
            self._(
                "Make the file where your team's data will lie. It is encrypted on this computer, "
                "and nothing is sent anywhere."
            ),
        )
        self._team.set_words(self._("The team's name"), self._("Stands on minutes and plans."))
        self._member.set_words(self._("Your name"))
        self._profession.set_words(self._("Your profession"))
        for index, profession in enumerate(Profession):
            self.profession.setItemText(index, label(self._, profession).capitalize())
        for index, way in enumerate(WayName):
            self.way.setItemText(index, way_name(self._, way))
        self._say_way()
        self._path.set_words(
            self._("Where the file lies"),
            self._("On this computer's own disk: on shares and in sync folders saves get lost."),
        )
        self._choose.set_words(self._("Choose another place"))
        self._create.set_words(self._("Make the team"))
        self._existing.set_words(self._("The team has a file already"))
        self._practice.set_words(self._("Look at the practice team first"))
        self.secret.retranslate()

    def _arrange(self) -> None:
        # All of it is in sight on an office PC, the way to the practice team too.
        self.body.setSpacing(self._theme.tokens.space.md)
        row = QHBoxLayout()
        row.setSpacing(self._theme.tokens.space.lg)
        row.addWidget(self._member, 1)
        row.addWidget(self._profession, 1)
        self.body.addWidget(self._team)
        self.body.addLayout(row)
        self.body.addWidget(self._way)
        self.body.addWidget(self.secret)
        self._path.put_beside(self._choose)
        self.body.addWidget(self._path)
        self.body.addWidget(self._messages)
        self.body.addWidget(self._create)
        self.body.addWidget(dividing_line())
        links = QHBoxLayout()
        links.addWidget(self._existing)
        links.addStretch(1)
        links.addWidget(self._practice)
        self.body.addLayout(links)

    def _connect(self) -> None:
        self.team.textChanged.connect(self._on_team_changed)
        self.way.currentIndexChanged.connect(self._on_way_chosen)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._create.clicked.connect(self.make)
        self.secret.submitted.connect(self.make)
        self._existing.clicked.connect(self.existing_requested)
        self._practice.clicked.connect(self.practice_requested)

    @Slot()
    def make(self) -> None:
        """Check all answers, and make the team if they stand."""
        new = self._checked()
        if new is None:
            return
        self._messages.dismiss()
        job = self._runner.start(_Making(self._actions, new))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self._overlay.watch(job, self._("Making the encrypted file …"))

    @Slot(str)
    def use_folder(self, folder: str) -> None:
        """Put the file into another folder, if saves are safe there."""
        self._folder = Path(folder)
        self._show_path()

    def _checked(self) -> NewTeam | None:
        wrong = self._first_wrong()
        if wrong is not None:
            field, text = wrong
            field.show_error(text)
            field.editor.setFocus()
            return None
        if not self._show_path():
            self._choose.setFocus()
            return None
        return NewTeam(
            language=self._.language,
            team=self.team.text().strip(),
            member=self.member.text().strip(),
            profession=Profession(self.profession.currentData()),
            passphrase=self.secret.typed,
            path=Path(self.path.text()),
            way_of_working=self.way.currentData(),
        )

    def _first_wrong(self) -> tuple[InlineField, str] | None:
        if not self.team.text().strip():
            return self._team, self._("Write the team's name.")
        if not self.member.text().strip():
            return self._member, self._("Write your name.")
        return self.secret.wrong()

    def _show_path(self) -> bool:
        path = self._actions.place_for(self.team.text().strip(), self._folder)
        self.path.setText(str(path))
        self.path.setCursorPosition(0)
        self.path.setToolTip(str(path))
        refusal = self._actions.refusal(path)
        if refusal is None:
            self._path.clear_error()
            return True
        self._path.show_error(self._.explain(refusal))
        return False

    def _say_way(self) -> None:
        note = self._(NOTES[WayName(self.way.currentData())])
        self._way.set_words(self._("Way of working"), note)

    @Slot(int)
    def _on_way_chosen(self, _index: int) -> None:
        self._say_way()

    @Slot(str)
    def _on_team_changed(self, _text: str) -> None:
        self._show_path()

    @Slot()
    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    @Slot(object)
    def _on_finished(self, recovery_key: str) -> None:
        team = self.team.text().strip()
        self.secret.clear()
        self.created.emit(team, recovery_key)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExplainedError):
            raise error
        self._messages.show_message(Message(self._.explain(error), Tone.DANGER))


class _Making:
    """The making, carried to the worker without the page."""

    def __init__(self, actions: FirstStartActions, new: NewTeam) -> None:
        self._actions = actions
        self._new = new

    def __call__(self, token: JobToken) -> str:
        return self._actions.create(self._new, token)
