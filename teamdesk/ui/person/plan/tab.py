"""«Plan»: the process, the points and what is missing of them, the way to it, and the versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.labels import label
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plan_turns import as_individual, as_rehabilitation
from teamdesk.domain.plans import PlanKind
from teamdesk.ui.person.plan.alarm_card import AlarmCard
from teamdesk.ui.person.plan.begin_plan import BeginPlan
from teamdesk.ui.person.plan.consent_card import ConsentCard
from teamdesk.ui.person.plan.cooperation_card import CooperationCard
from teamdesk.ui.person.plan.coordinator_card import CoordinatorCard
from teamdesk.ui.person.plan.fields import TEXTS, PlanFields
from teamdesk.ui.person.plan.offers_card import OffersCard
from teamdesk.ui.person.plan.participants_card import ParticipantsCard
from teamdesk.ui.person.plan.plan_command import WRITTEN, PlanPart, stored_command
from teamdesk.ui.person.plan.plan_draft import PlanDraft
from teamdesk.ui.person.plan.points_card import PointsCard
from teamdesk.ui.person.plan.revision_card import RevisionCard
from teamdesk.ui.person.plan.sharing_card import SharingCard
from teamdesk.ui.person.plan.state_card import StateCard
from teamdesk.ui.person.plan.versions_card import VersionsCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.history import HistoryButton

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.documents import DocumentFormat
    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

PlanCard: TypeAlias = ConsentCard | ParticipantsCard | CooperationCard
# What is written on another tab.
ELSEWHERE = (PlanPoint.GOALS, PlanPoint.MEASURES, PlanPoint.METHODS, PlanPoint.WEEK)


class PlanTab(PersonTab):
    """The process on top, points at the left, fields at the right, versions below.

    Signals:
        point_wanted: the `PlanPoint` that is written on another tab.
        gap_wanted: the `Gap` that is filled in there, or in «Oppsett».
        export_requested: the `DocumentKind` and the `DocumentFormat`.
    """

    point_wanted = Signal(object)
    gap_wanted = Signal(object)
    export_requested = Signal(object, object)

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._deeds = presenter.deeds
        self._state: PersonState | None = None
        self.process, self.offers = StateCard(around), OffersCard(around)
        self.points, self.leader = PointsCard(around), CoordinatorCard(around)
        self.consents, self.participants = ConsentCard(presenter), ParticipantsCard(presenter)
        self.sharing, self.versions = SharingCard(around), VersionsCard(presenter)
        self.revision = RevisionCard(presenter)
        self.cooperation = CooperationCard(presenter)
        self._cards: dict[PlanPoint, PlanCard] = {
            PlanPoint.CONSENT: self.consents,
            PlanPoint.PARTICIPANTS: self.participants,
            PlanPoint.COOPERATION: self.cooperation,
        }
        self._fields_card = Card(around.theme)
        self.fields = PlanFields(around)
        self.draft = PlanDraft(presenter, self.fields, self.leader.outside)
        self._parts: tuple[PlanPart, ...] = (self.process, self.offers, self.leader, self.fields)
        self.history = HistoryButton(
            around, presenter.desk.history.of, only=(*WRITTEN, "coordinator_id")
        )
        self.nothing, self.alarms = BeginPlan(around), AlarmCard(around)
        self._whole = QWidget()
        self._lay_out()
        self._listen()

    def show_state(self, state: PersonState) -> None:
        """Show one person's plan."""
        self._state = state
        has_plan = state.plan is not None and state.plan_state is not None
        self._whole.setVisible(has_plan)
        self.nothing.setVisible(not has_plan)
        for card in (self.nothing, self.alarms, self.sharing, *self._cards.values()):
            card.show_state(state)
        if state.plan is None or state.plan_state is None:
            return
        self._fields_card.set_heading(self._("What the plan says"))
        self.points.show_plan(state.plan_state)
        for part in (self.process, self.offers):
            part.show_plan(state.plan)
        self.draft.show(state)
        self.leader.show_state(state)
        self.history.show_subject(label(self._, state.plan.kind), state.plan.id, state.page.case_id)
        self.revision.show_state(state)
        self.versions.show_state(state)

    def leave(self) -> None:
        """Save what is typed, or keep what can't be saved as a draft."""
        self.keep()
        self.draft.keep()
        self.revision.draft.keep()
        for card in self._cards.values():
            card.leave()

    @Slot()
    def keep(self) -> None:
        """Save what is typed, if it is something new."""
        plan = self._state.plan if self._state else None
        if plan is None or not self.process.is_ready:
            return
        stored = typed = stored_command(plan)
        for part in self._parts:
            typed = part.typed_in(typed)
        if typed != stored:
            self._deeds.save_plan(stored, typed)

    @Slot(object)
    def go_to(self, point: PlanPoint) -> None:
        """Put the keyboard where a point is written."""
        if point in ELSEWHERE:
            self.point_wanted.emit(point)
            return
        if point in self._cards:
            self._go_to_card(self._cards[point], point)
            return
        target: QWidget = self.leader.who
        if point in TEXTS:
            target = self.fields.points[point].field.text
        elif point is PlanPoint.PERIOD:
            target = self.fields.days["revision_on"].text
        self.write_in(target)

    @Slot(object)
    def go_to_gap(self, gap: Gap) -> None:
        """Put the keyboard in the field that is to be filled in."""
        if gap.point in ELSEWHERE or gap.kind is GapKind.UNIT:
            self.gap_wanted.emit(gap)
        elif gap.kind is GapKind.COORDINATOR_PHONE:
            self.write_in(self.leader.phone_field)
        elif gap.kind is GapKind.PERIOD:
            self.write_in(self.fields.days["period_from"].text)
        else:
            self.go_to(gap.point)

    def _go_to_card(self, card: PlanCard, point: PlanPoint) -> None:
        gaps = self._state.plan_state.gaps if self._state and self._state.plan_state else ()
        if point in {gap.point for gap in gaps}:
            card.begin()
        else:
            card.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reveal(card)

    def _listen(self) -> None:
        self.points.wanted.connect(self.go_to)
        self.points.gap_wanted.connect(self.go_to_gap)
        self.points.export_wanted.connect(self._on_export)
        for part in (self.process, self.offers, self.leader, self.fields):
            part.left.connect(self.keep)
        self.sharing.copy_requested.connect(self.keep)
        self.revision.begun.connect(self.keep)
        self.revision.sight_wanted.connect(self.reveal)
        self.process.turn_wanted.connect(self._on_turn)
        self.leader.assigned.connect(self._on_assigned)
        self.nothing.begun.connect(self._on_begun)
        self.alarms.renewal_wanted.connect(self._on_renewal)

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        self.process.put_beside_status(self.history)
        self._fields_card.body.addWidget(self.fields)
        row = QHBoxLayout()
        row.setSpacing(space.lg)
        left = (self.points, self.consents, self.participants, self.sharing)
        right = (self.offers, self._fields_card, self.leader, self.cooperation)
        for cards, share in ((left, 4), (right, 6)):
            column = QVBoxLayout()
            column.setSpacing(space.lg)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, share)
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space.lg)
        whole.addWidget(self.alarms)
        whole.addWidget(self.process)
        whole.addLayout(row)
        whole.addWidget(self.revision)
        whole.addWidget(self.versions)
        self.column.addWidget(self._whole)
        self.column.addWidget(self.nothing, 1)
        self.column.addStretch(1)

    @Slot(object)
    def _on_assigned(self, member_id: UUID | None) -> None:
        if self._state is None:
            return
        before = self._state.page.coordinator
        if member_id != (before.id if before else None):
            self._deeds.assign(self._state.page, member_id)

    @Slot()
    def _on_turn(self) -> None:
        self.keep()
        plan = self._state.plan if self._state else None
        if plan is None:
            return
        stored = stored_command(plan)
        if plan.kind is PlanKind.REHABILITATION:
            self._deeds.save_plan(stored, as_individual(stored, self.around.clock.today()))
        else:
            self._deeds.save_plan(stored, as_rehabilitation(stored))
        self.write_in(self.process.status)

    @Slot(object, object)
    def _on_export(self, kind: DocumentKind, file_format: DocumentFormat) -> None:
        self.keep()
        plan = self._state.plan if self._state else None
        is_short = plan is not None and plan.kind is PlanKind.REHABILITATION
        if kind is DocumentKind.PLAN and is_short:
            kind = DocumentKind.REHABILITATION_PLAN
        self.export_requested.emit(kind, file_format)

    @Slot(object)
    def _on_begun(self, plan: SavePlan) -> None:
        if self._state is not None:
            self._deeds.offer_plan(self._state.page, plan)
            # What was pressed is gone, and Qt would put the keyboard far away, on the rail.
            self.write_in(self.process.status)

    @Slot(object)
    def _on_renewal(self, row: EndingConsent) -> None:
        self.consents.ask_again(row.consent)
        self.reveal(self.consents)
