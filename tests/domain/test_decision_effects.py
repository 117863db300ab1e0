from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from teamdesk.domain.decision_effects import CaseFacts, EffectValue, proposed
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.goals import GoalRow
from teamdesk.domain.rows.team import MemberRow

KARI, OLA = UUID(int=1), UUID(int=2)
SHOP, SHOWER = UUID(int=11), UUID(int=12)
FACTS = CaseFacts(
    today=date(2026, 11, 25),
    period_ends_on=date(2026, 12, 4),
    phase_kind=PhaseKind.INTENSIVE,
    goals=(
        GoalRow(SHOP, 1, "Gå til butikken", GoalStatus.ON_TRACK, None, None, None, False),
        GoalRow(SHOWER, 1, "Dusje selv", GoalStatus.SLOW, None, None, None, False),
    ),
    members=(
        MemberRow(KARI, 1, "Kari Hansen", "KH", "ergoterapeut", None, 0, True),
        MemberRow(OLA, 1, "Ola Lien", "OL", "fysioterapeut", None, 1, True),
    ),
)


@pytest.mark.parametrize(
    "text",
    [
        "fortsetter intensiv to uker til",
        "forlenger med 2 uker",
        "held fram to veker til",
        "continue intensive for two weeks",
    ],
)
def test_proposed_weeks_more_lengthen_the_period(text: str) -> None:
    assert proposed(text, FACTS) == EffectValue(DecisionEffect.PERIOD, day=date(2026, 12, 18))


def test_proposed_weeks_count_from_today_where_the_period_is_over() -> None:
    over = replace(FACTS, period_ends_on=date(2026, 11, 1))
    value = proposed("fortsetter to uker", over)
    assert value is not None
    assert value.day == date(2026, 12, 9)


@pytest.mark.parametrize("text", ["Kari blir koordinator", "OL tar over som koordinator"])
def test_proposed_named_member_coordinates(text: str) -> None:
    value = proposed(text, FACTS)
    assert value is not None
    assert value.member_id == (KARI if "Kari" in text else OLA)


def test_proposed_evaluation_of_a_week_is_for_the_week() -> None:
    wanted = EffectValue(DecisionEffect.EVALUATION, day=date(2026, 12, 11), is_week=True)
    assert proposed("evaluering uke 50", FACTS) == wanted


def test_proposed_evaluation_on_a_day_is_for_the_day() -> None:
    wanted = EffectValue(DecisionEffect.EVALUATION, day=date(2026, 12, 12))
    assert proposed("evalueres 12.12", FACTS) == wanted


def test_proposed_goal_is_the_one_whose_words_are_told() -> None:
    value = proposed("målet om å dusje selv er nådd", FACTS)
    wanted = EffectValue(DecisionEffect.GOAL_STATUS, goal_id=SHOWER, status=GoalStatus.REACHED)
    assert value == wanted


def test_proposed_goal_that_is_not_told_is_not_guessed() -> None:
    assert proposed("mål nådd", FACTS) is None


def test_proposed_only_goal_is_meant() -> None:
    value = proposed("mål nådd", replace(FACTS, goals=FACTS.goals[:1]))
    assert value is not None
    assert value.goal_id == SHOP


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("starter nedtrapping", PhaseKind.TAPERING),
        ("over til avslutning", PhaseKind.CLOSING),
        ("går over i oppfølgingsfasen", PhaseKind.FOLLOW_UP),
    ],
)
def test_proposed_phase_that_is_gone_into(text: str, phase: PhaseKind) -> None:
    assert proposed(text, FACTS) == EffectValue(DecisionEffect.PHASE, phase=phase)


@pytest.mark.parametrize(
    "text", ["ingen endring", "anbefaler trygghetsalarm", "starter intensiv", ""]
)
def test_proposed_words_that_change_nothing_propose_nothing(text: str) -> None:
    assert proposed(text, FACTS) is None


@pytest.mark.parametrize(
    "text", ["avslutte saken", "saken avsluttes", "saka blir avslutta", "close the case"]
)
def test_proposed_end_of_the_case(text: str) -> None:
    assert proposed(text, FACTS) == EffectValue(DecisionEffect.PHASE, phase=PhaseKind.ENDED)


def test_proposed_end_of_a_goal_is_no_end_of_the_case() -> None:
    value = proposed("målet om å dusje avsluttes", FACTS)
    assert value is not None
    assert value.effect is DecisionEffect.GOAL_STATUS
