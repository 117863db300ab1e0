"""A date that can be typed or chosen, as the team writes dates."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from teamdesk.core.i18n import Language
from teamdesk.ui.widgets.wheel import ON_PURPOSE, PassesWheel

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DateField(PassesWheel, QDateEdit):
    """A field with a calendar that begins on Monday and shows week numbers.

    Signals:
        day_changed: the `datetime.date` that the person chose or typed.
    """

    day_changed = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(ON_PURPOSE)
        self._theme = theme
        self._ = texts
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.dateChanged.connect(self._on_date_changed)
        theme.changed.connect(self._recolour)
        texts.changed.connect(self.retranslate)
        self._recolour()
        self.retranslate()

    @property
    def day(self) -> dt.date:
        """What is chosen."""
        chosen = self.date()
        return dt.date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: dt.date) -> None:
        """Show ``day``, without a signal."""
        blocked = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(blocked)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Leave the field with Tab; arrows and the typed point go through day, month and year."""
        return QWidget.focusNextPrevChild(self, next)

    @Slot()
    def retranslate(self) -> None:
        """Write dates as the language does."""
        locale = QLocale(self._.language.tag)
        self.setLocale(locale)
        self.calendarWidget().setLocale(locale)
        english = self._.language is Language.EN
        self.setDisplayFormat("d MMM yyyy" if english else "d.M.yyyy")

    @Slot()
    def _recolour(self) -> None:
        # Qt paints weekends red, which here means overdue.
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(self._theme.tokens.colours.text_muted))
        for day in _WEEKEND:
            self.calendarWidget().setWeekdayTextFormat(day, quiet)

    @Slot(QDate)
    def _on_date_changed(self, _date: QDate) -> None:
        self.day_changed.emit(self.day)
