"""The first promises of a file, without SQLAlchemy, are those that the service lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.actions import AddAction, HandOver, SetActionStatus
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.phases import EntryRoute
from teamdesk.models import Recusal
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import create_vault
from teamdesk.services.founding import FoundTeam
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from teamdesk.services.opening import OpenedTeam

TEAM = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")
DONE, DROPPED = ActionStatus.DONE, ActionStatus.DROPPED


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedTeam]:
    """Four promises: about a person, about nobody, one done and one dropped."""
    team, _recovery = create_vault(tmp_path / "nord.teamdesk", PASSPHRASE, TEAM, SystemClock())
    at = team.workplace
    ReferralService(at).refer(
        NewReferral("Åse Berg", None, "", EntryRoute.HOSPITAL, "", at.today, "")
    )
    (card,) = BoardService(at).board().cards
    actions = ActionService(at)
    actions.add(AddAction("ringe", card.case_id, at.member_id, at.today))
    for text in ("rydde", "gjort", "utgått"):
        actions.add(AddAction(text, None, at.member_id, None, repeat_days=7))
    for task in actions.tasks():
        status = {"gjort": DONE, "utgått": DROPPED}.get(task.text)
        if status:
            actions.set_status(SetActionStatus(task.id, task.version, status, "fordi"))
    yield team
    team.close()


def first_promises(team: OpenedTeam) -> list[str]:
    assert team.first_tasks is not None
    return [task.text for task in team.first_tasks()]


def test_first_tasks_are_those_that_the_service_lists(opened: OpenedTeam) -> None:
    assert opened.vault is not None
    at = opened.workplace
    me = BoardService(at).members()[0]
    (about,) = [task for task in ActionService(at).tasks() if task.text == "ringe"]
    ActionService(at).together([HandOver(about.id, about.version, me.id)])

    looked = BoardService(at).first_look()
    listed = opened.vault.promises(looked, at.today, opened.me)

    assert listed == ActionService(at).tasks()
    assert sorted(task.text for task in listed) == ["gjort", "ringe", "rydde"]


def test_first_tasks_leave_out_what_is_closed_to_the_member(opened: OpenedTeam) -> None:
    at = opened.workplace
    (card,) = BoardService(at).board().cards
    with at.writing() as work:
        work.add(Recusal(case_id=card.case_id, member_id=at.member_id, noted_at=at.clock.now()))
        work.commit()
    assert "ringe" not in first_promises(opened)
    assert first_promises(opened) == [task.text for task in ActionService(at).tasks()]
