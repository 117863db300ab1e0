"""Those who work in the team: the list, and one member's fields beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.team import SetMemberActive
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.setup.list_section import ListSection
from teamdesk.ui.setup.members.capacity_card import CapacityCard
from teamdesk.ui.setup.members.form import MemberForm
from teamdesk.ui.setup.members.list import MemberList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveMember
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.setup.ports import Capacities
    from teamdesk.ui.setup.ports_of_team import Members
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "members"
_LEAST_ROWS = 13


class MembersSection(ListSection):
    """Calls the service, and shows again what came of it."""

    def __init__(
        self,
        around: Surroundings,
        members: Members,
        capacity: Capacities,
        parent: QWidget | None = None,
        *,
        has_logins: bool = False,
    ) -> None:
        super().__init__(around, parent)
        self._members, self._capacity = members, capacity
        self.list = MemberList(around)
        self.form = MemberForm(around, has_logins=has_logins)
        self.put_side_by_side((self.list,), _LEAST_ROWS, self.form)
        self.capacity = CapacityCard(around)
        self.add_card(self.capacity, 2)
        self.list.chosen.connect(self.form.show_member)
        self.add.clicked.connect(self.begin_new)
        self.form.submitted.connect(self._on_submitted)
        self.form.activity_requested.connect(self._on_activity_requested)
        around.bus.changed.connect(self._on_changed)
        self.retranslate()

    def show_now(self) -> None:
        """Ask who works here."""
        current = self.list.currentIndex()
        members = self._members.members()
        self.form.know_members(members)
        self.capacity.show_page(self._capacity.weeks())
        self.list.show_members(members)
        if not current.isValid() and self.list.rows.rows:
            self.list.setCurrentIndex(self.list.rows.index(0))

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Members"),
            _(
                "Those who take part in the meeting and coordinate. Whoever leaves stays in old "
                "minutes by name."
            ),
        )
        self.list.setAccessibleName(_("Members of the team"))
        self.add.set_words(_("New member"))
        self.form.retranslate()
        self.capacity.retranslate()
        self.list.rows.tell_all_changed()

    @Slot()
    def begin_new(self) -> None:
        """Empty fields for somebody new."""
        self.list.choose(None)
        self.form.show_member(None)
        self.form.name.setFocus()

    @Slot(object)
    def _on_submitted(self, command: SaveMember) -> None:
        try:
            changes = self._members.save(command, ORIGIN)
        except FieldError as error:
            self.form.show_error(error)
            return
        except ExplainedError as error:
            self._refuse(error)
            return
        self._around.notices.tell(self._("{name} is saved.", name=command.name.strip()))
        self._publish(changes)

    @Slot(object)
    def _on_activity_requested(self, member: MemberRow) -> None:
        command = SetMemberActive(member.id, member.version, is_active=not member.is_active)
        try:
            changes = self._members.set_active(command, ORIGIN)
        except ExplainedError as error:
            self._refuse(error)
            return
        self._publish(changes)

    def _publish(self, changes: ChangeSet) -> None:
        self._around.bus.publish(changes)
        ids = changes.ids.get(Entity.MEMBER, frozenset())
        changed = next(iter(ids), None)
        self.show_now()
        self.list.choose(None)
        self.list.choose(changed)

    def _refuse(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)
        self.show_now()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        is_own = changes.origin == ORIGIN
        if changes.touches(Entity.MEMBER) and not is_own and self.is_overtaken(changes):
            self.show_now()
