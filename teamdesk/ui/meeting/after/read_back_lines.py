"""What is read back as one list: each case's decisions and promises, then what goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.effect_told import effect_told
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.notes import ItemKind
from teamdesk.domain.read_back import lacks_of_decision, lacks_of_promise
from teamdesk.ui.meeting.note.items import MeetingItem, of_decision, of_task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.read_back import Lack
    from teamdesk.domain.rows.read_back import ReadBackCase, ReadBackRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings


class LineKind(Enum):
    """What a line tells."""

    DECISION = auto()
    PROMISE = auto()
    LEFT_OUT = auto()
    CARRIED = auto()


@dataclass(frozen=True, slots=True)
class ReadBackLine:
    """One line, in the words that may be seen here.

    Attributes:
        item_id: the line of the agenda that it is about; None for what comes from earlier.
        name: whose case it is, or what the lines are that follow; told beside the first of them.
        place: how far down among the lines of the same name, from 0 on.
        is_last: the last one of these.
        hint: what it lacks, or waits for; empty for what is whole.
        times: «3. gang», for what was carried over.
        effect: «→ Fase: Intensiv», for a decision that changed the case.
        reason: «Begrunnelse: …», where one was written.
    """

    key: str
    kind: LineKind
    item_id: UUID | None
    case_id: UUID | None
    name: str
    text: str
    item: MeetingItem | None = None
    hint: str = ""
    times: str = ""
    effect: str = ""
    reason: str = ""
    place: int = 0
    is_last: bool = True

    @property
    def words(self) -> str:
        """What it says, with what it changed and why."""
        said = f"{self.text} {self.effect}" if self.effect else self.text
        return f"{said} · {self.reason}" if self.reason else said

    @property
    def due_on(self) -> date | None:
        """Its day."""
        return self.item.due_on if self.item else None

    @property
    def is_promise(self) -> bool:
        """Whether somebody is to do it."""
        return self.item is not None and self.item.kind is ItemKind.ACTION


class ReadBackLines:
    """Makes the lines, in the words of the language and the theme in use."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._names = around.names
        self._clock = around.clock

    def of(self, rows: ReadBackRows, left_out: Mapping[UUID, int]) -> tuple[ReadBackLine, ...]:
        """All of it, in the order of the agenda.

        Args:
            rows: what was settled.
            left_out: how much of each note nobody has accepted, by the line of the agenda.
        """
        groups = [list(self._case(case, left_out.get(case.item_id, 0))) for case in rows.cases]
        groups.append([self._carried(task) for task in rows.carried])
        return tuple(line for group in groups for line in _placed(group))

    def sentence(self, line: ReadBackLine) -> str:
        """All of a line, for readers and the tool tip."""
        _, item = self._, line.item
        said = line.text
        if item is not None and line.is_promise:
            owner = item.owner.name if item.owner else item.owner_name or _("nobody named")
            due = _.formats.weekday_date(item.due_on) if item.due_on else _("no date")
            said = _("{text}. {owner}, {due}", text=line.text, owner=owner, due=due)
        elif item is not None:
            said = _("Decision: {text}", text=line.words)
        return ". ".join(part for part in (line.name, said, line.times, line.hint) if part)

    def _case(self, case: ReadBackCase, left_out: int) -> Iterator[ReadBackLine]:
        name = self._names.called(case.case_id, case.name)
        whole = ReadBackLine("", LineKind.DECISION, case.item_id, case.case_id, name, "")
        for decision in case.decisions:
            hint = self._hint(lacks_of_decision(decision, case.promises))
            reason = self._("Reason: {reason}", reason=decision.reason) if decision.reason else ""
            reason = self._names.text(case.case_id, reason, case.name)
            line = replace(whole, effect=self._effect(case, decision.id), reason=reason)
            yield self._line(line, of_decision(decision), case.name, hint)
        for task in case.promises:
            if task.status is not ActionStatus.DROPPED:
                line = replace(whole, kind=LineKind.PROMISE)
                yield self._line(line, of_task(task), case.name, self._promise_hint(task))
        if left_out:
            words = self._.plural(
                "{count} in the note is not entered",
                "{count} in the note are not entered",
                left_out,
            )
            key = f"left:{case.item_id}"
            yield replace(whole, key=key, kind=LineKind.LEFT_OUT, text=words)

    def _effect(self, case: ReadBackCase, decision_id: UUID) -> str:
        value = case.effects.get(decision_id)
        told = effect_told(self._, self._.formats, value) if value else ""
        return self._names.text(case.case_id, told, case.name)

    def _carried(self, task: TaskRow) -> ReadBackLine:
        called = self._names.called(task.case_id, task.person_name)
        name = self._("Goes on from earlier")
        number = task.time_number(is_in_meeting=True)
        times = self._("time no. {count}", count=number) if number else ""
        overdue = self._("overdue") if task.is_overdue(self._clock.today()) else ""
        line = ReadBackLine("", LineKind.CARRIED, None, task.case_id, name, "")
        hint = ", ".join(part for part in (overdue, self._promise_hint(task)) if part)
        made = self._line(line, of_task(task), task.person_name, hint)
        text = f"{called}: {made.text}" if called else made.text
        return replace(made, text=text, times=times)

    def _line(self, whole: ReadBackLine, item: MeetingItem, name: str, hint: str) -> ReadBackLine:
        text = self._names.text(whole.case_id, item.text, name)
        if item.task is not None and not item.task.status.is_open:
            hint = label(self._, item.task.status)
        elif item.owner is None and item.owner_name:
            text = f"{item.owner_name}: {text}"
        return replace(whole, key=item.key, item=item, text=text, hint=hint)

    def _promise_hint(self, task: TaskRow) -> str:
        if not task.status.is_open:
            return ""
        asked = ""
        if task.needs_acceptance and task.owner is not None:
            asked = self._("{name} hasn't said yes yet", name=task.owner.name)
        waits = self._("waits for {what}", what=task.waiting_for) if task.waiting_for else ""
        waits = self._names.text(task.case_id, waits, task.person_name)
        lacks = self._hint(lacks_of_promise(task))
        return ", ".join(part for part in (lacks, asked, waits) if part)

    def _hint(self, lacks: Iterable[Lack]) -> str:
        return ", ".join(label(self._, lack) for lack in lacks)


def _placed(group: list[ReadBackLine]) -> Iterator[ReadBackLine]:
    for place, line in enumerate(group):
        yield replace(line, place=place, is_last=place == len(group) - 1)
