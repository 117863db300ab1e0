"""Copies of the team's file: the last good one, one more now, and where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.setup.section import Section
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.progress import ProgressOverlay

if TYPE_CHECKING:
    from teamdesk.domain.rows.settings import BackupRow
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.setup.ports import Backups, SetupServices
    from teamdesk.ui.surroundings import Surroundings

_BYTES_PER_MB = 1_000_000
_ROWS = 6


class BackupSection(Section):
    """Every copy that is listed was opened and checked when it was made."""

    def __init__(
        self, around: Surroundings, services: SetupServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        theme = around.theme
        self._backups = services.backups
        self._is_practice = services.is_practice
        self._card, self._others = Card(theme), Card(theme)
        self.last = Label(TextRole.STRONG, wraps=True)
        self.make = Button(theme, ButtonKind.PRIMARY)
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self._folder = InlineField(theme, self.folder)
        self.list = QListWidget()
        self.list.setFixedHeight(theme.tokens.sizes.control * _ROWS)
        self._card.body.addWidget(self.last)
        self._card.body.addWidget(self.make)
        self._others.body.addWidget(self._folder)
        self._others.body.addWidget(self.list)
        for card in (self._card, self._others):
            self.add_card(card, 2)
        self.make.clicked.connect(self.make_now)
        self.overlay = ProgressOverlay(theme, around.texts, self)
        self.retranslate()

    def show_now(self) -> None:
        """Ask which copies there are."""
        backups = self._backups
        for widget in (self.make, self._others):
            widget.setVisible(backups is not None)
        if backups is None:
            self.last.setText(self._why_none())
            return
        copies = backups.backups()
        self.folder.setText(str(backups.folder))
        self.last.setText(self._told(copies[0]) if copies else self._("No copy was made yet."))
        self.list.clear()
        self.list.addItems([self._line(copy) for copy in copies])

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Backups"),
            _(
                "A copy is made once an hour when something has changed. It is as encrypted as the "
                "team's file, and opens with the same passphrase."
            ),
        )
        self._card.set_heading(_("Last good copy"))
        self._others.set_heading(_("All copies"))
        self._folder.set_words(
            _("Where they lie"), _("Let whoever runs your computers copy this folder elsewhere.")
        )
        self.make.set_words(_("Make a copy now"))
        self.list.setAccessibleName(_("All copies"))
        self.show_now()

    @Slot()
    def make_now(self) -> None:
        """Make a copy off the thread."""
        if self._backups is None:
            return
        job = self._around.jobs.start(_MakeCopy(self._backups))
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._take_focus_back)
        self.overlay.watch(job, self._("Copying and checking …"))

    @Slot()
    def _take_focus_back(self) -> None:
        self.make.setFocus()

    def _why_none(self) -> str:
        if self._is_practice:
            return self._("The practice team is thrown away when it is closed, so it has no copy.")
        return self._("The team's data lies on a server. Those who run it make the copies.")

    def _told(self, copy: BackupRow) -> str:
        local, formats = copy.made_at.astimezone(), self._.formats
        return self._(
            "{day} at {time}, checked and whole",
            day=formats.weekday_long(local.date()),
            time=formats.time(local),
        )

    def _line(self, copy: BackupRow) -> str:
        local, formats = copy.made_at.astimezone(), self._.formats
        size = formats.number(copy.size_bytes / _BYTES_PER_MB, 1)
        when = f"{formats.date_short(local.date())} {formats.time(local)}"
        return f"{when} · {size} MB · {copy.path.name}"

    @Slot(object)
    def _on_made(self, copy: BackupRow) -> None:
        self.show_now()
        self._take_focus_back()
        self._around.notices.tell(self._("The copy is made: {file}", file=copy.path.name))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._take_focus_back()
        if not isinstance(error, ExplainedError):
            raise error
        self._around.notices.fail(error)


class _MakeCopy:
    """The work, without the section."""

    def __init__(self, backups: Backups) -> None:
        self._backups = backups

    def __call__(self, token: JobToken) -> BackupRow:
        token.check()
        return self._backups.make()
