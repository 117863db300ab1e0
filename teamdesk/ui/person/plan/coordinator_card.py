"""Who coordinates, by which right, who stands in, and who did before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from teamdesk.core.formats import unbroken
from teamdesk.domain.coordinators import comes_of_age_on, is_child
from teamdesk.domain.labels import label
from teamdesk.domain.names import initials
from teamdesk.domain.plans import CoordinatorKind
from teamdesk.ui.navigation import MEMBERS, Place
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.person.plan.outside_fields import OutsideFields
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.coordinators import CoordinatorTerm
    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class CoordinatorCard(Card):
    """The coordinator of the case, who is that of the plan as well.

    Signals:
        left: another kind or deputy was chosen, or one from outside named or taken away.
        assigned: the id of the member who is to be coordinator, or None.
    """

    left = Signal()
    assigned = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.who, self.kind, self.deputy = DropDown(), DropDown(), DropDown()
        self.outside = OutsideFields(around)
        self.to_members = Button(around.theme, ButtonKind.LINK)
        self._fields = {
            box: InlineField(around.theme, box) for box in (self.who, self.kind, self.deputy)
        }
        self._notice = Label(TextRole.SMALL, wraps=True)
        self._notice.set_tone(Tone.WARNING)
        self._history = Label(TextRole.SMALL, wraps=True)
        self._unit = Label(TextRole.SMALL, wraps=True)
        self.grid = QGridLayout()
        self.grid.setSpacing(around.theme.tokens.space.md)
        self.grid.addWidget(self._fields[self.who], 0, 0, 1, 2)
        self.grid.addWidget(self.to_members, 1, 0, Qt.AlignmentFlag.AlignLeft)
        self.grid.addWidget(self.outside, 2, 0, 1, 2)
        self.grid.addWidget(self._fields[self.kind], 3, 0)
        self.grid.addWidget(self._fields[self.deputy], 3, 1)
        self.body.addLayout(self.grid)
        for part in (self._notice, self._history, self._unit):
            self.body.addWidget(part)
        self.who.activated.connect(self._on_who)
        self.kind.activated.connect(self._on_chosen)
        self.deputy.activated.connect(self._on_chosen)
        self.to_members.clicked.connect(self._on_to_members)
        self.outside.left.connect(self.left)
        self.outside.turned.connect(self._on_turned)

    def show_state(self, state: PersonState) -> None:
        """Show who coordinates the case of a plan."""
        _, plan = self._, state.plan
        if plan is None:
            return
        self.set_heading(_("Coordinator"))
        self._name_who()
        self._fields[self.kind].set_words(_("Kind of coordinator"))
        self._fields[self.deputy].set_words(_("Deputy"))
        leader = state.page.coordinator
        deputy = next((m.name for m in state.members if m.id == plan.deputy_id), "")
        self._show_members(self.who, state, leader.id if leader else None)
        if leader is not None and self.who.findText(leader.name) < 0:
            self.who.addItem(leader.name, leader.id)
            choose(self.who, leader.id)
        self._tell_phone(leader)
        self._show_members(self.deputy, state, plan.deputy_id)
        if plan.deputy_id is not None and not deputy:
            # Who left the team stays until somebody else is chosen.
            self.deputy.addItem(_("somebody who has left the team"), plan.deputy_id)
            choose(self.deputy, plan.deputy_id)
        self._show_kind(plan.coordinator_kind)
        self._say(state, plan)

    def typed_in(self, plan: SavePlan) -> SavePlan:
        """The plan with what is chosen here."""
        deputy = self.deputy.currentData()
        return replace(
            self.outside.typed_in(plan),
            coordinator_kind=CoordinatorKind(self.kind.currentData()),
            deputy_id=deputy if isinstance(deputy, UUID) else None,
        )

    @property
    def phone_field(self) -> QWidget:
        """Where the coordinator's number is written; a member's own in «Oppsett»."""
        if self.outside.is_told:
            return self.outside.lines["outside_phone"].text
        return self.to_members

    def _tell_phone(self, leader: MemberRow | None) -> None:
        """The number that papers print of a member, or the way to where it is written."""
        is_shown = leader is not None and not self._around.theme.tokens.masked
        number = unbroken(leader.phone) if leader else ""
        said = self._("Telephone {number}", number=number) if is_shown and number else ""
        self._fields[self.who].tell_more(said)
        self.to_members.set_words(self._("Write the telephone number in Setup …"))
        self.to_members.setVisible(is_shown and not number)

    def _name_who(self) -> None:
        _ = self._
        is_outside = self.outside.is_told
        self._fields[self.who].set_words(_("Contact in the team") if is_outside else _("Who"))

    def _show_members(self, box: DropDown, state: PersonState, chosen: UUID | None) -> None:
        box.blockSignals(True)
        box.clear()
        box.add_words(self._("nobody"), None)
        for member in state.members:
            box.addItem(member.name, member.id)
        choose(box, chosen)
        box.blockSignals(False)

    def _show_kind(self, stored: CoordinatorKind) -> None:
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in CoordinatorKind:
            self.kind.add_words(label(self._, kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(stored.value))
        self.kind.blockSignals(False)

    def _say(self, state: PersonState, plan: PlanRow) -> None:
        notice = self._notice_of(state, plan)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        known = [term for term in plan.coordinators if term.from_on or term.to_on]
        former = [self._term(term) for term in known]
        self._history.setText("\n".join(former))
        self._history.setVisible(bool(former))
        unit = state.plan_state.content.unit if state.plan_state else None
        if unit is not None and unit.name:
            phone = unbroken(unit.phone)
            said = ", ".join(part for part in (unit.name, phone) if part)
        else:
            said = self._("Not written down. It is set in “Oppsett”, under the team.")
        self._unit.setText(self._("Coordinating unit: {unit}", unit=said))

    def _notice_of(self, state: PersonState, plan: PlanRow) -> str:
        _, born, today = self._, state.page.birth_date, self._around.clock.today()
        is_for_child = plan.coordinator_kind is CoordinatorKind.CHILD
        turns = comes_of_age_on(born, today)
        if turns is not None:
            day = _.formats.date_long(turns)
            return _("Turns 18 on {day}. Plan the move to services for adults now.", day=day)
        if is_child(born, today) and not is_for_child:
            return _("Under 18: the family may have the right to a child coordinator.")
        if is_for_child and born is not None and not is_child(born, today):
            return _("Is 18: the right to a child coordinator has ended.")
        return ""

    def _term(self, term: CoordinatorTerm) -> str:
        day = self._.formats.date_short
        name = initials(term.name) if self._around.theme.tokens.masked else term.name
        if term.to_on is None:
            since = self._("since {day}", day=day(term.from_on)) if term.from_on else ""
            return " · ".join(part for part in (name, since) if part)
        if term.from_on is None:
            return f"{name} · {self._('until {day}', day=day(term.to_on))}"
        return f"{name} · {day(term.from_on)} – {day(term.to_on)}"

    @Slot(int)
    def _on_who(self, place: int) -> None:
        self.assigned.emit(self.who.itemData(place))

    @Slot()
    def _on_to_members(self) -> None:
        self._around.navigator.open(Place.SETUP, part=MEMBERS)

    @Slot()
    def _on_turned(self) -> None:
        self._name_who()
        self.left.emit()

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self.left.emit()
