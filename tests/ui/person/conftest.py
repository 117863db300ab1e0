"""The page of Åse Berg, who has a plan, a goal and a talk, on real services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.cases import SetWhatMatters
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.consents import ConsentService
from teamdesk.services.drafts import DraftService
from teamdesk.services.effort import EffortService
from teamdesk.services.evaluations import EvaluationService
from teamdesk.services.goal_evaluations import GoalEvaluationService
from teamdesk.services.goals import GoalService
from teamdesk.services.history import HistoryService
from teamdesk.services.interviews import InterviewService
from teamdesk.services.measures import MeasureService
from teamdesk.services.network import NetworkService
from teamdesk.services.participants import ParticipantService
from teamdesk.services.people import PeopleService
from teamdesk.services.plans import PlanService
from teamdesk.services.referrals import ReferralService
from teamdesk.services.service_decisions import ServiceDecisionService
from teamdesk.services.transfers import TransferService
from teamdesk.services.week_plans import WeekPlanService
from teamdesk.ui.exporting import ExportTools, FolderMemory
from teamdesk.ui.person.desk import PersonDesk
from teamdesk.ui.person.place import make_person
from teamdesk.ui.person.state import fetch
from tests.helpers.handed_out import document_service, make_plan
from tests.helpers.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.person.view import PersonView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam


@dataclass
class Opened:
    """The page and everything it was given."""

    view: PersonView
    desk: PersonDesk
    around: Surroundings
    heard: HeardNotices
    team: SmallTeam
    case_id: UUID
    folders: ReadyFolder

    def other_person(self) -> UUID:
        """Somebody else on the board."""
        return self.team.refer("Bjørn Vik").person_id

    def stored(self) -> PersonState:
        """What is in the database now."""
        state = fetch(self.desk, self.case_id, self.around.texts.language)
        assert state is not None
        return state


def desk_of(team: SmallTeam) -> PersonDesk:
    at = team.workplace
    return PersonDesk(
        people=PeopleService(at),
        goals=GoalService(at),
        goal_evaluations=GoalEvaluationService(at),
        plans=PlanService(at),
        measures=MeasureService(at),
        weeks=WeekPlanService(at),
        consents=ConsentService(at),
        participants=ParticipantService(at),
        interviews=InterviewService(at),
        board=BoardService(at),
        drafts=DraftService(at),
        documents=document_service(team),
        referrals=ReferralService(at),
        transfers=TransferService(at),
        network=NetworkService(at),
        decisions=ServiceDecisionService(at),
        effort=EffortService(at),
        evaluations=EvaluationService(at),
        actions=ActionService(at),
        history=HistoryService(at),
    )


@pytest.fixture
def opened(
    qtbot: QtBot,
    around: Surroundings,
    notices: HeardNotices,
    small_team: SmallTeam,
    tmp_path: Path,
) -> Opened:
    case_id = make_plan(small_team)
    desk = desk_of(small_team)
    card = small_team.card("Åse Berg")
    desk.goals.set_what_matters(SetWhatMatters(card.person_id, 1, "Jeg vil ut igjen"))
    folder = tmp_path / "ut"
    folder.mkdir()
    folders = ReadyFolder(folder)
    view = make_person(desk, ExportTools(desk.documents, folders, FolderMemory(tmp_path)), around)
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.show_key(card.person_id)
    return Opened(view, desk, around, notices, small_team, case_id, folders)
