from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from teamdesk.domain.people import Profession
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.imports.records import Attainment, CaseRecord, GoalRecord, Place
from teamdesk.services.imports.meanings import (
    end_reason_of,
    phase_of,
    profession_of,
    week_in_phase,
    zone_of,
)

CASE = CaseRecord(Place("tavle.xlsx", "Tavle", 6), "case:1", UUID(int=1), is_open=True)
ENDED = replace(CASE, is_open=False)


def goals(*attained: Attainment | None) -> tuple[GoalRecord, ...]:
    return tuple(GoalRecord(f"goal:{n}", n, "Gå", each) for n, each in enumerate(attained))


@pytest.mark.parametrize(
    ("role", "profession"),
    [
        ("Teamleder / ergoterapeut", Profession.OCCUPATIONAL_THERAPIST),
        ("FT", Profession.PHYSIOTHERAPIST),
        ("Hjemmetrener (helsefagarb.)", Profession.HOME_TRAINER),
        ("sjukepleiar", Profession.NURSE),
        ("Sosionom / koordinator", Profession.SOCIAL_WORKER),
        ("Leder", Profession.TEAM_LEAD),
        ("", Profession.OTHER),
    ],
)
def test_profession_is_read_from_a_job_title(role: str, profession: Profession) -> None:
    assert profession_of(role) == profession.value


def test_profession_without_a_word_of_ours_stays_as_written() -> None:
    assert profession_of(" Synspedagog ") == "Synspedagog"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Intensiv fase, uke 4 av 6", (4, 6)),
        ("Trening, veke 2", (2, None)),
        ("week 3/4", (3, 4)),
        ("Nedtrapping", None),
        ("uke 0", None),
    ],
)
def test_week_in_phase_is_read(text: str, told: tuple[int, int | None] | None) -> None:
    assert week_in_phase(text) == told


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (replace(ENDED, goals=goals(Attainment.REACHED)), EndReason.GOALS_REACHED),
        (
            replace(ENDED, goals=goals(Attainment.REACHED, Attainment.NOT_REACHED)),
            EndReason.GOALS_PARTLY_REACHED,
        ),
        (replace(ENDED, goals=goals(Attainment.NOT_REACHED)), EndReason.OTHER),
        (replace(ENDED, ended_to="Flyttet til Bergen"), EndReason.MOVED),
        (replace(ENDED, note="Mors 12.3."), EndReason.DIED),
        (replace(ENDED, note="Takket nei til mer"), EndReason.DECLINED),
    ],
)
def test_end_reason_is_told_by_words_or_goals(case: CaseRecord, reason: EndReason) -> None:
    assert end_reason_of(case) is reason


@pytest.mark.parametrize(
    ("case", "phase"),
    [
        (replace(CASE, phase=PhaseKind.TAPERING), PhaseKind.TAPERING),
        (CASE, PhaseKind.REFERRED),
        (replace(CASE, coordinator="KH"), PhaseKind.MAPPING),
        (replace(CASE, goals=goals(None), is_on_hold=True), PhaseKind.MAPPING),
        (ENDED, PhaseKind.ENDED),
    ],
)
def test_phase_is_the_earliest_that_fits(case: CaseRecord, phase: PhaseKind) -> None:
    assert phase_of(case) is phase


@pytest.mark.parametrize(
    ("text", "zone"),
    [("SONE YTRE / NYE SIDEN SIST", "Sone ytre"), ("Nye denne uka", ""), ("", "")],
)
def test_zone_is_the_zone_alone(text: str, zone: str) -> None:
    assert zone_of(text) == zone
