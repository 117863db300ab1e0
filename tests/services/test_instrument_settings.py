"""Which instruments a team uses, its own scores, and the municipality's ICF list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.instruments import SaveIcfTitles, SaveInstruments
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.instruments.own_checking import OwnScoreInUse, ScoreNameTaken
from teamdesk.domain.instruments.own_score import OwnScore
from teamdesk.domain.instruments.shape import Matters
from teamdesk.models import Assessment
from teamdesk.services.case.assessments import AssessmentService
from teamdesk.services.instrument_settings import InstrumentSettingsService

if TYPE_CHECKING:
    from teamdesk.domain.instruments.team_choice import InstrumentChoice
    from tests.helpers.team import SmallTeam

PAIN = OwnScore("own:NRS smerte", "NRS smerte", 0, 10)


def save(team: SmallTeam, choice: InstrumentChoice) -> InstrumentSettingsService:
    service = InstrumentSettingsService(team.workplace)
    service.save(SaveInstruments(service.settings().version, choice))
    return service


def choice_of(team: SmallTeam) -> InstrumentChoice:
    return InstrumentSettingsService(team.workplace).settings().choice


def measure_pain(team: SmallTeam) -> None:
    save(team, choice_of(team).with_own(PAIN))
    with team.workplace.writing() as work:
        work.add(
            Assessment(
                case_id=team.refer("Åse Berg").case_id,
                instrument=PAIN.key,
                moment=Moment.START,
                assessed_on=date(2026, 11, 1),
            )
        )
        work.commit()


def test_tick_decides_what_is_offered(small_team: SmallTeam) -> None:
    save(small_team, choice_of(small_team).with_use("fim", is_used=True))
    offered = [one.key for one in AssessmentService(small_team.workplace).choice().offered()]
    assert "fim" in offered


def test_own_word_on_a_change_is_used_until_the_usual_comes_back(small_team: SmallTeam) -> None:
    own = Matters(2.0, "Teamet", "performance")
    save(small_team, choice_of(small_team).with_matters("copm", "performance", own))
    copm = choice_of(small_team).instruments().find("copm")
    assert copm is not None
    assert own in copm.matters
    save(small_team, choice_of(small_team).with_matters("copm", "performance", None))
    copm = choice_of(small_team).instruments().find("copm")
    assert copm is not None
    assert [known.value for known in copm.matters] == [3.0, 3.2]


def test_own_score_is_an_instrument_like_the_others(small_team: SmallTeam) -> None:
    save(small_team, choice_of(small_team).with_own(PAIN))
    assert PAIN.key in [found.key for found in choice_of(small_team).offered()]


@pytest.mark.parametrize("name", ["COPM", " "])
def test_own_score_of_a_taken_name_is_refused(small_team: SmallTeam, name: str) -> None:
    with pytest.raises(FieldError) as refused:
        save(small_team, choice_of(small_team).with_own(replace(PAIN, name=name)))
    assert refused.value.field == "name"


def test_two_scores_of_one_name_are_refused(small_team: SmallTeam) -> None:
    save(small_team, choice_of(small_team).with_own(PAIN))
    with pytest.raises(ScoreNameTaken):
        save(small_team, choice_of(small_team).with_own(replace(PAIN, key="own:another")))


def test_score_that_was_measured_with_stays_as_it_is(small_team: SmallTeam) -> None:
    measure_pain(small_team)
    with pytest.raises(OwnScoreInUse):
        save(small_team, choice_of(small_team).without_own(PAIN.key))
    with pytest.raises(OwnScoreInUse):
        save(small_team, choice_of(small_team).with_own(replace(PAIN, most=100)))


def test_score_that_was_measured_with_can_be_unticked_and_renamed(small_team: SmallTeam) -> None:
    measure_pain(small_team)
    renamed = choice_of(small_team).with_own(replace(PAIN, name="Smerte"))
    save(small_team, renamed.with_use(PAIN.key, is_used=False))
    assert PAIN.key not in choice_of(small_team).used
    assert choice_of(small_team).own[0].name == "Smerte"


def test_settings_that_somebody_changed_meanwhile_are_refused(small_team: SmallTeam) -> None:
    service = InstrumentSettingsService(small_team.workplace)
    command = SaveInstruments(service.settings().version, service.settings().choice)
    service.save(command)
    with pytest.raises(ConflictError):
        service.save(command)


def test_code_list_takes_the_place_of_the_one_before(small_team: SmallTeam) -> None:
    service = InstrumentSettingsService(small_team.workplace)
    for titles in ({"d450": "Gå", "b730": "Muskelstyrke"}, {"d450": "Gange"}):
        service.save_icf_titles(SaveIcfTitles(service.settings().version, titles))
    assert service.settings().icf_titles == {"d450": "Gange"}
    assert AssessmentService(small_team.workplace).icf_titles() == {"d450": "Gange"}
