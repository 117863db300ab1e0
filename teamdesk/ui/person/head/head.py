"""Who the page is about, and the way out of it on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from teamdesk.core.formats import unbroken
from teamdesk.domain.coordinators import coordinator_words
from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat, DocumentKind
from teamdesk.domain.labels import phase_label
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plans import PlanKind
from teamdesk.domain.sentences import week_of_weeks
from teamdesk.ui.navigation import Place
from teamdesk.ui.person.head.export_words import export_words
from teamdesk.ui.person.head.need_level import NeedLevelPanel
from teamdesk.ui.person.head.what_matters import WhatMatters
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.marks import LevelPips
from teamdesk.ui.widgets.uncovering import UncoverButton, Uncovering

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_WITH_BUTTONS = 34


# The share of the width that a name may take with the facts beside it, and on one line.
WIDE_NAME, LONG_NAME = 0.4, 0.6
# Facts beside a name may take two lines, not a word on each of ten.
MOST_LINES = 2

# What is handed out of the page, and as which kind of file.
HANDED_OUT = {
    DocumentKind.PLAN: (*DOCUMENT_FORMATS, DocumentFormat.FHIR),
    DocumentKind.REHABILITATION_PLAN: (*DOCUMENT_FORMATS, DocumentFormat.FHIR),
    DocumentKind.INTERVIEW: DOCUMENT_FORMATS,
    DocumentKind.ASSESSMENTS: DOCUMENT_FORMATS,
    DocumentKind.DATA_PACKAGE: DOCUMENT_FORMATS,
}


class PersonHead(QWidget):
    """Name, facts, export and the quote.

    Signals:
        export_requested: the `DocumentKind` and the `DocumentFormat` that were chosen.
        back_requested: the person wants to see the list.
        talk_requested: a goal meeting with the person is wanted.
    """

    export_requested = Signal(object, object)
    back_requested = Signal()
    talk_requested = Signal()

    def __init__(
        self,
        around: Surroundings,
        history: Callable[..., tuple[HistoryRow, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._is_pressed = True
        self.back = Button(around.theme, ButtonKind.ICON, IconName.CHEVRON_LEFT)
        self.name = Label(TextRole.TITLE)
        self.uncovering = Uncovering(self)
        self.hidden = UncoverButton(around.theme, around.texts, self.uncovering, self.name)
        self.pips = LevelPips(around.theme)
        self.level = Button(around.theme, ButtonKind.LINK)
        self.level_panel = NeedLevelPanel(around)
        self.facts = Label(TextRole.MUTED, wraps=True)
        self.export = Button(around.theme, icon=IconName.EXPORT)
        self.talk = Button(around.theme, icon=IconName.PERSON)
        self.talk.clicked.connect(self.talk_requested)
        self._has_talks = False
        self.what_matters = WhatMatters(around, history)
        self._menu = QMenu(self)
        self._choices: dict[tuple[DocumentKind, DocumentFormat], QAction] = {}
        for kind, formats in HANDED_OUT.items():
            for file_format in formats:
                action = QAction(self._menu)
                action.setData((kind.value, file_format.value))
                self._choices[kind, file_format] = action
                self._menu.addAction(action)
            self._menu.addSeparator()
        self._menu.triggered.connect(self._on_chosen)
        self.export.clicked.connect(self._on_export)
        self.back.clicked.connect(self.back_requested)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        around.theme.changed.connect(self._fit)
        self._fit()

    def show_person(self, state: PersonState) -> None:
        """Show who it is."""
        page = state.page
        self.name.setText(page.name)
        self.hidden.retranslate()
        self._show_level(page.need_level)
        self.facts.setText(self._fact_line(page))
        has_case = page.phase_kind is not PhaseKind.ENDED
        self._has_talks = has_case and self._around.navigator.has(Place.MEETING)
        self._fit()
        self.what_matters.show_person(page)
        self.back.set_words(self._("All people"))
        self.export.set_words(self._("Export"))
        self.talk.set_words(self._("Goal meeting"))
        self._show_choices(state)

    def leave_to_look(self) -> None:
        """Have nothing that is pressed: the audience's window takes neither keys nor clicks."""
        self._is_pressed = False
        self.back.hide()
        self._fit()

    def _show_choices(self, state: PersonState) -> None:
        _ = self._
        words = export_words(_)
        is_short = state.plan is not None and state.plan.kind is PlanKind.REHABILITATION
        there = {
            DocumentKind.PLAN: state.plan is not None and not is_short,
            DocumentKind.REHABILITATION_PLAN: is_short,
            DocumentKind.INTERVIEW: bool(state.interviews),
            DocumentKind.ASSESSMENTS: bool(state.page.assessments),
            # Whoever is registered may ask what is stored, also of a case that has ended.
            DocumentKind.DATA_PACKAGE: True,
        }
        for (kind, file_format), action in self._choices.items():
            action.setText(words[kind, file_format])
            action.setEnabled(there[kind])
            # One of the two plans is the person's; the other is not spoken of.
            action.setVisible(there[kind] or kind is not DocumentKind.REHABILITATION_PLAN)

    def _show_level(self, level: int | None) -> None:
        _ = self._
        words = _("need level {level}", level=level) if level else _("need level to be asked")
        self.pips.set_level(level, words)
        self.level.set_words(
            words[:1].upper() + words[1:], _("Set the level, with its three factors and history")
        )
        if not self.level_panel.isHidden():
            self.level_panel.retranslate()

    def _fact_line(self, page: PersonRows) -> str:
        _, formats = self._, self._.formats
        facts = []
        if page.birth_date is not None:
            facts.append(_("born {day}", day=formats.date_short(page.birth_date)))
        if page.age is not None:
            facts.append(_.plural("{count} year old", "{count} years old", page.age))
        has_ended = page.phase_kind is PhaseKind.ENDED
        week = "" if has_ended else week_of_weeks(_, page.week, page.weeks)
        phase = phase_label(_, page.phase_kind, page.phase_name)
        facts.append(f"{phase}, {week}" if week else phase)
        own = page.coordinator.name if page.coordinator else ""
        facts.append(coordinator_words(_, own, page.outside_coordinator))
        if page.about.words.interpreter:
            facts.append(_("interpreter: {how}", how=page.about.words.interpreter))
        facts.append(unbroken(_("case {number}", number=page.case_number)))
        return " · ".join(facts)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space.sm)
        names = QHBoxLayout()
        names.setSpacing(space.md)
        self._names = names
        names.addWidget(self.name)
        names.addWidget(self.hidden)
        names.addWidget(self.pips)
        names.addWidget(self.level)
        names.addStretch(1)
        self._words.setSpacing(space.md)
        self._words.addLayout(names)
        self._words.addWidget(self.facts, 1)
        row.addWidget(self.back)
        row.addLayout(self._words, 1)
        row.addWidget(self.talk)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addLayout(row)
        column.addWidget(self.level_panel)
        column.addWidget(self.what_matters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Put the facts under a name that leaves no room for them, and break one longer still.

        In the large letters of the wall there is never room beside a name, and in the largest
        none for what can be pressed; the pips tell the level.
        """
        tokens = self._around.theme.tokens
        wanted = self.name.fontMetrics().horizontalAdvance(self.name.text())
        is_long = wanted > self.width() * LONG_NAME
        self.name.setWordWrap(is_long)
        self._names.setStretch(0, 1 if is_long else 0)
        self._names.setStretch(self._names.count() - 1, 0 if is_long else 1)
        is_below = tokens.masked or wanted > self.width() * WIDE_NAME or self._is_cramped(wanted)
        has_room = not tokens.masked or self.width() >= tokens.type.body * NARROWEST_WITH_BUTTONS
        self.export.setVisible(has_room and self._is_pressed)
        self.talk.setVisible(self._has_talks and self._is_pressed and not tokens.masked)
        self.level.setVisible(has_room)
        direction = QBoxLayout.Direction
        self._words.setDirection(direction.TopToBottom if is_below else direction.LeftToRight)

    def _is_cramped(self, name: int) -> bool:
        """Whether the facts would be a column of single words, as in larger letters."""
        pressed = (self.back, self.level, self.talk, self.export, self.pips)
        beside = sum(part.sizeHint().width() for part in pressed)
        free = self.width() - name - beside - self._around.theme.tokens.space.md * len(pressed)
        facts = self.facts.fontMetrics().horizontalAdvance(self.facts.text())
        return free * MOST_LINES < facts

    @Slot()
    def _on_export(self) -> None:
        below = QPoint(0, self.export.height())
        self._menu.popup(self.export.mapToGlobal(below))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        kind, file_format = action.data()
        self.export_requested.emit(DocumentKind(kind), DocumentFormat(file_format))
