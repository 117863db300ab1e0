"""«Individuell plan»: the nine points, what of them is missing, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanStatus
from teamdesk.ui.person.plan.consent_card import ConsentCard
from teamdesk.ui.person.plan.fields import TEXTS, WRITTEN, PlanFields
from teamdesk.ui.person.plan.participants_card import ParticipantsCard
from teamdesk.ui.person.plan.point_line import PointLine
from teamdesk.ui.person.plan.words import LETTERS, covered, point_rows
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card, EmptyState
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

# What is written on another tab.
WITH_GOALS = (PlanPoint.GOALS, PlanPoint.MEASURES, PlanPoint.METHODS)


class PlanTab(PersonTab):
    """Points at the left, fields at the right.

    Signals:
        goals_wanted: the `PlanPoint` that is written with the goals and measures.
        gap_wanted: the `Gap` that is filled in there.
        export_requested: the `DocumentKind` and the `DocumentFormat`.
    """

    goals_wanted = Signal(object)
    gap_wanted = Signal(object)
    export_requested = Signal(object, object)

    def __init__(
        self,
        around: Surroundings,
        presenter: PersonPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._deeds = presenter.deeds
        self.consents = ConsentCard(presenter)
        self.participants = ParticipantsCard(presenter)
        self._cards: dict[PlanPoint, ConsentCard | ParticipantsCard] = {
            PlanPoint.CONSENT: self.consents,
            PlanPoint.PARTICIPANTS: self.participants,
        }
        self._state: PersonState | None = None
        self._points_card, self._fields_card = Card(around.theme), Card(around.theme)
        self.points: RowsBox[PointLine, tuple[PlanPoint, Gap | None]] = RowsBox(
            self._make_point, PointLine.show_point, 0
        )
        self.fields = PlanFields(around)
        self.coordinator = DropDown()
        self._coordinator_field = InlineField(around.theme, self.coordinator)
        self.word = Button(around.theme, icon=IconName.EXPORT)
        self.pdf = Button(around.theme, icon=IconName.EXPORT)
        self.history = HistoryButton(
            around, presenter.desk.history.of, only=(*WRITTEN, "coordinator_id")
        )
        self._empty = EmptyState(around.theme, IconName.DOCUMENT)
        self._whole = QWidget()
        self._lay_out()
        self.fields.left.connect(self.keep)
        self.coordinator.activated.connect(self._on_coordinator)
        self.word.clicked.connect(self._on_word)
        self.pdf.clicked.connect(self._on_pdf)
        self._empty.action_requested.connect(self._on_offered)

    def show_state(self, state: PersonState) -> None:
        """Show one person's plan."""
        self._state = state
        has_plan = state.plan is not None and state.plan_state is not None
        self._whole.setVisible(has_plan)
        self._empty.setVisible(not has_plan)
        self._retranslate()
        self.consents.show_state(state)
        self.participants.show_state(state)
        if state.plan is None or state.plan_state is None:
            return
        gaps = state.plan_state.gaps
        count = covered(gaps)
        heading = self._("{count} of {total} points are covered", count=count, total=LETTERS)
        self._points_card.set_heading(heading)
        self.points.show_rows(point_rows(gaps))
        self.fields.show_plan(state.plan)
        self.history.show_subject(self._("Individual plan"), state.plan.id, state.page.case_id)
        self._show_members(state)

    def leave(self) -> None:
        """Save what is typed."""
        self.keep()
        for card in self._cards.values():
            card.leave()

    @Slot()
    def keep(self) -> None:
        """Save what is typed, if it is something new."""
        commands = self.fields.commands()
        if commands is not None:
            self._deeds.save_plan(*commands)

    @Slot(object)
    def go_to(self, point: PlanPoint) -> None:
        """Put the keyboard where a point is written."""
        if point in WITH_GOALS:
            self.goals_wanted.emit(point)
            return
        if point in self._cards:
            self._go_to_card(self._cards[point], point)
            return
        target: QWidget = self.coordinator
        if point in TEXTS:
            target = self.fields.points[point].field.text
        elif point is PlanPoint.PERIOD:
            target = self.fields.days["revision_on"].text
        self.ensureWidgetVisible(target)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def go_to_gap(self, gap: Gap) -> None:
        """Put the keyboard in the field that is to be filled in."""
        if gap.point in WITH_GOALS:
            self.gap_wanted.emit(gap)
        else:
            self.go_to(gap.point)

    def _go_to_card(self, card: ConsentCard | ParticipantsCard, point: PlanPoint) -> None:
        gaps = self._state.plan_state.gaps if self._state and self._state.plan_state else ()
        if point in {gap.point for gap in gaps}:
            card.begin()
        else:
            card.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reveal(card)

    def _make_point(self) -> PointLine:
        line = PointLine(self.around)
        line.wanted.connect(self.go_to)
        line.gap_wanted.connect(self.go_to_gap)
        return line

    def _retranslate(self) -> None:
        _ = self._
        self.word.set_words(_("Export as Word"))
        self.pdf.set_words(_("Export as PDF"))
        self._coordinator_field.set_words(_("The plan's coordinator"))
        self._empty.set_words(
            _("No individual plan"),
            _(
                "Whoever needs long-term and coordinated services has the right to a plan. "
                "Record that it was offered, also when the person says no."
            ),
            _("Record the offer"),
        )

    def _show_members(self, state: PersonState) -> None:
        chosen = state.page.coordinator
        self.coordinator.blockSignals(True)
        self.coordinator.clear()
        self.coordinator.add_words(self._("nobody"), None)
        for member in state.members:
            self.coordinator.addItem(member.name, member.id)
        if chosen is not None and self.coordinator.findText(chosen.name) < 0:
            self.coordinator.addItem(chosen.name, chosen.id)
        place = self.coordinator.findText(chosen.name) if chosen else 0
        self.coordinator.setCurrentIndex(place)
        self.coordinator.blockSignals(False)

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        self._points_card.body.addWidget(self.points)
        exports = QHBoxLayout()
        exports.setSpacing(space.sm)
        exports.addWidget(self.word)
        exports.addWidget(self.pdf)
        exports.addStretch(1)
        self._points_card.body.addLayout(exports)
        head = QHBoxLayout()
        head.addWidget(self._coordinator_field, 1)
        head.addWidget(self.history, 0, Qt.AlignmentFlag.AlignTop)
        self._fields_card.body.addLayout(head)
        self._fields_card.body.addWidget(self.fields)
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.lg)
        beside = (self._points_card, self.consents, self.participants)
        for cards, share in ((beside, 4), ((self._fields_card,), 6)):
            column = QVBoxLayout()
            column.setSpacing(space.lg)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, share)
        self.column.addWidget(self._whole)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch(1)

    @Slot(int)
    def _on_coordinator(self, place: int) -> None:
        member_id: UUID | None = self.coordinator.itemData(place)
        if self._state is None:
            return
        before = self._state.page.coordinator
        if member_id != (before.id if before else None):
            self._deeds.assign(self._state.page, member_id)

    @Slot()
    def _on_word(self) -> None:
        self.keep()
        self.export_requested.emit(DocumentKind.PLAN, DocumentFormat.DOCX)

    @Slot()
    def _on_pdf(self) -> None:
        self.keep()
        self.export_requested.emit(DocumentKind.PLAN, DocumentFormat.PDF)

    @Slot()
    def _on_offered(self) -> None:
        if self._state is None:
            return
        offer = SavePlan(
            plan_id=None,
            expected_version=None,
            case_id=self._state.page.case_id,
            status=PlanStatus.OFFERED,
            offered_on=self.around.clock.today(),
        )
        self._deeds.offer_plan(self._state.page, offer)
