"""The sections of «Oppsett» by their names, to walk along with the arrow keys."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

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
    LETTERS = "letters"
    TEMPLATE = "template"
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
    SetupPart.LETTERS: IconName.DOCUMENT,
    SetupPart.TEMPLATE: IconName.DOCUMENT,
    SetupPart.LOOKS: IconName.SUN,
    SetupPart.BACKUPS: IconName.LOCK,
}
_LETTERS = 13
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class SectionList(QScrollArea):
    """The sections' names; arrow keys walk along them.

    They go up and down by themselves: a window too low for them all is no reason to scroll the
    page that stands beside, which has a bar of its own.

    Signals:
        chosen: a `SetupPart`.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._group = QButtonGroup(self)
        self._buttons = {part: Button(theme, ButtonKind.RAIL, _ICONS[part]) for part in SetupPart}
        self._names = QWidget()
        column = QVBoxLayout(self._names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.xs)
        for number, button in enumerate(self._buttons.values()):
            button.setCheckable(True)
            button.installEventFilter(self)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self.setWidget(self._names)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._is_folded = False
        theme.changed.connect(self._fit)
        self._fit()
        self._group.idClicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """As wide as the longest name, with its bar beside it."""
        names = self._names.sizeHint().expandedTo(self._names.minimumSize())
        return QSize(names.width() + self.verticalScrollBar().sizeHint().width(), names.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower, and as low as it must be."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

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
            _("Letters"),
            _("Word template"),
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
        self.ensureWidgetVisible(self._buttons[part])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrow keys."""
        buttons = list(self._buttons.values())
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step and watched in buttons:
                at = (buttons.index(watched) + step) % len(buttons)
                buttons[at].setFocus()
                self.ensureWidgetVisible(buttons[at])
                buttons[at].click()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        # The chosen one is bolder, and so wider than the layout knows.
        letters = 0 if self._is_folded else _LETTERS
        self._names.setMinimumWidth(self._theme.tokens.type.lead * letters)
        self.updateGeometry()

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(list(SetupPart)[number])
