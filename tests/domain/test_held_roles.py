"""A consent to a role is one to whoever alone has it; a no to it is one to all who have it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.consents import covered_for
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.domain.rows.plans import ConsentRow

TODAY = date(2026, 11, 23)
BEFORE = date(2026, 11, 1)


@dataclass(frozen=True)
class Somebody:
    name: str
    organisation: str
    role: str


DOCTOR = Somebody("Eva Lie", "Legesenteret", "fastlege")
OFFICER = Somebody("Tor Dahl", "NAV Fjordvik", "veileder")
YES = ConsentRow(
    UUID(int=1),
    1,
    ConsentKind.SHARING,
    ConsentState.GIVEN,
    "written",
    BEFORE,
    None,
    None,
    "fastlegen",
    "",
    (Information.GOALS, Information.HEALTH),
)
NO = replace(YES, state=ConsentState.REFUSED, given_on=TODAY, information=())
ROLES = st.sampled_from(["", "fastlege", "Fastlegen", "NAV-kontakt", "vikar for fastlegen"])
OTHERS = st.lists(
    st.builds(Somebody, st.sampled_from(["Kari Ness", "Ali Khan"]), st.just("Helsehuset"), ROLES),
    max_size=3,
)
ANSWERS = st.lists(
    st.builds(
        replace,
        st.just(YES),
        kind=st.sampled_from(ConsentKind),
        state=st.sampled_from(ConsentState),
        recipient=st.sampled_from(
            ["", "fastlege", "Fastlegen og skolen", "NAV-kontakten", "NAV", "Legesenteret"]
        ),
        information=st.sets(st.sampled_from(Information)).map(tuple),
        withdrawn_on=st.none() | st.dates(BEFORE, TODAY),
    ),
    max_size=5,
)


def covered(who: Somebody, others: list[Somebody], *answers: ConsentRow) -> frozenset[Information]:
    return covered_for(who, [who, *others], answers, TODAY)


@pytest.mark.parametrize("recipient", ["fastlege", "Fastlegen", "skolen og fastlegen"])
def test_yes_to_a_role_covers_who_alone_has_it(recipient: str) -> None:
    assert covered(DOCTOR, [OFFICER], replace(YES, recipient=recipient)) == set(YES.information)


@pytest.mark.parametrize("recipient", ["lege", "fastlegens vikar", "vikar for fastlegen"])
def test_yes_to_a_role_in_other_words_covers_nothing(recipient: str) -> None:
    assert covered(DOCTOR, [], replace(YES, recipient=recipient)) == frozenset()


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCTOR, name="Ali Khan"),
        Somebody("Ali Khan", "Fastlegen", ""),
        Somebody("Fastlege", "", "vikar"),
    ],
)
def test_yes_to_what_several_are_called_covers_none_by_the_role(other: Somebody) -> None:
    assert covered(DOCTOR, [other], YES) == frozenset()


def test_one_who_was_put_twice_is_still_one() -> None:
    assert covered(DOCTOR, [replace(DOCTOR, name="Eva  lie")], YES) == set(YES.information)


def test_consent_to_the_case_opens_nothing_for_a_role() -> None:
    assert covered(DOCTOR, [], replace(YES, kind=ConsentKind.CASE)) == frozenset()


def test_who_has_no_role_is_called_by_none() -> None:
    nobody = replace(DOCTOR, role="")
    assert covered(nobody, [], replace(YES, recipient=" og ")) == frozenset()


@given(OTHERS, ROLES, ANSWERS)
def test_role_that_another_has_too_opens_nothing(
    others: list[Somebody], role: str, answers: list[ConsentRow]
) -> None:
    who = replace(DOCTOR, role=role)
    those = [*others, Somebody("Mia Vik", "Klinikken", role)]
    assert covered(who, those, *answers) <= covered(replace(who, role=""), those, *answers)


@given(OTHERS, ROLES, ANSWERS)
def test_another_who_takes_part_never_opens_anything(
    others: list[Somebody], role: str, answers: list[ConsentRow]
) -> None:
    who = replace(DOCTOR, role=role)
    assert covered(who, others, *answers) <= covered(who, [], *answers)


@given(OTHERS, ANSWERS)
def test_no_to_a_role_closes_all_who_have_it(
    others: list[Somebody], answers: list[ConsentRow]
) -> None:
    everybody = [DOCTOR, *others, replace(DOCTOR, name="Ali Khan", role="Fastlegen")]
    for who in everybody:
        if "fastlege" in who.role.lower():
            assert covered_for(who, everybody, [*answers, NO], TODAY) == frozenset()
