"""What is told of a version is what changed in the plan, in whichever language it left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.cases import SetWhatMatters
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.plan_parts import AddMeasure, MeasureWords
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plans import PlanEnd, PlanStatus
from teamdesk.exports.papers.plan.builder import build_plan
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.plan_versions import PlanVersionService
from teamdesk.services.case.plans import PlanService
from teamdesk.ui.person.plan.plan_command import stored_command
from tests.helpers.handed_out import document_service, make_plan, translator

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return make_plan(small_team)


def leave(team: SmallTeam, case_id: UUID, folder: Path, language: Language) -> str:
    """Hand the plan out; what its newest version says has changed."""
    kind, formats = DocumentKind.PLAN, (DocumentFormat.PDF,)
    command = ExportDocument(kind, case_id, formats, folder, language=language)
    document_service(team).export(command)
    plan = PlanService(team.workplace).of_case(case_id)
    assert plan is not None
    newest, *_earlier = PlanVersionService(team.workplace).of_plan(plan.id)
    return newest.what_changed


def test_same_plan_in_another_language_has_changed_in_nothing(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    leave(small_team, case_id, tmp_path, Language.NB)

    said = [leave(small_team, case_id, tmp_path, each) for each in (Language.EN, Language.NN)]

    assert said == ["Nothing, exported again", "Ingenting, eksportert på nytt"]


def test_versions_in_two_languages_are_alike_side_by_side(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    for language in (Language.NB, Language.NN):
        leave(small_team, case_id, tmp_path, language)
    versions = PlanVersionService(small_team.workplace)
    plan = PlanService(small_team.workplace).of_case(case_id)
    assert plan is not None
    after, before = (versions.content(plan.id, row.id) for row in versions.of_plan(plan.id))

    found = versions.compare(before, after, translator(Language.NB))

    assert any(point.items for point in found)
    assert not any(point.is_changed for point in found)


def test_what_matters_now_is_a_change_and_makes_a_version(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    leave(small_team, case_id, tmp_path, Language.NB)
    person = small_team.card("Åse Berg").person_id
    GoalService(small_team.workplace).set_what_matters(SetWhatMatters(person, 1, "Båten min"))

    assert leave(small_team, case_id, tmp_path, Language.NB) == "Hva er viktig for deg?"


def test_extent_in_numbers_is_said_in_the_language_of_the_paper(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    words = MeasureWords(
        "Trappetrening", method="Gelender", responsible_id=small_team.ola, times_a_week=3
    )
    MeasureService(small_team.workplace).add(AddMeasure(case_id, words))
    leave(small_team, case_id, tmp_path, Language.NB)
    assert leave(small_team, case_id, tmp_path, Language.EN) == "Nothing, exported again"
    plan = PlanService(small_team.workplace).of_case(case_id)
    assert plan is not None
    versions = PlanVersionService(small_team.workplace)
    content = versions.content(plan.id, versions.of_plan(plan.id)[0].id)
    for language, said in ((Language.NB, "3 ganger i uka"), (Language.EN, "3 times a week")):
        assert said in as_text(build_plan(content, translator(language)).blocks)


def test_point_that_is_set_aside_is_told_by_its_own_name(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    leave(small_team, case_id, tmp_path, Language.NB)
    plan = PlanService(small_team.workplace).of_case(case_id)
    assert plan is not None
    aside = replace(
        stored_command(plan), resources="", not_relevant=(("resources", "Vil ikke si noe."),)
    )
    PlanService(small_team.workplace).save(aside)
    assert leave(small_team, case_id, tmp_path, Language.NB) == "Ressurser, Samarbeid med andre"


def test_end_of_the_plan_is_told(small_team: SmallTeam, case_id: UUID, tmp_path: Path) -> None:
    leave(small_team, case_id, tmp_path, Language.NB)
    plan = PlanService(small_team.workplace).of_case(case_id)
    assert plan is not None
    over = replace(stored_command(plan), status=PlanStatus.ENDED, ended_because=PlanEnd.NO_NEED)
    PlanService(small_team.workplace).save(over)
    assert leave(small_team, case_id, tmp_path, Language.NB) == "Slutten på planen"


def test_other_day_of_the_end_is_another_version(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    for day in (date(2026, 11, 1), date(2026, 11, 20)):
        plan = PlanService(small_team.workplace).of_case(case_id)
        assert plan is not None
        over = replace(
            stored_command(plan),
            status=PlanStatus.ENDED,
            ended_because=PlanEnd.NO_NEED,
            ended_on=day,
        )
        PlanService(small_team.workplace).save(over)
        said = leave(small_team, case_id, tmp_path, Language.NB)
    assert said == "Slutten på planen"
