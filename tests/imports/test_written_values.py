"""Numbers, levels, consent and other short answers, in the words of many teams."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.records import ContactKind
from teamdesk.imports import written_values as values
from teamdesk.imports.records import Attainment, PlanAnswer


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("3 250,00", "3250"),
        ("3\u00a0250,00", "3250"),
        ("kr 3\u202f400,-", "3400"),
        ("1 301 207,50", "1301207.5"),
        ("3.400,00", "3400"),
        ("3,400.00", "3400"),
        ("1.234.567", "1234567"),
        ("3,5 t/uke", "3.5"),
        ("1½", "1.5"),
        ("−45", "-45"),
        ("80 %", "80"),
        (0.75, "0.75"),
        (14, "14"),
    ],
)
def test_read_number_reads_what_is_written(written: str | float, number: str) -> None:
    assert values.read_number(written) == Decimal(number)


@pytest.mark.parametrize(
    "written", ["Sykehjem", "2-3", "2/3", "8:30", "", None, True, float("nan")]
)
def test_read_number_of_what_is_none_is_none(written: str | float | None) -> None:
    assert values.read_number(written) is None


@pytest.mark.parametrize(
    ("written", "kroner"), [("3.400", 3400), ("kr 47.600,-", 47600), ("3.400,50", "3400.50")]
)
def test_read_money_takes_a_point_for_thousands(written: str, kroner: int | str) -> None:
    assert values.read_money(written) == Decimal(kroner)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("45", 45), ("45 min", 45), ("1:30", 90), ("1 t 15 min", 75), ("1,5 t", 90), ("-45", -45)],
)
def test_read_minutes_reads_hours_too(written: str, minutes: int) -> None:
    assert values.read_minutes(written) == minutes


@pytest.mark.parametrize(
    ("written", "percent"),
    [(1, 100), (0.5, 50), ("80 %", 80), ("80%", 80), ("100", 100), ("40 prosent", 40), ("1 %", 1)],
)
def test_read_percent_reads_shares_and_percents(written: str | float, percent: int) -> None:
    assert values.read_percent(written) == percent


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("2", 2),
        ("3 – omfattende", 3),
        ("Nivå 1", 1),
        ("middels", 2),
        ("mindre", 1),
        ("II", 2),
        ("høgt", 3),
        (3, 3),
        ("2/3", None),
        ("", None),
        ("vet ikke", None),
    ],
)
def test_read_level_takes_one_level_only(written: str | int, level: int | None) -> None:
    assert values.read_level(written) == level


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ("Ja 13.10.26", ConsentState.GIVEN),
        ("Muntlig ja", ConsentState.GIVEN),
        ("Ja (ja/nei-kort, søster til stede)", ConsentState.GIVEN),
        (date(2026, 1, 1), ConsentState.GIVEN),
        ("✓", ConsentState.GIVEN),
        ("Nei (vil ikke dele med jobb/NAV)", ConsentState.REFUSED),
        ("mangler", ConsentState.UNKNOWN),
        ("innhentes", ConsentState.UNKNOWN),
        ("ikke gitt", ConsentState.UNKNOWN),
        ("ikkje gjeve", ConsentState.UNKNOWN),
        ("", ConsentState.UNKNOWN),
        (None, ConsentState.UNKNOWN),
    ],
)
def test_read_consent_takes_only_a_yes(written: str | date | None, state: ConsentState) -> None:
    assert values.read_consent(written) is state


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("Har IP", PlanAnswer.HAS),
        ("Ja (leder møtene selv)", PlanAnswer.HAS),
        ("tilbudt, nei takk", PlanAnswer.OFFERED),
        ("tilboden", PlanAnswer.OFFERED),
        ("nei", PlanAnswer.NONE),
        ("", PlanAnswer.UNKNOWN),
    ],
)
def test_read_plan_tells_an_offer_from_a_plan(written: str, answer: PlanAnswer) -> None:
    assert values.read_plan(written) is answer


@pytest.mark.parametrize(
    ("written", "phase"),
    [
        ("Ny – ikke kontaktet", PhaseKind.REFERRED),
        ("Kartlegging", PhaseKind.MAPPING),
        ("Mål satt", PhaseKind.MAPPING),
        ("Trening, uke 3 av 4", PhaseKind.INTENSIVE),
        ("Tapering", PhaseKind.TAPERING),
        ("Sluttevaluering", PhaseKind.CLOSING),
        ("Oppfølging hver 14. dag", PhaseKind.FOLLOW_UP),
        ("På vent – reinnlagt 10.11.", None),
    ],
)
def test_read_phase_knows_a_teams_own_words(written: str, phase: PhaseKind | None) -> None:
    assert values.read_phase(written) is phase


def test_is_on_hold_sees_a_case_that_waits() -> None:
    assert values.is_on_hold("På vent – reinnlagt 10.11.")
    assert not values.is_on_hold("Intensiv fase")


@pytest.mark.parametrize(
    ("written", "attainment"),
    [
        ("nådd", Attainment.REACHED),
        ("delvis", Attainment.PARTLY),
        ("ikke nådd", Attainment.NOT_REACHED),
        ("ikkje nådd", Attainment.NOT_REACHED),
        ("partly met", Attainment.PARTLY),
        ("", None),
    ],
)
def test_read_attainment_knows_three_answers(written: str, attainment: Attainment | None) -> None:
    assert values.read_attainment(written) is attainment


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Bomtur", ContactKind.FAILED_VISIT),
        ("Heimebesøk", ContactKind.HOME_VISIT),
        ("Tverrfaglig møte", ContactKind.TEAM_MEETING),
        ("Home visit", ContactKind.HOME_VISIT),
        ("Phone call", ContactKind.PHONE),
        ("Rettleiing av pårørande", ContactKind.GUIDANCE),
        ("Noe helt annet", ContactKind.OTHER),
    ],
)
def test_read_contact_kind_knows_a_teams_own_words(written: str, kind: ContactKind) -> None:
    assert values.read_contact_kind(written) is kind


@pytest.mark.parametrize("written", ["-", "–", "?", "IT", "ikke testet", "ikkje testa", "", None])
def test_is_missing_knows_the_marks_for_nothing(written: str | None) -> None:
    assert values.is_missing(written)


@pytest.mark.parametrize("written", ["0", "Gå ut", "Ingen trapp", 0])
def test_is_missing_leaves_what_is_there(written: str | int) -> None:
    assert not values.is_missing(written)


@given(st.one_of(st.text(max_size=60), st.integers(), st.floats(), st.booleans(), st.none()))
def test_values_of_any_cell_give_an_answer(cell: str | float | None) -> None:
    for read in (
        *(values.read_number, values.read_money, values.read_minutes, values.read_percent),
        *(values.read_level, values.read_consent, values.read_plan, values.read_phase),
        *(values.read_attainment, values.read_contact_kind, values.text_of, values.lines_of),
    ):
        read(cell)
    number = values.read_number(cell)
    assert number is None or number.is_finite()
