"""The page: six cards in two rows, and all of it as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.meeting.measures.card import MeasureCard
from teamdesk.ui.meeting.measures.words import MeasureWords
from teamdesk.ui.meeting.pages import MeetingPart
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.scrolled import Scrolled, scroll_area

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.team_measures import TeamMeasure
    from teamdesk.ui.surroundings import Surroundings

CARDS = 6
# In units of the body text.
NARROWEST_CARD = 19


class Counting(Protocol):
    """What counts; `teamdesk.services.meeting.team_measures.TeamMeasureService` in the program."""

    def measures(self) -> tuple[TeamMeasure, ...]:
        """The six."""
        ...


class MeasuresPage(MeetingPart):
    """Asks each time it is opened; nothing on it can be changed, and nothing is about anybody."""

    def __init__(
        self, service: Counting, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._service = service
        self._measures: tuple[TeamMeasure, ...] = ()
        self._title = Label(TextRole.TITLE)
        self._about = Label(TextRole.MUTED, wraps=True)
        self.copy = Button(around.theme, ButtonKind.PLAIN, IconName.DOCUMENT)
        self.copy.clicked.connect(self._on_copy)
        self.cards = [MeasureCard(around) for _card in range(CARDS)]
        self._columns = 0
        self._grid = QGridLayout()
        self._lay_out()
        around.theme.changed.connect(self._fit)

    def refresh(self) -> None:
        """Count anew."""
        try:
            self._measures = self._service.measures()
        except ExplainedError as error:
            self._around.notices.fail(error)
        self._show()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._title.setText(_("How it goes"))
        self._about.setText(
            _(
                "The last thirteen weeks, beside the three times thirteen before. The figures are"
                " about the team's work, never about one person."
            )
        )
        self.copy.set_words(_("Copy as text"))
        self._show()

    def take_focus(self) -> None:
        """Begin on the first measure's quarters."""
        self.cards[0].dots.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards beside each other as can be read."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        for card, measure in zip(self.cards, self._measures, strict=False):
            card.show_measure(measure)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.lg)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setSpacing(space.lg)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inner))

    @Slot()
    def _fit(self) -> None:
        body = self._around.theme.tokens.type.body
        columns = 3 if self.width() >= 3 * NARROWEST_CARD * body else 2
        columns = columns if self.width() >= 2 * NARROWEST_CARD * body else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    @Slot()
    def _on_copy(self) -> None:
        today = self._around.clock.today()
        text = MeasureWords(self._).text(self._measures, today)
        QGuiApplication.clipboard().setText(text)
        self._around.notices.tell(self._("Copied. It names nobody."))
