"""«Oppsett»: sections at the left, one at a time at the right."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.setup.backup_section import BackupSection
from teamdesk.ui.setup.importing.view import ImportView
from teamdesk.ui.setup.instruments.section import InstrumentsSection
from teamdesk.ui.setup.intake_section import IntakeSection
from teamdesk.ui.setup.looks_section import LooksSection
from teamdesk.ui.setup.meetings_section import MeetingsSection
from teamdesk.ui.setup.members_section import MembersSection
from teamdesk.ui.setup.stays.section import StaysSection
from teamdesk.ui.setup.supervision_section import SupervisionSection
from teamdesk.ui.setup.team_section import TeamSection
from teamdesk.ui.setup.way_section import WaySection
from teamdesk.ui.setup.words_section import WordsSection
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QEvent

    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.section import Section
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class SetupPart(StrEnum):
    """The sections, in their order."""

    IMPORT = "import"
    TEAM = "team"
    WAY = "way"
    INTAKE = "intake"
    INSTRUMENTS = "instruments"
    MEETINGS = "meetings"
    MEMBERS = "members"
    STAYS = "stays"
    SUPERVISION = "supervision"
    WORDS = "words"
    LOOKS = "looks"
    BACKUPS = "backups"


_ICONS = {
    SetupPart.IMPORT: IconName.IMPORT,
    SetupPart.TEAM: IconName.BOARD,
    SetupPart.WAY: IconName.CLOCK,
    SetupPart.INTAKE: IconName.CHECK,
    SetupPart.INSTRUMENTS: IconName.CHART,
    SetupPart.MEETINGS: IconName.CALENDAR,
    SetupPart.MEMBERS: IconName.PERSON,
    SetupPart.STAYS: IconName.CHART,
    SetupPart.SUPERVISION: IconName.INFO,
    SetupPart.WORDS: IconName.PENCIL,
    SetupPart.LOOKS: IconName.SUN,
    SetupPart.BACKUPS: IconName.LOCK,
}
_LETTERS = 13
# In units of the body text: on a wall with less each section is an icon, and its page has a title.
NARROWEST_WITH_NAMES = 42
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class SectionList(QWidget):
    """The sections' names; arrow keys walk along them.

    Signals:
        chosen: a `SetupPart`.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._group = QButtonGroup(self)
        self._buttons = {part: Button(theme, ButtonKind.RAIL, _ICONS[part]) for part in SetupPart}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.xs)
        for number, button in enumerate(self._buttons.values()):
            button.setCheckable(True)
            button.installEventFilter(self)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._is_folded = False
        theme.changed.connect(self._fit)
        self._fit()
        self._group.idClicked.connect(self._on_clicked)

    def retranslate(self) -> None:
        """Set the names."""
        _ = self._
        names = (
            _.context("section", "Import"),
            _("Team"),
            _("Way of working"),
            _("Referrals and zones"),
            _("Assessments"),
            _("Meetings"),
            _("Members"),
            _("Stays and prices"),
            _("Supervision"),
            _("Our words"),
            _("Looks and language"),
            _("Backups"),
        )
        for button, name in zip(self._buttons.values(), names, strict=True):
            button.set_words(name)
            if self._is_folded:
                button.setText("")
                button.setToolTip(name)

    def fold(self, *, is_folded: bool) -> None:
        """Leave the names to tool tips and readers, or write them."""
        if self._is_folded is not is_folded:
            self._is_folded = is_folded
            self.retranslate()
            self._fit()

    def show_part(self, part: SetupPart) -> None:
        """Show where one is, without a signal."""
        self._buttons[part].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrow keys."""
        buttons = list(self._buttons.values())
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step and watched in buttons:
                at = (buttons.index(watched) + step) % len(buttons)
                buttons[at].setFocus()
                buttons[at].click()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        # The chosen one is bolder, and so wider than the layout knows.
        letters = 0 if self._is_folded else _LETTERS
        self.setMinimumWidth(self._theme.tokens.type.lead * letters)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(list(SetupPart)[number])


class SetupView(PlacePage):
    """The place; each section works by itself."""

    def __init__(
        self, around: Surroundings, services: SetupServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self.part = SetupPart.IMPORT
        self._title = Label(TextRole.TITLE)
        self.sections = SectionList(around.theme, around.texts)
        self.imports = ImportView(around, services.imports)
        self.pages: dict[SetupPart, Section] = {
            SetupPart.TEAM: TeamSection(around, services.team, services.teams),
            SetupPart.WAY: WaySection(around, services.ways),
            SetupPart.INTAKE: IntakeSection(around, services.intake),
            SetupPart.INSTRUMENTS: InstrumentsSection(around, services.instruments),
            SetupPart.MEETINGS: MeetingsSection(around, services.series, services.rules),
            SetupPart.MEMBERS: MembersSection(
                around, services.members, services.capacity, has_logins=services.has_logins
            ),
            SetupPart.STAYS: StaysSection(around, services.stays),
            SetupPart.SUPERVISION: SupervisionSection(around, services.supervision),
            SetupPart.WORDS: WordsSection(around, services.words, services.members),
            SetupPart.LOOKS: LooksSection(around, services.first_place),
            SetupPart.BACKUPS: BackupSection(around, services),
        }
        self._stack = QStackedWidget()
        self._stack.addWidget(self.imports)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._lay_out()
        self.sections.chosen.connect(self.open_part)
        around.texts.changed.connect(self.retranslate)
        self.retranslate()
        self.open_part(SetupPart.IMPORT)

    def show_key(self, _key: UUID | None) -> None:
        """Somebody comes here: what is shown may be old."""
        self.open_part(self.part)

    def take_focus(self) -> None:
        """Put the keyboard into the section."""
        if self.part is SetupPart.IMPORT:
            self.imports.take_focus()
        else:
            self.pages[self.part].take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of the names where the letters are large."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again, for now it stands in its window."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        tokens = self._around.theme.tokens
        # Not the page's own width, which is as large as the names ask for.
        is_narrow = self.window().width() < tokens.type.body * NARROWEST_WITH_NAMES
        self.sections.fold(is_folded=tokens.masked and is_narrow)

    @Slot(object)
    def open_part(self, part: SetupPart) -> None:
        """Show a section."""
        self.part = part
        self.sections.show_part(part)
        if part is SetupPart.IMPORT:
            self._stack.setCurrentWidget(self.imports)
            return
        page = self.pages[part]
        page.show_now()
        self._stack.setCurrentWidget(page)

    @Slot()
    def retranslate(self) -> None:
        """Set the words of the place itself."""
        self.setAccessibleName(self._("Setup"))
        self._title.setText(self._("Setup"))
        self.sections.retranslate()

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space.xl)
        row.addWidget(self.sections)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.sm)
        column.setSpacing(space.md)
        column.addWidget(self._title)
        column.addLayout(row, 1)
