"""The heading of a lane: the phase, how many stand in it, and whether they are too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.board.shown import PhaseLimit
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class LaneHeading(QWidget):
    """Says «7 av 6, over grensen» in shape, colour and word where the team has set a limit."""

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._name = ""
        self._title = Label(TextRole.SECTION)
        # A long name gives way to the count, which is never cut.
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mark = QLabel()
        self._count = Label(TextRole.SMALL)
        space = theme.tokens.space
        row = QHBoxLayout(self)
        # As wide as the cards, which leave room for a scroll bar.
        row.setContentsMargins(space.xs, 0, space.md, 0)
        row.setSpacing(space.xs)
        row.addWidget(self._title, 1)
        row.addWidget(self._mark)
        row.addWidget(self._count)
        self._mark.hide()
        theme.changed.connect(self._draw_mark)
        self._draw_mark()

    @property
    def words(self) -> str:
        """What stands at the right."""
        return self._count.text()

    @property
    def warns(self) -> bool:
        """Whether more stand here than the team wants."""
        return not self._mark.isHidden()

    def show_count(self, title: str, shown: int, limit: PhaseLimit | None) -> str:
        """Show how many there are.

        Args:
            title: the name of the phase.
            shown: the cards in sight, which a filter may have made fewer.
            limit: how many stand there and how many the team wants; None for no limit.

        Returns:
            The same in words, for those who listen.
        """
        is_over = limit is not None and limit.is_passed
        self._name = title
        self._count.setText(self._told(shown, limit))
        self._count.set_tone(Tone.WARNING if is_over else Tone.PLAIN)
        self._mark.setVisible(is_over)
        self._fit_name()
        persons = self._.plural("{count} person", "{count} persons", shown)
        parts = (title, persons, self._limit_words(limit) if limit else "")
        return ", ".join(part for part in parts if part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name where there is no room, or show it whole again."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        row = self.layout()
        if row is None:
            return
        row.activate()
        whole = self._title.fontMetrics()
        shown = whole.elidedText(self._name, Qt.TextElideMode.ElideRight, self._title.width())
        self._title.setText(shown)
        self._title.setToolTip(self._name if shown != self._name else "")

    def _told(self, shown: int, limit: PhaseLimit | None) -> str:
        if limit is None:
            return str(shown)
        told = self._limit_words(limit)
        return told if shown == limit.standing else f"{shown} ({told})"

    def _limit_words(self, limit: PhaseLimit) -> str:
        if limit.is_passed:
            return self._("{count} of {limit}, over", count=limit.standing, limit=limit.most)
        return self._("{count} of {limit}", count=limit.standing, limit=limit.most)

    @Slot()
    def _draw_mark(self) -> None:
        tokens, ratio = self._theme.tokens, self.devicePixelRatioF()
        pixmap = self._theme.icons.pixmap(
            IconName.WARNING, tokens.colours.warning, tokens.type.small, ratio
        )
        self._mark.setPixmap(pixmap)
