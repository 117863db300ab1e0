"""What every tab of the page is: a column that scrolls, shown anew with each state."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from teamdesk.domain.names import mask_names
from teamdesk.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class PersonTab(QScrollArea):
    """The base of the tabs; a tab is made when it is first opened.

    Attributes:
        is_for_reading: nothing on the tab stores what it shows, so it works on the wall as well.
        masks_itself: the tab is given the person as stored, and hides the names itself.
    """

    is_for_reading: ClassVar[bool] = False
    masks_itself: ClassVar[bool] = False

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.around = around
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        space = around.theme.tokens.space
        inner = Scrolled()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(space.xl, space.lg, space.xl, space.lg)
        self.column.setSpacing(space.lg)
        self.setWidget(inner)
        self._covered: list[QWidget] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the scroll bar's room from the margin, in line with the head with and without."""
        super().resizeEvent(event)
        margins, air = self.column.contentsMargins(), self.around.theme.tokens.space.xl
        margins.setRight(max(0, air - (self.width() - self.viewport().width())))
        self.column.setContentsMargins(margins)

    def veil(self, names: Collection[str]) -> None:
        """Be read only while ``names`` are hidden: a text without its names is not to be stored.

        A field that still holds a name, because somebody was typing, is not shown.
        """
        for field in self._covered:
            field.show()
        self._covered = []
        inner = self.widget()
        if inner is None or self.masks_itself:
            return
        if not self.is_for_reading:
            inner.setEnabled(not names)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if names else Qt.FocusPolicy.NoFocus)
        typed: list[tuple[QWidget, str]] = [
            *((line, line.text()) for line in inner.findChildren(QLineEdit)),
            *((text, text.toPlainText()) for text in inner.findChildren(QPlainTextEdit)),
        ]
        for field, text in typed:
            if mask_names(text, names) != text and not field.isHidden():
                field.hide()
                self._covered.append(field)

    def show_state(self, state: PersonState) -> None:
        """Show one person as stored now; what is being typed stays."""

    def go_to(self, point: PlanPoint) -> None:
        """Put the keyboard where a point of the plan is written, if it is written here."""

    def go_to_gap(self, gap: Gap) -> None:
        """Put the keyboard where something that the plan lacks is written."""
        self.go_to(gap.point)

    @Slot(object)
    def reveal(self, widget: QWidget) -> None:
        """Scroll to what has just been opened: the page is as tall as it will be before that."""
        inner = self.widget()
        if inner is not None:
            inner.adjustSize()
        self.ensureWidgetVisible(widget)

    def write_in(self, target: QWidget) -> None:
        """Put the keyboard in a field, and that in sight."""
        self.ensureWidgetVisible(target)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def to_top(self) -> None:
        """Begin at the top, as another person is opened."""
        self.verticalScrollBar().setValue(0)

    def ask_transfer(self) -> bool:
        """Ask to which team the case goes, if that is asked here."""
        return False

    def leave(self) -> None:
        """Keep or put away what is open, as another person or tab is shown."""
