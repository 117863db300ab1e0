"""«Hvem får hva»: a copy for each one from outside who takes part, as far as the consent goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.domain.plans import WITHOUT_CONTENT, PlanKind
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.format_choice import FORMAT_NAMES
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.sharing import SharingRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

KINDS = (DocumentKind.WEEK_PLAN, DocumentKind.ASSESSMENTS)


class SharingLine(RuledLine):
    """One who takes part, what the consent covers for them, and the copy.

    Signals:
        wanted: the `SharingRow` and the `DocumentFormat`.
    """

    wanted = Signal(object, object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._who: SharingRow | None = None
        self.name = Label(TextRole.STRONG, wraps=True)
        self.covered = Label(TextRole.SMALL, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.covered)
        self.row.addLayout(words, 1)
        self.word = Button(around.theme, ButtonKind.LINK)
        self.pdf = Button(around.theme, ButtonKind.LINK)
        for button in (self.word, self.pdf):
            self.row.addWidget(button)
        self.word.clicked.connect(self._on_word)
        self.pdf.clicked.connect(self._on_pdf)

    def show_who(self, who: SharingRow) -> None:
        """Show somebody; who is covered by nothing is offered no copy."""
        _, self._who = self._, who
        self.name.setText(" · ".join(part for part in (who.name, who.organisation) if part))
        kinds = ", ".join(label(_, kind) for kind in who.covered)
        nothing = (
            _(
                "The consent does not say which information. Choose it in the answer under "
                "“Consent”."
            )
            if who.is_named_only
            else _("The consent covers nothing for them")
        )
        self.covered.setText(kinds or nothing)
        for button, made in ((self.word, DocumentFormat.DOCX), (self.pdf, DocumentFormat.PDF)):
            name = FORMAT_NAMES[made]
            button.set_words(name)
            button.setAccessibleName(_("Copy for {name} as {format}", name=who.name, format=name))
            button.setVisible(bool(who.covered))

    @Slot()
    def _on_word(self) -> None:
        self.wanted.emit(self._who, DocumentFormat.DOCX)

    @Slot()
    def _on_pdf(self) -> None:
        self.wanted.emit(self._who, DocumentFormat.PDF)


class SharingCard(Card):
    """Which paper, and for whom.

    Signals:
        copy_requested: the `DocumentKind`, the `SharingRow` and the `DocumentFormat`.
    """

    copy_requested = Signal(object, object, object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.kind = DropDown()
        self._field = InlineField(around.theme, self.kind)
        self._empty = Label(TextRole.MUTED, wraps=True)
        self.rows: RowsBox[SharingLine, SharingRow] = RowsBox(
            self._make_line, SharingLine.show_who, 0
        )
        head = QHBoxLayout()
        head.addWidget(self._field, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.rows)

    def show_state(self, state: PersonState) -> None:
        """Show who takes part now; on the wall nothing is handed out."""
        _, rows = self._, state.sharing
        self.set_heading(_("Who gets what"))
        self._field.set_words(_("Paper"))
        chosen = self.kind.currentData()
        self.kind.clear()
        for kind in (*_plan_of(state), *KINDS):
            self.kind.add_words(label(_, kind), kind.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self._empty.setText(_("Nobody from outside the team takes part yet."))
        self._empty.setVisible(not rows)
        self._field.setVisible(bool(rows))
        self.setVisible(not state.is_veiled)
        self.rows.show_rows(rows)

    def _make_line(self) -> SharingLine:
        line = SharingLine(self._around)
        line.wanted.connect(self._on_wanted)
        return line

    @Slot(object, object)
    def _on_wanted(self, who: SharingRow, made: DocumentFormat) -> None:
        self.copy_requested.emit(DocumentKind(self.kind.currentData()), who, made)


def _plan_of(state: PersonState) -> tuple[DocumentKind, ...]:
    """The paper of the person's plan; an offer holds nothing to hand out."""
    plan = state.plan
    if plan is None or plan.status in WITHOUT_CONTENT:
        return ()
    is_short = plan.kind is PlanKind.REHABILITATION
    return (DocumentKind.REHABILITATION_PLAN if is_short else DocumentKind.PLAN,)
