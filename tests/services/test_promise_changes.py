"""What changes a promise is done together or not at all, and can be taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.actions import (
    AddAction,
    EditAction,
    HandOver,
    Merge,
    RestoreOwner,
    SetActionStatus,
    Split,
)
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.services.actions import ActionService
from teamdesk.services.passing import PassingService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.tasks import TaskRow
    from tests.helpers.team import SmallTeam

FRIDAY = date(2026, 11, 27)
DONE = ActionStatus.DONE


def promises(team: SmallTeam, *texts: str) -> list[TaskRow]:
    service = ActionService(team.workplace)
    for text in texts:
        service.add(AddAction(text, None, team.kari, FRIDAY))
    return sorted(service.tasks(), key=lambda task: task.text)


def split(team: SmallTeam, task: TaskRow) -> UUID:
    other = uuid4()
    PassingService(team.workplace).split(Split(task.id, task.version, ("a", "b"), (other,)))
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
    (task,), service = promises(small_team, "ringe"), PassingService(small_team.workplace)
    service.hand_over(HandOver(task.id, task.version, small_team.ola))
    service.restore_owner(
        RestoreOwner(
            task.id,
            task.version + 1,
            owner_id=small_team.kari,
            owner_name="",
            handed_by_id=None,
            needs_acceptance=False,
        )
    )
    (task,) = promises(small_team)
    assert task.owner is not None
    assert (task.owner.name, task.handed_by, task.needs_acceptance) == ("Kari Hansen", None, False)


def test_merge_undoes_a_split(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe og skrive")
    other = split(small_team, task)
    command = Merge(task.id, task.version + 1, task.text, ((other, 1),))
    PassingService(small_team.workplace).merge(command)
    assert [task.text for task in promises(small_team)] == ["ringe og skrive"]


def test_merge_is_refused_where_a_part_was_touched(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe og skrive")
    other = split(small_team, task)
    ActionService(small_team.workplace).edit(EditAction(other, 1, "c", None, None))
    command = Merge(task.id, task.version + 1, task.text, ((other, 1),))
    with pytest.raises(ConflictError):
        PassingService(small_team.workplace).merge(command)
    assert len(promises(small_team)) == 2


def test_new_owner_by_hand_has_nothing_to_answer(small_team: SmallTeam) -> None:
    (task,) = promises(small_team, "ringe")
    PassingService(small_team.workplace).hand_over(HandOver(task.id, task.version, small_team.ola))
    command = EditAction(task.id, task.version + 1, "ringe", small_team.kari, FRIDAY)
    ActionService(small_team.workplace).edit(command)
    (task,) = promises(small_team)
    assert (task.needs_acceptance, task.handed_by) == (False, None)
