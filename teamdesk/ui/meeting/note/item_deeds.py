"""What is done with the lines that a note has become, each with its way back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet
from teamdesk.domain.commands.actions import EditAction, LinkAction
from teamdesk.domain.commands.meetings import EditDecision
from teamdesk.domain.commands.team_words import ChangedOwner, DroppedSuggestion, MissedPromise
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.notes import ItemKind
from teamdesk.domain.notes.recommending import recommended
from teamdesk.ui.deeds import Deeds, RowAt
from teamdesk.ui.meeting.note.accepting import AcceptedAt, Accepting
from teamdesk.ui.meeting.note.decision_deeds import DecisionDeeds
from teamdesk.ui.meeting.note.items import of_suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.commands.team_words import Lesson
    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.services.meeting.reading import Suggestion
    from teamdesk.ui.deeds import JointDeed
    from teamdesk.ui.meeting.note.items import ItemWords, MeetingItem
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class ItemDeeds(Deeds):
    """A promise and a decision are stored in different ways, a suggestion as what it will be."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        super().__init__(around, presenter.deeds.refused)
        self._presenter = presenter
        self._decisions = DecisionDeeds(presenter, around)

    def save(self, item: MeetingItem, words: ItemWords) -> bool:
        """Store what was written in a line; False where it could not be, and was told of."""
        if item.task is not None:
            owner_id = words.owner.id if words.owner else None
            return self._presenter.deeds.edit_action(item.task, words.text, owner_id, words.due)
        if item.decision is not None:
            return self._decisions.edit(item.decision, words)
        if item.suggestion is not None:
            self._learn_owner(item.suggestion, words)
        return self._accept(self._("acceptance of a suggestion"), [(item, words)])

    def accept(self, items: Sequence[MeetingItem]) -> bool:
        """Store suggestions as they were read; they are taken back together."""
        granting_none = [(item, self.as_accepted(item)) for item in items]
        return self._accept(self._("acceptance of suggestions"), granting_none)

    def make(self, found: Suggestion) -> bool:
        """Store a promise that the reader had missed, and learn of it."""
        item = of_suggestion(found)
        made = self._accept(self._("making of a promise"), [(item, item.words)])
        if made:
            self._learn(MissedPromise(found.quote))
        return made

    def accept_with(
        self, item: MeetingItem, change: Callable[[DecisionRow], JointDeed | None]
    ) -> bool:
        """Store a decision as it was read, and what it changes with it; both are one step.

        Where the change is refused the decision stands all the same.
        """
        stage, meeting, desk = self._presenter.stage, self._presenter.meeting, self._presenter.desk
        if stage is None or meeting is None:
            return False
        seen = _standing(stage)[item.kind, item.quote]
        at = AcceptedAt(meeting.id, stage.item.case_id, seen)
        step = Accepting(desk, self._around, at, item, self.as_accepted(item))
        there, home = self._telling([step.forth]), self._telling([step.back])
        if not self._try(there):
            return False
        forth, back = [there], [home]
        decisions = self._presenter.stage.decisions if self._presenter.stage else ()
        row = next((row for row in decisions if row.id == step.row_id), None)
        deed = change(row) if row is not None else None
        if deed is not None and self._try(deed.forth):
            forth, back = [*forth, deed.forth], [deed.back, *back]
        self._push(self._("acceptance of a suggestion"), forth, back)
        return True

    def as_accepted(self, item: MeetingItem) -> ItemWords:
        """The words with which a suggestion is accepted: the team grants nothing."""
        if item.kind is ItemKind.ACTION:
            return item.words
        return replace(item.words, text=self.recommending(item.text))

    def recommending(self, text: str) -> str:
        """A decision in words that grant nothing."""
        return recommended(text, self._.language.value)

    def drop(self, item: MeetingItem) -> None:
        """Drop a promise, a decision, or what was only suggested."""
        if item.task is not None:
            reason = self._("Dropped in the meeting")
            self._presenter.deeds.set_action_status(item.task, ActionStatus.DROPPED, reason)
        elif item.decision is not None:
            stage, meeting = self._presenter.stage, self._presenter.meeting
            if stage is not None and meeting is not None:
                self._decisions.drop(item.decision, meeting.id, stage.item.case_id)
        elif item.suggestion is not None:
            self._drop_suggestion(item.suggestion)

    def link(self, task: TaskRow, goal_id: UUID | None, measure_id: UUID | None) -> bool:
        """Say which goal or measure a promise is for."""

        def to(goal: UUID | None, measure: UUID | None) -> Callable[[int], ChangeSet]:
            return lambda version: self._presenter.desk.actions.link(
                LinkAction(task.id, version, goal, measure)
            )

        there, back = to(goal_id, measure_id), to(task.goal_id, task.measure_id)
        return self._do(self._("link of a promise"), RowAt(task.id, task.version), there, back)

    def follow(self, item: MeetingItem, found: Suggestion, words: ItemWords) -> None:
        """Let an accepted line follow its text; the text's own undo takes it back with it."""
        desk, own = self._presenter.desk, self._around.undo.own_writes
        if item.task is not None:
            task, owner_id = item.task, words.owner.id if words.owner else None
            edit = EditAction(task.id, task.version, words.text, owner_id, words.due, found.quote)
            if self._presenter.attempt(lambda: desk.actions.edit(edit)):
                own.note(task.id, task.version + 1)
        elif item.decision is not None:
            row = item.decision
            change = EditDecision(row.id, row.version, words.text, words.due, found.quote)
            if self._presenter.attempt(lambda: desk.decisions.edit(change)):
                own.note(row.id, row.version + 1)

    def _accept(self, text: str, lines: Sequence[tuple[MeetingItem, ItemWords]]) -> bool:
        stage, meeting, desk = self._presenter.stage, self._presenter.meeting, self._presenter.desk
        if stage is None or meeting is None:
            return False
        seen, steps = _standing(stage), []
        for item, words in lines:
            alike = item.kind, item.quote
            at = AcceptedAt(meeting.id, stage.item.case_id, seen[alike])
            steps.append(Accepting(desk, self._around, at, item, words))
            # A note may say the same twice, and then both are meant.
            seen[alike] += 1
        forth = self._telling([step.forth for step in steps])
        back = self._telling([step.back for step in reversed(steps)])
        return self._remember(text, [forth], [back])

    def _telling(self, steps: Sequence[Callable[[], ChangeSet]]) -> Callable[[], None]:
        """Several steps that the window hears of once, however far they come."""

        def take() -> None:
            told = ChangeSet()
            try:
                for step in steps:
                    told = told.joined(step())
            finally:
                self._around.bus.publish(told)

        return take

    def _remember(
        self, text: str, forth: Sequence[Callable[[], None]], back: Sequence[Callable[[], None]]
    ) -> bool:
        if not self._try(lambda: _do_all(forth)):
            return False
        self._push(text, forth, back)
        return True

    def _try(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except ExplainedError as error:
            self.refused(error)
            return False
        return True

    def _push(
        self, text: str, forth: Sequence[Callable[[], None]], back: Sequence[Callable[[], None]]
    ) -> None:
        self._around.undo.push(text, lambda: _do_all(back), lambda: _do_all(forth))

    def _drop_suggestion(self, suggestion: Suggestion) -> None:
        note, quote = self._presenter.note, suggestion.quote
        text = self._("drop of a suggestion")
        self._remember(text, [lambda: note.drop(quote)], [lambda: note.take_up(quote)])
        self._learn(DroppedSuggestion(quote, suggestion.reasons))

    def _learn_owner(self, suggestion: Suggestion, words: ItemWords) -> None:
        if words.owner is not None and words.owner != suggestion.owner:
            self._learn(ChangedOwner(suggestion.quote, suggestion.reasons, words.owner.id))

    def _learn(self, lesson: Lesson) -> None:
        # A hint is a by-product: where it can't be kept, nothing that was asked for is lost.
        try:
            changes = self._presenter.desk.team_words.learn(lesson)
        except ExplainedError:
            return
        if changes is not None:
            self._around.bus.publish(changes)


def _standing(stage: StageRows) -> Counter[tuple[ItemKind, str]]:
    """How many lines were accepted of each stretch of the note."""
    promises = ((ItemKind.ACTION, row.quote) for row in stage.actions)
    return Counter((*promises, *((ItemKind.DECISION, row.quote) for row in stage.decisions)))


def _do_all(steps: Sequence[Callable[[], None]]) -> None:
    for step in steps:
        step()
