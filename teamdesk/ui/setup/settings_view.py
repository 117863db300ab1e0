"""«Oppsett»: sections at the left, one at a time at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.setup.backup_section import BackupSection
from teamdesk.ui.setup.importing.view import ImportView
from teamdesk.ui.setup.instruments.section import InstrumentsSection
from teamdesk.ui.setup.letters.section import LettersSection
from teamdesk.ui.setup.looks_section import LooksSection
from teamdesk.ui.setup.meetings.section import MeetingsSection
from teamdesk.ui.setup.members.section import MembersSection
from teamdesk.ui.setup.sections import SectionList, SetupPart
from teamdesk.ui.setup.stays.section import StaysSection
from teamdesk.ui.setup.supervision.section import SupervisionSection
from teamdesk.ui.setup.team.intake_section import IntakeSection
from teamdesk.ui.setup.team.section import TeamSection
from teamdesk.ui.setup.template.section import TemplateSection
from teamdesk.ui.setup.way.section import WaySection
from teamdesk.ui.setup.words.section import WordsSection
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.section import Section
    from teamdesk.ui.surroundings import Surroundings


# In units of the body text: on a wall with less each section is an icon, and its page has a title.
NARROWEST_WITH_NAMES = 42


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
            SetupPart.STAYS: StaysSection(
                around, services.stays, services.drafts, services.history
            ),
            SetupPart.SUPERVISION: SupervisionSection(around, services.supervision),
            SetupPart.WORDS: WordsSection(around, services.words, services.members),
            SetupPart.LETTERS: LettersSection(around, services.letters, services.drafts),
            SetupPart.TEMPLATE: TemplateSection(around, services.templates),
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

    def show_part(self, part: str) -> None:
        """Somebody comes here for one section."""
        self.open_part(SetupPart(part))

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
