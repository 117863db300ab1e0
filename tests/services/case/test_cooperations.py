"""Others whom a plan needs: point i of domain notes 2.2, written as rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.entries import RemoveEntry, SaveEntry
from teamdesk.domain.commands.plan_parts import CooperationWords
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plans import Agreement
from teamdesk.models import IndividualPlan
from teamdesk.services.case.cooperations import CooperationService
from teamdesk.services.case.plans import PlanService
from tests.helpers.handed_out import document_service, make_plan

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.plans import CooperationRow
    from tests.helpers.team import SmallTeam

NAV = CooperationWords("NAV Fjordvik", "Tiltakspenger", Agreement.AGREED, "Nils Utsi, 68 00 00 02")


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    """Somebody with a plan that says nothing of cooperation yet."""
    case_id = make_plan(small_team)
    with small_team.workplace.writing() as work:
        plan = PlanService(small_team.workplace).of_case(case_id)
        assert plan is not None
        work.get(IndividualPlan, plan.id).not_relevant = {}
        work.commit()
    return case_id


def write(team: SmallTeam, case_id: UUID, words: CooperationWords = NAV) -> CooperationRow:
    service = CooperationService(team.workplace)
    service.save(SaveEntry(case_id, uuid4(), words, is_new=True))
    return next(row for row in service.of_case(case_id) if row.name == words.name)


def kinds(team: SmallTeam, case_id: UUID) -> set[GapKind]:
    state = document_service(team).plan_state(case_id, Language.NB)
    assert state is not None
    return {gap.kind for gap in state.gaps}


def test_row_is_stored_whole_and_fills_the_point(small_team: SmallTeam, case_id: UUID) -> None:
    assert GapKind.COOPERATION in kinds(small_team, case_id)
    row = write(small_team, case_id)
    assert CooperationWords(row.name, row.about, row.agreement, row.contact) == NAV
    assert GapKind.COOPERATION not in kinds(small_team, case_id)


def test_rows_stand_in_the_order_of_the_alphabet(small_team: SmallTeam, case_id: UUID) -> None:
    for name in ("Ålesund sjukehus", "NAV", "Øyeavdelingen", "arbeidsgiveren"):
        write(small_team, case_id, replace(NAV, name=name))
    names = [row.name for row in CooperationService(small_team.workplace).of_case(case_id)]
    assert names == ["arbeidsgiveren", "NAV", "Øyeavdelingen", "Ålesund sjukehus"]


def test_nobody_is_worked_with_without_a_name(small_team: SmallTeam, case_id: UUID) -> None:
    with pytest.raises(TextMissing):
        write(small_team, case_id, replace(NAV, name=" "))


def test_late_change_is_a_conflict_and_removal_takes_it_from_the_plan(
    small_team: SmallTeam, case_id: UUID
) -> None:
    service, row = CooperationService(small_team.workplace), write(small_team, case_id)
    service.save(SaveEntry(case_id, row.id, replace(NAV, about="Lønnstilskudd"), row.version))
    with pytest.raises(ConflictError):
        service.save(SaveEntry(case_id, row.id, NAV, row.version))
    (now,) = service.of_case(case_id)
    assert now.about == "Lønnstilskudd"
    service.remove(RemoveEntry(row.id, now.version))
    assert service.of_case(case_id) == ()
    assert GapKind.COOPERATION in kinds(small_team, case_id)
