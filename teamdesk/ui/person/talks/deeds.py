"""What is done with an interview note, each deed with its way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.goals import GoalWords
from teamdesk.domain.commands.plan_parts import MeasureWords
from teamdesk.domain.commands.records import (
    AddToInterview,
    ApproveInterview,
    ReopenInterview,
    TakeBackAddition,
    TakeBackInterview,
)
from teamdesk.domain.interviews import PlanUse, plan_sentence, use_id
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.talks.draft import stored_talk

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState

SAVING = "interview"


class TalkDeeds:
    """Deeds on the notes of one person."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self._ = presenter.around.texts
        self._presenter = presenter
        self._service = presenter.desk.interviews
        self._deeds = presenter.deeds

    def record(self, page: PersonRows, typed: SaveInterview) -> UUID | None:
        """Record a new note, or what is typed in one that is gone; None where that was refused."""
        new_id = uuid4()
        command = replace(typed, interview_id=None, expected_version=None, new_id=new_id)

        def there() -> ChangeSet:
            return self._service.save(command, SAVING)

        def back(version: int) -> ChangeSet:
            return self._service.take_back(TakeBackInterview(new_id, version), SAVING)

        root = RowAt(page.case_id, page.case_version)
        said = self._("new interview note")
        return new_id if self._deeds.add(said, new_id, root, there, back) else None

    def change(self, row: InterviewRow, typed: SaveInterview) -> bool:
        """Save a note that is there; tells whether it now stands as it is typed."""
        before = stored_talk(row)
        if typed == before:
            return True

        def to(wanted: SaveInterview) -> Callable[[int], ChangeSet]:
            return lambda version: self._service.save(
                replace(wanted, expected_version=version), SAVING
            )

        seen = RowAt(row.id, typed.expected_version or row.version)
        said = self._("change of an interview note")
        return self._deeds.do(said, seen, to(typed), to(before))

    def approve(self, row: InterviewRow) -> bool:
        """Lock a note."""

        def there(version: int) -> ChangeSet:
            return self._service.approve(ApproveInterview(row.id, version), SAVING)

        def back(version: int) -> ChangeSet:
            return self._service.reopen(ReopenInterview(row.id, version, row.reflection), SAVING)

        said = self._("approval of an interview note")
        return self._deeds.do(said, RowAt(row.id, row.version), there, back)

    def add_to(self, row: InterviewRow, text: str) -> bool:
        """Add to an approved note."""
        addition_id = uuid4()

        def there(version: int) -> ChangeSet:
            return self._service.add_to(AddToInterview(row.id, version, text, addition_id), SAVING)

        def back(version: int) -> ChangeSet:
            command = TakeBackAddition(row.id, version, addition_id)
            return self._service.take_back_addition(command, SAVING)

        said = self._("addition to an interview note")
        return self._deeds.do(said, RowAt(row.id, row.version), there, back)

    def use(self, state: PersonState, row: InterviewRow, use: PlanUse) -> bool:
        """Let the plan of a note, or its next talk, become something that is followed up."""
        new_id = use_id(row.id, use)
        match use:
            case PlanUse.GOAL:
                words = GoalWords(plan_sentence(row.plan))
                return self._presenter.goal_deeds.add(state.page, words, new_id)
            case PlanUse.MEASURE:
                measure = MeasureWords(
                    text=plan_sentence(row.plan),
                    extent=row.plan_when,
                    arena=row.plan_where,
                    executor=row.plan_with,
                )
                return self._presenter.plan_deeds.add_measure(state.page, measure, new_id)
            case PlanUse.PROMISE:
                said = plan_sentence(row.plan, row.plan_when, row.plan_where, row.plan_with)
                return self._promise(state, row, said, new_id)
            case PlanUse.NEXT_TALK:
                said = self._("Next conversation: {topic}", topic=plan_sentence(row.topic))
                return self._promise(state, row, said, new_id)

    def _promise(self, state: PersonState, row: InterviewRow, said: str, new_id: UUID) -> bool:
        """Whoever is named for the next talk keeps it; else it is kept by who is at work."""
        named = row.next_talk.casefold()
        me = self._presenter.desk.effort.me
        owner = next((who.id for who in state.members if who.name.casefold() == named), me)
        command = AddAction(said, row.case_id, owner, row.next_on, action_id=new_id)
        return self._deeds.promise(command)
