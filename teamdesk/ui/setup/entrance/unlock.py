"""The page on which a team is unlocked; only Qt is loaded before it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.teams import TeamNotTold
from teamdesk.ui.setup.entrance.page import CalmPage
from teamdesk.ui.setup.entrance.passphrase import wait_seconds
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import dividing_line
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.jobs import JobRunner, JobToken
    from teamdesk.ui.setup.entrance.actions import UnlockActions
    from teamdesk.ui.setup.entrance.team_choice import TeamChoice
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class UnlockPage(CalmPage):
    """One field and one button; the recovery key goes into the same field.

    Signals:
        unlocked: what the action returned.
        other_requested: the person wants another file, or a new team.
    """

    unlocked = Signal(object)
    other_requested = Signal()

    def __init__(
        self, theme: Theme, texts: Texts, actions: UnlockActions, runner: JobRunner, name: str
    ) -> None:
        super().__init__(theme, texts, width=480)
        self._actions = actions
        self._runner = runner
        self._name = name
        self._by_recovery = False
        self._is_busy = False
        self._failures = 0
        self._wait = 0
        self.teams: TeamChoice | None = None
        self._messages = MessageBar(theme, texts)
        self.secret = QLineEdit()
        self._field = InlineField(theme, self.secret)
        self._open = Button(theme, ButtonKind.PRIMARY)
        self._switch = Button(theme, ButtonKind.LINK)
        self._other = Button(theme, ButtonKind.LINK)
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._arrange()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.secret)

    @Slot()
    def retranslate(self) -> None:
        """Set the words for what is typed now: passphrase or recovery key."""
        super().retranslate()
        # Quoted, for until it is open only the file's name is known.
        self.set_heading(
            self._("Unlock “{name}”", name=self._name),
            self._("The team's data is encrypted on this computer. Nobody else can read it."),
        )
        if self._by_recovery:
            self._field.set_words(
                self._("Recovery key"),
                self._("Eight groups of five, from the paper that was printed."),
            )
            self._switch.set_words(self._("Use the passphrase"))
            self.secret.setEchoMode(QLineEdit.EchoMode.Normal)
        else:
            self._field.set_words(self._("Passphrase"))
            self._switch.set_words(self._("I have the recovery key"))
            self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._other.set_words(self._("Another team or file"))
        if self.teams is not None:
            self.teams.retranslate()
        self._show_state()

    def _arrange(self) -> None:
        self.body.addWidget(self._messages)
        self.body.addWidget(self._field)
        self.body.addWidget(self._open)
        links = QVBoxLayout()
        links.setSpacing(0)
        links.addWidget(self._switch)
        links.addWidget(self._other)
        self.body.addWidget(dividing_line())
        self.body.addLayout(links)

    def _connect(self) -> None:
        self.secret.returnPressed.connect(self._try)
        self._open.clicked.connect(self._try)
        self._switch.clicked.connect(self._on_switch_clicked)
        self._other.clicked.connect(self.other_requested)
        self._second.timeout.connect(self._on_second)

    @Slot()
    def _try(self) -> None:
        if self._is_busy or self._wait:
            return
        if not self.secret.text().strip():
            self._field.show_error(self._("Write the passphrase first."))
            return
        self._is_busy = True
        self._messages.dismiss()
        self._drop_teams()
        self._show_state()
        job = self._runner.start(_Attempt(self._actions, self.secret.text()))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    @Slot(object)
    def _on_finished(self, opened: object) -> None:
        self._is_busy = False
        self._failures = 0
        self.secret.clear()
        self._show_state()
        self.unlocked.emit(opened)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, ExplainedError):
            self._show_state()
            raise error
        self.secret.setFocus()
        if isinstance(error, TeamNotTold):
            self._ask_which(error)
        elif self._actions.is_wrong_secret(error):
            self._failures += 1
            self._wait = wait_seconds(self._failures)
            self._field.show_error(self._.explain(error))
            self.secret.selectAll()
            if self._wait:
                self._second.start()
        else:
            self._messages.show_message(Message(self._.explain(error), Tone.DANGER))
        self._show_state()

    def _ask_which(self, error: TeamNotTold) -> None:
        """The passphrase was right, and stays for when the team is chosen."""
        from teamdesk.ui.setup.entrance.team_choice import TeamChoice

        said = error.what_happened(self._.translator)
        advice = self._("Nothing was opened. Choose the team here.")
        self._messages.show_message(Message(f"{said} {advice}", Tone.WARNING))
        self.teams = TeamChoice(self._theme, self._, error.choices)
        self.teams.chosen.connect(self._on_team_chosen)
        self.body.insertWidget(self.body.indexOf(self._field), self.teams)
        self.teams.setFocus()

    def _drop_teams(self) -> None:
        if self.teams is not None:
            self.teams.hide()
            self.teams.deleteLater()
            self.teams = None

    @Slot(object)
    def _on_team_chosen(self, team: TeamRow) -> None:
        self._actions.choose(team)
        self._try()

    @Slot()
    def _on_cancelled(self) -> None:
        self._is_busy = False
        self._show_state()

    @Slot()
    def _on_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._wait = 0
            self._second.stop()
        self._show_state()

    @Slot()
    def _on_switch_clicked(self) -> None:
        self._by_recovery = not self._by_recovery
        self.secret.clear()
        self._field.clear_error()
        self.retranslate()
        self.secret.setFocus()

    def _show_state(self) -> None:
        self._open.setEnabled(not self._is_busy and not self._wait)
        self.secret.setReadOnly(self._is_busy)
        if self._is_busy:
            self._open.set_words(self._("Unlocking …"))
        elif self._wait:
            self._open.set_words(
                self._.plural("Wait {count} second", "Wait {count} seconds", self._wait)
            )
        else:
            self._open.set_words(self._("Unlock"))


class _Attempt:
    """One try, carried to the worker without the page."""

    def __init__(self, actions: UnlockActions, secret: str) -> None:
        self._actions = actions
        self._secret = secret

    def __call__(self, token: JobToken) -> object:
        return self._actions.unlock(self._secret, token)
