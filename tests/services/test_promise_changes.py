"""What changes a promise is done together or not at all, and can be taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.actions import (
    AddAction,
    Answer,
    EditAction,
    HandOver,
    Merge,
    Repeat,
    RestoreOwner,
    SetActionStatus,
    Split,
    WaitFor,
)
from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.domain.field_errors import OutOfRange, TextMissing
from teamdesk.domain.meetings import ActionStatus, Presence
from teamdesk.models import Member
from teamdesk.services.actions import ActionService
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.actions import PromiseCommand
    from teamdesk.domain.rows.tasks import TaskRow
    from tests.helpers.team import SmallTeam

FRIDAY = date(2026, 11, 27)
DONE = ActionStatus.DONE


def do(team: SmallTeam, command: PromiseCommand) -> None:
    ActionService(team.workplace).together((command,))


def promises(team: SmallTeam, *texts: str) -> list[TaskRow]:
    service = ActionService(team.workplace)
    for text in texts:
        service.add(AddAction(text, None, team.kari, FRIDAY))
    return sorted(service.tasks(), key=lambda task: task.text)


def split(team: SmallTeam, task: TaskRow) -> UUID:
    other = uuid4()
    do(team, Split(task.id, task.version, ("a", "b"), (other,)))
    return other


def test_together_ticks_all_of_them(small_team: SmallTeam) -> None:
    tasks = promises(small_team, "ringe", "skrive")
    commands = [SetActionStatus(task.id, task.version, DONE) for task in tasks]
    ActionService(small_team.workplace).together(commands)
    assert [task.status for task in promises(small_team)] == [DONE, DONE]


def test_together_refuses_all_where_one_has_changed(small_team: SmallTeam) -> None:
    tasks = promises(small_team, "ringe", "skrive")
    stale = [SetActionStatus(task.id, place + 1, DONE) for place, task in enumerate(tasks)]
    with pytest.raises(ConflictError):
        ActionService(small_team.workplace).together(stale)
    assert [task.status for task in promises(small_team)] == [ActionStatus.OPEN] * 2


def test_restore_owner_undoes_a_handing_over(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe")
    do(small_team, HandOver(task.id, task.version, small_team.ola))
    do(
        small_team,
        RestoreOwner(
            task.id,
            task.version + 1,
            owner_id=small_team.kari,
            owner_name="",
            handed_by_id=None,
            needs_acceptance=False,
        ),
    )
    (task,) = promises(small_team)
    assert task.owner is not None
    assert (task.owner.name, task.handed_by, task.needs_acceptance) == ("Kari Hansen", None, False)


def test_merge_undoes_a_split(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe og skrive")
    other = split(small_team, task)
    command = Merge(task.id, task.version + 1, task.text, ((other, 1),))
    do(small_team, command)
    assert [task.text for task in promises(small_team)] == ["ringe og skrive"]


def test_merge_is_refused_where_a_part_was_touched(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe og skrive")
    other = split(small_team, task)
    ActionService(small_team.workplace).edit(EditAction(other, 1, "c", None, None))
    command = Merge(task.id, task.version + 1, task.text, ((other, 1),))
    with pytest.raises(ConflictError):
        do(small_team, command)
    assert len(promises(small_team)) == 2


def test_new_owner_by_hand_has_nothing_to_answer(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe")
    do(small_team, HandOver(task.id, task.version, small_team.ola))
    command = EditAction(task.id, task.version + 1, "ringe", small_team.kari, FRIDAY)
    ActionService(small_team.workplace).edit(command)
    (task,) = promises(small_team)
    assert (task.needs_acceptance, task.handed_by) == (False, None)


def tasks(team: SmallTeam) -> tuple[TaskRow, ...]:
    return ActionService(team.workplace).tasks()


def promise(team: SmallTeam, due_on: date | None = FRIDAY) -> TaskRow:
    command = AddAction("bestille rullator", None, team.kari, due_on)
    ActionService(team.workplace).add(command)
    (task,) = tasks(team)
    return task


def tick(team: SmallTeam, task: TaskRow, status: ActionStatus = ActionStatus.DONE) -> None:
    command = SetActionStatus(task.id, task.version, status)
    ActionService(team.workplace).set_status(command)


def test_hand_over_waits_for_the_receivers_answer(small_team: SmallTeam) -> None:
    task = promise(small_team)
    do(small_team, HandOver(task.id, task.version, small_team.ola))
    (task,) = tasks(small_team)
    assert task.owner is not None
    assert task.handed_by is not None
    names = (task.owner.name, task.handed_by.name, task.needs_acceptance)
    assert names == ("Ola Lien", "Kari Hansen", True)


@pytest.mark.parametrize(("takes_it", "owner"), [(True, "Ola Lien"), (False, "Kari Hansen")])
def test_answer_settles_whose_it_is(small_team: SmallTeam, takes_it: bool, owner: str) -> None:
    task = promise(small_team)
    do(small_team, HandOver(task.id, task.version, small_team.ola))
    (task,) = tasks(small_team)
    do(small_team, Answer(task.id, task.version, takes_it))
    (task,) = tasks(small_team)
    assert (task.owner and task.owner.name, task.needs_acceptance) == (owner, False)


def test_hand_over_to_somebody_who_has_left_is_refused(small_team: SmallTeam) -> None:
    task = promise(small_team)
    with small_team.workplace.writing() as work:
        work.get(Member, small_team.ola).is_active = False
        work.commit()
    with pytest.raises(NotFoundError):
        do(small_team, HandOver(task.id, task.version, small_team.ola))


def test_promise_for_one_who_sent_apologies_needs_her_acceptance(small_team: SmallTeam) -> None:
    service = MeetingService(small_team.workplace)
    meeting = service.current()
    assert meeting is not None
    service.prepare(meeting.id)
    rows = service.rows(meeting.id)
    assert rows is not None
    absent = next(row for row in rows.attendance if row.name == "Ola Lien")
    service.set_presence(SetPresence(absent.id, Presence.APOLOGIES))
    for owner in (small_team.ola, small_team.kari):
        command = AddAction("ringe", None, owner, FRIDAY, meeting.id)
        ActionService(small_team.workplace).add(command)
    needs = {task.owner.name: task.needs_acceptance for task in tasks(small_team) if task.owner}
    assert needs == {"Ola Lien": True, "Kari Hansen": False}


def test_wait_for_is_told_and_taken_back(small_team: SmallTeam) -> None:
    task = promise(small_team)
    do(small_team, WaitFor(task.id, task.version, " svar fra HMS "))
    (task,) = tasks(small_team)
    assert (task.status, task.waiting_for) == (ActionStatus.WAITING, "svar fra HMS")
    do(small_team, WaitFor(task.id, task.version, ""))
    assert tasks(small_team)[0].status is ActionStatus.OPEN


def test_split_gives_each_part_the_owner_and_the_date(small_team: SmallTeam) -> None:
    task = promise(small_team)
    texts = ("måle dører", "bestille rullator", "hente rullator")
    command = Split(task.id, task.version, texts, (uuid4(), uuid4()))
    do(small_team, command)
    found = tasks(small_team)
    assert sorted(one.text for one in found) == sorted(texts)
    assert {(one.owner and one.owner.name, one.due_on) for one in found} == {
        ("Kari Hansen", FRIDAY)
    }


@pytest.mark.parametrize("texts", [("måle dører",), ("måle dører", " ")])
def test_split_into_less_than_two_is_refused(small_team: SmallTeam, texts: tuple[str, ...]) -> None:
    task = promise(small_team)
    new_ids = tuple(uuid4() for _text in texts[1:])
    with pytest.raises(TextMissing):
        do(small_team, Split(task.id, task.version, texts, new_ids))


def test_repeat_makes_the_next_one_when_it_is_done_and_takes_it_back(
    small_team: SmallTeam,
) -> None:
    task = promise(small_team)
    do(small_team, Repeat(task.id, task.version, 7, date(2026, 12, 18)))
    (task,) = tasks(small_team)
    tick(small_team, task)
    following = next(one for one in tasks(small_team) if one.status is ActionStatus.OPEN)
    assert (following.text, following.due_on) == ("bestille rullator", date(2026, 12, 4))
    done = next(one for one in tasks(small_team) if one.status is ActionStatus.DONE)
    tick(small_team, done, ActionStatus.OPEN)
    assert [one.id for one in tasks(small_team)] == [task.id]


def test_repeat_comes_no_more_after_its_end(small_team: SmallTeam) -> None:
    task = promise(small_team)
    do(small_team, Repeat(task.id, task.version, 7, FRIDAY))
    tick(small_team, tasks(small_team)[0])
    assert [one.status for one in tasks(small_team)] == [ActionStatus.DONE]


def test_repeat_without_a_date_or_an_interval_is_refused(small_team: SmallTeam) -> None:
    task = promise(small_team, due_on=None)
    with pytest.raises(TextMissing):
        do(small_team, Repeat(task.id, task.version, 7, None))
    with pytest.raises(OutOfRange):
        do(small_team, Repeat(task.id, task.version, 0, None))
