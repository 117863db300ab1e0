"""A new promise: read from what is typed, made, and taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.actions import AddAction, TakeBackAction
from teamdesk.domain.commands.entries import NOT_THERE
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.tasks.steps import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import TaskServices


class TaskAdding:
    """Writes promises down, each of which can be taken back.

    Attributes:
        newest: the promise that was made last.
    """

    def __init__(self, services: TaskServices, around: Surroundings) -> None:
        self._services = services
        self._around = around
        self.newest: UUID | None = None

    def add(self, typed: Mapping[str, str]) -> ExplainedError | None:
        """Make a promise; it is mine unless an owner is typed. Returns what the form has to tell.

        An owner and a day may stand in the sentence, too: «OL ringer fastlegen fre». What is typed
        into their own fields comes first.
        """
        try:
            command = self._read(typed)
        except ExplainedError as error:
            return error
        action_id = uuid4()

        def there(version: int) -> ChangeSet:
            made = replace(command, action_id=action_id, expected_version=version)
            return self._services.promises().add(made, ORIGIN)

        def back(version: int) -> ChangeSet:
            return self._services.promises().take_back(TakeBackAction(action_id, version), ORIGIN)

        errors: list[ExplainedError] = []
        deed = Deed(self._around, RowAt(action_id, NOT_THERE), there, back)
        if deed.do(self._around.texts("new promise"), errors.append):
            self.newest = action_id
        return errors[0] if errors else None

    def _read(self, typed: Mapping[str, str]) -> AddAction:
        from teamdesk.ui.tasks.typed import read_due, read_owner, read_person, read_sentence

        today = self._around.clock.today()
        members = [member for member in self._services.team().members() if member.is_active]
        said = read_sentence(
            typed["text"],
            () if typed["owner"].strip() else members,
            None if typed["due"].strip() else today,
        )
        owner = read_owner(typed["owner"], members) or said.owner
        card = read_person(typed["person"], self._services.team().board().cards)
        return AddAction(
            text=said.text,
            case_id=card.case_id if card else None,
            owner_id=owner.id if owner else self._services.member_id,
            due_on=read_due(typed["due"], today) or said.due_on,
        )
