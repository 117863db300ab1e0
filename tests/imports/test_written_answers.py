"""Levels, consent and other short answers, in the words of many teams."""

from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import EntryRoute, PhaseKind
from teamdesk.imports import written_answers as answers
from teamdesk.imports.records import Attainment, PlanAnswer


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
    assert answers.read_level(written) == level


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
        ("Har ikke samtykket", ConsentState.UNKNOWN),
        ("v/ søster?", ConsentState.UNKNOWN),
        ("Ja, men ikke NAV", ConsentState.GIVEN),
        ("ikkje gjeve", ConsentState.UNKNOWN),
        ("", ConsentState.UNKNOWN),
        (None, ConsentState.UNKNOWN),
    ],
)
def test_read_consent_takes_only_a_yes(written: str | date | None, state: ConsentState) -> None:
    assert answers.read_consent(written) is state


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("Har IP", PlanAnswer.HAS),
        ("Ja (leder møtene selv)", PlanAnswer.HAS),
        ("tilbudt, nei takk", PlanAnswer.OFFERED),
        ("tilboden", PlanAnswer.OFFERED),
        ("nei", PlanAnswer.NONE),
        ("Har ikke", PlanAnswer.UNKNOWN),
        ("", PlanAnswer.UNKNOWN),
    ],
)
def test_read_plan_tells_an_offer_from_a_plan(written: str, answer: PlanAnswer) -> None:
    assert answers.read_plan(written) is answer


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
    assert answers.read_phase(written) is phase


@pytest.mark.parametrize(
    ("written", "route"),
    [
        ("Storfjell sykehus, ort. avd.", EntryRoute.HOSPITAL),
        ("Rehab.institusjon Solstrand", EntryRoute.INSTITUTION),
        ("Hjemmesykepleien sone nord", EntryRoute.EXISTING_USER),
        ("Fastlege", EntryRoute.NEW_APPLICANT),
        ("Datter ringte", EntryRoute.NEW_APPLICANT),
        ("Tildelingskontoret", EntryRoute.NEW_APPLICANT),
        ("Vet ikke", EntryRoute.OTHER),
        ("", None),
    ],
)
def test_read_entry_route_knows_who_refers(written: str, route: EntryRoute | None) -> None:
    assert answers.read_entry_route(written) is route


def test_is_on_hold_sees_a_case_that_waits() -> None:
    assert answers.is_on_hold("På vent – reinnlagt 10.11.")
    assert not answers.is_on_hold("Intensiv fase")


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
    assert answers.read_attainment(written) is attainment


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
    assert answers.read_contact_kind(written) is kind
