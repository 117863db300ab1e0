"""The line at the foot: that everything is saved, what waits, and which day it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.labels import ElidedLabel, Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class Counts(NamedTuple):
    """What waits in the team."""

    cases: int = 0
    overdue: int = 0
    expiring: int = 0


class StatusLine(QWidget):
    """Holds numbers and times, and writes them in whichever language is in use."""

    def __init__(self, theme: Theme, texts: Texts, today: dt.date) -> None:
        super().__init__()
        self._theme = theme
        self._ = texts
        self._today = today
        self._saved: dt.datetime | None = None
        self._counts: Counts | None = None
        self.setProperty("frame", "bar")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tick = QLabel()
        self._saved_text = Label(TextRole.SMALL)
        self._gap = QWidget()
        self._gap.setFixedWidth(theme.tokens.space.md)
        self._contact_text = Label(TextRole.SMALL)
        self._contact_text.set_tone(Tone.WARNING)
        self._contact_text.hide()
        self._counts_text = ElidedLabel(TextRole.SMALL)
        self._day_text = Label(TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.tokens.space.lg + 4, 0, theme.tokens.space.lg + 4, 0)
        row.addWidget(self._tick)
        row.addWidget(self._saved_text)
        row.addWidget(self._gap)
        row.addWidget(self._contact_text)
        row.addSpacing(theme.tokens.space.md)
        row.addWidget(self._counts_text)
        row.addSpacing(theme.tokens.space.md)
        row.addStretch(1)
        row.addWidget(self._day_text)
        theme.changed.connect(self._fit)
        texts.changed.connect(self.retranslate)
        self._fit()
        self.retranslate()

    def show_saved(self, moment: dt.datetime) -> None:
        """Say that everything is saved; ``moment`` is the local time of the last commit."""
        self._saved = moment
        self.retranslate()

    @Slot(bool)
    def show_contact(self, has_contact: bool) -> None:
        """Say quietly that the database does not answer, until it does again."""
        self._contact_text.setVisible(not has_contact)

    def set_counts(self, counts: Counts) -> None:
        """Show what waits."""
        self._counts = counts
        self.retranslate()

    def set_today(self, today: dt.date) -> None:
        """Show another day, when the window has stood open over midnight."""
        self._today = today
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Write everything anew."""
        formats = self._.formats
        for widget in (self._tick, self._saved_text, self._gap):
            widget.setVisible(self._saved is not None)
        if self._saved is not None:
            self._saved_text.setText(self._("All saved {time}", time=formats.time(self._saved)))
        self._contact_text.setText(self._("The database does not answer. Trying again …"))
        # Until they are counted the line is silent: nobody is told of 0 cases.
        self._counts_text.setText(self._told(self._counts) if self._counts else "")
        day = formats.weekday_long(self._today)
        self._day_text.setText(f"{formats.week(self._today)} · {day}")

    def _told(self, counts: Counts) -> str:
        _ = self._
        parts = [_.plural("{count} case", "{count} cases", counts.cases)]
        if counts.overdue:
            parts.append(_.plural("{count} task overdue", "{count} tasks overdue", counts.overdue))
        if counts.expiring:
            parts.append(
                _.plural(
                    "{count} decision ends this month",
                    "{count} decisions end this month",
                    counts.expiring,
                )
            )
        return " · ".join(parts)

    @Slot()
    def _fit(self) -> None:
        tokens = self._theme.tokens
        self.setFixedHeight(tokens.sizes.status_bar)
        size = tokens.type.small
        self._tick.setPixmap(self._theme.icon(IconName.CHECK, size=size).pixmap(size, size))
        # On the wall the line says only what the audience may need.
        self._counts_text.setVisible(not tokens.masked)
