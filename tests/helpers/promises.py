"""Invented promises: late, soon, later, without a date, done, carried over, without an owner."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.actions import (
    Answer,
    EditAction,
    HandOver,
    Merge,
    Repeat,
    RestoreOwner,
    SetActionStatus,
    Split,
    TakeBackAction,
    WaitFor,
)
from teamdesk.domain.errors import ConflictError, UserError
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.rows.tasks import TaskRow
from tests.helpers.wall import ANNE, KARI, MEMBERS, METTE, OLA, TODAY, case_of, known_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.domain.commands.actions import AddAction, PromiseCommand
    from teamdesk.domain.rows.team import MemberRow

DONE = ActionStatus.DONE
MEETING = known_id("meeting")


def promise(
    text: str,
    owner: MemberRow | None,
    days: int | None,
    person: str = "",
    **more: object,
) -> TaskRow:
    """A promise that is due so many days from today; ``more`` are other fields of the row."""
    row = TaskRow(
        id=known_id(text),
        version=1,
        text=text,
        case_id=case_of(person) if person else None,
        case_number="26-001" if person else "",
        person_name=person,
        owner=owner,
        owner_name="",
        due_on=None if days is None else TODAY + timedelta(days=days),
        status=ActionStatus.OPEN,
        carried_over=0,
        created_on=date(2026, 11, 16),
        done_on=None,
        meeting_id=None,
        goal_id=None,
    )
    return replace(row, **more)


LONG = (
    "Ringe hjelpemiddelsentralen om rullatoren som står på vent siden september, og spørre om "
    "det kan sendes en prøvemodell til butikken på hjørnet så Anne kan øve der fredag"
)
PROMISES = (
    promise(
        "Bestille time hos fastlege",
        KARI,
        -3,
        "Anne Marie Berg",
        carried_over=1,
        meeting_id=MEETING,
    ),
    promise("Søke om trygghetsalarm", OLA, -1, "Tuyet Nguyen"),
    promise(
        "Kalle inn til ansvarsgruppe", METTE, -12, "Emil Strand", carried_over=3, meeting_id=MEETING
    ),
    promise("Gå trappa sammen med hjemmetrener", OLA, 0, "Karl Lie"),
    promise("Sende epikrise til fastlegen", KARI, 1, "Ingrid Moe"),
    promise(LONG, KARI, 4, "Anne Marie Berg"),
    promise("Avtale skolebesøk", None, 4, "Emil Strand", owner_name="ergoterapeuten på skolen"),
    promise("Ny COPM", METTE, 11, "Hans Nordby"),
    promise("Evaluere seniortrim", ANNE, 21, "Ingrid Moe"),
    promise("Rydde lageret", ANNE, None),
    promise("Skrive om målene sammen", KARI, None, "Ahmed Yusuf"),
    promise("Levere dusjkrakk", OLA, -5, "Anne Marie Berg", status=DONE, done_on=TODAY),
    promise("Ringe datteren", KARI, -8, "Per Ås", status=DONE, done_on=TODAY - timedelta(days=6)),
)


@dataclass
class FakePromises:
    """Does what the service does, in a dictionary."""

    rows: dict[UUID, TaskRow] = field(default_factory=lambda: {row.id: row for row in PROMISES})
    commands: list[object] = field(default_factory=list)
    asked: int = 0

    def tasks(self) -> tuple[TaskRow, ...]:
        self.asked += 1
        return tuple(r for r in self.rows.values() if r.status is not ActionStatus.DROPPED)

    def add(self, command: AddAction, origin: str = "") -> ChangeSet:
        if not command.text:
            raise TextMissing("text")
        row = replace(
            promise(command.text, _member(command.owner_id), None),
            id=command.action_id or known_id(command.text),
            version=command.expected_version,
            case_id=command.case_id,
            due_on=command.due_on,
        )
        return self._store(row, command)

    def take_back(self, command: TakeBackAction, origin: str = "") -> ChangeSet:
        row = self._expected(command.action_id, command.expected_version)
        del self.rows[row.id]
        return ChangeSet({Entity.ACTION: frozenset({row.id})}, frozenset(), "test")

    def edit(self, command: EditAction, origin: str = "") -> ChangeSet:
        if not command.text:
            raise TextMissing("text")
        row = self._expected(command.action_id, command.expected_version)
        owner = _member(command.owner_id)
        return self._store(
            replace(row, text=command.text, owner=owner, due_on=command.due_on), command
        )

    def set_status(self, command: SetActionStatus, origin: str = "") -> ChangeSet:
        if command.status is ActionStatus.DROPPED and not command.reason:
            raise TextMissing("reason")
        row = self._expected(command.action_id, command.expected_version)
        done_on = TODAY if command.status is DONE else None
        return self._store(replace(row, status=command.status, done_on=done_on), command)

    def together(self, commands: Iterable[PromiseCommand], origin: str = "") -> ChangeSet:
        """All of them, or where one is refused none."""
        before = dict(self.rows)
        written: frozenset[UUID] = frozenset()
        try:
            for command in commands:
                written = written.union(*self._step(command).ids.values())
        except UserError:
            self.rows = before
            raise
        return ChangeSet({Entity.ACTION: written}, frozenset(), origin)

    def _step(self, command: PromiseCommand) -> ChangeSet:
        match command:
            case EditAction():
                return self.edit(command)
            case SetActionStatus():
                return self.set_status(command)
        row = self._expected(command.action_id, command.expected_version)
        match command:
            case Split():
                first, *others = command.texts
                for new_id, text in zip(command.new_ids, others, strict=True):
                    self.rows[new_id] = replace(row, id=new_id, text=text, version=1)
                row = replace(row, text=first)
            case Merge():
                for other_id, version in command.others:
                    self._expected(other_id, version)
                    del self.rows[other_id]
                row = replace(row, text=command.text)
            case WaitFor():
                status = ActionStatus.WAITING if command.waiting_for else ActionStatus.OPEN
                row = replace(row, waiting_for=command.waiting_for, status=status)
            case Repeat():
                row = replace(row, repeat_days=command.every_days, repeat_until=command.until)
            case _:
                row = _passed(row, command)
        return self._store(row, command)

    def touch(self, task_id: UUID) -> None:
        """Somebody else changes the promise, and no bus tells of it yet."""
        row = self.rows[task_id]
        self.rows[task_id] = replace(row, version=row.version + 1)

    def _expected(self, task_id: UUID, version: int) -> TaskRow:
        row = self.rows[task_id]
        if row.version != version:
            raise ConflictError(task_id, row.version, version)
        return row

    def _store(self, row: TaskRow, command: object) -> ChangeSet:
        self.rows[row.id] = replace(row, version=row.version + 1)
        self.commands.append(command)
        return ChangeSet({Entity.ACTION: frozenset({row.id})}, frozenset(), "test")


def _member(member_id: UUID | None) -> MemberRow | None:
    return next((member for member in MEMBERS if member.id == member_id), None)


def _passed(row: TaskRow, command: HandOver | Answer | RestoreOwner) -> TaskRow:
    """Whose the promise is after it was handed over, answered for, or given back."""
    match command:
        case HandOver():
            asks = command.to_id != KARI.id
            given_by = row.owner or KARI
            owner = _member(command.to_id)
            return replace(row, owner=owner, handed_by=given_by, needs_acceptance=asks)
        case Answer():
            owner = row.owner if command.takes_it else row.handed_by
            return replace(row, owner=owner, handed_by=None, needs_acceptance=False)
        case RestoreOwner():
            return replace(
                row,
                owner=_member(command.owner_id),
                handed_by=_member(command.handed_by_id),
                needs_acceptance=command.needs_acceptance,
            )
