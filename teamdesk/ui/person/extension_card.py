"""«Be om forlenget vedtakstid»: a text to read, change and copy; nothing is sent from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.decisions import is_answered
from teamdesk.domain.extension import ExtensionFacts, extension_text
from teamdesk.ui.person.decision_words import amount
from teamdesk.ui.person.kept_field import GrowingText
from teamdesk.ui.person.measure_words import measure_extent
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.domain.rows.entries import DecisionRow, ServicesPage
    from teamdesk.domain.rows.people import MeasureRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

LEAST_LINES = 16


class ExtensionCard(Card):
    """A button; pressed, it puts a draft of the request together from what the case tells.

    Signals:
        edited: the text was changed.
        closed: the text was put away.
    """

    edited = Signal()
    closed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._state: PersonState | None = None
        self._page: ServicesPage | None = None
        self.ask = Button(around.theme, icon=IconName.PENCIL)
        self.text = GrowingText(around, LEAST_LINES)
        self.field = InlineField(around.theme, self.text)
        self._hint = Label(TextRole.MUTED, wraps=True)
        self.copy = Button(around.theme, ButtonKind.PRIMARY, IconName.DOCUMENT)
        self.again = Button(around.theme, ButtonKind.QUIET)
        self.close_text = Button(around.theme, ButtonKind.QUIET)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._hint, 1)
        for button in (self.close_text, self.again, self.copy):
            foot.addWidget(button)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.field, self._foot):
            self.body.addWidget(widget)
            widget.hide()
        self.ask.clicked.connect(self.begin)
        self.copy.clicked.connect(self._on_copy)
        self.again.clicked.connect(self.write_anew)
        self.close_text.clicked.connect(self._on_closed)
        self.text.textChanged.connect(self.edited)

    def show_page(self, state: PersonState, page: ServicesPage) -> None:
        """Know what the case tells; a text that is open stays as it is typed."""
        if self._state is not None and self._state.page.case_id != state.page.case_id:
            self.put_away()
        self._state, self._page = state, page
        _ = self._
        self.set_heading(_("Longer period"))
        self.ask.set_words(_("Ask for a longer period"))
        self.field.set_words(_("Request for a longer period"))
        self._hint.setText(_("Read it, change it, and send it the way you usually apply."))
        self.copy.set_words(_("Copy the text"))
        self.again.set_words(_("Write it anew"))
        self.close_text.set_words(_("Close"))
        # The text names the person, so it is not for the wall.
        self.setVisible(not self._around.theme.tokens.masked)

    def open_with(self, text: str) -> None:
        """Show a text that was begun before."""
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(blocked)
        self.ask.hide()
        self.field.show()
        self._foot.show()

    def put_away(self) -> None:
        """Show only the button."""
        self.ask.show()
        self.field.hide()
        self._foot.hide()

    @Slot()
    def begin(self) -> None:
        """Put the text together, with the keyboard in it."""
        self.write_anew()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def write_anew(self) -> None:
        """Put the text together from what the case tells now."""
        if self._state is None or self._page is None:
            return
        today = self._around.clock.today()
        facts = extension_facts(self._around, self._state, self._page)
        self.open_with(extension_text(self._, self._.formats, facts, today))
        self.edited.emit()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._around.notices.tell(self._("The text is copied."))

    @Slot()
    def _on_closed(self) -> None:
        self.put_away()
        self.ask.setFocus()
        self.closed.emit()


def extension_facts(around: Surroundings, state: PersonState, page: ServicesPage) -> ExtensionFacts:
    """What the request is made of: the decision that lasts longest, open goals, measures."""
    decision = _lasting(page)
    said = (
        amount(around.texts, decision.hours_a_week, decision.visits_a_day, decision.staff_a_visit)
        if decision
        else ""
    )
    coordinator = state.page.coordinator
    return ExtensionFacts(
        person=state.page.name,
        case_number=state.page.case_number,
        coordinator=coordinator.name if coordinator else "",
        decision=decision,
        amount=said,
        goals=[goal for goal in state.page.goals if not goal.status.is_over],
        measures=[_measure(around.texts, row) for row in state.measures],
        taper=[_taper(around.texts, row) for row in state.measures if row.taper],
    )


def _measure(_: Texts, row: MeasureRow) -> str:
    said = (row.text, measure_extent(_, row), row.executor)
    return ", ".join(part for part in said if part)


def _taper(_: Texts, row: MeasureRow) -> str:
    """A plan for doing less: the weeks, times a week and minutes each time."""
    number = _.formats.number
    steps = (
        f"{_.formats.week(step.week)} {number(step.times)} × {step.minutes} min"
        for step in row.taper
    )
    return f"{row.text}: {', '.join(steps)}"


def _lasting(page: ServicesPage) -> DecisionRow | None:
    made = [one for one in page.decisions if is_answered(one) and one.to_on is not None]
    return max(made, key=lambda one: (one.to_on is not None, one.to_on), default=None)
