"""Which days are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from teamdesk.ui.effects.presenter import Span
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from teamdesk.ui.effects.presenter import EffectPresenter
    from teamdesk.ui.surroundings import Surroundings


class PeriodHead(QWidget):
    """Three periods that are asked for again and again, and own days from and to."""

    def __init__(
        self, presenter: EffectPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._presenter = presenter
        self.spans = SegmentedControl(around.theme, wraps=True)
        self.first = DateField(around.theme, around.texts)
        self.last = DateField(around.theme, around.texts)
        self._from, self._to = Label(TextRole.MUTED), Label(TextRole.MUTED)
        row = FlowLayout(around.theme.tokens.space.md, self)
        for widget in (self.spans, self._from, self.first, self._to, self.last):
            row.addWidget(widget)
        self.retranslate()
        self.spans.choose(presenter.span)
        self._show_days()
        self.spans.chosen.connect(self._on_span)
        self.first.day_changed.connect(self._on_day)
        self.last.day_changed.connect(self._on_day)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.spans.set_segments(
            {
                Span.THIS_YEAR: _("This year"),
                Span.LAST_YEAR: _("Last year"),
                Span.TWELVE_MONTHS: _("Last twelve months"),
                Span.OWN: _("Own days"),
            }
        )
        self.spans.setAccessibleName(_("Period"))
        self._from.setText(_.context("day", "From"))
        self._to.setText(_.context("day", "To"))
        self.first.setAccessibleName(_("First day of the period"))
        self.last.setAccessibleName(_("Last day of the period"))

    def _show_days(self) -> None:
        period = self._presenter.period
        self.first.set_day(period.first)
        self.last.set_day(period.last)
        for widget in (self._from, self.first, self._to, self.last):
            widget.setVisible(self._presenter.span is Span.OWN)

    @Slot(object)
    def _on_span(self, span: Span) -> None:
        self._presenter.choose(span)
        self._show_days()

    @Slot(object)
    def _on_day(self, _day: object) -> None:
        self._presenter.choose_days(self.first.day, self.last.day)
