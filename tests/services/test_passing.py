"""What is done with a promise beside keeping it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.actions import (
    AddAction,
    Answer,
    HandOver,
    Repeat,
    SetActionStatus,
    Split,
    WaitFor,
)
from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.errors import NotFoundError, OutOfRange, TextMissing
from teamdesk.domain.meetings import ActionStatus, Presence
from teamdesk.models import Member
from teamdesk.services.actions import ActionService
from teamdesk.services.meetings import MeetingService
from teamdesk.services.passing import PassingService

if TYPE_CHECKING:
    from teamdesk.domain.rows.tasks import TaskRow
    from tests.helpers.team import SmallTeam

FRIDAY = date(2026, 11, 27)


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
    task, service = promise(small_team), PassingService(small_team.workplace)
    service.hand_over(HandOver(task.id, task.version, small_team.ola))
    (task,) = tasks(small_team)
    assert task.owner is not None
    assert task.handed_by is not None
    names = (task.owner.name, task.handed_by.name, task.needs_acceptance)
    assert names == ("Ola Lien", "Kari Hansen", True)


@pytest.mark.parametrize(("takes_it", "owner"), [(True, "Ola Lien"), (False, "Kari Hansen")])
def test_answer_settles_whose_it_is(small_team: SmallTeam, takes_it: bool, owner: str) -> None:
    task, service = promise(small_team), PassingService(small_team.workplace)
    service.hand_over(HandOver(task.id, task.version, small_team.ola))
    (task,) = tasks(small_team)
    service.answer(Answer(task.id, task.version, takes_it))
    (task,) = tasks(small_team)
    assert (task.owner and task.owner.name, task.needs_acceptance) == (owner, False)


def test_hand_over_to_somebody_who_has_left_is_refused(small_team: SmallTeam) -> None:
    task = promise(small_team)
    with small_team.workplace.writing() as work:
        work.get(Member, small_team.ola).is_active = False
        work.commit()
    with pytest.raises(NotFoundError):
        PassingService(small_team.workplace).hand_over(
            HandOver(task.id, task.version, small_team.ola)
        )


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
    task, service = promise(small_team), PassingService(small_team.workplace)
    service.wait_for(WaitFor(task.id, task.version, " svar fra HMS "))
    (task,) = tasks(small_team)
    assert (task.status, task.waiting_for) == (ActionStatus.WAITING, "svar fra HMS")
    service.wait_for(WaitFor(task.id, task.version, ""))
    assert tasks(small_team)[0].status is ActionStatus.OPEN


def test_split_gives_each_part_the_owner_and_the_date(small_team: SmallTeam) -> None:
    task = promise(small_team)
    texts = ("måle dører", "bestille rullator", "hente rullator")
    command = Split(task.id, task.version, texts, (uuid4(), uuid4()))
    PassingService(small_team.workplace).split(command)
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
        PassingService(small_team.workplace).split(Split(task.id, task.version, texts, new_ids))


def test_repeat_makes_the_next_one_when_it_is_done_and_takes_it_back(
    small_team: SmallTeam,
) -> None:
    task, service = promise(small_team), PassingService(small_team.workplace)
    service.repeat(Repeat(task.id, task.version, 7, date(2026, 12, 18)))
    (task,) = tasks(small_team)
    tick(small_team, task)
    following = next(one for one in tasks(small_team) if one.status is ActionStatus.OPEN)
    assert (following.text, following.due_on) == ("bestille rullator", date(2026, 12, 4))
    done = next(one for one in tasks(small_team) if one.status is ActionStatus.DONE)
    tick(small_team, done, ActionStatus.OPEN)
    assert [one.id for one in tasks(small_team)] == [task.id]


def test_repeat_comes_no_more_after_its_end(small_team: SmallTeam) -> None:
    task, service = promise(small_team), PassingService(small_team.workplace)
    service.repeat(Repeat(task.id, task.version, 7, FRIDAY))
    tick(small_team, tasks(small_team)[0])
    assert [one.status for one in tasks(small_team)] == [ActionStatus.DONE]


def test_repeat_without_a_date_or_an_interval_is_refused(small_team: SmallTeam) -> None:
    task, service = promise(small_team, due_on=None), PassingService(small_team.workplace)
    with pytest.raises(TextMissing):
        service.repeat(Repeat(task.id, task.version, 7, None))
    with pytest.raises(OutOfRange):
        service.repeat(Repeat(task.id, task.version, 0, None))
