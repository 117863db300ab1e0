"""The person's page by keys alone, in the real process; what is stored is read beside it.

One person's tabs are gone through, each with the entry that it is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.week_plan import monday_of
from teamdesk.services.board import BoardService
from teamdesk.services.case.effort import EffortService
from teamdesk.services.case.evaluations import EvaluationService
from teamdesk.services.case.network import NetworkService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.case.service_decisions import ServiceDecisionService
from teamdesk.services.case.week_plans import WeekPlanService
from tests.helpers.keyboard import TABS
from tests.helpers.real_screen import missing
from tests.helpers.walked_team import AASE

if TYPE_CHECKING:
    from tests.helpers.keyboard import Keyboard
    from tests.helpers.walked_team import Walked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]


@pytest.fixture
def page(keys: Keyboard) -> Keyboard:
    """The keyboard on the tabs of somebody about whom nothing is written yet."""
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.type("ase")
    keys.sees(AASE)
    keys.press("Return")
    keys.is_on(TABS)
    return keys


def test_goal_with_its_measure_and_the_week_that_holds_it(page: Keyboard, team: Walked) -> None:
    page.open_tab("Mål og tiltak")
    page.press("n")
    page.is_at("Mål, med brukerens egne ord")
    page.type("Hente posten")
    page.fill("Hvordan det måles", "Tre ganger i uka uten hjelp")
    page.press("Return")
    page.until(lambda: [goal.text for goal in team.page(AASE).goals], "a goal")
    page.is_at("Nytt mål")
    page.press("t")
    page.is_at("Hva skal gjøres")
    page.type("Gangtrening ute")
    page.fill("Ganger i uka", "3")
    page.fill("Minutter hver gang", "45")
    page.press("Return")
    page.until(lambda: _measures(team) == [("Gangtrening ute", 3, 45)], "a measure")
    page.open_tab("Ukeplan")
    page.press("n")
    page.is_at("Hva skjer")
    page.type("Gangtrening")
    page.press("Return")
    page.until(lambda: _visits(team) == ["Gangtrening"], "a visit")
    page.is_on("List")
    page.press("ctrl+z")
    page.until(lambda: _visits(team) == [], "the visit taken back")


def test_contact_relative_decision_and_evaluation(page: Keyboard, team: Walked) -> None:
    case_id, person_id = team.case_of(AASE), team.page(AASE).person_id
    page.open_tab("Tjenester")
    page.press("n")
    page.is_at("Tjeneste")
    page.type("Rehabilitering i hjemmet")
    page.fill("Til", "31.12.2027")
    page.press("Return")
    services = ServiceDecisionService(team.at)
    page.until(lambda: services.of_case(case_id).decisions, "a decision")
    page.open_tab("Innsats")
    page.press("n")
    page.is_at("Tid, min")
    page.type("35")
    page.fill("Kjøring, min", "10")
    page.press("Return")
    effort = EffortService(team.at)
    page.until(lambda: [row.minutes for row in effort.of_case(case_id)] == [35], "a contact")
    page.open_tab("Evaluering")
    page.press("n")
    page.is_at("Evaluering")
    page.go_to("Målene er nådd")
    page.press("space")
    page.fill("Hvordan det gikk", "Hun gikk til postkassa alene.")
    page.press("ctrl+Return")
    evaluations = EvaluationService(team.at)
    page.until(lambda: evaluations.of_case(case_id).evaluations, "an evaluation")
    page.open_tab("Rundt personen")
    page.press("n")
    page.is_at("Navn")
    page.type("Nils Holm")
    page.fill("Relasjon", "fetter")
    page.press("Return")
    network = NetworkService(team.at)
    page.until(lambda: [row.name for row in network.of_person(person_id)], "a relative")


def test_need_level_gets_its_factors_and_is_taken_back(page: Keyboard, team: Walked) -> None:
    page.go_to("Behovsnivå", "shift+Tab")
    page.press("space")
    page.is_at("må avklares")
    page.press("Right", "Right")
    page.is_at("2")
    page.fill("Intensitet", "Hver dag")
    page.fill("Fagkompetanse", "Fysioterapi")
    page.press("Return")
    page.until(lambda: team.page(AASE).need_level == 2, "the level")
    rows = BoardService(team.at).need_levels(team.case_of(AASE))
    assert rows[0].factors == ("Hver dag", "", "Fysioterapi")
    page.is_at("Behovsnivå 2")
    page.press("ctrl+z")
    page.until(lambda: team.page(AASE).need_level is None, "no level, as before")


def _measures(team: Walked) -> list[tuple[str, float | None, int | None]]:
    rows = PlanService(team.at).measures(team.case_of(AASE))
    return [(row.text, row.times_a_week, row.minutes) for row in rows]


def _visits(team: Walked) -> list[str]:
    week = WeekPlanService(team.at).week(team.case_of(AASE), monday_of(team.at.today))
    return [visit.text for visit in week.visits]
