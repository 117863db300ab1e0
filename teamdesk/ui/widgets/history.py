"""«Historikk»: who changed what, when, from what to what; for any row that people edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.rows.history import ChangeAction
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dated_list import DatedList, DatedModel, DatedText
from teamdesk.ui.widgets.history_words import history_lines
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings

LINES_WIDE, LINES_HIGH = 34, 22


class HistoryPanel(QFrame):
    """A sheet over the page; Esc, the cross or work elsewhere closes it for good."""

    def __init__(self, around: Surroundings, opener: QWidget) -> None:
        super().__init__(opener.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._opener = opener
        self.setProperty("frame", "card")
        self._ = around.texts
        self._title = Label(TextRole.STRONG, wraps=True)
        self._empty = Label(TextRole.MUTED, wraps=True)
        self._cross = Button(around.theme, ButtonKind.ICON, IconName.CLOSE)
        self._cross.clicked.connect(self._on_crossed)
        self.model = DatedModel()
        self.list = DatedList(around.theme, self.model)
        tokens = around.theme.tokens
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.space.lg,) * 4)
        column.setSpacing(tokens.space.sm)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        self.setFixedSize(tokens.type.body * LINES_WIDE, tokens.type.body * LINES_HIGH)

    def show_history(self, title: str, rows: Iterable[HistoryRow]) -> None:
        """Fill the sheet: ``title`` says what the history is of."""
        lines = [line for row in rows for line in self._lines(row)]
        self._cross.set_words(self._("Close"))
        self._title.setText(self._("History: {what}", what=title))
        self.setAccessibleName(self._title.text())
        self.list.setAccessibleName(self._title.text())
        self._empty.setText(self._("Nothing has been changed since this was first written."))
        self._empty.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.model.show_rows(lines)

    def open_at_opener(self) -> None:
        """Show the sheet beside what opened it, within the window, with the keyboard in it."""
        window, opener = self._opener.window(), self._opener
        corner = opener.mapTo(window, QPoint(opener.width() - self.width(), opener.height()))
        left = max(0, min(corner.x(), window.width() - self.width()))
        top = max(0, min(corner.y(), window.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        target = self.list if self.model.rows else self._cross
        target.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_crossed()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_crossed(self) -> None:
        self.close()
        self._opener.setFocus()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # Nobody has the keyboard while another window of the screen is used.
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.close()

    def _lines(self, row: HistoryRow) -> list[DatedText]:
        at, formats = row.at.astimezone(), self._.formats
        when = f"{formats.date_short(at.date())} {formats.time(at)}"
        by = row.by or self._("brought in")
        return [
            DatedText((row.id, place), when, text, by)
            for place, text in enumerate(history_lines(self._, row))
        ]


class HistoryButton(Button):
    """A clock beside a field or a form that opens the history of its row.

    It is not there on the wall: a history holds what was taken away.
    """

    def __init__(
        self,
        around: Surroundings,
        read: Callable[..., tuple[HistoryRow, ...]],
        parent: QWidget | None = None,
        *,
        only: Collection[str] = (),
    ) -> None:
        """Read the history with ``read``, which is `HistoryService.of`.

        Args:
            around: what the window gives.
            read: gives the history of rows.
            parent: where the button stands.
            only: the fields that are told of; none means the whole row.
        """
        super().__init__(around.theme, ButtonKind.ICON, IconName.CLOCK, parent)
        self._around = around
        self._read = read
        self._only = frozenset(only)
        self._title = ""
        self._subjects: tuple[UUID, ...] = ()
        self.clicked.connect(self.open)
        around.theme.changed.connect(self._hide_on_wall)

    def show_subject(self, title: str, *subjects: UUID) -> None:
        """Say whose history it is: one row, or a few that belong together."""
        self._title, self._subjects = title, subjects
        self.set_words(self._around.texts("History: {what}", what=title))
        self._hide_on_wall()

    @Slot()
    def open(self) -> HistoryPanel | None:
        """Read the history now, and show it; None where that was refused."""
        try:
            rows = self._read(*self._subjects)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return None
        panel = HistoryPanel(self._around, self)
        panel.show_history(self._title, _about(rows, self._only) if self._only else rows)
        panel.open_at_opener()
        return panel

    @Slot()
    def _hide_on_wall(self) -> None:
        self.setVisible(bool(self._subjects) and not self._around.theme.tokens.masked)


def _about(rows: Iterable[HistoryRow], names: Collection[str]) -> list[HistoryRow]:
    """The changes of some fields of a row that holds others besides."""
    told = ((row, tuple(field for field in row.fields if field.name in names)) for row in rows)
    return [
        replace(row, fields=fields)
        for row, fields in told
        if fields and row.action is ChangeAction.CHANGED
    ]
